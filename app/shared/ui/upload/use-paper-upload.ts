/** Stores chosen documents one after another while the form is open, and hears what each became. */
import { useFetcher } from '@remix-run/react';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';

/** What the upload of one document answers. */
export type PaperAnswer = { ok: boolean; paper?: StoredPaper; error?: string };
export type StoredPaper = { fileId: string; name: string };

/**
 * Posts to the page itself, with the `intent` paper. `choose` goes on a file input; `waiting` is how many are still to be
 * stored, `refused` the key of what is wrong.
 */
export function usePaperUpload(maxBytes: number, onStored: (paper: StoredPaper) => void) {
  const fetcher = useFetcher<PaperAnswer>();
  const queue = useRef<File[]>([]);
  const [waiting, setWaiting] = useState(0);
  const [refused, setRefused] = useState<string>();
  const stored = useRef(onStored);
  stored.current = onStored;

  const sendNext = useRef(() => {});
  sendNext.current = () => {
    const file = queue.current.shift();
    setWaiting(queue.current.length + (file ? 1 : 0));
    if (!file) return;
    if (file.size > maxBytes) {
      setRefused('files:refusedDocument.tooLarge');
      return sendNext.current();
    }
    const body = new FormData();
    body.set('intent', 'paper');
    body.set('paper', file);
    fetcher.submit(body, { method: 'post', encType: 'multipart/form-data' });
  };

  const { state, data } = fetcher;
  useEffect(() => {
    if (state !== 'idle' || !data) return;
    if (data.paper) stored.current(data.paper);
    else setRefused(data.error);
    sendNext.current();
  }, [state, data]);

  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget;
    const idle = waiting === 0;
    queue.current.push(...(input.files ?? []));
    // What is stored at once need not be sent with the form again.
    input.value = '';
    setRefused(undefined);
    if (idle) sendNext.current();
    else setWaiting(queue.current.length + 1);
  };
  return { waiting, refused, choose };
}
