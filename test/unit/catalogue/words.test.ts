/** Words that are mistyped, romanised or run together, and what a product's names say it is. */
import { describe, expect, it } from 'vitest';
import { otherNames, questionOf } from '~/features/catalogue/ask';
import { otherWays, partsOf } from '~/features/catalogue/dictionary';
import { createLexicon, joinLexicons } from '~/features/catalogue/lexicon';
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
  it('takes a word of an earlier one before words as near that are used more', () => {
    const makers = createLexicon(new Map([['sauer', 90]]));
    expect(joinLexicons(words, makers).nearest('saucr')).toEqual(['sauce', 'sauer']);
    expect(joinLexicons(words, makers).nearest('saver')).toEqual(['sauer']);
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

describe('words of a whole group', () => {
  it('stand for its items, behind the one that they name', () => {
    expect(partsOf('seafood')[0]).toMatchObject({
      items: [],
      facts: ['~fish', '~shellfish', '~seafood-products'],
    });
    expect(partsOf('青森 果物').map(({ facts }) => facts.includes('~fruit'))).toEqual([false, true]);
    expect(partsOf('酒')[0]).toMatchObject({ items: ['sake'], facts: ['~alcohol'] });
    expect(partsOf('日本酒')[0]?.facts).toEqual([]);
    // Who asks for eggs wants no milk.
    expect(partsOf('卵')[0]?.facts).toEqual([]);
  });
});

describe('other names', () => {
  const textsOf = (query: string) => otherNames(questionOf(query))?.parts.map(({ texts }) => texts) ?? [];
  it('are those that stand in no other word by chance', () => {
    expect(textsOf('苺')[0]).toEqual(expect.arrayContaining(['苺', 'いちご']));
    expect(textsOf('三文鱼')[0]).toContain('鮭');
    expect(textsOf('squid')[0]).toContain('烏賊');
    expect(textsOf('squid')[0]).not.toContain('いか');
    expect(textsOf('宮城 牡蠣')[0]).toEqual(['宮城']);
    expect(otherNames(questionOf('kumonosu'))).toBeNull();
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
