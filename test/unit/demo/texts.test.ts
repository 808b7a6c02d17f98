/** The demo's texts: each in its own language, none left untranslated. */
import { describe, expect, it } from 'vitest';
import { QUALITY_PARTS } from '~/features/organisations/model';
import { DEMO } from '../../../supabase/demo/data';
import { dated, dayIn, momentAgo } from '../../../supabase/demo/dates';

const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;
const LATIN_WORD = /[A-Za-zÀ-ÿ]{3,}/;

type Pair = { where: string; ja: string; en: string; sentence: boolean };

const SENTENCES = ['message', 'process', ...QUALITY_PARTS] as const;

const pairs: Pair[] = [
  ...DEMO.organisations.flatMap((it) => [
    { where: it.key, ja: it.ja, en: it.en, sentence: false },
    { where: it.key, ja: it.aboutJa, en: it.aboutEn, sentence: true },
    ...firmPairs(it),
    ...(it.wishes ?? []).map((wish) => ({ where: it.key, ja: wish.ja, en: wish.en, sentence: true })),
  ]),
  ...DEMO.products.flatMap((it) => [
    { where: it.en, ja: it.ja, en: it.en, sentence: false },
    { where: it.en, ja: it.aboutJa, en: it.aboutEn, sentence: true },
    ...recordPairs(it),
  ]),
  ...DEMO.clusters.flatMap((it) => [
    { where: it.key, ja: it.ja, en: it.en, sentence: false },
    { where: it.key, ja: it.purposeJa, en: it.purposeEn, sentence: true },
  ]),
];

function firmPairs({ key: where, firm }: (typeof DEMO.organisations)[number]): Pair[] {
  if (!firm) return [];
  const pair = (name: 'representative' | 'representativeTitle' | 'address' | (typeof SENTENCES)[number]) => ({
    where,
    ja: firm.facts[`${name}Ja`] ?? '',
    en: firm.facts[`${name}En`] ?? '',
  });
  return [
    ...(['representative', 'representativeTitle', 'address'] as const).map((name) => ({
      ...pair(name),
      sentence: false,
    })),
    ...SENTENCES.map((name) => ({ ...pair(name), sentence: true })),
    ...firm.places.flatMap((one) => [
      { where, ja: one.nameJa, en: one.nameEn, sentence: false },
      { where, ja: one.addressJa, en: one.addressEn, sentence: false },
    ]),
  ].filter(({ ja, en }) => ja !== '' || en !== '');
}

function recordPairs({ en: where, record }: (typeof DEMO.products)[number]): Pair[] {
  if (!record) return [];
  const { storageJa = '', storageEn = '', targetJa = '', targetEn = '', usageJa = '', usageEn = '' } = record;
  return [
    { where, ja: storageJa, en: storageEn, sentence: true },
    { where, ja: targetJa, en: targetEn, sentence: false },
    { where, ja: usageJa, en: usageEn, sentence: false },
    ...record.ingredients.map((it) => ({ where, ja: it.nameJa, en: it.nameEn, sentence: false })),
  ];
}

describe('the texts of the demo', () => {
  it('are Japanese in Japanese and hold no Japanese in English', () => {
    expect(pairs.filter(({ ja }) => !JAPANESE.test(ja)).map(({ where }) => where)).toEqual([]);
    expect(
      pairs.filter(({ en }) => JAPANESE.test(en) || !LATIN_WORD.test(en)).map(({ where }) => where),
    ).toEqual([]);
  });

  it('are sentences where sentences belong', () => {
    const sentences = pairs.filter(({ sentence }) => sentence);
    expect(sentences.filter(({ ja }) => !/[。」]$/.test(ja)).map(({ ja }) => ja)).toEqual([]);
    expect(sentences.filter(({ en }) => !/^[A-Z0-9“].*[.!?]$/s.test(en)).map(({ en }) => en)).toEqual([]);
    const names = pairs.filter(({ sentence }) => !sentence);
    expect(names.filter(({ ja, en }) => /[。.]$/.test(ja + en)).map(({ where }) => where)).toEqual([]);
  });

  it('are free of spaces at the ends and of doubled ones', () => {
    const texts = pairs.flatMap(({ ja, en }) => [ja, en]);
    expect(texts.filter((text) => text !== text.trim() || /\s\s/.test(text))).toEqual([]);
  });

  it('name the places of Japan in both scripts', () => {
    const inJapan = DEMO.organisations.filter((it) => it.country === 'JP').map((it) => it.locality);
    expect(
      inJapan.filter(
        (place) => !/^[\p{sc=Han}\p{sc=Katakana}\p{sc=Hiragana}ヶー]+ \/ [A-Z][A-Za-z, ]+$/u.test(place),
      ),
    ).toEqual([]);
  });
});

describe('days in texts', () => {
  const now = new Date('2026-11-22T09:00:00Z');

  it('are written in the language of the text', () => {
    expect(dated('{+16}にバンニング、{+1m}便です。', now)).toBe('12月8日にバンニング、12月便です。');
    expect(dated('By {+16}, for {+2m}; as of {-1}.', now)).toBe(
      'By 8 December, for January; as of 21 November.',
    );
  });

  it('count months from the first, so that the 31st does not skip one', () => {
    expect(dated('{+1m}の便', new Date('2026-01-31T09:00:00Z'))).toBe('2月の便');
  });

  it('begin in Japan', () => {
    const evening = new Date('2026-11-22T16:00:00Z');
    expect(dayIn(evening, 0)).toBe('2026-11-23');
    expect(dated('Today is {0}.', evening)).toBe('Today is 23 November.');
    expect(momentAgo(evening, 1, '09:30')).toBe('2026-11-22T00:30:00.000Z');
  });

  it('leave other braces alone', () => {
    expect(dated('{name} {+x}', now)).toBe('{name} {+x}');
  });
});
