/** The rows of a sheet on its way in: read in pieces, marked together. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Json } from '~/db/types';
import { type AppError, isAppError } from '~/shared/errors';
import type { EditableProduct } from '../model';
import type { RowState } from './imports';

export type StoredRow = {
  number: number;
  cells: string[];
  state: RowState;
  errors: Record<string, string>;
  note: string;
  productId: string;
  tried: boolean;
  /** The product as it was before the row changed it. */
  before: EditableProduct | null;
  savedVersion: number | null;
};

const COLUMNS = 'row_number, cells, state, errors, note, product_id, tried, before, saved_version' as const;

type Which = {
  after?: number;
  limit: number;
  state?: RowState;
  tried?: true;
  number?: number;
};

/** Rows in the order of the sheet. */
export async function importRows(
  db: Db,
  importId: string,
  { after = 0, limit, state, tried, number }: Which,
): Promise<StoredRow[]> {
  let query = db
    .from('product_import_rows')
    .select(COLUMNS)
    .eq('import_id', importId)
    .gt('row_number', after)
    .order('row_number')
    .limit(limit);
  if (state) query = query.eq('state', state);
  if (tried) query = query.eq('tried', true);
  if (number !== undefined) query = query.eq('row_number', number);
  return must(await query).map((row) => ({
    number: row.row_number,
    cells: row.cells,
    state: row.state as RowState,
    errors: row.errors as Record<string, string>,
    note: row.note,
    productId: row.product_id,
    tried: row.tried,
    before: row.before as unknown as EditableProduct | null,
    savedVersion: row.saved_version,
  }));
}

/** What is written of a row; what is not named stays. */
export type RowMark = {
  row_number: number;
  cells?: string[];
  state?: RowState;
  errors?: Record<string, string>;
  note?: string;
  product_id?: string;
  tried?: boolean;
  before?: EditableProduct | null;
  saved_version?: number | null;
};

/** Writes what was found of rows, all of it or nothing. */
export async function markRows(db: Db, importId: string, marks: readonly RowMark[]): Promise<void> {
  if (marks.length === 0) return;
  must(await db.rpc('mark_import_rows', { import: importId, marks: marks as unknown as Json }));
}

/** Whether an error tells of what was to be saved, and not of how the database fares. */
export const isOfTheRow = (error: unknown): error is AppError =>
  isAppError(error) && error.status < 500 && error.status !== 429;
