/** The sitemap as sitemaps.org writes it, with the other language of each page beside it. Pure. */
import { z } from 'zod';
import { FALLBACK_LOCALE, LOCALE_PARAMETER, LOCALES } from '~/i18n/locale';
import { paths, withQuery } from '~/shared/paths';

const page = z.tuple([z.string(), z.string()]);
const found = z.object({ products: z.array(page), organisations: z.array(page) });

/** XML of all public addresses; `entries` is what the database answers. */
export function sitemapXml(origin: string, entries: unknown): string {
  const { products, organisations } = found.parse(entries);
  const pages: { path: string; changed?: string }[] = [
    { path: paths.start() },
    { path: paths.catalogue() },
    { path: paths.organisations() },
    ...products.map(([id, changed]) => ({ path: paths.product(id), changed })),
    ...organisations.map(([id, changed]) => ({ path: paths.organisation(id), changed })),
  ];
  const address = (path: string, locale: string) =>
    escapeXml(origin + withQuery(path, { [LOCALE_PARAMETER]: locale }));
  const urls = pages.flatMap(({ path, changed }) => {
    const others = LOCALES.map(
      (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address(path, locale)}"/>`,
    ).join('');
    const lastmod = changed ? `<lastmod>${new Date(changed).toISOString()}</lastmod>` : '';
    const standard = `<xhtml:link rel="alternate" hreflang="x-default" href="${address(path, FALLBACK_LOCALE)}"/>`;
    return LOCALES.map(
      (locale) => `<url><loc>${address(path, locale)}</loc>${lastmod}${others}${standard}</url>`,
    );
  });
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${urls.join('\n')}
</urlset>
`;
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What crawlers may read: the public pages, not the work behind a sign-in. */
export function robotsTxt(origin: string): string {
  const closed = [
    paths.home(),
    paths.account(),
    paths.myOrganisation(),
    paths.matches(),
    paths.introductions(),
    paths.clusters(),
    paths.onboarding(),
    paths.outbox(),
    paths.lists(),
    paths.compare(),
    '/invitations/',
    '/shared/',
    '/auth/',
    '/api/',
  ];
  const lines = closed.map((path) => `Disallow: ${path}${path.endsWith('/') ? '' : '$'}`);
  const below = closed.filter((path) => !path.endsWith('/')).map((path) => `Disallow: ${path}/`);
  // Printed pages say what the pages say.
  return [
    'User-agent: *',
    ...lines,
    ...below,
    'Disallow: /*.pdf$',
    '',
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
}
