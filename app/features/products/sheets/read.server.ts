/**
 * From an uploaded file to a grid of texts. Nothing in it is executed: of a formula its last result is read, and
 * workbooks with macros are refused. Memory is bounded by what is unpacked, before anything is.
 */
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { parse } from 'csv-parse';
import type ExcelJS from 'exceljs';
import { cleanText } from '~/shared/form-fields';
import { MAX_COLUMNS, MAX_ROWS, MAX_SHEET_BYTES, type SheetRefusal } from './limits';
import { isZip, otherWorkbook, weighWorkbook } from './workbook.server';
import { sheetsOf } from './workbook-reader.server';

/** Signs that part cells, in a whole text: those of two thousand full rows, and of much prose. */
const MOST_CELLS = 1_000_000;
const SLICE = 64 * 1024;

/** A file that is not taken: its message is a key that says why. */
export class RefusedSheet extends Error {
  constructor(
    readonly refusal: SheetRefusal,
    cause?: unknown,
  ) {
    super(`sheets:refused.${refusal}`, { cause });
    this.name = 'RefusedSheet';
  }
}

/** The rows of the first sheet that has any, headings included; blank rows at the end are left out. */
export async function readSheet(file: File): Promise<string[][]> {
  if (file.size === 0) throw new RefusedSheet('empty');
  if (file.size > MAX_SHEET_BYTES) throw new RefusedSheet('tooLarge');
  const bytes = Buffer.from(await file.arrayBuffer());
  const other = otherWorkbook(bytes);
  if (other) throw new RefusedSheet(other);
  const rows = isZip(bytes) ? await readWorkbook(bytes) : await readText(bytes);
  while (rows.length > 0 && rows.at(-1)?.every((cell) => cell === '')) rows.pop();
  if (rows.length < 2) throw new RefusedSheet('empty');
  return rows;
}

async function readWorkbook(bytes: Buffer): Promise<string[][]> {
  const refusal = await weighWorkbook(bytes);
  if (refusal) throw new RefusedSheet(refusal);
  const rows: string[][] = [];
  try {
    for await (const sheet of sheetsOf(bytes)) {
      for await (const row of sheet) {
        // Rows that are skipped in the file are blank.
        while (rows.length < row.number - 1 && rows.length <= MAX_ROWS + 50) rows.push([]);
        rows.push(cellsOf(row));
        if (rows.length > MAX_ROWS + 50) throw new RefusedSheet('tooManyRows');
      }
      if (rows.some((row) => row.some((cell) => cell !== ''))) return rows;
      rows.length = 0;
    }
  } catch (error) {
    if (error instanceof RefusedSheet) throw error;
    throw new RefusedSheet('broken', error);
  }
  return rows;
}

/** The cells up to the last column that is taken; those that are not there are not made, however far right others stand. */
function cellsOf(row: ExcelJS.Row): string[] {
  return Array.from({ length: Math.min(row.cellCount, MAX_COLUMNS) }, (_, at) =>
    cellText(row.findCell(at + 1)?.value),
  );
}

/** What a person sees in a cell. */
function cellText(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return cleanText(String(value));
  if ('richText' in value) return cleanText(value.richText.map(({ text }) => text).join(''));
  if ('formula' in value || 'sharedFormula' in value) return cellText(value.result as ExcelJS.CellValue);
  if ('hyperlink' in value) return cellText(value.text as ExcelJS.CellValue);
  if ('error' in value) return cleanText(String(value.error));
  return '';
}

/** CSV or tab-separated text, in UTF-8, UTF-16 or Shift_JIS. */
async function readText(bytes: Buffer): Promise<string[][]> {
  const text = decode(bytes);
  if (text === null) throw new RefusedSheet('type');
  const delimiter = (text.split('\n', 1)[0] ?? '').includes('\t') ? '\t' : ',';
  if (isFull(text, delimiter)) throw new RefusedSheet('broken');
  const parser = parse({
    delimiter,
    to: MAX_ROWS + 51,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: 200_000,
  });
  const rows: string[][] = [];
  try {
    for await (const record of Readable.from(slices(text)).compose(parser) as AsyncIterable<string[]>) {
      rows.push(record.slice(0, MAX_COLUMNS).map((cell) => cleanText(unguarded(cell))));
      if (rows.length > MAX_ROWS + 50) throw new RefusedSheet('tooManyRows');
    }
  } catch (error) {
    if (error instanceof RefusedSheet) throw error;
    throw new RefusedSheet('broken', error);
  }
  return rows;
}

/** Whether a text has so many cells that no row of it could be held. */
function isFull(text: string, delimiter: string): boolean {
  let found = 0;
  for (let at = text.indexOf(delimiter); at >= 0; at = text.indexOf(delimiter, at + 1)) {
    found += 1;
    if (found > MOST_CELLS) return true;
  }
  return false;
}

/** A text in pieces, between which others are served. */
async function* slices(text: string) {
  for (let at = 0; at < text.length; at += SLICE) {
    await setImmediate();
    yield text.slice(at, at + SLICE);
  }
}

/** The mark that keeps a text from being taken for a formula is not part of it. */
const unguarded = (cell: string) => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Text in the encoding its bytes fit; null for what is no text. */
function decode(bytes: Buffer): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.includes(0)) return null;
  for (const encoding of ['utf-8', 'shift_jis']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // The next one may fit.
    }
  }
  return null;
}
