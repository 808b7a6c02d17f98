/** Sheets on their way in: kept, listed, read, removed. Row-level security lets the editors of an organisation. */
import { createHash } from 'node:crypto';
import { databaseError, must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { checkImport } from './check.server';
import { guessMapping, headingRow, type Mapping, signatureOf } from './guess';
import { type ImportCounts, type ImportStatus, type ImportSummary, noCounts, type RowState } from './imports';
import { MAX_ROWS } from './limits';
import { RefusedSheet, readSheet } from './read.server';

const LONGEST_HEADING = 200;

/** A sheet on its way in. */
export type ProductImport = {
  id: string;
  organisationId: string;
  fileName: string;
  status: ImportStatus;
  headings: string[];
  mapping: Mapping;
};

/** A mapping as it is stored: blank where a column is left out. */
export const storedMapping = (mapping: Mapping) => Array.from(mapping, (key) => key ?? '');
const readMapping = (stored: readonly string[]): Mapping => stored.map((key) => key || null);

/** The headings and the rows under them; blank rows and columns without anything are left out. */
export function splitSheet(grid: readonly (readonly string[])[]) {
  const at = headingRow(grid);
  const rows = grid
    .map((cells, index) => ({ row: index + 1, cells: [...cells] }))
    .slice(at + 1)
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const filled = (cells: readonly string[]) => cells.findLastIndex((cell) => cell !== '') + 1;
  const head = grid[at] ?? [];
  const width = rows.reduce((most, { cells }) => Math.max(most, filled(cells)), filled(head));
  const headings = Array.from({ length: width }, (_, column) =>
    (head[column] ?? '').slice(0, LONGEST_HEADING),
  );
  return { headings, rows };
}

/** Reads an uploaded sheet and keeps it whole; where its columns are known, its rows are checked at once. */
export async function startImport(
  db: Db,
  organisationId: string,
  file: File,
): Promise<{ id: string; mapped: boolean }> {
  const { headings, rows } = splitSheet(await readSheet(file));
  if (rows.length === 0) throw new RefusedSheet('empty');
  if (rows.length > MAX_ROWS) throw new RefusedSheet('tooManyRows');
  const id = must(
    await db.rpc('start_product_import', {
      organisation: organisationId,
      file_name: file.name.normalize('NFC').slice(0, 200) || 'sheet',
      headings,
      sheet: rows,
    }),
  );
  const { mapping, certain } = await proposedMapping(db, organisationId, headings);
  if (certain) await checkImport(db, { id, organisationId, headings, mapping });
  return { id, mapped: certain };
}

/** The mapping the organisation chose before for such headings, else a guess; certain where no column is left open. */
export async function proposedMapping(db: Db, organisationId: string, headings: readonly string[]) {
  const { data, error } = await db
    .from('product_sheet_mappings')
    .select('mapping')
    .eq('organisation_id', organisationId)
    .eq('signature', digest(headings))
    .maybeSingle();
  if (error) throw databaseError(error);
  if (data) return { mapping: readMapping(data.mapping), certain: true };
  const mapping = guessMapping(headings);
  const open = headings.some((heading, at) => heading !== '' && !mapping[at]);
  return { mapping, certain: !open && (mapping.includes('nameJa') || mapping.includes('nameEn')) };
}

/** Remembers how the organisation reads sheets with these headings. */
export async function rememberMapping(
  db: Db,
  organisationId: string,
  headings: readonly string[],
  mapping: Mapping,
): Promise<void> {
  mustSucceed(
    await db.from('product_sheet_mappings').upsert({
      organisation_id: organisationId,
      signature: digest(headings),
      mapping: storedMapping(mapping),
      updated_at: new Date().toISOString(),
    }),
  );
}

const digest = (headings: readonly string[]) =>
  createHash('sha256').update(signatureOf(headings)).digest('hex');

/** A sheet of this organisation; `not_found` for anybody else's. */
export async function readImport(db: Db, organisationId: string, id: string): Promise<ProductImport> {
  if (!isId(id)) throw notFound();
  const { data, error } = await db
    .from('product_imports')
    .select('id, file_name, status, headings, mapping')
    .eq('id', id)
    .eq('organisation_id', organisationId)
    .maybeSingle();
  if (error) throw databaseError(error);
  if (!data) throw notFound();
  return {
    id: data.id,
    organisationId,
    fileName: data.file_name,
    status: data.status as ImportStatus,
    headings: data.headings,
    mapping: readMapping(data.mapping),
  };
}

/** The latest sheets of an organisation: at most twenty are kept. */
export async function latestImports(db: Db, organisationId: string): Promise<ImportSummary[]> {
  const [found, counts] = await Promise.all([
    db
      .from('product_imports')
      .select('id, file_name, status, created_at')
      .eq('organisation_id', organisationId)
      .order('created_at', { ascending: false })
      .order('id')
      .limit(20),
    importCounts(db, organisationId),
  ]);
  return must(found).map((row) => ({
    id: row.id,
    fileName: row.file_name,
    createdAt: row.created_at,
    status: row.status as ImportStatus,
    counts: counts.get(row.id) ?? noCounts(),
  }));
}

/** How many rows of each sheet stand where. */
export async function importCounts(db: Db, organisationId: string): Promise<Map<string, ImportCounts>> {
  const found = must(await db.rpc('product_import_counts', { organisation: organisationId }));
  const counts = new Map<string, ImportCounts>();
  for (const { import: id, state, tried, count } of found) {
    const of = counts.get(id) ?? noCounts();
    of.all += count;
    of[state as RowState] += count;
    if (tried) of.tried += count;
    counts.set(id, of);
  }
  return counts;
}

/** Removes a sheet; the products that came from it stay. */
export async function removeImport(db: Db, { id }: ProductImport): Promise<void> {
  mustSucceed(await db.from('product_imports').delete().eq('id', id));
}

/** Moves a sheet on from one of these statuses; false where it is in another one meanwhile. */
export async function moveImport(
  db: Db,
  id: string,
  from: readonly ImportStatus[],
  to: ImportStatus,
): Promise<boolean> {
  const { data, error } = await db
    .from('product_imports')
    .update({ status: to })
    .eq('id', id)
    .in('status', [...from])
    .select('id');
  if (error) throw databaseError(error);
  return data.length > 0;
}
