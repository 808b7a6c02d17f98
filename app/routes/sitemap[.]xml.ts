/** The addresses search engines should know: public pages, products and organisations, each in both languages. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { must } from '~/db/fail';
import { sitemapXml } from '~/features/landing/sitemap';

export async function loader({ context }: LoaderFunctionArgs) {
  const entries = must(await context.publicDb.rpc('sitemap_entries'));
  return new Response(sitemapXml(context.publicUrl, entries), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  });
}
