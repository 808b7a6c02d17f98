/** Sending one file with word of how far it is, which `fetch` does not give. */

/** What the server answers: the stored file, or the key of what is wrong with the one that came. */
export type UploadAnswer<Stored> = { ok: true; file: Stored } | { ok: false; error: string };

type Sending = {
  to: string;
  body: FormData;
  /** 0 to 1. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
};

/** How long a file that makes no progress is waited for. */
const STALLED = 120_000;

/** Sends it, and always answers: what the net or the server refuses is an error key too. */
export function send<Stored>({ to, body, onProgress, signal }: Sending): Promise<UploadAnswer<Stored>> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    let watch = 0;
    const end = (answer: UploadAnswer<Stored>) => {
      clearTimeout(watch);
      signal.removeEventListener('abort', abort);
      resolve(answer);
    };
    const abort = () => request.abort();
    const alive = () => {
      clearTimeout(watch);
      watch = window.setTimeout(abort, STALLED);
    };
    request.open('POST', to);
    request.setRequestHeader('Accept', 'application/json');
    request.responseType = 'text';
    request.upload.onprogress = (event) => {
      alive();
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    request.onload = () => end(read<Stored>(request));
    request.onerror = () => end({ ok: false, error: 'files:upload.offline' });
    request.onabort = () => end({ ok: false, error: 'files:upload.offline' });
    signal.addEventListener('abort', abort);
    alive();
    request.send(body);
  });
}

function read<Stored>(request: XMLHttpRequest): UploadAnswer<Stored> {
  try {
    const answer = JSON.parse(request.responseText) as Partial<UploadAnswer<Stored>>;
    if (answer.ok === true || (answer.ok === false && 'error' in answer))
      return answer as UploadAnswer<Stored>;
  } catch {
    // Not ours: a page where to sign in, or what stands before the server.
  }
  if (request.responseURL.includes('/sign-in')) return { ok: false, error: 'errors:sign_in_required' };
  if (request.status === 413) return { ok: false, error: 'errors:too_large' };
  if (request.status === 429) return { ok: false, error: 'errors:rate_limited' };
  return { ok: false, error: 'errors:unavailable' };
}
