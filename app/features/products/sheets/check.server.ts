/** Checking the rows of a sheet: all of them when its columns are told, one when it is mended. */
import { randomUUID } from 'node:crypto';
import { mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError, notFound } from '~/shared/errors';
import type { EditableProduct } from '../model';
import { breathing } from './breathe.server';
import { type Columns, decideRow, withCell, withGuessedItem } from './decide';
import type { Mapping } from './guess';
import { importRows, markRows, type RowMark, type StoredRow } from './import-rows.server';
import type { RowState } from './imports';
import { productsByIds } from './products.server';
import { idOfRow } from './rows';

type Sheet = { id: string; organisationId: string; headings: readonly string[]; mapping: Mapping };

const AT_ONCE = 200;

/** Reads every row that is not in yet with these columns, and makes the sheet ready to be imported. */
export async function checkImport(db: Db, sheet: Sheet): Promise<void> {
  const columns: Columns = { headings: [...sheet.headings], mapping: [...sheet.mapping] };
  // A product without an item cannot be saved: its column is there to be filled.
  if (!columns.mapping.includes('item')) columns.mapping[columns.headings.push('') - 1] = 'item';
  const named = new Set<string>();
  const breathe = breathing();
  let after = 0;
  for (;;) {
    const rows = await importRows(db, sheet.id, { after, limit: AT_ONCE });
    const products = await productsOf(db, sheet.organisationId, rows, columns.mapping);
    const marks: RowMark[] = [];
    for (const row of rows) {
      await breathe();
      if (row.state !== 'done' && !row.tried) {
        const isTwice = (id: string) => named.has(id);
        const mark = check(row, columns, products, { isTwice, guess: true });
        if (!says(row, mark)) marks.push(mark);
      }
      const id = idOfRow(row.cells, columns.mapping);
      if (id) named.add(id);
    }
    await markRows(db, sheet.id, marks);
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) break;
    after = last.number;
  }
  await keepColumns(db, sheet.id, columns, 'ready');
}

/** Changes cells of a row and checks it anew. Answers how it stands then. */
export async function mendRow(
  db: Db,
  sheet: Sheet,
  rowNumber: number,
  changes: ReadonlyMap<number, string>,
): Promise<RowState> {
  const [row] = await importRows(db, sheet.id, { number: rowNumber, limit: 1 });
  if (!row) throw notFound();
  if (row.state === 'done' || row.tried) throw new AppError('conflict');
  const columns: Columns = { headings: [...sheet.headings], mapping: [...sheet.mapping] };
  let { cells } = row;
  for (const [at, text] of changes) {
    if (at >= columns.headings.length) throw new AppError('invalid');
    cells = withCell(cells, at, text);
  }
  const mended = { ...row, cells, note: '' };
  const id = idOfRow(cells, columns.mapping);
  const [products, twice] = await Promise.all([
    productsOf(db, sheet.organisationId, [mended], columns.mapping),
    id === null ? false : isNamedElsewhere(db, sheet.id, rowNumber, id),
  ]);
  const wasOther = id === null && idOfRow(row.cells, columns.mapping) !== null;
  const mark = check(mended, columns, products, { isTwice: () => twice, guess: false });
  await markRows(db, sheet.id, [{ ...mark, cells, ...(wasOther && { product_id: randomUUID() }) }]);
  if (columns.headings.length > sheet.headings.length) await keepColumns(db, sheet.id, columns);
  return mark.state ?? 'bad';
}

type Circumstances = { isTwice: (id: string) => boolean; guess: boolean };

function check(
  row: StoredRow,
  columns: Columns,
  products: ReadonlyMap<string, EditableProduct>,
  { isTwice, guess }: Circumstances,
): RowMark & { state: RowState } {
  const id = idOfRow(row.cells, columns.mapping);
  const guessed = guess && id === null ? withGuessedItem(row.cells, columns.mapping) : null;
  const cells = guessed ?? row.cells;
  const base = { row_number: row.number, ...(guessed && { cells }), ...(id && { product_id: id }) };
  const decision = decideRow(cells, columns, (id && products.get(id)) || null);
  if (!decision.ok) return { ...base, state: 'bad', errors: decision.errors, note: '' };
  if (id && isTwice(id)) {
    const at = String(columns.mapping.indexOf('id'));
    return { ...base, state: 'bad', errors: { [at]: 'sheets:errors.idTwice' }, note: '' };
  }
  const wasGuessed = guessed !== null || (guess && row.note.includes('itemGuessed'));
  const notes = [...decision.notes, ...(wasGuessed ? ['itemGuessed'] : [])];
  return { ...base, state: 'pending', errors: {}, note: notes.join(' ') };
}

/** Whether a row says already what was found: most rows of a sheet are fine, and stay as they came. */
const says = (row: StoredRow, mark: RowMark) =>
  row.state === mark.state &&
  row.note === mark.note &&
  JSON.stringify(row.errors) === JSON.stringify(mark.errors) &&
  mark.cells === undefined &&
  (mark.product_id === undefined || mark.product_id === row.productId);

function productsOf(db: Db, organisationId: string, rows: readonly StoredRow[], mapping: Mapping) {
  const ids = rows.flatMap(({ cells }) => idOfRow(cells, mapping) ?? []);
  return productsByIds(db, organisationId, [...new Set(ids)]);
}

/** Whether another row of the sheet changes this product. */
async function isNamedElsewhere(db: Db, importId: string, rowNumber: number, id: string): Promise<boolean> {
  const { count, error } = await db
    .from('product_import_rows')
    .select('row_number', { count: 'exact', head: true })
    .eq('import_id', importId)
    .eq('product_id', id)
    .neq('row_number', rowNumber);
  mustSucceed({ error });
  return (count ?? 0) > 0;
}

async function keepColumns(db: Db, id: string, { headings, mapping }: Columns, status?: 'ready') {
  mustSucceed(
    await db
      .from('product_imports')
      .update({
        headings,
        mapping: Array.from(headings, (_, at) => mapping[at] ?? ''),
        ...(status && { status }),
      })
      .eq('id', id),
  );
}
