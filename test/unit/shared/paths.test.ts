/** Addresses: queries without blanks, and no way out of the app by ?next=. */
import { describe, expect, it } from 'vitest';
import { paths, safeNext, withQuery } from '~/shared/paths';

describe('withQuery', () => {
  it('leaves out what has no value and repeats lists', () => {
    expect(withQuery('/a', { q: '結び', page: undefined, item: ['x', 'y'], none: '', zero: 0 })).toBe(
      '/a?q=%E7%B5%90%E3%81%B3&item=x&item=y&zero=0',
    );
    expect(withQuery('/a', { q: null })).toBe('/a');
  });

  it('escapes ids', () => {
    expect(paths.product('a/b')).toBe('/products/a%2Fb');
  });
});

describe('safeNext', () => {
  it('keeps places inside the app', () => {
    expect(safeNext('/clusters/1?tab=chat#m2', '/home')).toBe('/clusters/1?tab=chat#m2');
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    '/\t/evil.example',
    '',
    null,
    7,
  ])('refuses %j', (next) => {
    expect(safeNext(next, '/home')).toBe('/home');
  });
});
