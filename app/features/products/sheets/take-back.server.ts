/** Taking back what came of the rows of a sheet. What somebody has saved since stays as it is, and its row says so. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Json } from '~/db/types';
import { isAppError } from '~/shared/errors';
import type { EditableProduct } from '../model';
import { type MakerNames, savingOf } from '../saving.server';
import { isOfTheRow, markRows, type RowMark, type StoredRow } from './import-rows.server';
import type { ProductImport } from './imports.server';
import { productsByIds } from './products.server';

type Step = {
  mark: RowMark;
  gone?: { id: string; version: number };
  save?: ReturnType<typeof savingOf>;
};

/** Takes rows back together; where one cannot be, each by itself. False where the sheet is not taken back any more. */
export async function takeBackRows(
  db: Db,
  sheet: ProductImport,
  maker: MakerNames,
  rows: readonly StoredRow[],
): Promise<boolean> {
  const products = await productsByIds(
    db,
    sheet.organisationId,
    rows.map(({ productId }) => productId),
  );
  const steps = rows.map((row) => stepOf(row, products.get(row.productId) ?? null, maker));
  const take = async (some: readonly Step[]) =>
    must(
      await db.rpc('take_back_import_rows', {
        import: sheet.id,
        gone: some.flatMap(({ gone }) => gone ?? []) as unknown as Json,
        saves: some.flatMap(({ save }) => save ?? []) as unknown as Json,
        marks: some.map(({ mark }) => mark) as unknown as Json,
      }),
    ) > 0;
  try {
    return await take(steps);
  } catch (error) {
    if (!isOfTheRow(error)) throw error;
  }
  let goesOn = true;
  for (const step of steps) {
    try {
      goesOn = await take([step]);
    } catch (error) {
      if (!isOfTheRow(error)) throw error;
      await markRows(db, sheet.id, [{ ...kept(step.mark), tried: false, before: null, saved_version: null }]);
    }
  }
  return goesOn;
}

const kept = ({ row_number, product_id }: RowMark): RowMark => ({
  row_number,
  product_id,
  state: 'done',
  note: 'keptChanged',
});

function stepOf(row: StoredRow, product: EditableProduct | null, maker: MakerNames): Step {
  const { before, savedVersion, productId } = row;
  const mark: RowMark = { row_number: row.number, product_id: productId, state: 'pending' };
  if (!product || product.version === before?.version) return { mark };
  if (product.version !== savedVersion) return { mark: kept(mark) };
  if (!before) return { mark, gone: { id: productId, version: product.version } };
  try {
    const save = savingOf(
      {
        id: productId,
        version: product.version,
        status: before.status,
        input: before,
        // A sheet changes nothing else that a product has several of.
        parts: { ingredients: before.ingredients, certificateDetails: before.certificateDetails },
        kept: { imageCount: before.images.length, ingredientCount: before.ingredients.length },
      },
      maker,
    );
    return { mark, save };
  } catch (error) {
    // It was published by rules that asked less.
    if (isAppError(error)) return { mark: kept(mark) };
    throw error;
  }
}
