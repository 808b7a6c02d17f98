/** Products as an Excel workbook or as CSV. What is written is read back unchanged, and no cell is ever a formula. */
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { stringify } from 'csv-stringify/sync';
import ExcelJS from 'exceljs';
import type { Locale } from '~/i18n/locale';
import type { EditableProduct } from '../model';
import { breathing } from './breathe.server';
import { COLUMNS } from './columns';

type Cell = string | number | null;

/** The rows of a sheet one by one. Others are served in between: two thousand rows take a second or two. */
async function* rowsOf(products: readonly EditableProduct[], locale: Locale): AsyncGenerator<Cell[]> {
  const breathe = breathing();
  for (const product of products) {
    await breathe();
    yield COLUMNS.map((column) => column.write(product, locale));
  }
}

/** How wide a column stands, by what it mostly holds. */
const WIDE = /description|ingredients|label|usage|target|certificates|storage/i;
const LONGEST_CELL = 32_767;

/** A workbook: headings in the reader's language, frozen; texts as texts. Without products it is the template. */
export async function writeWorkbook(
  products: readonly EditableProduct[],
  locale: Locale,
  title: string,
): Promise<Buffer> {
  const stream = new PassThrough();
  const written = buffer(stream);
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: true });
  const sheet = book.addWorksheet(title.replace(/[\\/*?:[\]]/g, ' ').slice(0, 31), {
    views: [{ state: 'frozen', ySplit: 1, xSplit: 2 }],
  });
  sheet.columns = COLUMNS.map(({ key }) => ({ key, width: WIDE.test(key) ? 40 : 18 }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: COLUMNS.length } };
  const headings = sheet.addRow(COLUMNS.map((column) => column[locale]));
  headings.font = { bold: true, color: { argb: 'FFFFFFFF' } };
  headings.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF24406B' } };
  headings.alignment = { wrapText: true, vertical: 'middle' };
  headings.height = 40;
  headings.commit();
  for await (const cells of rowsOf(products, locale)) {
    const row = sheet.addRow(
      cells.map((cell) => (typeof cell === 'string' ? cell.slice(0, LONGEST_CELL) : cell)),
    );
    row.alignment = { wrapText: true, vertical: 'top' };
    // Texts that look like numbers, dates or formulas stay texts.
    row.eachCell((cell) => {
      if (typeof cell.value === 'string') cell.numFmt = '@';
    });
    row.commit();
  }
  sheet.commit();
  await book.commit();
  return written;
}

/** CSV in UTF-8 with the mark Excel knows it by; a text that a sheet would run as a formula gets a quote before it. */
export async function writeCsv(products: readonly EditableProduct[], locale: Locale): Promise<string> {
  const lines = [
    stringify([COLUMNS.map((column) => column[locale])], { bom: true, record_delimiter: '\r\n' }),
  ];
  for await (const row of rowsOf(products, locale)) {
    const guarded = row.map((cell) =>
      typeof cell === 'string' && /^'*[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell,
    );
    lines.push(stringify([guarded], { record_delimiter: '\r\n' }));
  }
  return lines.join('');
}
