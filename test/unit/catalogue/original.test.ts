/** Marks are found on normalised text and stand on the original: in any script, width and old or new kanji. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '~/features/catalogue/normalise';
import { mapped, marksIn } from '~/features/catalogue/original';
import { NEW_KANJI } from '~/features/vocabulary/kanji';
import { excerptOf, mergeMarks, stretchesOf } from '~/shared/marks';

/** Text as products carry it, beside any text at all. */
const written = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          'ﾐｿ',
          'ﾊﾟﾝ',
          'か\u3099',
          'は゛',
          'ラーメン',
          'シャイン・マスカット',
          '醬油',
          '黑糖',
          '㌔',
          '①',
          '(株)',
        ],
        ...[
          'ＳＯＹ　Ｓａｕｃｅ',
          'Crème brûlée',
          'Straße',
          'ΟΔΟΣ',
          'İzmir',
          'ﬁne',
          "maker's",
          'soy-sauce',
          '가',
          '각',
          'ㄱㅏ',
          'น้ำ',
          'ຳ',
        ],
        ...['　', ' ', '・', 'ー', '🍣', '葛\u{E0100}', '𠮷野家', '\u200b', '\n'],
      ),
      fc.constantFrom(...Object.keys(NEW_KANJI)),
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 10 },
  )
  .map((parts) => parts.join(''));

const marked = (text: string, words: string[], options = {}) =>
  stretchesOf({ text, marks: marksIn(text, words.map(normalise), options) })
    .filter((stretch) => stretch.marked)
    .map((stretch) => stretch.text);

describe('a text and its normalised form', () => {
  it('are the same text, however it is written', () => {
    fc.assert(
      fc.property(written, (text) => {
        expect(mapped(text).text).toBe(normalise(text));
      }),
      { numRuns: 3000 },
    );
  });

  it('stand in order: each sign has a place in the original, none before the one in front of it', () => {
    fc.assert(
      fc.property(written, (text) => {
        const { text: normalised, at } = mapped(text);
        expect(at).toHaveLength(normalised.length);
        let before = 0;
        for (const [from, to] of at) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
          before = from;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('say the same where they are cut between signs', () => {
    fc.assert(
      fc.property(written, fc.nat(), fc.nat(), (text, one, other) => {
        const { text: normalised, at } = mapped(text);
        const signs = [...normalised];
        if (signs.length === 0) return;
        const [first = 0, last = 0] = [one % signs.length, other % signs.length].sort((a, b) => a - b);
        const start = signs.slice(0, first).join('').length;
        const end = signs.slice(0, last + 1).join('').length;
        const [from, to] = [at[start]?.[0] ?? 0, at[end - 1]?.[1] ?? 0];
        // Several signs may come of one (㌔ is キロ), so the piece may hold more than was cut out. A sigma in the
        // middle of a word is another letter than the last one.
        const plain = (some: string) => some.replaceAll('ς', 'σ').trim();
        expect(plain(normalise(text.slice(from, to)))).toContain(plain(normalised.slice(start, end)));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('marks', () => {
  it('stand on what is written, whatever way it was asked', () => {
    for (const [text, asked, expected] of [
      ['仙台ミソ 500g', 'みそ', ['ミソ']],
      ['ﾐｿらーめん', 'みそ', ['ﾐｿ']],
      ['札幌ラーメン', 'らめん', ['ラーメン']],
      ['シャイン・マスカット', 'しゃいん', ['シャイン']],
      ['本醬油', '醤油', ['醬油']],
      ['ＳＯＹ　Ｓａｕｃｅ 1L', 'soy sauce', ['ＳＯＹ　Ｓａｕｃｅ']],
      ['Dark soy-sauces, soy', 'soy sauce', ['soy-sauces']],
      ['Frozen Scallops', 'scallop', ['Scallops']],
      ['Crème caramel', 'creme', ['Crème']],
      ['チョコ1㌔', 'きろ', ['㌔']],
      ['国産miso味', 'miso', ['miso']],
      ['酢と味噌と酢', '酢', ['酢', '酢']],
    ] as const) {
      expect(marked(text, [asked]), `${asked} in ${text}`).toEqual(expected);
    }
  });

  it('leave other words alone', () => {
    expect(marked('Hamachi and shampoo', ['ham'])).toEqual([]);
    expect(marked('バナナ', ['ハナナ'])).toEqual([]);
    expect(marked('rice crackers', ['cracker rice'])).toEqual([]);
    expect(marked('miso', [''])).toEqual([]);
  });

  it('take what is begun while it is typed', () => {
    expect(marked('Sendai Miso', ['sendai mi'], { begun: true })).toEqual(['Sendai Mi']);
    expect(marked('Sendai Miso', ['sendai mi'])).toEqual([]);
    expect(marked('Sendai Miso', ['end'], { begun: true })).toEqual([]);
  });

  it('give the text again when its stretches are joined', () => {
    fc.assert(
      fc.property(written, fc.array(fc.tuple(fc.nat(30), fc.nat(30)), { maxLength: 5 }), (text, marks) => {
        expect(
          stretchesOf({ text, marks })
            .map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
        const merged = mergeMarks(marks);
        for (const [at, [from, to]] of merged.entries()) {
          expect(to).toBeGreaterThan(from);
          if (at > 0) expect(from).toBeGreaterThan(merged[at - 1]?.[1] ?? 0);
        }
      }),
    );
  });
});

describe('an excerpt', () => {
  const long = `${'Made by hand in a small workshop by the sea. '.repeat(4)}Goes well with miso soup. ${'Keep cool. '.repeat(20)}`;

  it('shows the words around the first mark, marked as before', () => {
    const cut = excerptOf({ text: long, marks: marksIn(long, ['miso']) });
    expect(cut?.text).toMatch(/^…\w.* miso soup.*…$/);
    expect(cut?.text.length).toBeLessThanOrEqual(104);
    expect(cut && stretchesOf(cut).filter(({ marked }) => marked)).toEqual([{ text: 'miso', marked: true }]);
  });

  it('is the whole of a short text, and nothing where nothing is marked', () => {
    expect(excerptOf({ text: '味噌汁に', marks: [[0, 2]] })).toEqual({ text: '味噌汁に', marks: [[0, 2]] });
    expect(excerptOf({ text: 'tea', marks: [] })).toBeNull();
  });
});
