/** What is told of a product outside: to search engines, to the second of two people. */
import type { TFunction } from 'i18next';
import { describe, expect, it } from 'vitest';
import { robotsTxt, sitemapXml } from '~/features/landing/sitemap';
import { changesBetween, differences } from '~/features/products/differences';
import { productJsonLd } from '~/features/products/jsonld';
import type { EditableProduct, ProductView } from '~/features/products/model';
import { blankFacts } from '~/features/products/record';
import type { Naming, Told } from '~/features/products/telling';
import { productView } from '~/features/products/view.server';

const name = Object.fromEntries(
  [
    'item',
    'temperature',
    'unit',
    'prefecture',
    'country',
    'certificate',
    'allergen',
    'animal',
    'language',
  ].map((kind) => [kind, (code: string) => `<${code}>`]),
) as Naming;
const saved: EditableProduct = {
  id: 'p',
  status: 'draft',
  version: 2,
  updatedAt: '2026-11-22T00:00:00Z',
  ...blankFacts('miso'),
  nameJa: '味噌',
  nameEn: 'Miso',
  descriptionJa: '',
  descriptionEn: '',
  hs: null,
  content: '500 g',
  moqQuantity: 10,
  moqUnit: 'case',
  shelfLifeDays: 30,
  temperature: 'ambient',
  originPrefecture: 'JP-04',
  processingPrefecture: null,
  targetCountries: ['SG', 'HK'],
  certificates: [],
  price: null,
  images: [],
  ingredients: [],
  certificateDetails: [],
  documents: [],
};

const t = ((key: string) => key) as unknown as TFunction;

describe('differences', () => {
  it('are told in words, field by field', () => {
    const mine = { ...saved, nameEn: 'Red miso', moqQuantity: 20, originPrefecture: 'JP-02' as const };
    expect(differences({ mine, theirs: saved }, name, t)).toEqual([
      { field: 'nameEn', mine: 'Red miso', theirs: 'Miso', keep: 'mine' },
      { field: 'moqQuantity', mine: '20 <case>', theirs: '10 <case>', keep: 'mine' },
      { field: 'originPrefecture', mine: '<JP-02>', theirs: '<JP-04>', keep: 'mine' },
    ]);
  });

  it('are none where both wrote the same, in any order', () => {
    expect(
      differences({ mine: { ...saved, targetCountries: ['HK', 'SG'] }, theirs: saved }, name, t),
    ).toEqual([]);
  });

  it('propose what only the other person changed', () => {
    const base: Told = { ...saved, nameEn: 'Old', content: '1 kg', hs: '210390' };
    const mine: Told = { ...base, content: '2 kg', hs: '200599' };
    const found = differences({ mine, theirs: { ...base, nameEn: 'Theirs', hs: '190590' }, base }, name, t);
    expect(found.map(({ field, keep }) => [field, keep])).toEqual([
      ['nameEn', 'theirs'],
      ['hs', 'mine'],
      ['content', 'mine'],
    ]);
  });

  it('know every fact and list, each in words', () => {
    const other: Told = {
      ...saved,
      unitNetG: 500,
      leadTimeDays: 0,
      hermetic: true,
      allergens: ['soy'],
      availableMonths: [1, 2],
      visibility: 'clusters',
      ingredients: [
        { nameJa: '大豆', nameEn: 'Soy', percent: 60, originCountry: 'JP', ins: null, animal: null },
        { nameJa: '', nameEn: 'Dye', percent: null, originCountry: null, ins: '150d', animal: 'egg' },
      ],
      certificateDetails: [{ certificate: 'haccp', number: 'H-1', expiresOn: '2027-01-31', fileId: null }],
      price: {
        amountMinor: 1250,
        currency: 'USD',
        per: 'case',
        incoterm: 'FOB',
        place: 'Sendai',
        visibility: 'public',
        validUntil: null,
      },
    };
    expect(
      Object.fromEntries(changesBetween(saved, other, name, t).map(({ field, after }) => [field, after])),
    ).toEqual({
      visibility: 'products:rung.clusters',
      unitNetG: '500 editing:unit.g',
      leadTimeDays: '0 editing:unit.days',
      availableMonths: '1, 2',
      allergens: '<soy>',
      hermetic: 'editing:yes',
      price: 'USD 12.50 / <case> · FOB Sendai · products:rung.public',
      ingredients: '大豆 / Soy · 60% · <JP>\nDye · INS 150d · <egg>',
      certificateDetails: '<haccp> · H-1 · 2027-01-31',
    });
  });
});

const view: ProductView = productView(
  {
    ...saved,
    status: 'published',
    maker: {
      id: 'm',
      nameJa: '',
      nameEn: 'Maker',
      kind: 'manufacturer',
      country: 'JP',
      prefecture: null,
      logoFileId: null,
    },
  },
  'en',
);
const where = { origin: 'https://musubi.test', url: 'https://musubi.test/products/p' };

describe('productJsonLd', () => {
  it('says nothing of a price the reader may not see', () => {
    expect(productJsonLd(view, where)).not.toHaveProperty('offers');
  });

  it('tells a price by the decimals of its currency', () => {
    const price = {
      amountMinor: 1250,
      currency: 'JPY',
      per: 'case',
      incoterm: 'FOB',
      place: '',
      visibility: 'public',
      validUntil: null,
    } as const;
    expect(productJsonLd({ ...view, price }, where)).toMatchObject({
      offers: { price: '1250', priceCurrency: 'JPY' },
    });
  });
});

describe('for crawlers', () => {
  it('the sitemap stays within what a sitemap may hold', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => [`id-${at}`, '2026-11-22T00:00:00Z']);
    const xml = sitemapXml('https://musubi.test', { products: many(19_000), organisations: many(5_000) });
    expect(xml.match(/<url>/g)?.length).toBeLessThanOrEqual(50_000);
    expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
  });

  it('robots.txt leaves public pages open', () => {
    const lines = robotsTxt('https://musubi.test').split('\n');
    expect(lines).toContain('Disallow: /organisation/');
    expect(lines).toContain('Disallow: /organisation$');
    expect(lines.some((line) => /Disallow: \/(organisations|products|catalogue|files)?$/.test(line))).toBe(
      false,
    );
  });
});
