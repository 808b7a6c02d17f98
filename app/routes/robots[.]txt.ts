/** What crawlers may read, and where the sitemap is. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { robotsTxt } from '~/features/landing/sitemap';

export async function loader({ context }: LoaderFunctionArgs) {
  return new Response(robotsTxt(context.publicUrl), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
