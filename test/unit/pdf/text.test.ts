/** Text made fit for paper, and the face of each letter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Face, type Has, runsOf } from '~/features/pdf/faces';
import { beginning, oneLine, plain } from '~/features/pdf/text';

const code = (sign: string) => sign.codePointAt(0) ?? 0;
const has: Record<Face, Has> = {
  japanese: (point) => point < 0x100 || (point >= 0x3000 && point < 0xa000) || point === code('𠮷'),
  latin: (point) => point < 0x250,
};
const runs = (text: string) => runsOf(text, has).map(({ text: part, face }) => [face, part]);

describe('plain', () => {
  it('takes out what turns text round, what is unseen, and emoji', () => {
    expect(plain('abc\u202Edef\u202C\u2066g\u2069')).toBe('abcdefg');
    expect(plain('a\u0000b\u200Bc\uFEFFd\u00ADe\uD800f\uE000')).toBe('abcdef');
    expect(plain('寿司🍣セット👩‍🍳 祝🇯🇵❤️1️⃣')).toBe('寿司セット 祝1');
  });

  it('keeps old forms of names and chosen variants, and joins marks to their letters', () => {
    for (const name of ['髙﨑', '\uFA19社', '葛\u{E0100}', '𠮷野', '濵﨑', '①㈱'])
      expect(plain(name)).toBe(name);
    expect(plain('か\u3099')).toBe('が');
    expect(plain('Nu\u031Bo\u0301c')).toBe('Nưóc');
  });

  it('keeps lines, but no emptiness', () => {
    expect(plain(' a \r\n\r\n\r\n\r\nb\tc  d ')).toBe('a\n\nb c d');
    expect(oneLine('a\n b')).toBe('a b');
  });

  it('is at rest after one time, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plain(plain(text))).toBe(plain(text));
      }),
      { numRuns: 40 },
    );
  });

  it('is cut between signs', () => {
    expect(beginning('味噌', 2)).toBe('味噌');
    expect(beginning('葛\u{E0100}餅屋', 2)).toBe('葛\u{E0100}餅…');
    expect(beginning('𠮷野家', 1)).toBe('𠮷…');
  });
});

describe('runsOf', () => {
  it('sets a word that the Japanese face lacks letters of in the Latin one as a whole', () => {
    expect(runs('味噌 and Śledź, oil')).toEqual([
      ['japanese', '味噌 and '],
      ['latin', 'Śledź'],
      ['japanese', ', oil'],
    ]);
    expect(runs('𠮷野 café')).toEqual([['japanese', '𠮷野 café']]);
  });

  it('marks a letter that no face has, and leaves out a symbol', () => {
    expect(runs('한국 ☃ x')).toEqual([['japanese', '〓〓  x']]);
  });
});
