/** One way of comparing text: what must be equal, what must stay different, and what the index is asked. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedBy, gramsOf, normalise, runsOf, stem } from '~/features/catalogue/normalise';
import { NEW_KANJI } from '~/features/vocabulary/kanji';

describe('normalise', () => {
  it('makes the ways of writing one word equal', () => {
    for (const [one, other] of [
      ['ｼｮｳﾕ', 'しょうゆ'],
      ['醬油', '醤油'],
      ['Saké', 'sake'],
      ['ＳＯＹ　Ｓａｕｃｅ', 'soy sauce'],
      ['ラーメン', 'らめん'],
      ['シャイン・マスカット', 'しゃいんますかっと'],
      ['Shōyu', 'shoyu'],
      ['soy-sauce', 'soy sauce'],
      ['Crème brûlée', 'creme brulee'],
      ['黑糖', '黒糖'],
      ['㌔', 'きろ'],
      ['ﾊﾟﾝ', 'ぱん'],
    ]) {
      expect(normalise(one ?? '')).toBe(normalise(other ?? ''));
    }
  });

  it('keeps different words apart', () => {
    expect(normalise('バナナ')).not.toBe(normalise('ハナナ'));
    expect(normalise('はし')).not.toBe(normalise('ばし'));
    expect(normalise('か\u3099')).toBe('が');
    expect(normalise('rice')).not.toBe(normalise('spice'));
  });

  it('is done after one time, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });

  it('maps every old kanji to a form that stays', () => {
    for (const [from, to] of Object.entries(NEW_KANJI)) {
      expect(NEW_KANJI[to], `${from} → ${to}`).toBeUndefined();
      expect([...from, ...to]).toHaveLength(2);
    }
  });
});

describe('grams', () => {
  it('takes signs and pairs of running text, and words whole', () => {
    expect(gramsOf('味噌 Miso 500g')).toEqual(['味', '味噌', '噌', 'miso', '500g']);
    expect(runsOf('国産miso味')).toEqual([
      { text: '国産', running: true },
      { text: 'miso', running: false },
      { text: '味', running: true },
    ]);
  });

  it('asks for pairs, and for longer runs as they stand', () => {
    expect(askedBy('酢')).toEqual({ grams: ['酢'], phrases: [] });
    expect(askedBy('味噌')).toEqual({ grams: ['味噌'], phrases: [] });
    expect(askedBy('日本酒')).toEqual({ grams: ['日本', '本酒'], phrases: ['日本酒'] });
    expect(askedBy('soy sauces')).toEqual({ grams: ['soy', 'sauce'], phrases: [] });
    expect(askedBy(' !?/ ')).toEqual({ grams: [], phrases: [] });
  });

  it('bounds what a query may cost', () => {
    expect(askedBy('あいうえお'.repeat(200)).grams.length).toBeLessThanOrEqual(40);
    expect(askedBy(Array.from({ length: 500 }, (_, at) => `w${at}`).join(' ')).grams).toHaveLength(40);
  });

  it('finds a text by any part of it that was asked', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('味噌', '醤油', 'みそ', 'soy', 'sauces', '酢', '日本酒'), { minLength: 1 }),
        (words) => {
          const text = words.join(' ');
          const { grams, phrases } = askedBy(words[0] ?? '');
          const kept = new Set(gramsOf(text));
          expect(grams.every((gram) => kept.has(gram))).toBe(true);
          expect(phrases.every((phrase) => normalise(text).includes(phrase))).toBe(true);
        },
      ),
    );
  });

  it('takes plurals off English words only', () => {
    expect(
      [
        'scallops',
        'strawberries',
        'radishes',
        'peaches',
        'potatoes',
        'rice',
        'miso',
        'asparagus',
        'swiss',
        'tofu',
      ].map(stem),
    ).toEqual([
      'scallop',
      'strawberry',
      'radish',
      'peach',
      'potato',
      'rice',
      'miso',
      'asparagus',
      'swiss',
      'tofu',
    ]);
    expect(stem('500s')).toBe('500s');
  });
});
