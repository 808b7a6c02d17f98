/**
 * Keeping the search index: an entry is written with each saved product; what that does not reach (a renamed
 * maker, demo data, another way of writing entries) is written again here.
 */
import { databaseError, must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { REVISION, searchEntry } from '~/features/catalogue/model';
import { FACT_COLUMNS, factsOf, PRICE_COLUMNS, priceOf } from './rows';
import { completeness } from './rules';

const COLUMNS =
  `${FACT_COLUMNS}, organisations(name_ja, name_en), ${PRICE_COLUMNS}, product_images(file_id), product_ingredients(position)` as const;
const BATCH = 200;

/** Writes the entries of all products of an organisation again, as one of its editors: after it was renamed. */
export async function reindexOrganisation(db: Db, organisationId: string): Promise<number> {
  let written = 0;
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const ids = must(
      await db
        .from('products')
        .select('id')
        .eq('organisation_id', organisationId)
        .gt('id', after)
        .order('id')
        .limit(BATCH),
    ).map((row) => row.id);
    const last = ids.at(-1);
    if (last === undefined) return written;
    written += must(await db.rpc('index_products', { entries: await entriesOf(db, ids) }));
    after = last;
  }
}

/**
 * Writes every entry that is missing or out of date, with the service role: after demo data were loaded, or
 * when the way entries are written has changed. Answers how many were written.
 */
export async function rebuildSearch(adminDb: Db): Promise<number> {
  return rewrite(adminDb, REVISION);
}

/**
 * Writes every entry and every row of the catalogue anew, whatever their state: the way out when something has
 * been changed in the database by hand. Answers how many products there are.
 */
export async function rebuildWholeSearch(adminDb: Db): Promise<number> {
  // No entry is of this revision, so that each of them is stale.
  const written = await rewrite(adminDb, '');
  let after = await relist(adminDb);
  while (after !== null) after = await relist(adminDb, after);
  return written;
}

/** Lists the next products anew; answers the last of them, null at the end. */
async function relist(adminDb: Db, after?: string): Promise<string | null> {
  const { data, error } = await adminDb.rpc(
    'relist_products',
    after === undefined ? {} : { after_id: after },
  );
  if (error) throw databaseError(error);
  return data;
}

async function rewrite(adminDb: Db, revision: string): Promise<number> {
  let written = 0;
  let after: string | null = null;
  for (;;) {
    const stale: { product_id: string }[] = must(
      await adminDb.rpc('stale_products', {
        current_revision: revision,
        batch: BATCH,
        ...(after === null ? {} : { after_id: after }),
      }),
    );
    after = stale.at(-1)?.product_id ?? null;
    if (after === null) return written;
    const entries = await entriesOf(
      adminDb,
      stale.map((row) => row.product_id),
    );
    mustSucceed(await adminDb.from('product_search').upsert(entries));
    written += entries.length;
  }
}

async function entriesOf(db: Db, ids: string[]) {
  const rows = must(await db.from('products').select(COLUMNS).in('id', ids));
  return rows.map((row) => {
    const facts = factsOf(row);
    const quality = completeness({
      ...facts,
      price: priceOf(row.product_prices),
      imageCount: row.product_images.length,
      ingredientCount: row.product_ingredients.length,
    });
    const maker = row.organisations;
    return {
      product_id: row.id,
      ...searchEntry({ ...facts, makerJa: maker?.name_ja ?? '', makerEn: maker?.name_en ?? '' }, quality),
    };
  });
}
