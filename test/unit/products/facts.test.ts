/** The list of facts that page, sheet and comparison share: always the same facts, worded for the reader. */
import { describe, expect, it } from 'vitest';
import { factSections, toldSections } from '~/features/products/facts';
import type { PublicProduct } from '~/features/products/model';
import { productView } from '~/features/products/view.server';
import { getFixedT } from '~/i18n/locale.server';
import { aProduct } from '../../factories/views';

const values = (product: PublicProduct, locale: 'ja' | 'en') =>
  Object.fromEntries(
    factSections(productView(product, locale), getFixedT(locale, 'products'), locale)
      .flatMap(({ facts }) => facts)
      .map((fact) => [fact.name, [fact.label, fact.value]]),
  );

describe('the facts of a product', () => {
  it('are in the language of the reader', () => {
    expect(values(aProduct(), 'ja')).toMatchObject({
      item: ['品目', '味噌'],
      origin: ['産地', '宮城県'],
      shelfLife: ['賞味期限', '365日'],
      moq: ['最小注文数', '10ケース'],
      shipsTo: ['輸出できる国・地域', 'シンガポール、香港'],
      hs: ['HSコード', '2103.90'],
    });
    expect(values(aProduct(), 'en')).toMatchObject({
      shelfLife: ['Shelf life', '365 days'],
      moq: ['Minimum order', '10 cases'],
      shipsTo: ['Ships to', 'Singapore and Hong Kong'],
    });
  });

  it('keep their places where little is told', () => {
    const bare = aProduct({
      content: '',
      hs: null,
      moqQuantity: null,
      moqUnit: null,
      shelfLifeDays: null,
      originPrefecture: null,
      processingPrefecture: null,
      targetCountries: [],
      certificates: [],
    });
    const [full, little] = [values(aProduct(), 'en'), values(bare, 'en')];
    expect(Object.keys(little)).toEqual(Object.keys(full));
    expect(Object.entries(little).filter(([, [, value]]) => value !== null)).toEqual([
      ['item', ['Item', 'Miso']],
      ['temperature', ['Storage', 'Ambient']],
    ]);
  });

  it('tell weights, sizes, months, ingredients and papers with their units', () => {
    const told = aProduct({
      unitNetG: 500,
      unitGrossG: 1250,
      caseLengthMm: 405,
      caseWidthMm: 300,
      caseHeightMm: 200,
      casesPerLayer: 8,
      layersPerPallet: 5,
      availableMonths: [4, 11],
      capacityQuantity: 200,
      capacityUnit: 'case',
      leadTimeDays: 0,
      retailYen: 500,
      retailTaxedYen: 540,
      shelfLifeKind: 'use_by',
      allergensChecked: true,
      hermetic: false,
      ingredients: [
        { nameJa: '鶏卵', nameEn: 'Egg', percent: 12.5, originCountry: 'JP', ins: null, animal: 'egg' },
        { nameJa: '', nameEn: 'Sorbate', percent: null, originCountry: null, ins: '202', animal: null },
      ],
      certificateDetails: [{ certificate: 'haccp', number: 'H-1', expiresOn: '2028-03-31', fileId: null }],
    });
    expect(values(told, 'en')).toMatchObject({
      unitWeight: ['Weight of one unit', '500 g net, 1.25 kg gross'],
      caseSize: ['Case size (L × W × H)', '40.5 × 30 × 20 cm'],
      casesPerPallet: ['Cases per pallet', '40 (8 a layer × 5 layers)'],
      availableMonths: ['Available', 'April and November'],
      capacity: ['Capacity', '200 cases a month'],
      leadTime: ['Lead time', '0 days'],
      ingredients: ['Ingredients', 'Egg (12.5%, Egg, Japan) and Sorbate (INS 202)'],
      allergens: ['Allergens', 'None of the listed allergens'],
      hermetic: ['Hermetically sealed', 'No'],
      certificates: ['Certificates', expect.stringMatching(/^HACCP \(H-1, valid until .*2028.*\)$/)],
    });
    expect(values(told, 'ja')).toMatchObject({
      shelfLife: ['賞味期限', '365日(消費期限)'],
      retail: ['希望小売価格(日本)', '税抜 500円 · 税込 540円'],
      availableMonths: ['提供可能時期', '4月、11月'],
    });
  });

  it('say nothing of allergens that nobody has looked for', () => {
    expect(values(aProduct(), 'en').allergens?.[1]).toBeNull();
  });

  it('leave out extra facts that are not given, where one product is told alone', () => {
    const told = toldSections(productView(aProduct(), 'en'), getFixedT('en', 'products'), 'en');
    expect(told.map(({ name }) => name)).not.toContain('packing');
    expect(told.flatMap(({ facts }) => facts).filter(({ extra }) => extra)).toEqual([]);
  });

  it('come in sections with names of their own', () => {
    const sections = factSections(productView(aProduct(), 'ja'), getFixedT('ja', 'products'), 'ja');
    expect(new Set(sections.map(({ title }) => title)).size).toBe(sections.length);
    expect(sections.every(({ facts }) => facts.length > 0)).toBe(true);
  });
});
