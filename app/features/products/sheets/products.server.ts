/** Many products of an organisation at once, as they are edited: what sheets are written from and read over. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { EditableProduct, ProductStatus } from '../model';
import { factsOf, imagesOf, listsOf, priceOf, statusOf } from '../rows';
import { MAX_ROWS } from './limits';

/** As many as one answer carries. */
const AT_ONCE = 100;

type Row = Parameters<typeof factsOf>[0] &
  Parameters<typeof listsOf>[0] & {
    id: string;
    status: string;
    version: number;
    created_at: string;
    updated_at: string;
    product_prices: Parameters<typeof priceOf>[0];
    product_images: Parameters<typeof imagesOf>[0];
  };

type Which = { ids?: string[]; only_status?: string; after_time?: string; after_id?: string };

async function wholeRows(db: Db, organisation: string, which: Which): Promise<Row[]> {
  return must(await db.rpc('products_whole', { organisation, page: AT_ONCE, ...which })) as unknown as Row[];
}

const editable = (row: Row): EditableProduct => ({
  ...factsOf(row),
  ...listsOf(row),
  id: row.id,
  status: statusOf(row.status),
  version: row.version,
  updatedAt: row.updated_at,
  price: priceOf(row.product_prices),
  images: imagesOf(row.product_images),
});

/** The products of this organisation among these ids. */
export async function productsByIds(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<Map<string, EditableProduct>> {
  const found = new Map<string, EditableProduct>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await wholeRows(db, organisationId, { ids: ids.slice(at, at + AT_ONCE) });
    for (const row of rows) found.set(row.id, editable(row));
  }
  return found;
}

/**
 * The products of an organisation, oldest first, as many as a sheet takes back; `part` counts such sheets from 1 on.
 */
export async function productsForSheet(
  db: Db,
  organisationId: string,
  status: ProductStatus | null,
  part = 1,
): Promise<EditableProduct[]> {
  const products: EditableProduct[] = [];
  let after: Which = status ? { only_status: status } : {};
  let before = (part - 1) * MAX_ROWS;
  while (products.length < MAX_ROWS) {
    const rows = await wholeRows(db, organisationId, after);
    for (const row of rows) {
      if (before > 0) before -= 1;
      else products.push(editable(row));
    }
    const last = rows.at(-1);
    if (!last || rows.length < AT_ONCE) break;
    after = { ...after, after_time: last.created_at, after_id: last.id };
  }
  return products.slice(0, MAX_ROWS);
}
