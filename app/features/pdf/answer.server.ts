/** The answer that carries a document: never kept by shared caches, and not printed again for who has it. */
import { createHash } from 'node:crypto';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { isAppError } from '~/shared/errors';
import type { Paper, Print } from '~/shared/paper';

/** Prints the document, unless the reader has this very one. `disposition` names the file. */
export async function pdfAnswer(
  request: Request,
  paper: Paper,
  disposition: string,
  print: Print,
): Promise<Response> {
  const etag = `"${digest(paper)}"`;
  const headers = new Headers({
    'Cache-Control': 'private, no-cache',
    ETag: etag,
    'X-Robots-Tag': 'noindex',
  });
  if (
    (request.headers.get('if-none-match') ?? '')
      .split(',')
      .some((one) => one.trim().replace(/^W\//, '') === etag)
  ) {
    return new Response(null, { status: 304, headers });
  }
  const pdf = await print(paper);
  headers.set('Content-Type', 'application/pdf');
  headers.set('Content-Length', String(pdf.length));
  headers.set('Content-Disposition', disposition);
  headers.set('Content-Language', paper.locale);
  return new Response(pdf as BodyInit, { headers });
}

/**
 * Does what a document takes. Where that fails, the reader, who followed a plain link, is told in words; the
 * error page needs a page around it, which a document has not.
 */
export async function orWords(request: Request, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.status >= 500) console.error(error);
    const headers = new Headers({ 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
    if (error.retryAfter !== undefined) headers.set('Retry-After', String(error.retryAfter));
    const words = getFixedT(getLocale(request), 'errors')(error.code);
    return new Response(`${words}\n`, { status: error.status, headers });
  }
}

/** Tells documents apart by all that is drawn. */
function digest({ pictures, ...drawn }: Paper): string {
  const hash = createHash('sha256').update(JSON.stringify(drawn));
  for (const [name, bytes] of Object.entries(pictures)) hash.update(name).update(bytes);
  return hash.digest('base64url').slice(0, 27);
}
