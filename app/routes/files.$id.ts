/**
 * A stored file with the reader's rights: 404 for everyone else. A picture is `?w=` pixels wide or a little
 * more, as WebP or, with `?f=avif`, as AVIF where it is stored: each format has its own address, so answers
 * need not vary. What everybody may see may be kept by shared caches; the rest is asked for again each time.
 */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { type Asked, findFile, openFile } from '~/features/files/queries.server';

const PUBLIC = 'public, max-age=3600, stale-while-revalidate=86400';
const PRIVATE = 'private, no-cache';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const file = await findFile(context.db, params.id ?? '', asked(request));
  const headers = new Headers({
    'Cache-Control': file.isPublic ? PUBLIC : PRIVATE,
    ETag: file.etag,
  });
  if (holds(request.headers.get('if-none-match'), file.etag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', file.contentType);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Content-Disposition', file.disposition);
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  return new Response(await openFile(context.db, file), { headers });
}

function asked(request: Request): Asked {
  const query = new URL(request.url).searchParams;
  const width = Number(query.get('w') ?? '');
  return {
    width: Number.isInteger(width) && width > 0 ? width : null,
    format: query.get('f') === 'avif' ? 'avif' : 'webp',
  };
}

function holds(header: string | null, etag: string): boolean {
  return (header ?? '').split(',').some((one) => one.trim().replace(/^W\//, '') === etag);
}
