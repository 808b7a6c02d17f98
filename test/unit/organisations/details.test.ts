/** What capabilities are limited to: how it is read from a form, and how a page says it. */
import { describe, expect, it } from 'vitest';
import { detailLine } from '~/features/organisations/detail-view';
import {
  type CapabilityDetail,
  detailOfTyped,
  monthSpans,
  monthWords,
  typedOf,
} from '~/features/organisations/details';
import { readCapabilityDetails } from '~/features/organisations/details-form';
import { getFixedT } from '~/i18n/locale.server';

const detail = (parts: Partial<CapabilityDetail> = {}): CapabilityDetail => ({
  direction: 'offer',
  capability: 'reefer-consolidation',
  items: [],
  countries: [],
  ports: [],
  temperatures: [],
  volumeFrom: null,
  volumeTo: null,
  volumeUnit: null,
  months: [],
  ...parts,
});
const full = detail({
  items: ['pear'],
  countries: ['TW', 'HK'],
  ports: ['JPHKT'],
  temperatures: ['chilled'],
  volumeFrom: 1,
  volumeTo: 2.5,
  volumeUnit: 'tonne',
  months: [1, 2, 3, 4, 5, 6],
});

describe('months', () => {
  it('follow each other in spans, also over the turn of the year', () => {
    expect(monthSpans([])).toEqual([]);
    expect(monthSpans([6, 1, 2])).toEqual([
      [1, 2],
      [6, 6],
    ]);
    expect(monthSpans([1, 2, 11, 12])).toEqual([[11, 2]]);
    expect(monthWords([1, 2, 3, 11], 'en')).toBe('Jan–Mar, Nov');
    expect(monthWords([1, 2, 3, 11], 'ja')).toBe('1–3月、11月');
    expect(monthWords([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], 'en')).toBe('');
  });
});

describe('a detail in one line', () => {
  const line = (one: CapabilityDetail, locale: 'ja' | 'en') =>
    detailLine(one, getFixedT(locale, 'details'), locale);

  it('says all that is said, and nothing of the rest', () => {
    expect(line(full, 'en')).toBe(
      'Japanese pear (nashi) · Taiwan, Hong Kong · Hakata · Chilled · 1–2.5 tonnes a month · Jan–Jun',
    );
    expect(line(full, 'ja')).toBe('梨 · 台湾、香港 · 博多 · 冷蔵 · 月1–2.5トン · 1–6月');
    expect(line(detail({ volumeFrom: 3, volumeUnit: 'pallet' }), 'en')).toBe('from 3 pallets a month');
    expect(line(detail({ volumeTo: 1, volumeUnit: 'pallet' }), 'en')).toBe('up to 1 pallet a month');
    expect(line(detail(), 'ja')).toBe('');
  });
});

describe('a form', () => {
  const form = (fields: Record<string, string | string[]>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({ lists: 'details', ...fields })) {
      for (const one of [value].flat()) data.append(name, one);
    }
    return data;
  };
  const kept = (one: CapabilityDetail) =>
    JSON.stringify({ key: `${one.direction}.${one.capability}`, ...typedOf(one) });
  const read = (fields: Record<string, string | string[]>) => readCapabilityDetails(form(fields));
  const open = 'need.bonded-storage';

  it('brings the open editor by its fields and the others as they were typed', () => {
    expect(
      read({
        offers: 'reefer-consolidation',
        needs: 'bonded-storage',
        details: kept(full),
        detailsOpen: open,
        [`details.${open}.countries`]: ['TW', 'TW'],
        [`details.${open}.volumeTo`]: '１,２００',
        [`details.${open}.volumeUnit`]: 'kg',
        [`details.${open}.months`]: ['3', '2'],
      }),
    ).toEqual({
      list: [
        full,
        detail({
          direction: 'need',
          capability: 'bonded-storage',
          countries: ['TW'],
          volumeTo: 1200,
          volumeUnit: 'kg',
          months: [2, 3],
        }),
      ],
      errors: {},
    });
  });

  it('drops what is not chosen any more, what says nothing and what is no detail at all', () => {
    expect(read({ offers: 'bonded-storage', details: kept(full) }).list).toEqual([]);
    expect(read({ offers: full.capability, details: kept(detail({ volumeUnit: 'kg' })) }).list).toEqual([]);
    for (const broken of ['{', 'null', '[]', '{"key":"offer.x"}', '{"key":1}', 'x'.repeat(9999)]) {
      expect(read({ offers: full.capability, details: broken })).toEqual({ list: [], errors: {} });
    }
    expect(readCapabilityDetails(new FormData()).list).toBeUndefined();
  });

  it('names the field of the editor that has to be mended', () => {
    const errors = (field: string, value: string, more: Record<string, string> = {}) =>
      read({
        needs: 'bonded-storage',
        detailsOpen: open,
        [`details.${open}.${field}`]: value,
        ...more,
      }).errors;
    const at = (field: string) => `details.${open}.${field}`;
    expect(errors('volumeFrom', 'much')).toMatchObject({ [at('volumeFrom')]: 'number' });
    expect(errors('volumeFrom', '2')).toEqual({ [at('volumeUnit')]: 'required' });
    expect(errors('volumeFrom', '2', { [at('volumeTo')]: '1', [at('volumeUnit')]: 'kg' })).toEqual({
      [at('volumeTo')]: 'organisations:errors.fromTo',
    });
    for (const field of ['items', 'countries', 'ports', 'temperatures', 'months']) {
      expect(Object.keys(errors(field, '99'))).toEqual([at(field)]);
    }
  });

  it('says while it is typed what can be read', () => {
    const typed = { ...typedOf(full), volumeFrom: ['abc'], volumeTo: ['３'] };
    expect(detailOfTyped(typed)).toMatchObject({ volumeFrom: null, volumeTo: 3, months: full.months });
  });
});
