/** What search engines and link previews read: one address per language, and what the page is about. */
import type { MetaDescriptor } from '@remix-run/react';
import { FALLBACK_LOCALE, LOCALE_PARAMETER, LOCALES, type Locale } from './locale';

/** Facts about a page for its `meta` function; the loader words them in the page's language. */
export type PageFacts = {
  title: string;
  description?: string;
  /** Address of a picture; without one, the mark. */
  image?: string;
  /** Query parameters that make this another page to a search engine, such as `page`. */
  keep?: readonly string[];
  /** False for pages of signed-in work. */
  indexed?: boolean;
};

function inLanguage(url: URL, locale: Locale, keep: readonly string[]): string {
  const address = new URL(url.pathname, url.origin);
  for (const name of keep) {
    for (const value of url.searchParams.getAll(name)) address.searchParams.append(name, value);
  }
  address.searchParams.set(LOCALE_PARAMETER, locale);
  return address.href;
}

/** Canonical and hreflang links by `?lang=`; x-default is the fallback language. */
export function seoLinks(url: string, locale: Locale, keep: readonly string[] = []): MetaDescriptor[] {
  const base = new URL(url);
  const alternate = (hrefLang: string, target: Locale) => ({
    tagName: 'link',
    rel: 'alternate',
    hrefLang,
    href: inLanguage(base, target, keep),
  });
  return [
    { tagName: 'link', rel: 'canonical', href: inLanguage(base, locale, keep) },
    ...LOCALES.map((target) => alternate(target, target)),
    alternate('x-default', FALLBACK_LOCALE),
  ];
}

type MetaArgs = {
  location: { pathname: string; search: string };
  matches: readonly { id: string; data?: unknown }[];
};

/** All meta descriptors of a page, for `export const meta = (args) => pageMeta(args, args.data.facts)`. */
export function pageMeta(args: MetaArgs, facts: PageFacts | undefined): MetaDescriptor[] {
  const root = args.matches.find((match) => match.id === 'root')?.data as
    | { origin: string; locale: Locale; siteName: string }
    | undefined;
  if (!root || !facts) return [];
  const url = root.origin + args.location.pathname + args.location.search;
  const title = facts.title.startsWith(root.siteName) ? facts.title : `${facts.title} · ${root.siteName}`;
  const image = new URL(facts.image ?? '/og-default.png', root.origin).href;
  const description = facts.description?.replace(/\s+/g, ' ').slice(0, 200);
  const words = description
    ? [
        { name: 'description', content: description },
        { property: 'og:description', content: description },
      ]
    : [];
  if (facts.indexed === false) return [{ title }, { name: 'robots', content: 'noindex' }, ...words];
  return [
    { title },
    ...words,
    { property: 'og:title', content: title },
    { property: 'og:type', content: 'website' },
    { property: 'og:site_name', content: root.siteName },
    { property: 'og:locale', content: root.locale === 'ja' ? 'ja_JP' : 'en_US' },
    { property: 'og:image', content: image },
    { name: 'twitter:card', content: 'summary_large_image' },
    ...seoLinks(url, root.locale, facts.keep),
  ];
}
