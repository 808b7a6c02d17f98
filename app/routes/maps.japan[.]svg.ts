/** The map of Japan that pages of organisations refer to. It changes with the program only. */
import { createHash } from 'node:crypto';
import type { LoaderFunctionArgs } from '@remix-run/node';
import { mapSvg } from '~/features/organisations/map.server';

export function loader({ request }: LoaderFunctionArgs) {
  const svg = mapSvg();
  const etag = `W/"${createHash('sha256').update(svg).digest('base64url').slice(0, 27)}"`;
  const headers = { 'Cache-Control': 'public, max-age=86400', ETag: etag };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(svg, { headers: { ...headers, 'Content-Type': 'image/svg+xml; charset=utf-8' } });
}
