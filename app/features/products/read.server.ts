/** Products read without a session: as a visitor, or as the person of a token, within its scopes. */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { ProductStatus, PublicProduct } from './model';
import { type PublicRow, publicOf } from './queries.server';

/** The products of these ids in their order; those the caller may not see are left out. */
export async function readProducts(
  db: Db,
  ids: readonly string[],
  token: string | null,
): Promise<PublicProduct[]> {
  if (ids.length === 0) return [];
  const rows = rowsOf(must(await db.rpc('read_products', { ids: [...ids], ...(token ? { token } : {}) })));
  const products = new Map(rows.map((row) => [row.id, publicOf(row)]));
  return ids.flatMap((id) => products.get(id) ?? []);
}

export type OwnPlace = { at: string; id: string };
type OwnPage = { products: PublicProduct[]; total: number; next: OwnPlace | null };
type OwnQuery = { status: ProductStatus | null; after: OwnPlace | null; limit: number };

const ownPage = z.object({ total: z.number(), rows: z.unknown() });

/** A page of the products of the token's person's organisations, drafts too, latest change first. */
export async function readOwnProducts(
  db: Db,
  token: string,
  { status, after, limit }: OwnQuery,
): Promise<OwnPage> {
  const answer = ownPage.parse(
    must(
      await db.rpc('read_own_products', {
        token,
        page_size: limit + 1,
        ...(status ? { status } : {}),
        ...(after ? { after_at: after.at, after_id: after.id } : {}),
      }),
    ),
  );
  const rows = rowsOf(answer.rows);
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    products: shown.flatMap((row) => publicOf(row) ?? []),
    total: answer.total,
    next: rows.length > limit && last ? { at: last.updated_at, id: last.id } : null,
  };
}

/** The database writes these rows as the Data API does. */
function rowsOf(answer: unknown): PublicRow[] {
  return answer as PublicRow[];
}
