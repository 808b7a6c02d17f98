/** Files on their way: one after another in the order they were chosen, each with its progress, each to be tried again. */
import { useEffect, useRef, useState } from 'react';
import { send } from './send';

export type UploadState = 'waiting' | 'preparing' | 'sending' | 'storing' | 'failed';
export type Upload = {
  id: number;
  name: string;
  state: UploadState;
  /** 0 to 1, while it is being sent. */
  sent: number;
  /** The key of what went wrong. */
  error?: string;
};

/** One thing to send. `key` names what it is for, for whoever hears that it is stored. */
export type Job<Key> = { name: string; key: Key; file?: File; fields?: Record<string, string> };

type Options<Stored, Key> = {
  /** Where files are posted to; the answer is an `UploadAnswer`. */
  to: string;
  /** Fields that go with every file. */
  fields: Record<string, string>;
  /** The most bytes a file may have once it is prepared, and the key of what to say of a larger one. */
  limit: { bytes: number; error: string };
  /** Makes a file ready to be sent. */
  prepare?: (file: File) => Promise<File>;
  /** Hears of each that is stored, with the file as it was sent. */
  onStored: (stored: Stored, key: Key, file: File | undefined) => void;
};

/** What is under way, and how to add, retry and drop. */
export function useUploads<Stored, Key>(options: Options<Stored, Key>) {
  const [uploads, setUploads] = useState<Upload[]>([]);
  const latest = useRef(options);
  latest.current = options;
  const jobs = useRef(new Map<number, Job<Key>>());
  const queue = useRef<number[]>([]);
  const busy = useRef(false);
  const next = useRef(1);
  const leaving = useRef(new AbortController());

  useEffect(() => {
    const here = new AbortController();
    leaving.current = here;
    return () => here.abort();
  }, []);

  const change = (id: number, to: Partial<Upload>) =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...to } : one)));
  const drop = (id: number) => {
    jobs.current.delete(id);
    setUploads((all) => all.filter((one) => one.id !== id));
  };

  async function run(id: number): Promise<void> {
    const job = jobs.current.get(id);
    if (!job) return;
    const { to, fields, limit, prepare, onStored } = latest.current;
    const { signal } = leaving.current;
    change(id, { state: 'preparing', sent: 0 });
    const file = job.file && prepare ? await prepare(job.file) : job.file;
    if (file && file.size > limit.bytes) return change(id, { state: 'failed', error: limit.error });
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, ...job.fields })) body.set(name, value);
    if (file) body.set('file', file);
    change(id, { state: 'sending' });
    const onProgress = (sent: number) => change(id, { sent, state: sent < 1 ? 'sending' : 'storing' });
    const answer = await send<Stored>({ to, body, onProgress, signal });
    if (signal.aborted) return;
    if (!answer.ok) return change(id, { state: 'failed', error: answer.error });
    drop(id);
    onStored(answer.file, job.key, file);
  }

  async function work(): Promise<void> {
    if (busy.current) return;
    busy.current = true;
    for (let id = queue.current.shift(); id !== undefined; id = queue.current.shift()) {
      if (leaving.current.signal.aborted) break;
      await run(id);
    }
    busy.current = false;
  }

  const add = (...added: Job<Key>[]) => {
    const started = added.map((job): Upload => {
      const id = next.current++;
      jobs.current.set(id, job);
      queue.current.push(id);
      return { id, name: job.name, state: 'waiting', sent: 0 };
    });
    setUploads((all) => [...all, ...started]);
    void work();
  };
  const retry = (id: number) => {
    change(id, { state: 'waiting', sent: 0 });
    queue.current.push(id);
    void work();
  };
  return { uploads, pending: uploads.some((one) => one.state !== 'failed'), add, retry, drop };
}
