/** The sheet of a list is read back with the library, as a spreadsheet program would. */
import excel from 'exceljs';
import { describe, expect, it } from 'vitest';
import { excelHeaders, listSheet } from '~/features/lists/excel.server';
import type { ProductCardData } from '~/features/products/model';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';

const card = (change: Partial<ProductCardData> = {}): ProductCardData => ({
  id: '11111111-1111-4111-8111-111111111111',
  name: 'Sendai Miso',
  otherName: '仙台味噌',
  otherLang: 'ja',
  maker: 'Musubi Foods',
  item: 'Miso',
  pictogram: '',
  image: null,
  content: '500 g',
  origin: 'Miyagi',
  temperature: 'ambient',
  shelfLifeDays: 365,
  moqQuantity: 10,
  moqUnit: 'case',
  price: {
    amountMinor: 1250,
    currency: 'USD',
    per: 'case',
    incoterm: 'FOB',
    place: 'Sendai',
    visibility: 'public',
    validUntil: null,
  },
  certificates: ['HACCP'],
  ...change,
});

async function sheetOf(cards: ProductCardData[], { note = '', quantity = '', title = 'Fair' } = {}) {
  const make = async (locale: Locale) => {
    const bytes = await listSheet({
      title,
      rows: [...cards.map(({ id }) => id)].map((product) => ({ product, note, quantity })),
      cards,
      url: (id) => `https://musubi.test/products/${id}`,
      t: getFixedT(locale, 'mylists'),
      locale,
    });
    const book = new excel.Workbook();
    await book.xlsx.load(bytes as never);
    const [sheet] = book.worksheets;
    if (!sheet) throw new Error('the book has no sheet');
    return sheet;
  };
  return { en: await make('en'), ja: await make('ja') };
}

/** A row by the labels of its columns. */
const rowOf = (sheet: excel.Worksheet, number: number) => {
  const labels = (sheet.getRow(1).values as string[]).slice(1);
  return Object.fromEntries(
    labels.map((label, place) => [label, sheet.getRow(number).getCell(place + 1).value]),
  );
};

describe('the sheet of a list', () => {
  it('has a row for each product, numbers as numbers, the price in its currency, and the way to its page', async () => {
    const { en } = await sheetOf([card()], { quantity: '2 pallets', note: 'Sweet' });
    expect(rowOf(en, 2)).toMatchObject({
      'No.': 1,
      Product: 'Sendai Miso',
      'Shelf life (days)': 365,
      'Minimum order': 10,
      Price: 12.5,
      Currency: 'USD',
      Terms: 'FOB Sendai',
      'Quantity wished': '2 pallets',
      Note: 'Sweet',
    });
    expect(rowOf(en, 2).Page).toMatchObject({
      hyperlink: 'https://musubi.test/products/11111111-1111-4111-8111-111111111111',
    });
    expect(en.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
  });

  it('has its columns in the language of the reader', async () => {
    const { ja } = await sheetOf([card()]);
    expect(ja.getRow(1).values).toEqual(expect.arrayContaining(['商品', '賞味期限(日数)', '希望数量']));
  });

  it('leaves a price blank that the reader may not see', async () => {
    const { en } = await sheetOf([card({ price: null })]);
    expect([rowOf(en, 2).Price, rowOf(en, 2).Currency, rowOf(en, 2).Terms]).toEqual([null, null, null]);
  });

  it('writes as text whatever looks like a formula', async () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '=HYPERLINK("http://evil.test")']) {
      const { en } = await sheetOf([card({ name: text, maker: text })], {
        note: text,
        quantity: text,
        title: text,
      });
      for (const [label, value] of Object.entries(rowOf(en, 2))) {
        if (!['Product', 'Maker', 'Note', 'Quantity wished'].includes(label)) continue;
        expect(value).toBe(text);
      }
      en.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(excel.ValueType.Formula)));
      expect(en.getRow(2).getCell(2).numFmt).toBe('@');
    }
  });

  it('keeps the row of a product that is no longer open, with its note', async () => {
    const bytes = await listSheet({
      title: "'[]*",
      rows: [{ product: 'gone', note: 'Was good', quantity: '' }],
      cards: [],
      url: () => '',
      t: getFixedT('en', 'mylists'),
      locale: 'en',
    });
    const book = new excel.Workbook();
    await book.xlsx.load(bytes as never);
    const [sheet] = book.worksheets;
    expect(sheet?.name).toBe('List');
    expect(JSON.stringify(sheet?.getRow(2).values)).toContain('no longer open');
    expect(JSON.stringify(sheet?.getRow(2).values)).toContain('Was good');
  });

  it('is named after the list, in any writing', () => {
    const headers = new Headers(excelHeaders('春の/展示会"\r\n'));
    expect(headers.get('content-disposition')).toBe(
      `attachment; filename="list.xlsx"; filename*=UTF-8''${encodeURIComponent('春の 展示会')}.xlsx`,
    );
  });
});
