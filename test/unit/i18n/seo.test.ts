/** Canonical and hreflang addresses, and what a page tells of itself. */
import { describe, expect, it } from 'vitest';
import { pageMeta, seoLinks } from '~/i18n/seo';

describe('seoLinks', () => {
  it('names one address per language by ?lang=, without what is not another page', () => {
    expect(seoLinks('https://m.example/catalogue?q=rice&lang=ja&page=2', 'ja', ['page'])).toEqual([
      { tagName: 'link', rel: 'canonical', href: 'https://m.example/catalogue?page=2&lang=ja' },
      {
        tagName: 'link',
        rel: 'alternate',
        hrefLang: 'ja',
        href: 'https://m.example/catalogue?page=2&lang=ja',
      },
      {
        tagName: 'link',
        rel: 'alternate',
        hrefLang: 'en',
        href: 'https://m.example/catalogue?page=2&lang=en',
      },
      {
        tagName: 'link',
        rel: 'alternate',
        hrefLang: 'x-default',
        href: 'https://m.example/catalogue?page=2&lang=en',
      },
    ]);
  });
});

describe('pageMeta', () => {
  const root = { id: 'root', data: { origin: 'https://m.example', locale: 'en', siteName: 'Musubi' } };
  const args = { location: { pathname: '/products/1', search: '' }, matches: [root] };

  it('names the page and the site', () => {
    const meta = pageMeta(args, { title: 'Rice', description: 'From\n Miyagi', image: '/files/1' });
    expect(meta).toContainEqual({ title: 'Rice · Musubi' });
    expect(meta).toContainEqual({ name: 'description', content: 'From Miyagi' });
    expect(meta).toContainEqual({ property: 'og:image', content: 'https://m.example/files/1' });
    expect(pageMeta(args, { title: 'Musubi' })).toContainEqual({ title: 'Musubi' });
  });

  it('keeps signed-in work out of search engines', () => {
    const meta = pageMeta(args, { title: 'Home', indexed: false });
    expect(meta).toEqual([{ title: 'Home · Musubi' }, { name: 'robots', content: 'noindex' }]);
  });

  it('is silent where the page could not be read', () => {
    expect(pageMeta({ ...args, matches: [] }, { title: 'Rice' })).toEqual([]);
    expect(pageMeta(args, undefined)).toEqual([]);
  });
});
