/**
 * Gives signed URLs of Storage the names that supabase-js reads, and answers for several paths at once,
 * which Lite takes for one path without a name.
 */

export type Fetch = (request: Request) => Promise<Response>;

const PREFIX = '/storage/v1';
const SIGN_ONE = /^\/storage\/v1\/object\/(upload\/)?sign\/[^/]+\/./;
const SIGN_SEVERAL = /^\/storage\/v1\/object\/sign\/[^/]+\/?$/;

/** Wraps the handler of Storage. */
export function mendSignedUrls(fetch: Fetch): Fetch {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (request.method !== 'POST') return fetch(request);
    if (SIGN_SEVERAL.test(pathname)) return signSeveral(fetch, request);
    if (!SIGN_ONE.test(pathname)) return fetch(request);
    const response = await fetch(request);
    return response.ok ? Response.json(renamed((await response.json()) as Signed)) : response;
  };
}

interface Signed {
  signedUrl: string;
  [name: string]: unknown;
}

/** Downloads are read from `signedURL`, uploads (which carry a token) from `url`; both without the prefix. */
function renamed({ signedUrl, ...rest }: Signed) {
  const path = signedUrl.startsWith(PREFIX) ? signedUrl.slice(PREFIX.length) : signedUrl;
  return 'token' in rest ? { ...rest, url: path } : { ...rest, signedURL: path };
}

async function signSeveral(fetch: Fetch, request: Request): Promise<Response> {
  const { paths, expiresIn } = (await request.json().catch(() => ({}))) as {
    paths?: unknown;
    expiresIn?: unknown;
  };
  if (!Array.isArray(paths) || !paths.every((path) => typeof path === 'string')) {
    return Response.json(
      { statusCode: '400', error: 'Invalid', message: 'paths is missing' },
      { status: 400 },
    );
  }
  const { origin, pathname } = new URL(request.url);
  const headers = new Headers(request.headers);
  headers.delete('content-length');
  const answers = [];
  for (const path of paths) {
    const url = `${origin}${pathname.replace(/\/$/, '')}/${path.split('/').map(encodeURIComponent).join('/')}`;
    const response = await fetch(
      new Request(url, { method: 'POST', headers, body: JSON.stringify({ expiresIn }) }),
    );
    const { signedUrl, message } = (await response.json()) as { signedUrl?: string; message?: string };
    answers.push(
      signedUrl
        ? { path, error: null, ...renamed({ signedUrl }) }
        : { path, error: message ?? 'Object not found', signedURL: null },
    );
  }
  return Response.json(answers);
}
