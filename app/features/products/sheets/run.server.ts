/**
 * Importing the rows of a sheet, and taking them back, in pieces of about a second: each piece is one request, so it
 * acts as the person and survives restarts. Products are saved in the transaction that marks their rows.
 */
import { randomUUID } from 'node:crypto';
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Json } from '~/db/types';
import type { DomainEvent } from '~/shared/events';
import { productsChanged } from '../commands.server';
import type { EditableProduct } from '../model';
import { type MakerNames, makerNames, savingOf } from '../saving.server';
import { breathing } from './breathe.server';
import { decideRow, isUnchanged } from './decide';
import { importRows, isOfTheRow, markRows, type RowMark, type StoredRow } from './import-rows.server';
import { moveImport, type ProductImport, readImport } from './imports.server';
import { productsByIds } from './products.server';
import { idOfRow } from './rows';
import { takeBackRows } from './take-back.server';

/** So many that the database answers others in between, and the server too. */
const AT_ONCE = 25;
const PIECE_MS = 1200;

export type Piece = { busy: boolean; events: DomainEvent[] };

/** Does one more piece of what the sheet is at. `busy` where somebody else is at it. */
export async function workOnImport(db: Db, organisationId: string, id: string): Promise<Piece> {
  const worker = randomUUID();
  if (!must(await db.rpc('work_on_import', { import: id, worker }))) return { busy: true, events: [] };
  try {
    const sheet = await readImport(db, organisationId, id);
    const end = performance.now() + PIECE_MS;
    const wrote =
      sheet.status === 'undoing' ? await undoUntil(db, sheet, end) : await saveUntil(db, sheet, end);
    return { busy: false, events: wrote ? productsChanged(organisationId) : [] };
  } finally {
    mustSucceed(await db.rpc('leave_import', { import: id, worker }));
  }
}

async function saveUntil(db: Db, sheet: ProductImport, end: number): Promise<boolean> {
  if (sheet.status !== 'running') return false;
  const maker = await makerNames(db, sheet.organisationId);
  let wrote = false;
  do {
    const rows = await importRows(db, sheet.id, { state: 'pending', limit: AT_ONCE });
    if (rows.length === 0) {
      await moveImport(db, sheet.id, ['running'], 'done');
      break;
    }
    // Cancelled meanwhile: nothing more goes in.
    if (!(await saveRows(db, sheet, maker, rows))) break;
    wrote = true;
  } while (performance.now() < end);
  return wrote;
}

async function undoUntil(db: Db, sheet: ProductImport, end: number): Promise<boolean> {
  const maker = await makerNames(db, sheet.organisationId);
  let wrote = false;
  do {
    const rows = await importRows(db, sheet.id, { tried: true, limit: AT_ONCE });
    if (rows.length === 0) {
      await moveImport(db, sheet.id, ['undoing'], 'ready');
      break;
    }
    if (!(await takeBackRows(db, sheet, maker, rows))) break;
    wrote = true;
  } while (performance.now() < end);
  return wrote;
}

type Decided = { mark: RowMark; save: ReturnType<typeof savingOf> | null };

/** Saves rows together; where one of them cannot be saved, each by itself, so that it keeps no other back. */
async function saveRows(db: Db, sheet: ProductImport, maker: MakerNames, rows: readonly StoredRow[]) {
  const named = rows.filter(({ cells }) => idOfRow(cells, sheet.mapping) !== null);
  const products = await productsByIds(
    db,
    sheet.organisationId,
    named.map(({ productId }) => productId),
  );
  const decided: Decided[] = [];
  const breathe = breathing();
  for (const row of rows) {
    await breathe();
    decided.push(decide(sheet, maker, row, products.get(row.productId) ?? null));
  }
  const save = async (some: readonly Decided[]) =>
    must(
      await db.rpc('save_import_rows', {
        import: sheet.id,
        saves: some.flatMap((one) => one.save ?? []) as unknown as Json,
        marks: some.map(({ mark }) => mark) as unknown as Json,
      }),
    ) > 0;
  try {
    return await save(decided);
  } catch (error) {
    if (!isOfTheRow(error)) throw error;
  }
  let goesOn = true;
  for (const one of decided) {
    try {
      goesOn = await save([one]);
    } catch (error) {
      if (!isOfTheRow(error)) throw error;
      await markRows(db, sheet.id, [bad(one.mark.row_number, { row: `errors:${error.code}` })]);
    }
  }
  return goesOn;
}

function decide(
  sheet: ProductImport,
  maker: MakerNames,
  row: StoredRow,
  product: EditableProduct | null,
): Decided {
  const columns = { headings: [...sheet.headings], mapping: [...sheet.mapping] };
  const decision = decideRow(row.cells, columns, product);
  if (!decision.ok) return { mark: bad(row.number, decision.errors), save: null };
  const { row: read, status } = decision;
  const mark = { row_number: row.number, product_id: row.productId, state: 'done', tried: true } as const;
  if (product && isUnchanged(read, status, product)) {
    return { mark: { ...mark, before: product, saved_version: product.version }, save: null };
  }
  const save = savingOf(
    {
      id: row.productId,
      version: product?.version ?? null,
      status,
      input: read.input,
      parts: read.lists,
      kept: {
        imageCount: product?.images.length ?? 0,
        ingredientCount: product?.ingredients.length ?? 0,
      },
    },
    maker,
  );
  return { mark: { ...mark, before: product }, save };
}

/** Nothing was saved, so there is nothing to take back. */
const bad = (number: number, errors: Record<string, string>): RowMark => ({
  row_number: number,
  state: 'bad',
  errors,
  tried: false,
  before: null,
});
