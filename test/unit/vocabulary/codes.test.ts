/** The small lists: places, terms, units, certificates, and the enums that forms check against. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CERTIFICATES } from '~/features/vocabulary/certificates';
import { COUNTRIES, EU_COUNTRIES } from '~/features/vocabulary/countries';
import { CURRENCIES } from '~/features/vocabulary/currencies';
import { INCOTERMS } from '~/features/vocabulary/incoterms';
import {
  capabilityCode,
  certificateCode,
  countryCode,
  isCountryCode,
  isItemCode,
  itemCode,
  prefectureCode,
} from '~/features/vocabulary/model';
import { PORTS } from '~/features/vocabulary/ports';
import { PREFECTURES, shortPrefectureName } from '~/features/vocabulary/prefectures';
import { words } from '~/features/vocabulary/words';
import { currencyDigits, formatCountry } from '~/i18n/format';
import { repeated, sharedWords } from './same-word';

const VOCABULARY = join(import.meta.dirname, '../../../app/features/vocabulary');

describe('prefectures', () => {
  it('are 47 by ISO code, in order, with names and the short name people type', () => {
    expect(PREFECTURES.map((prefecture) => prefecture.code)).toEqual(
      Array.from({ length: 47 }, (_, index) => `JP-${String(index + 1).padStart(2, '0')}`),
    );
    expect(PREFECTURES.every((prefecture) => prefecture.ja && prefecture.en)).toBe(true);
    expect(['北海道', '京都府', '東京都', '宮城県'].map(shortPrefectureName)).toEqual([
      '北海道',
      '京都',
      '東京',
      '宮城',
    ]);
  });
});

describe('countries', () => {
  it('are about forty and more real ones, each once, without Japan', () => {
    expect(COUNTRIES.length).toBeGreaterThanOrEqual(40);
    expect(repeated(COUNTRIES.map((country) => country.code))).toEqual([]);
    expect(isCountryCode('JP')).toBe(false);
    for (const { code } of COUNTRIES) {
      for (const locale of ['ja', 'en'] as const)
        expect(formatCountry(locale, code), code).not.toBe(code === 'US' ? '' : code);
    }
  });

  it('share no name', () => {
    expect(sharedWords(COUNTRIES.map(({ code, also }) => ({ code, terms: words(also) })))).toEqual({});
  });

  it('contain the members of the EU they name', () => {
    expect(EU_COUNTRIES.filter((code) => !isCountryCode(code))).toEqual([]);
    expect(EU_COUNTRIES).not.toContain('GB');
    expect(EU_COUNTRIES).not.toContain('CH');
  });
});

describe('ports', () => {
  it('have a five-letter code of Japan or of a destination, once, and names', () => {
    expect(repeated(PORTS.map((port) => port.code))).toEqual([]);
    for (const port of PORTS) {
      expect(port.code).toMatch(/^[A-Z]{2}[A-Z2-9]{3}$/);
      expect(port.country === 'JP' || isCountryCode(port.country), port.code).toBe(true);
      expect(port.ja && port.en, port.code).toBeTruthy();
    }
  });
});

describe('trade terms, money and certificates', () => {
  it('are the eleven Incoterms of 2020', () => {
    expect(INCOTERMS).toHaveLength(11);
    expect(INCOTERMS.filter((term) => term.transport === 'sea').map((term) => term.code)).toEqual([
      'FAS',
      'FOB',
      'CFR',
      'CIF',
    ]);
  });

  it('count the minor units of a currency as the money format does', () => {
    expect(repeated(CURRENCIES.map((currency) => currency.code))).toEqual([]);
    for (const { code, digits } of CURRENCIES) expect(currencyDigits(code), code).toBe(digits);
  });

  it('give each certificate names and words of its own', () => {
    expect(repeated(CERTIFICATES.map((certificate) => certificate.code))).toEqual([]);
    const entries = CERTIFICATES.map(({ code, ja, en, also }) => ({ code, terms: [ja, en, ...words(also)] }));
    expect(sharedWords(entries)).toEqual({});
    expect(entries.every(({ terms }) => terms.every(Boolean))).toBe(true);
  });
});

describe('the enums', () => {
  it('take known codes and refuse others', () => {
    const cases = [
      [itemCode, 'sea-squirt'],
      [capabilityCode, 'fce-sid-filing'],
      [certificateCode, 'haccp'],
      [countryCode, 'HK'],
      [prefectureCode, 'JP-04'],
    ] as const;
    for (const [schema, code] of cases) {
      expect(schema.safeParse(code).success, code).toBe(true);
      for (const wrong of [
        '',
        'nothing',
        code.toUpperCase() === code ? code.toLowerCase() : code.toUpperCase(),
        7,
      ]) {
        expect(schema.safeParse(wrong).success, `${code} ${wrong}`).toBe(false);
      }
    }
    expect(isItemCode('__proto__')).toBe(false);
  });

  it('bring none of the large tables into the browser', () => {
    const seen = new Set<string>();
    const visit = (file: string) => {
      if (seen.has(file)) return;
      seen.add(file);
      for (const [, path] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)) {
        visit(join(dirname(file), `${path}.ts`));
      }
    };
    visit(join(VOCABULARY, 'model.ts'));
    const bytes = [...seen].reduce((sum, file) => sum + readFileSync(file).length, 0);
    expect([...seen].filter((file) => /\/(items|capabilities)(\/|\.ts)/.test(file))).toEqual([]);
    expect(bytes).toBeLessThan(60_000);
  });
});
