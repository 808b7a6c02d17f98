/** What loaders hand to form fields, in both languages. */
import { describe, expect, it } from 'vitest';
import {
  capabilityLabel,
  certificateLabel,
  countryLabel,
  itemGroupLabel,
  itemLabel,
  languageLabel,
  pictogramOf,
  prefectureLabel,
} from '~/features/vocabulary/labels';
import * as options from '~/features/vocabulary/options';
import type { Locale } from '~/i18n/locale';
import { repeated } from './same-word';

const LISTS = Object.entries(options) as [string, (locale: Locale) => options.VocabularyOption[]][];
const GROUPED = ['itemOptions', 'capabilityOptions', 'countryOptions', 'prefectureOptions', 'portOptions'];

describe.each(LISTS)('%s', (name, list) => {
  it.each(['ja', 'en'] as const)('has every value once and a label for each in %s', (locale) => {
    const made = list(locale);
    expect(made.length).toBeGreaterThan(0);
    expect(repeated(made.map((option) => option.value))).toEqual([]);
    expect(repeated(made.map((option) => option.label))).toEqual([]);
    expect(made.filter((option) => !option.label.trim())).toEqual([]);
    if (GROUPED.includes(name)) expect(made.filter((option) => !option.group)).toEqual([]);
  });
});

describe('option lists', () => {
  it('keep a group together, so that a heading appears once', () => {
    for (const name of GROUPED) {
      const list = LISTS.find(([other]) => other === name)?.[1] ?? (() => []);
      const groups = list('ja').map((option) => option.group);
      const headings = groups.filter((group, index) => group !== groups[index - 1]);
      expect(repeated(headings.map(String)), name).toEqual([]);
    }
  });

  it('are found by the other language, romaji and the short name', () => {
    const item = options.itemOptions('en').find((option) => option.value === 'sweet-potato');
    expect(item).toMatchObject({ label: 'Sweet potato', group: 'Vegetables, tubers and mushrooms' });
    expect(item?.keywords).toEqual(expect.arrayContaining(['さつまいも', 'satsumaimo', '地瓜']));
    const miyagi = options.prefectureOptions('en').find((option) => option.value === 'JP-04');
    expect(miyagi).toMatchObject({ label: 'Miyagi', group: 'Tohoku' });
    expect(miyagi?.keywords).toContain('宮城');
    const taiwan = options.countryOptions('ja').find((option) => option.value === 'TW');
    expect(taiwan).toMatchObject({ label: '台湾', group: 'アジア' });
    expect(taiwan?.keywords).toEqual(expect.arrayContaining(['Taiwan', '臺灣']));
  });
});

describe('labels', () => {
  it('name each kind of entry in the reader’s language', () => {
    expect([itemLabel('sake', 'ja'), itemLabel('sake', 'en')]).toEqual(['日本酒', 'Sake']);
    expect(itemGroupLabel('alcohol', 'ja')).toBe('酒類');
    expect(capabilityLabel('bonded-storage', 'en')).toBe('Bonded storage');
    expect(certificateLabel('gi', 'ja')).toBe('地理的表示(GI)');
    expect(languageLabel('zh-Hant', 'en')).toBe('Chinese (traditional)');
    expect(prefectureLabel('JP-04', 'ja')).toBe('宮城県');
    expect(countryLabel('HK', 'ja')).toBe('香港');
    expect(pictogramOf('sake')).toBe('sake');
  });

  it('show a code that is no more as it stands', () => {
    expect(itemLabel('gone', 'ja')).toBe('gone');
    expect(capabilityLabel('gone', 'en')).toBe('gone');
    expect(pictogramOf('gone')).toBeUndefined();
  });
});
