/** A list as an Excel sheet: a row each, columns in the reader's language, prices as far as the reader sees them. */
import type { TFunction } from 'i18next';
import type { ProductCardData } from '~/features/products/model';
import { UNITS } from '~/features/vocabulary/units';
import { currencyDigits, pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { ListRow } from './model';

type Sheet = {
  title: string;
  rows: readonly Pick<ListRow, 'product' | 'note' | 'quantity'>[];
  /** The products that are open to the reader. */
  cards: readonly ProductCardData[];
  /** The address of a product's page. */
  url(productId: string): string;
  /** Of `mylists`. */
  t: TFunction;
  locale: Locale;
};

type Cell = string | number | null;
type Column = { label: string; width: number; cell(card: ProductCardData): Cell };

/** The type of what the file holds, and the bytes. */
export const EXCEL_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Writes the sheet. Text stays text, whatever sign it begins with: no cell holds a formula. */
export async function listSheet({ title, rows, cards, url, t, locale }: Sheet): Promise<Buffer> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet(sheetName(title, t('sheet.name')), {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
  });
  const columns = columnsOf(t, locale);
  const labels = [t('sheet.number'), ...columns.map(({ label }) => label)];
  sheet.addRow([...labels, t('sheet.quantity'), t('sheet.note'), t('sheet.link')]);
  sheet.getRow(1).font = { bold: true };
  const known = new Map(cards.map((card) => [card.id, card]));
  for (const [index, { product, note, quantity }] of rows.entries()) {
    const card = known.get(product);
    const facts = columns.map(({ cell }, place) => (card ? cell(card) : place === 0 ? t('gone') : null));
    const row = sheet.addRow([index + 1, ...facts, quantity || null, note || null]);
    row.alignment = { vertical: 'top', wrapText: true };
    row.eachCell((cell) => {
      if (typeof cell.value === 'string') cell.numFmt = '@';
    });
    if (card) row.getCell(labels.length + 3).value = { text: url(product), hyperlink: url(product) };
  }
  const widths = [5, ...columns.map(({ width }) => width), 18, 40, 48];
  widths.forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  return Buffer.from(await book.xlsx.writeBuffer());
}

function columnsOf(t: TFunction, locale: Locale): Column[] {
  const unit = (code: string | null) => {
    const found = UNITS.find((one) => one.code === code);
    return found ? pick(locale, found.ja, found.en) : null;
  };
  const fact = (name: string) => t(`products:fact.${name}`);
  return [
    { label: t('sheet.product'), width: 30, cell: ({ name }) => name },
    { label: t('sheet.otherName'), width: 26, cell: ({ otherName }) => otherName },
    { label: t('sheet.maker'), width: 26, cell: ({ maker }) => maker },
    { label: fact('item'), width: 16, cell: ({ item }) => item },
    { label: fact('content'), width: 14, cell: ({ content }) => content || null },
    { label: fact('origin'), width: 14, cell: ({ origin }) => origin || null },
    { label: fact('temperature'), width: 12, cell: (card) => t(`products:temperature.${card.temperature}`) },
    { label: t('sheet.shelfLife'), width: 14, cell: ({ shelfLifeDays }) => shelfLifeDays },
    { label: fact('moq'), width: 14, cell: ({ moqQuantity }) => moqQuantity },
    { label: t('sheet.moqUnit'), width: 12, cell: ({ moqUnit }) => unit(moqUnit) },
    { label: fact('price'), width: 12, cell: ({ price }) => price && amountOf(price) },
    { label: t('sheet.currency'), width: 10, cell: ({ price }) => price?.currency ?? null },
    { label: t('sheet.per'), width: 10, cell: ({ price }) => unit(price?.per ?? null) },
    {
      label: t('sheet.terms'),
      width: 18,
      cell: ({ price }) => price && [price.incoterm, price.place].filter(Boolean).join(' '),
    },
    { label: fact('certificates'), width: 24, cell: ({ certificates }) => certificates.join(', ') || null },
  ];
}

function amountOf({ amountMinor, currency }: { amountMinor: number; currency: string }): number {
  return amountMinor / 10 ** currencyDigits(currency);
}

/** A name that Excel takes for a sheet: without its signs, at most 31 characters, never blank. */
function sheetName(title: string, fallback: string): string {
  const clean = title
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    .slice(0, 31)
    .replace(/'+$/, '');
  return clean === '' || clean.toLowerCase() === 'history' ? fallback : clean;
}

/** The headers of the answer that carries the file. */
export function excelHeaders(title: string): HeadersInit {
  const name =
    title
      .replace(/[\p{Cc}\\/:*?"<>|]/gu, ' ')
      .trim()
      .slice(0, 80) || 'musubi';
  return {
    'Content-Type': EXCEL_TYPE,
    'Content-Disposition': `attachment; filename="list.xlsx"; filename*=UTF-8''${encodeRFC5987(`${name}.xlsx`)}`,
    'Cache-Control': 'private, no-store',
  };
}

function encodeRFC5987(text: string): string {
  return encodeURIComponent(text).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
