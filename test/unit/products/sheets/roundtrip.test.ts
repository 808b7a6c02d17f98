/** What goes out as a sheet comes in unchanged, in both languages, as Excel and as CSV, whatever the texts are. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EditableProduct } from '~/features/products/model';
import { blankFacts } from '~/features/products/record';
import { COLUMNS } from '~/features/products/sheets/columns';
import { guessMapping } from '~/features/products/sheets/guess';
import { readSheet } from '~/features/products/sheets/read.server';
import { readRow } from '~/features/products/sheets/rows';
import { writeCsv, writeWorkbook } from '~/features/products/sheets/write.server';
import { ALLERGENS } from '~/features/vocabulary/allergens';
import { CERTIFICATES } from '~/features/vocabulary/certificates';
import { COUNTRIES } from '~/features/vocabulary/countries';
import { CURRENCIES } from '~/features/vocabulary/currencies';
import { ALL_ITEM_CODES } from '~/features/vocabulary/item-codes';
import { LANGUAGES } from '~/features/vocabulary/languages';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { UNITS } from '~/features/vocabulary/units';
import { cleanText } from '~/shared/form-fields';

const blank: EditableProduct = {
  ...blankFacts('miso'),
  id: '7d0f2f0e-5a7c-4a53-9f57-0d7a4c1e2b10',
  status: 'draft',
  version: 1,
  updatedAt: '2026-11-22T00:00:00Z',
  nameEn: 'Miso',
  price: null,
  images: [],
  ingredients: [],
  certificateDetails: [],
  documents: [],
};

const codesOf = <Code extends string>(entries: readonly { code: Code }[]) =>
  fc.uniqueArray(fc.constantFrom(...entries.map(({ code }) => code)), { maxLength: 8 });
const words = fc
  .oneof(
    fc.string({ maxLength: 40 }),
    fc.constantFrom('=1+1', "'=x", '+81', '-5', '@a', '味噌|みそ', '001', '1/2'),
  )
  .map((text) => cleanText(text.replace(/\\/g, '')));
const named = words.map((text) => cleanText(text.replace(/\n/g, ' '))).filter((text) => text !== '');
const whole = fc.option(fc.integer({ min: 1, max: 1000 }));

const products: fc.Arbitrary<EditableProduct> = fc
  .record({
    nameJa: words,
    nameEn: named,
    descriptionEn: words,
    item: fc.constantFrom(...ALL_ITEM_CODES),
    hs: fc.option(fc.constant('210390')),
    gtin: fc.option(fc.constantFrom('4901234567894', '49012347')),
    temperature: fc.constantFrom('ambient' as const, 'chilled' as const, 'frozen' as const),
    visibility: fc.constantFrom('public' as const, 'introduced' as const),
    retailYen: whole,
    unitNetG: whole,
    caseWidthMm: fc.constant(null),
    availableMonths: fc
      .uniqueArray(fc.integer({ min: 1, max: 12 }))
      .map((months) => months.sort((a, b) => a - b)),
    allergens: codesOf(ALLERGENS),
    allergensChecked: fc.boolean(),
    hermetic: fc.option(fc.boolean()),
    ph: fc.option(fc.integer({ min: 0, max: 1400 }).map((value) => value / 100)),
    labelLanguages: codesOf(LANGUAGES),
    targetCountries: codesOf(COUNTRIES),
    originPrefecture: fc.option(fc.constantFrom(...PREFECTURES.map(({ code }) => code))),
    certificates: codesOf(CERTIFICATES),
    price: fc.option(
      fc.record({
        amountMinor: fc.integer({ min: 1, max: 1_000_000 }),
        currency: fc.constantFrom(...CURRENCIES.map(({ code }) => code)),
        per: fc.constantFrom(...UNITS.map(({ code }) => code)),
        incoterm: fc.constant('FOB' as const),
        place: words.map((text) => text.slice(0, 100)),
        visibility: fc.constant('introduced' as const),
        validUntil: fc.option(fc.constant('2027-03-31')),
      }),
    ),
    ingredients: fc.array(
      fc.record({
        nameJa: fc.constantFrom('', '大豆', 'HVP', '糖|類', '食塩(国産)'),
        nameEn: named,
        percent: fc.option(fc.constantFrom(12.5, 100, 0.01)),
        originCountry: fc.option(fc.constantFrom('JP' as const, 'US' as const, 'CN' as const)),
        ins: fc.option(fc.constantFrom('202', '322(i)', '150d')),
        animal: fc.option(fc.constantFrom('egg' as const, 'dairy' as const, 'other' as const)),
      }),
      { maxLength: 4 },
    ),
  })
  .map((told) => ({ ...blank, ...told }));

async function back(file: File, product: EditableProduct) {
  const [headings = [], cells = []] = await readSheet(file);
  const mapping = guessMapping(headings);
  expect(mapping).toEqual(COLUMNS.map(({ key }) => key));
  const result = readRow(cells, mapping, product);
  if (!result.ok) throw new Error(JSON.stringify(result.errors));
  const { input, lists, status } = result.row;
  return { ...product, ...input, ...lists, status };
}

describe.each(['ja', 'en'] as const)('a product sheet (%s)', (locale) => {
  it('comes back unchanged from Excel', async () => {
    await fc.assert(
      fc.asyncProperty(products, async (product) => {
        const bytes = await writeWorkbook([product], locale, '商品/一覧');
        expect(await back(new File([bytes as BlobPart], 'a.xlsx'), product)).toEqual(product);
      }),
      { numRuns: 25 },
    );
  });

  it('comes back unchanged from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(products, async (product) => {
        const file = new File([await writeCsv([product], locale)], 'a.csv');
        expect(await back(file, product)).toEqual(product);
      }),
      { numRuns: 100 },
    );
  });
});
