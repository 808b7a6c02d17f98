/** A sheet as its pages show it: columns with their names, rows with their problems. */

import type { Db } from '~/db/session.server';
import {
  itemOptions,
  prefectureOptions,
  temperatureZoneOptions,
  unitOptions,
} from '~/features/vocabulary/options';
import type { Locale } from '~/i18n/locale';
import { COLUMNS, columnOf } from './columns';
import { cellOf } from './decide';
import type { Mapping } from './guess';
import { importRows } from './import-rows.server';
import { type PreviewColumn, type PreviewRow, ROWS_PER_PAGE, readNotes } from './imports';
import type { ProductImport } from './imports.server';
import { idOfRow } from './rows';

/** The columns of ours to choose from. */
export const columnChoices = (locale: Locale) =>
  COLUMNS.map((column) => ({ value: column.key, label: column[locale] }));

/** The columns of a sheet, with a few of their values; `added` ones are ours. */
export async function sampledColumns(db: Db, { id, headings }: ProductImport) {
  const rows = await importRows(db, id, { limit: 30 });
  return headings.map((heading, at) => {
    const values = rows.map(({ cells }) => (cells[at] ?? '').trim()).filter(Boolean);
    return { heading, examples: [...new Set(values)].slice(0, 3).map((value) => value.slice(0, 60)) };
  });
}

/** Names of what a sheet's columns are, in the reader's language where they were added. */
function previewColumns(headings: readonly string[], mapping: Mapping, locale: Locale): PreviewColumn[] {
  return headings.map((heading, at) => {
    const key = mapping[at] ?? null;
    const ours = key === null ? undefined : columnOf(key)?.[locale];
    return { label: heading || ours || String(at + 1), key };
  });
}

type Which = { problems: boolean; after: number };

/** One page of a sheet's rows, after a row of it. */
export async function previewPage(db: Db, sheet: ProductImport, { problems, after }: Which, locale: Locale) {
  const { mapping } = sheet;
  const found = await importRows(db, sheet.id, {
    after,
    limit: ROWS_PER_PAGE + 1,
    ...(problems && { state: 'bad' }),
  });
  const rows = found.slice(0, ROWS_PER_PAGE).map((row): PreviewRow => {
    const names = ['nameJa', 'nameEn'].map((key) => cellOf(row.cells, mapping, key));
    const [ja = '', en = ''] = names;
    return {
      number: row.number,
      name: (locale === 'ja' ? ja || en : en || ja).slice(0, 160),
      state: row.state,
      notes: readNotes(row.note),
      changes: idOfRow(row.cells, mapping) !== null,
      productId: row.state === 'done' ? row.productId : null,
      cells: row.cells,
      errors: row.errors,
    };
  });
  return {
    rows,
    columns: previewColumns(sheet.headings, mapping, locale),
    choices: choicesFor(rows, mapping, locale),
    next: found.length > ROWS_PER_PAGE ? (rows.at(-1)?.number ?? null) : null,
  };
}

/** What may be typed into the columns that have problems on this page, for those with names to choose from. */
function choicesFor(rows: readonly PreviewRow[], mapping: Mapping, locale: Locale): Record<string, string[]> {
  const wanted = new Set(
    rows.flatMap(({ errors }) => Object.keys(errors).flatMap((at) => mapping[Number(at)] ?? [])),
  );
  const named: Record<string, () => readonly { label: string }[]> = {
    item: () => itemOptions(locale),
    temperature: () => temperatureZoneOptions(locale),
    originPrefecture: () => prefectureOptions(locale),
    processingPrefecture: () => prefectureOptions(locale),
    moqUnit: () => unitOptions(locale),
    capacityUnit: () => unitOptions(locale),
    pricePer: () => unitOptions(locale),
  };
  return Object.fromEntries(
    Object.entries(named)
      .filter(([key]) => wanted.has(key))
      .map(([key, options]) => [key, options().map(({ label }) => label)]),
  );
}
