import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitLinks } from '~/features/chat/links';

const hrefs = (text: string) => splitLinks(text).flatMap((part) => part.href ?? []);

describe('splitLinks', () => {
  it.each([
    ['See https://example.org/a?b=1&c=2#d.', ['https://example.org/a?b=1&c=2#d']],
    ['資料はhttps://example.jp/docs/3です。', ['https://example.jp/docs/3']],
    ['(https://example.org/x)', ['https://example.org/x']],
    ['https://example.org/a_(b)', ['https://example.org/a_(b)']],
    ['「https://example.org/」をご覧ください', ['https://example.org/']],
    ['HTTP://EXAMPLE.ORG and http://two.example', ['http://example.org/', 'http://two.example/']],
  ])('finds addresses in %j', (text, expected) => {
    expect(hrefs(text)).toEqual(expected);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'https://',
    'https://bank.example@evil.example/',
    'file:///etc/passwd',
    'xhttps:/not',
  ])('makes no link of %j', (text) => {
    expect(hrefs(text)).toEqual([]);
  });

  it('never loses or adds a character', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.webUrl(),
      fc.constantFrom('https://', '(', ')', '。', '\n'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const parts = splitLinks(text);
        expect(parts.map((part) => part.text).join('')).toBe(text);
        for (const part of parts) if (part.href) expect(part.href).toMatch(/^https?:\/\//);
      }),
    );
  });

  it('takes at most a thousand characters as one address, so that hostile text is soon read', () => {
    for (const text of [
      `https://${'.)'.repeat(2000)}`,
      'https://'.repeat(500),
      `https://${'a'.repeat(5000)}`,
    ]) {
      const parts = splitLinks(text);
      expect(parts.map((part) => part.text).join('')).toBe(text);
      for (const { text: shown, href } of parts) if (href) expect(shown.length).toBeLessThanOrEqual(1008);
    }
    expect(hrefs(`https://${'a'.repeat(5000)}`)).toHaveLength(1);
  });
});
