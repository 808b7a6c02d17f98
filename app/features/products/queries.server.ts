/** Reading products, as the reader: row-level security leaves out what the reader may not see. */
import { z } from 'zod';
import { databaseError, must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { ItemCode } from '~/features/vocabulary/item-codes';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import type { EditableProduct, ProductRow, ProductStatus, PublicProduct } from './model';
import type { Lacking, OwnFilter } from './own-list';
import {
  FACT_COLUMNS,
  factsOf,
  IMAGE_COLUMNS,
  imagesOf,
  LIST_COLUMNS,
  listsOf,
  PRICE_COLUMNS,
  priceOf,
  statusOf,
} from './rows';
import { completeness, type MissingField } from './rules';

/** A product of this organisation as it is edited; `not_found` for anybody else's. */
export async function editableProduct(
  db: Db,
  organisationId: string,
  productId: string,
): Promise<EditableProduct> {
  if (!isId(productId)) throw notFound();
  const [product] = await editableProducts(db, organisationId, [productId]);
  if (!product) throw notFound();
  return product;
}

/** Products of this organisation as they are edited; those that are not there are left out. */
export async function editableProducts(
  db: Db,
  organisationId: string,
  ids: readonly string[],
): Promise<EditableProduct[]> {
  if (ids.length === 0) return [];
  const rows = must(
    await db
      .from('products')
      .select(`${FACT_COLUMNS}, ${PRICE_COLUMNS}, ${IMAGE_COLUMNS}, ${LIST_COLUMNS}`)
      .in('id', [...ids])
      .eq('organisation_id', organisationId),
  );
  return rows.map((row) => ({
    ...factsOf(row),
    ...listsOf(row),
    id: row.id,
    status: statusOf(row.status),
    version: row.version,
    updatedAt: row.updated_at,
    price: priceOf(row.product_prices),
    images: imagesOf(row.product_images),
  }));
}

const PUBLIC_COLUMNS =
  `${FACT_COLUMNS}, ${PRICE_COLUMNS}, ${IMAGE_COLUMNS}, ${LIST_COLUMNS}, organisations(id, name_ja, name_en, kind, country, prefecture, logo_file_id)` as const;

/** A product as this reader may see it, with its maker; `not_found` where the reader may not. */
export async function publicProduct(db: Db, productId: string): Promise<PublicProduct> {
  if (!isId(productId)) throw notFound();
  const { data, error } = await db.from('products').select(PUBLIC_COLUMNS).eq('id', productId).maybeSingle();
  if (error) throw databaseError(error);
  const product = data && publicOf(data);
  if (!product) throw notFound();
  return product;
}

/** Products as this reader may see them, in this order; those the reader may not see are left out. */
export async function publicProducts(db: Db, productIds: readonly string[]): Promise<PublicProduct[]> {
  const ids = productIds.filter((id) => isId(id));
  if (ids.length === 0) return [];
  const rows = must(await db.from('products').select(PUBLIC_COLUMNS).in('id', ids));
  const products = new Map(rows.map((row) => [row.id, publicOf(row)]));
  return ids.flatMap((id) => products.get(id) ?? []);
}

/** What an organisation has published, as this reader may see it, latest first. */
export async function publicProductsOf(
  db: Db,
  organisationId: string,
  limit: number,
): Promise<PublicProduct[]> {
  if (!isId(organisationId)) throw notFound();
  const rows = must(
    await db
      .from('products')
      .select(PUBLIC_COLUMNS)
      .eq('organisation_id', organisationId)
      .eq('status', 'published')
      .order('published_at', { ascending: false })
      .order('id')
      .limit(limit),
  );
  return rows.flatMap((row) => publicOf(row) ?? []);
}

/** A row of a product with all that belongs to it, as the Data API embeds it. */
export type PublicRow = Parameters<typeof factsOf>[0] &
  Parameters<typeof listsOf>[0] & {
    id: string;
    status: string;
    updated_at: string;
    product_prices: Parameters<typeof priceOf>[0];
    product_images: Parameters<typeof imagesOf>[0];
    organisations: {
      id: string;
      name_ja: string;
      name_en: string;
      kind: string;
      country: string;
      prefecture: string | null;
      logo_file_id: string | null;
    } | null;
  };

/** What a reader gets of a row; null where the maker is not for this reader. */
export function publicOf(row: PublicRow): PublicProduct | null {
  const maker = row.organisations;
  if (!maker) return null;
  return {
    ...factsOf(row),
    ...listsOf(row),
    id: row.id,
    status: statusOf(row.status),
    updatedAt: row.updated_at,
    price: priceOf(row.product_prices),
    images: imagesOf(row.product_images),
    maker: {
      id: maker.id,
      nameJa: maker.name_ja,
      nameEn: maker.name_en,
      kind: maker.kind,
      country: maker.country,
      prefecture: maker.prefecture,
      logoFileId: maker.logo_file_id,
    },
  };
}

export const PRODUCTS_PER_PAGE = 24;

export type ProductList = {
  rows: ProductRow[];
  counts: Record<'all' | ProductStatus, number>;
  /** How many lack each fact, under the same status and words. */
  lacking: Lacking;
  nextCursor: string | null;
};

const page = z.object({ ids: z.array(z.string()), lacking: z.record(z.string(), z.number()) });
type Place = { at: string; id: string };
type Asked = Partial<OwnFilter> & { after: Place | null; size: number };

/** The ids of an organisation's products after a place, latest change first, and how many lack which fact. */
async function ownIds(db: Db, organisationId: string, { status, words, missing, after, size }: Asked) {
  const found = await db.rpc('own_product_list', {
    organisation: organisationId,
    page_size: size,
    ...(status ? { of_status: status } : {}),
    ...(words ? { words } : {}),
    ...(missing ? { missing } : {}),
    ...(after ? { after_at: after.at, after_id: after.id } : {}),
  });
  return page.parse(must(found));
}

/** The product to mend after this one, and how many lack the same fact; from the end of the list on to its beginning. */
export async function nextLacking(
  db: Db,
  organisationId: string,
  missing: MissingField,
  { id, updatedAt }: { id: string; updatedAt: string },
): Promise<{ next: string | null; count: number }> {
  const ask = (after: Place | null) => ownIds(db, organisationId, { missing, after, size: 2 });
  const [behind, all] = await Promise.all([ask({ at: updatedAt, id }), ask(null)]);
  const next = [...behind.ids, ...all.ids].find((one) => one !== id) ?? null;
  return { next, count: all.lacking[missing] ?? 0 };
}

/** One page of an organisation's products, latest change first, with how many there are in each status, whatever else they are narrowed by. */
export async function organisationProducts(
  db: Db,
  organisationId: string,
  { cursor, ...filter }: Partial<OwnFilter> & { cursor: string | null },
): Promise<ProductList> {
  const asked = { ...filter, after: readCursor(cursor), size: PRODUCTS_PER_PAGE + 1 };
  const [{ ids, lacking }, counted] = await Promise.all([
    ownIds(db, organisationId, asked),
    db.rpc('product_counts', { organisation: organisationId }),
  ]);
  const found = must(
    await db
      .from('products')
      .select(`${FACT_COLUMNS}, ${PRICE_COLUMNS}, ${IMAGE_COLUMNS}, product_ingredients(position)`)
      .in('id', ids.slice(0, PRODUCTS_PER_PAGE)),
  );
  const rows = found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const counts = { all: 0, draft: 0, published: 0, archived: 0 };
  for (const { status: of, count } of must(counted)) {
    counts[statusOf(of)] = count;
    counts.all += count;
  }
  const shown = rows.map((row) => {
    const images = imagesOf(row.product_images);
    const facts = factsOf(row);
    return {
      id: row.id,
      status: statusOf(row.status),
      nameJa: row.name_ja,
      nameEn: row.name_en,
      item: row.item as ItemCode,
      version: row.version,
      updatedAt: row.updated_at,
      image: images[0] ?? null,
      completeness: completeness({
        ...facts,
        price: priceOf(row.product_prices),
        imageCount: images.length,
        ingredientCount: row.product_ingredients.length,
      }),
    };
  });
  const last = shown.at(-1);
  return {
    rows: shown,
    counts,
    lacking,
    nextCursor: ids.length > PRODUCTS_PER_PAGE && last ? `${last.updatedAt}~${last.id}` : null,
  };
}

/** A cursor is a place in the order: when the last row was changed, and its id. */
function readCursor(cursor: string | null): Place | null {
  const [at = '', id = ''] = cursor?.split('~') ?? [];
  return isId(id) && /^[0-9T:. +Z-]{10,40}$/.test(at) ? { at, id } : null;
}
