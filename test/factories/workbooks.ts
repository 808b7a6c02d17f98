/** Workbooks written part by part, well-formed and otherwise. */
import { zipOf } from './zip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8"?>';

/** A sheet as the workbook lists it, in the order of the tabs. */
export type ListedSheet = { name?: string; state?: string; target?: string };

/** The parts of a workbook whose first sheet, unless told otherwise, is `sheet1.xml` with these rows. */
export function workbookParts(rows: string, listed: readonly ListedSheet[] = [{}]): Record<string, string> {
  const sheets = listed.map(
    ({ name = 'a', state }, at) =>
      `<sheet name="${name}" sheetId="${at + 1}" ${state ? `state="${state}"` : ''} r:id="rId${at + 1}"/>`,
  );
  const relations = listed.map(
    ({ target = 'worksheets/sheet1.xml' }, at) =>
      `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="${target}"/>`,
  );
  return {
    '[Content_Types].xml': `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
    'xl/worksheets/sheet1.xml': sheetOf(rows),
  };
}

export const sheetOf = (rows: string, before = '') =>
  `${XML}${before}<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;

/** A workbook of one sheet with these rows, and further parts. */
export const workbook = (rows: string, extra: Record<string, string> = {}): Buffer =>
  zipOf({ ...workbookParts(rows), ...extra });

export const row = (at: number, cells: string) => `<row r="${at}">${cells}</row>`;
export const textCell = (at: string, text: string) =>
  `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** Two rows that say where they were read. */
export const rowsSaying = (word: string) => row(1, textCell('A1', 'name')) + row(2, textCell('A2', word));
