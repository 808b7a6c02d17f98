/**
 * exceljs's reader of workbooks row by row, fed with the parts in the order it needs them. Left to itself it reads the
 * archive as a stream: of an archive whose workbook part stands last, as its own writer makes them, that part or the
 * shared strings are now and then lost (exceljs issue 3064). Here every part is opened by the table of contents.
 */
import { Readable } from 'node:stream';
import ExcelJS from 'exceljs';
import yauzl from 'yauzl';
import { isXml } from './workbook.server';

/** What the reader does with one part; protected in exceljs 4.4, so that its types do not tell of them. */
interface PartReader {
  _parseRels(part: Readable): Promise<void>;
  _parseWorkbook(part: Readable): Promise<void>;
  _parseSharedStrings(part: Readable): AsyncIterable<unknown>;
  _parseStyles(part: Readable): Promise<void>;
  _parseWorksheet(part: Readable, number: string): Iterable<{ value: ExcelJS.stream.xlsx.WorksheetReader }>;
  /** Known once the relations are read. */
  workbookRels?: { Id?: string; Type?: string; Target?: string }[];
  /** Known once the workbook is read. */
  model?: { sheets?: { rId?: string; state?: string }[] };
}

/** The sheets of a workbook that can be seen, in its own order, each to be read row by row; throws on broken parts. */
export async function* sheetsOf(bytes: Buffer): AsyncGenerator<ExcelJS.stream.xlsx.WorksheetReader> {
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true, validateEntrySizes: true });
  const parts = new Map<string, yauzl.Entry>();
  for await (const entry of zip.eachEntry()) parts.set(entry.fileName, entry);
  const open = async (name: string) => {
    const entry = isXml(name) ? parts.get(name) : undefined;
    // As text: the reader turns each piece into text by itself, and a sign of several bytes may lie across two of them.
    return entry ? (await zip.openReadStreamPromise(entry)).setEncoding('utf8') : null;
  };
  const reader = new ExcelJS.stream.xlsx.WorkbookReader(Readable.from([]), {
    worksheets: 'emit',
    sharedStrings: 'cache',
    styles: 'cache',
    hyperlinks: 'ignore',
    entries: 'ignore',
  }) as unknown as PartReader;

  const relations = await open('xl/_rels/workbook.xml.rels');
  if (relations) await reader._parseRels(relations);
  const workbook = await open('xl/workbook.xml');
  if (workbook) await reader._parseWorkbook(workbook);
  const strings = await open('xl/sharedStrings.xml');
  if (strings) for await (const _ of reader._parseSharedStrings(strings));
  const styles = await open('xl/styles.xml');
  if (styles) await reader._parseStyles(styles);

  const seen = visibleParts(reader);
  const names = new Set(seen.length > 0 ? seen : numberedParts([...parts.keys()]));
  for (const [at, name] of [...names].entries()) {
    const part = await open(name);
    if (part) for (const { value } of reader._parseWorksheet(part, String(at + 1))) yield value;
  }
}

/**
 * The parts that hold the sheets a person sees, in the order of the tabs. Sheets that were moved keep the name of
 * their part, so the order of names says nothing; where a workbook hides all it has, all of them are read.
 */
function visibleParts({ model, workbookRels = [] }: PartReader): string[] {
  const sheets = model?.sheets ?? [];
  const relations = new Map(workbookRels.map((relation) => [relation.Id, relation]));
  const seen = sheets.filter(({ state }) => state !== 'hidden' && state !== 'veryHidden');
  return (seen.length > 0 ? seen : sheets).flatMap(({ rId }) => {
    const relation = relations.get(rId);
    return relation?.Target && /\/worksheet$/.test(relation.Type ?? '') ? [partName(relation.Target)] : [];
  });
}

/** The part a relation of `xl/workbook.xml` points to: from the root of the archive, or beside the workbook. */
function partName(target: string): string {
  const { pathname } = new URL(target.replaceAll('\\', '/'), 'zip:///xl/');
  return decodeURIComponent(pathname).replace(/^\/+/, '');
}

/** Of a workbook that names no sheets we understand: the parts that are called as sheets are, by their number. */
const numberedParts = (names: readonly string[]) =>
  names
    .filter((name) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
