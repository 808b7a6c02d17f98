/**
 * A stored file with the reader's rights: 404 for everyone else. A picture is `?w=` pixels wide or a little
 * more, as WebP or, with `?f=avif`, as AVIF where it is stored: each format has its own address, so answers
 * need not vary. What everybody may see may be kept by shared caches; the rest is asked for again each time.
 * With a personal access token it is an address of the API: the file is read as the person of the token.
 */
import type { LoaderFunctionArgs } from '@remix-run/node';
import type { ReadableFile } from '~/db/context.server';
import { apiLoader, isBearer } from '~/features/api/answer.server';
import { ENDPOINTS } from '~/features/api/endpoints';
import { type Asked, findFile, openFile } from '~/features/files/queries.server';
import { holdToken } from '~/features/tokens/queries.server';
import { AppError } from '~/shared/errors';

const PUBLIC = 'public, max-age=3600, stale-while-revalidate=86400';
const PRIVATE = 'private, no-cache';

export function loader(args: LoaderFunctionArgs): Promise<Response> {
  return isBearer(args.request.headers.get('authorization')) ? byToken(args) : bySession(args);
}

async function bySession({ params, request, context: { db } }: LoaderFunctionArgs): Promise<Response> {
  const file = await findFile(db, params.id ?? '', asked(request));
  const headers = new Headers({ 'Cache-Control': file.isPublic ? PUBLIC : PRIVATE });
  return answer(request, { ...file, open: () => openFile(db, file) }, headers);
}

function byToken(args: LoaderFunctionArgs): Promise<Response> {
  const read = apiLoader(ENDPOINTS.file, holdToken, async ({ id, token, query, context }) => {
    if (!token) throw new AppError('invalid_token');
    const wanted = { width: query.w ?? null, format: query.f ?? ('webp' as const) };
    const file = await context.fileByToken(token.token, id, wanted);
    return answer(args.request, file, new Headers({ 'Cache-Control': PRIVATE, Vary: 'Authorization' }));
  });
  return read(args);
}

async function answer(request: Request, file: ReadableFile, headers: Headers): Promise<Response> {
  headers.set('ETag', file.etag);
  if (holds(request.headers.get('if-none-match'), file.etag)) {
    return new Response(null, { status: 304, headers });
  }
  headers.set('Content-Type', file.contentType);
  headers.set('X-Content-Type-Options', 'nosniff');
  headers.set('Content-Disposition', file.disposition);
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox");
  return new Response(await file.open(), { headers });
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
