/** Words that are mistyped, romanised or run together, and what a product's names say it is. */
import { describe, expect, it } from 'vitest';
import { otherWays, partsOf } from '~/features/catalogue/dictionary';
import { createLexicon } from '~/features/catalogue/lexicon';
import { recogniseItem } from '~/features/catalogue/model';
import { soundOfKana, soundOfLatin } from '~/features/vocabulary/sound';

describe('a lexicon', () => {
  const words = createLexicon(
    new Map([
      ['crab', 9],
      ['care', 90],
      ['strawberry', 5],
      ['saury', 2],
      ['sauce', 7],
    ]),
  );
  it('corrects one mistake, two in a long word, swapped letters first', () => {
    expect(words.nearest('carb')).toEqual(['crab', 'care']);
    expect(words.nearest('strawbery')).toEqual(['strawberry']);
    expect(words.nearest('starwbery')).toEqual(['strawberry']);
    expect(words.nearest('xyzzy')).toEqual([]);
  });
  it('completes what is begun, most used first', () => {
    expect(words.beginning('sau')).toEqual(['sauce', 'saury']);
    expect(words.beginning('q')).toEqual([]);
  });
});

describe('sounds', () => {
  it('are the same however they are spelled', () => {
    for (const [kana, latin] of [
      ['しょうちゅう', 'shouchuu'],
      ['しょうちゅう', 'syotyu'],
      ['さつまいも', 'satumaimo'],
      ['てんぷら', 'tempura'],
      ['まっちゃ', 'matcha'],
      ['ふぐ', 'fugu'],
    ]) {
      expect(soundOfLatin(latin ?? ''), latin).toBe(soundOfKana(kana ?? ''));
    }
    expect(soundOfKana('味噌')).toBeNull();
  });
});

describe('other ways', () => {
  it('write apart, correct and complete', () => {
    expect(otherWays('soysauce')).toContain('soy sauce');
    expect(otherWays('strawbery')).toContain('strawberry');
    expect(otherWays('sea sqirt')).toContain('sea squirt');
    expect(otherWays('みりね')).toContain('みりん');
    expect(otherWays('kumonsu', createLexicon(new Map([['kumonosu', 1]])))).toEqual(['kumonosu']);
    expect(otherWays('miso')).toEqual([]);
  });
});

describe('parts', () => {
  it('are names, qualities and places', () => {
    const [organic, tea] = partsOf('organic green tea');
    expect(organic?.facts).toContain('+organic-jas');
    expect(tea?.items).toContain('green-tea');
    expect(tea?.narrower).toContain('hojicha');
    expect(partsOf('宮城 味噌')[0]?.facts).toEqual(['@JP-04']);
  });
});

describe('an item', () => {
  it('is told from names, which end in what the thing is, and from the HS code', () => {
    for (const [names, hs, item] of [
      [['有機抹茶チョコレート', ''], null, 'chocolate'],
      [['仙台味噌 500g', 'Sendai Miso'], '210390', 'miso'],
      [['宮崎鰤 100g', ''], '030389', 'yellowtail'],
      [['', 'Something new'], '040900', 'honey'],
      [['', 'Something new'], null, null],
    ] as const) {
      expect(recogniseItem({ names, hs }), names.join()).toBe(item);
    }
  });
});
