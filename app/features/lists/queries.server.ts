/** Reading lists, as the reader: row-level security leaves out those of other people. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import type { List, ListSummary, Share, SharedList } from './model';
import { isToken, readCursor } from './rules';

const PAGE_SIZE = 20;
const ROWS = 'shortlist_products(product_id, position, note, quantity, version, added_at, removed_at)';

/** One page of a person's own lists and those of the organisation they work for, latest change first. */
export async function listsOf(
  db: Db,
  organisationId: string | null,
  cursor: string | null,
): Promise<{ lists: ListSummary[]; nextCursor: string | null }> {
  const after = readCursor(cursor);
  const rows = must(
    await db.rpc('my_shortlists', {
      ...(organisationId ? { organisation: organisationId } : {}),
      ...(after ? { before: after.at, before_id: after.id } : {}),
      most: PAGE_SIZE + 1,
    }),
  );
  const last = rows[PAGE_SIZE - 1];
  return {
    lists: rows.slice(0, PAGE_SIZE).map(summaryOf),
    nextCursor: rows.length > PAGE_SIZE && last ? `${last.updated_at}~${last.id}` : null,
  };
}

/** All lists somebody can choose from, and on which of them a product is. */
export async function listsWith(
  db: Db,
  organisationId: string | null,
  productId: string,
): Promise<ListSummary[]> {
  const rows = must(
    await db.rpc('my_shortlists', {
      ...(organisationId ? { organisation: organisationId } : {}),
      product: productId,
      most: 200,
    }),
  );
  return rows.map(summaryOf);
}

type SummaryRow = {
  id: string;
  name: string;
  organisation_id: string | null;
  updated_at: string;
  products: number;
  has_product: boolean;
};

function summaryOf(row: SummaryRow): ListSummary {
  return {
    id: row.id,
    name: row.name,
    common: row.organisation_id !== null,
    products: row.products,
    updatedAt: row.updated_at,
    has: row.has_product,
  };
}

/** The list that the next product goes on, and which of these products are on it; null before there is one. */
export async function currentList(
  db: Db,
  organisationId: string | null,
  preferred: string | undefined,
  products: readonly string[] = [],
): Promise<{ id: string; name: string; listed: string[] } | null> {
  const [found] = must(
    await db.rpc('current_shortlist', {
      ...(organisationId ? { organisation: organisationId } : {}),
      ...(preferred && isId(preferred) ? { preferred } : {}),
      products: [...products],
    }),
  );
  return found ?? null;
}

/** A list with what is on it, in its order; `not_found` for a list of other people. */
export async function readList(db: Db, listId: string): Promise<List> {
  if (!isId(listId)) throw notFound();
  const row = must(
    await db
      .from('shortlists')
      .select(`id, name, note, organisation_id, version, updated_at, ${ROWS}`)
      .eq('id', listId)
      .maybeSingle(),
  );
  const rows = row.shortlist_products
    .filter((one) => one.removed_at === null)
    .toSorted(
      (a, b) =>
        a.position - b.position ||
        a.added_at.localeCompare(b.added_at) ||
        a.product_id.localeCompare(b.product_id),
    );
  return {
    id: row.id,
    name: row.name,
    note: row.note,
    organisationId: row.organisation_id,
    version: row.version,
    updatedAt: row.updated_at,
    rows: rows.map(({ product_id, note, quantity, version }) => ({
      product: product_id,
      note,
      quantity,
      version,
    })),
  };
}

/** The links of a list that still hold, newest first; only for whoever may change the list. */
export async function sharesOf(db: Db, listId: string, now: Date): Promise<Share[]> {
  const rows = must(
    await db
      .from('shortlist_shares')
      .select('id, with_notes, created_at, expires_at')
      .eq('list_id', listId)
      .gt('expires_at', now.toISOString())
      .order('created_at', { ascending: false })
      .order('id')
      .limit(50),
  );
  return rows.map((row) => ({
    id: row.id,
    withNotes: row.with_notes,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}

/** What a link shows; null where it has expired, was taken back, or never was. */
export async function sharedList(db: Db, token: string): Promise<SharedList | null> {
  const [found] = isToken(token) ? must(await db.rpc('shared_shortlist', { token })) : [];
  if (!found) return null;
  return {
    name: found.name,
    note: found.note,
    withNotes: found.with_notes,
    expiresAt: found.expires_at,
    products: found.products as SharedList['products'],
  };
}
