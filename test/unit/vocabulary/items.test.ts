/** The item dictionary keeps what search, matching and imports rely on. */
import { describe, expect, it } from 'vitest';
import { HS_HEADINGS, hsChapter, hsHeading, isHsCode, normaliseHsCode } from '~/features/vocabulary/hs';
import { ALL_ITEM_CODES, ITEM_GROUP_CODES } from '~/features/vocabulary/item-codes';
import { ITEM_GROUPS } from '~/features/vocabulary/item-groups';
import { ITEMS, itemByCode, itemsOfGroup } from '~/features/vocabulary/items';
import { PRIORITY_ITEMS } from '~/features/vocabulary/priority-items';
import { isProseTerm, itemTerms } from '~/features/vocabulary/terms';
import { repeated, sameWordKey, sharedWords } from './same-word';

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** Words that really mean several things; whoever looks them up gets every item. */
const AMBIGUOUS = {
  かき: ['oyster', 'persimmon'],
  kaki: ['oyster', 'persimmon'],
  さけ: ['sake', 'salmon'],
  猪肉: ['pork', 'wild-boar'],
};

describe('the item dictionary', () => {
  it('has at least 300 items, each code once and each code written down', () => {
    expect(ITEMS.length).toBeGreaterThanOrEqual(300);
    expect(repeated(ALL_ITEM_CODES)).toEqual([]);
    expect(ITEMS.map((item) => item.code)).toEqual(ALL_ITEM_CODES);
    expect(ALL_ITEM_CODES.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([]);
  });

  it('has 18 to 24 groups, none of them empty, each with names and a picture', () => {
    expect(ITEM_GROUPS.map((group) => group.code)).toEqual(ITEM_GROUP_CODES);
    expect(ITEM_GROUPS.length).toBeGreaterThanOrEqual(18);
    expect(ITEM_GROUPS.length).toBeLessThanOrEqual(24);
    for (const group of ITEM_GROUPS) {
      expect(itemsOfGroup(group.code), group.code).not.toHaveLength(0);
      for (const text of [group.ja, group.en, group.pictogram]) expect(text.trim(), group.code).not.toBe('');
    }
    expect(repeated(ITEM_GROUPS.map((group) => group.pictogram))).toEqual([]);
  });

  it('names every item in both languages and knows other words for it', () => {
    const latinOnly = /^[A-Z][\p{sc=Latin} ()&,'-]*$/u;
    expect(ITEMS.filter((item) => !JAPANESE.test(item.ja)).map((item) => item.code)).toEqual([]);
    expect(ITEMS.filter((item) => !latinOnly.test(item.en)).map((item) => item.code)).toEqual([]);
    expect(ITEMS.filter((item) => item.synonyms.length === 0).map((item) => item.code)).toEqual([]);
    for (const item of ITEMS) {
      expect(repeated([...item.synonyms, ...item.varieties]), item.code).toEqual([]);
      expect(
        itemTerms(item).filter((term) => term !== term.trim() || term === ''),
        item.code,
      ).toEqual([]);
    }
  });

  it('tells seasons in months of the year, each once', () => {
    for (const item of ITEMS) {
      const season = item.season ?? [];
      expect(
        season.filter((month) => !Number.isInteger(month) || month < 1 || month > 12),
        item.code,
      ).toEqual([]);
      expect(repeated(season.map(String)), item.code).toEqual([]);
    }
  });

  it('gives a word to one item only, save the words that mean two things', () => {
    expect(sharedWords(ITEMS.map((item) => ({ code: item.code, terms: itemTerms(item) })))).toEqual(
      AMBIGUOUS,
    );
  });

  it.each([
    ['醬油', 'soy-sauce'],
    ['ｼｮｳﾕ', 'soy-sauce'],
    ['soya sauce', 'soy-sauce'],
    ['satsumaimo', 'sweet-potato'],
    ['甘藷', 'sweet-potato'],
    ['地瓜', 'sweet-potato'],
    ['シャインマスカット', 'grape'],
    ['海鞘', 'sea-squirt'],
    ['生蠔', 'oyster'],
    ['aubergine', 'eggplant'],
    ['パックご飯', 'packed-rice'],
    ['nihonshu', 'sake'],
    ['練り製品', 'kamaboko'],
    ['カレールウ', 'curry-roux'],
    ['yellowtail', 'yellowtail'],
    ['おこわ', 'sekihan'],
    ['米菓', 'rice-crackers'],
  ])('knows %s as %s', (word, code) => {
    const key = sameWordKey(word);
    const known = ITEMS.filter((item) => itemTerms(item).some((term) => sameWordKey(term) === key));
    expect(known.map((item) => item.code)).toEqual([code]);
  });

  it('knows an item by its code and no other', () => {
    expect(itemByCode('nagaimo')?.ja).toBe('長いも');
    expect(itemByCode('unicorn')).toBeUndefined();
    expect(itemByCode('constructor')).toBeUndefined();
  });
});

describe('HS codes', () => {
  it('are six digits of a chapter and heading we name, each once per item', () => {
    for (const item of ITEMS) {
      for (const code of item.hs) {
        expect(isHsCode(code), `${item.code} ${code}`).toBe(true);
        expect(hsHeading(code), `${item.code} ${code}`).toBeDefined();
      }
      expect(repeated(item.hs), item.code).toEqual([]);
    }
  });

  it('have names in both languages, no heading twice, none in an unknown chapter, none that no item uses', () => {
    expect(repeated(HS_HEADINGS.map((heading) => heading.code))).toEqual([]);
    const used = new Set(ITEMS.flatMap((item) => item.hs.map((code) => code.slice(0, 4))));
    for (const heading of HS_HEADINGS) {
      expect(hsChapter(heading.code), heading.code).toBeDefined();
      expect(heading.ja && heading.en, heading.code).toBeTruthy();
      expect(used.has(heading.code), heading.code).toBe(true);
    }
  });

  it('refuse what is none', () => {
    expect(['100630', '220600'].every(isHsCode)).toBe(true);
    expect(['990000', '770100', '1006', '1006300', '', 'abcdef'].some(isHsCode)).toBe(false);
    expect(normaliseHsCode('1006.30-000')).toBe('100630');
    expect(normaliseHsCode('２２０６ ００')).toBe('220600');
  });
});

describe('the national priority items', () => {
  it('are 29, each with items of the dictionary, and mark exactly those', () => {
    expect(PRIORITY_ITEMS).toHaveLength(29);
    expect(repeated(PRIORITY_ITEMS.map((entry) => entry.code))).toEqual([]);
    const covered = PRIORITY_ITEMS.flatMap((entry) => entry.items);
    expect(repeated(covered)).toEqual([]);
    expect(covered.filter((code) => !itemByCode(code))).toEqual([]);
    expect(
      ITEMS.filter((item) => item.priority)
        .map((item) => item.code)
        .sort(),
    ).toEqual([...covered].sort());
  });

  it('include the few that are no food', () => {
    for (const code of ['cut-flowers', 'lumber', 'plywood', 'pearls', 'koi']) {
      expect(itemByCode(code)?.priority, code).toBe(true);
    }
  });
});

describe('words inside running text', () => {
  it('count only when they are not part of everything', () => {
    expect(['味噌', 'ホタテ', 'soy sauce', 'さつまいも', 'nori'].every(isProseTerm)).toBe(true);
    expect(['なし', 'たい', 'タイ', '米', 'su'].some(isProseTerm)).toBe(false);
  });

  it('leave every item at least one word', () => {
    expect(ITEMS.filter((item) => !itemTerms(item).some(isProseTerm)).map((item) => item.code)).toEqual([]);
  });
});
