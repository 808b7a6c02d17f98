/** The demo's products: complete, priced, and never bound for where they are banned. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { factFields, ingredient } from '~/features/products/record';
import { hsHeading, isHsCode } from '~/features/vocabulary/hs';
import { ITEM_GROUP_CODES } from '~/features/vocabulary/item-codes';
import { itemByCode } from '~/features/vocabulary/items';
import {
  currencyCode,
  incotermCode,
  isCertificateCode,
  isCountryCode,
  isPrefectureCode,
  unitCode,
} from '~/features/vocabulary/model';
import { DEMO } from '../../../supabase/demo/data';
import { RECORDS } from '../../../supabase/demo/data/records';
import { demoFacts } from '../../../supabase/demo/facts';
import { demoProductId } from '../../../supabase/demo/ids';
import { repeated } from '../vocabulary/same-word';

const { products } = DEMO;
const organisations = new Map(DEMO.organisations.map((it) => [it.key, it]));
const published = products.filter((it) => !it.status && !organisations.get(it.organisation)?.status);
const count = <Key>(keys: Key[], key: Key) => keys.filter((it) => it === key).length;

describe('demo products', () => {
  it('are about two hundred, most of them published', () => {
    expect(products.length).toBeGreaterThanOrEqual(190);
    expect(products.length).toBeLessThanOrEqual(225);
    const states = products.map((it) => it.status);
    expect(count(states, 'draft')).toBeGreaterThanOrEqual(3);
    expect(count(states, 'archived')).toBeGreaterThanOrEqual(3);
  });

  it('have names and ids of their own', () => {
    expect(repeated(products.map((it) => it.ja))).toEqual([]);
    expect(repeated(products.map((it) => it.en.toLowerCase()))).toEqual([]);
    expect(repeated(products.map(demoProductId))).toEqual([]);
  });

  it('belong to an organisation that deals in them', () => {
    for (const { en, organisation, item } of products) {
      expect(organisations.get(organisation)?.items, `${organisation}: ${en}`).toContain(item);
    }
  });

  it.each(products.map((it) => [it.en, it] as const))('%s uses codes that there are', (_, it) => {
    expect(it.countries.length).toBeGreaterThan(0);
    expect(it.countries.filter((code) => !isCountryCode(code))).toEqual([]);
    expect((it.certificates ?? []).filter((code) => !isCertificateCode(code))).toEqual([]);
    expect([it.origin, it.processing].filter((code) => code && !isPrefectureCode(code))).toEqual([]);
    expect(repeated(it.countries)).toEqual([]);
    expect(it.origin, 'asked for before publishing').toBeDefined();
    expect(it.content).toMatch(/\d/);
    if (it.moq) {
      expect(Number.isInteger(it.moq[0]) && it.moq[0] > 0).toBe(true);
      unitCode.parse(it.moq[1]);
    }
    expect(it.shelfLifeDays ?? 1).toBeGreaterThan(0);
  });

  it('carry HS codes of the chapter of their item', () => {
    for (const { en, hs, item } of products) {
      if (!hs) continue;
      expect(isHsCode(hs) && hsHeading(hs), en).toBeTruthy();
      const chapters = itemByCode(item)?.hs.map((code) => code.slice(0, 2)) ?? [];
      if (chapters.length > 0) expect(chapters, en).toContain(hs.slice(0, 2));
    }
  });

  it('have whole, positive prices with unit, term and place, on every rung of the ladder', () => {
    for (const { en, price } of products) {
      if (!price) continue;
      expect(Number.isInteger(price.minor) && price.minor > 0, en).toBe(true);
      expect(price.place, en).not.toBe('');
      currencyCode.parse(price.currency);
      incotermCode.parse(price.incoterm);
      unitCode.parse(price.per);
    }
    const rungs = published.map((it) => (it.price ? (it.price.visibility ?? 'public') : 'on request'));
    for (const rung of ['public', 'signed_in', 'introduced', 'clusters', 'on request']) {
      expect(count(rungs, rung), rung).toBeGreaterThan(0);
    }
  });

  it('come in every temperature zone and from all over Japan', () => {
    const zones = published.map((it) => it.temperature);
    for (const zone of ['ambient', 'chilled', 'frozen'] as const) {
      expect(count(zones, zone), zone).toBeGreaterThanOrEqual(30);
    }
    expect(new Set(published.map((it) => it.origin)).size).toBeGreaterThanOrEqual(12);
  });

  it('cover every group of the vocabulary', () => {
    const groups = new Set(published.map((it) => itemByCode(it.item)?.group));
    expect(ITEM_GROUP_CODES.filter((group) => !groups.has(group))).toEqual([]);
  });

  it('of the sea, from prefectures whose seafood is banned there, are not offered there', () => {
    const banned = new Set([
      'JP-04',
      'JP-07',
      'JP-08',
      'JP-09',
      'JP-10',
      'JP-11',
      'JP-12',
      'JP-13',
      'JP-15',
      'JP-20',
    ]);
    const groups = new Set(['fish', 'shellfish', 'seaweed', 'seafood-products']);
    const refused = products.filter(
      (it) =>
        groups.has(itemByCode(it.item)?.group ?? '') &&
        [it.origin, it.processing].some((code) => code && banned.has(code)) &&
        it.countries.some((code) => ['CN', 'HK', 'MO', 'KR', 'RU'].includes(code)),
    );
    expect(refused.map((it) => it.en)).toEqual([]);
  });
});

const recorded = products.flatMap((it) =>
  it.record ? [{ it, record: it.record, facts: demoFacts(it) }] : [],
);
const byName = recorded.map((one) => [one.it.en, one] as const);

describe('full records of the demo', () => {
  it('are of forty products and more, each of one that there is, all of the makers who sign in among them', () => {
    expect(recorded.length).toBeGreaterThanOrEqual(40);
    expect(recorded).toHaveLength(Object.keys(RECORDS).length);
    expect(new Set(recorded.map(({ it }) => it.item)).size).toBeGreaterThanOrEqual(30);
    const bare = products.filter(
      (it) => ['kitahama', 'umikaze', 'shiomiya'].includes(it.organisation) && !it.record,
    );
    expect(bare.map((it) => it.en)).toEqual([]);
  });

  it.each(byName)('of %s says what its form would take', (_, { record, facts }) => {
    const typed = { ...facts, hermetic: facts.hermetic === null ? null : facts.hermetic ? 'yes' : 'no' };
    const { availableMonths, ...parsed } = z.object(factFields).parse(typed);
    const { availableMonths: months, ...told } = facts;
    expect(parsed).toEqual(told);
    expect(new Set(availableMonths)).toEqual(new Set(months));
    expect(record.ingredients.map((one) => ingredient.parse(one))).toEqual(record.ingredients);
    expect(facts.allergensChecked).toBe(true);
    expect(facts.allergens.filter((code) => facts.allergensMay.includes(code))).toEqual([]);
  });

  it.each(byName)('of %s add up, from unit to pallet', (_, { it, facts }) => {
    const of = (value: number | null) => value ?? Number.NaN;
    const units = of(facts.unitsPerCase);
    expect(of(facts.unitGrossG)).toBeGreaterThanOrEqual(of(facts.unitNetG));
    expect(of(facts.caseGrossG)).toBeGreaterThan(units * of(facts.unitGrossG));
    expect(of(facts.caseGrossG)).toBeLessThan(units * of(facts.unitGrossG) * 1.35);
    const litres = (of(facts.caseLengthMm) * of(facts.caseWidthMm) * of(facts.caseHeightMm)) / 1e6;
    const density = (units * of(facts.unitNetG)) / 1000 / litres;
    expect(density, 'kg per litre of the case').toBeGreaterThan(0.03);
    expect(density, 'kg per litre of the case').toBeLessThan(1);
    const layer = of(facts.casesPerLayer) * of(facts.caseLengthMm) * of(facts.caseWidthMm);
    expect(layer, 'fits on a pallet of 1100 × 1100 mm').toBeLessThanOrEqual(1100 * 1100);
    expect(of(facts.palletHeightMm)).toBeLessThanOrEqual(2000);
    const written = /^([\d.]+) (g|kg) × (\d+)$/.exec(it.content);
    if (written) {
      expect(facts.unitNetG).toBe(Number(written[1]) * (written[2] === 'kg' ? 1000 : 1));
      expect(units).toBe(Number(written[3]));
    }
  });

  it.each(byName)('of %s hold in days, money and percent', (_, { it, record, facts }) => {
    expect(facts.arrivalLifeDays).toBeLessThan(it.shelfLifeDays ?? Number.NaN);
    if (facts.retailYen && facts.retailTaxedYen) {
      const rate = itemByCode(it.item)?.group === 'alcohol' ? 110 : 108;
      expect(facts.retailTaxedYen * 100).toBe(facts.retailYen * rate);
      expect(facts.gtin).toMatch(/^2\d{12}$/);
    }
    const percent = record.ingredients.reduce((sum, one) => sum + (one.percent ?? 0), 0);
    expect(percent).toBeLessThanOrEqual(100);
    for (const { certificate, number, daysLeft } of record.certificateDetails) {
      expect(it.certificates).toContain(certificate);
      expect(number).toMatch(/^DEMO-/);
      expect(daysLeft).toBeGreaterThan(0);
    }
    if (record.priceDaysLeft) expect(it.price).toBeDefined();
  });

  it('have codes of their own, and stand on several rungs of the ladder', () => {
    expect(repeated(recorded.flatMap(({ facts }) => facts.gtin ?? []))).toEqual([]);
    expect(new Set(recorded.map(({ facts }) => facts.visibility)).size).toBeGreaterThanOrEqual(3);
    expect(new Set(recorded.map(({ facts }) => facts.documentsVisibility)).size).toBe(4);
  });
});
