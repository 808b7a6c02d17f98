/** What stands before Supabase Lite: closes the doors that need no key and bounds uploads of unknown size. */
import { type Fetch, mendSignedUrls } from './signed-urls';

/** The three services that are meant to be reached; everything else, `/_system` above all, is not there. */
const OPEN = /^\/(auth|rest|storage)\/v1(\/|$)/;

/** Wraps Lite's handler. */
export function shut(fetch: Fetch): Fetch {
  const storage = mendSignedUrls(fetch);
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!OPEN.test(pathname)) return Response.json({ message: 'Not found' }, { status: 404 });
    if (!pathname.startsWith('/storage/')) return fetch(request);
    return isUploadOfUnknownSize(request, pathname) ? lengthRequired() : storage(request);
  };
}

/** Lite checks the size limit of a bucket against Content-Length alone. */
function isUploadOfUnknownSize(request: Request, pathname: string): boolean {
  return (
    pathname.startsWith('/storage/v1/object/') &&
    (request.method === 'POST' || request.method === 'PUT') &&
    request.headers.has('transfer-encoding')
  );
}

function lengthRequired(): Response {
  const body = { statusCode: '411', error: 'Length Required', message: 'Content-Length is missing' };
  return Response.json(body, { status: 411 });
}
