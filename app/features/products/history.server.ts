/** Who changed what of a product, and putting it back. Its own people read; row-level security keeps others out. */
import { databaseError, must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Json } from '~/db/types';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { AppError, notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { type SavedProduct, saveProduct } from './commands.server';
import { changesBetween } from './differences';
import type { HistoryEntry } from './history';
import type { ProductStatus } from './model';
import { naming } from './naming.server';
import { editableProduct } from './queries.server';
import { blankFacts } from './record';
import { type FactRow, factsOf, listsOf, priceOf } from './rows';
import type { Told } from './telling';

/** A product as a version kept it. */
export type KeptProduct = Told & { status: ProductStatus };

type KeptRow = {
  product: FactRow & { status: string };
  price: Parameters<typeof priceOf>[0];
  images: { file_id: string; alt_ja: string; alt_en: string }[];
  ingredients: Parameters<typeof listsOf>[0]['product_ingredients'];
  certificates: (Parameters<typeof listsOf>[0]['product_certificates'][number] & {
    file_id: string | null;
  })[];
  documents: Parameters<typeof listsOf>[0]['product_documents'];
};

/** A kept record as the app speaks of it. Facts that versions of old did not know are blank. */
export function keptProduct(record: Json): KeptProduct {
  const row = record as unknown as KeptRow;
  const facts = Object.entries(factsOf(row.product)).filter(([, value]) => value !== undefined);
  return {
    ...blankFacts(row.product.item as Told['item']),
    ...(Object.fromEntries(facts) as Partial<Told>),
    ...listsOf({
      product_ingredients: row.ingredients,
      product_certificates: row.certificates.map((one) => ({
        ...one,
        files: one.file_id ? { id: one.file_id } : null,
      })),
      product_documents: row.documents,
    }),
    price: priceOf(row.price),
    images: row.images.map((one) => ({ fileId: one.file_id, altJa: one.alt_ja, altEn: one.alt_en })),
    status: row.product.status as ProductStatus,
  };
}

/** A version of a product, or null where it is not kept or not the reader's. */
export async function productVersion(
  db: Db,
  productId: string,
  version: number,
): Promise<KeptProduct | null> {
  const { data, error } = await db
    .from('product_versions')
    .select('record')
    .match({ product_id: productId, version })
    .maybeSingle();
  if (error) throw databaseError(error);
  return data ? keptProduct(data.record) : null;
}

export const VERSIONS_PER_PAGE = 10;

export type History = { entries: HistoryEntry[]; nextCursor: string | null };

/** One page of a product's history, latest first; `before` is the version the page starts below. */
export async function productHistory(
  db: Db,
  productId: string,
  { before, locale }: { before: number | null; locale: Locale },
): Promise<History> {
  let query = db
    .from('product_versions')
    .select('version, saved_at, saved_by, record')
    .eq('product_id', productId)
    .order('version', { ascending: false })
    .limit(VERSIONS_PER_PAGE + 1);
  if (before !== null) query = query.lt('version', before);
  const rows = must(await query);
  const names = await namesOf(
    db,
    rows.flatMap((row) => row.saved_by ?? []),
  );
  const [name, t] = [naming(locale), getFixedT(locale, 'editing')];
  const kept = rows.map((row) => keptProduct(row.record));
  const entries = rows.slice(0, VERSIONS_PER_PAGE).map((row, at): HistoryEntry => {
    const [now, then] = [kept[at] as KeptProduct, kept[at + 1] ?? null];
    return {
      version: row.version,
      savedAt: row.saved_at,
      by: names.get(row.saved_by ?? '') ?? '',
      status: now.status,
      statusBefore: then && then.status !== now.status ? then.status : null,
      changes: then ? changesBetween(then, now, name, t) : [],
      first: then === null,
    };
  });
  const last = entries.at(-1);
  return { entries, nextCursor: rows.length > VERSIONS_PER_PAGE && last ? String(last.version) : null };
}

async function namesOf(db: Db, people: readonly string[]): Promise<Map<string, string>> {
  if (people.length === 0) return new Map();
  const found = must(
    await db
      .from('profiles')
      .select('id, display_name')
      .in('id', [...new Set(people)]),
  );
  return new Map(found.map((person) => [person.id, person.display_name]));
}

/** The version before the latest, where it is kept: what undoing the last save puts back. */
export async function versionBefore(db: Db, productId: string, version: number): Promise<number | null> {
  const [found] = must(
    await db
      .from('product_versions')
      .select('version')
      .eq('product_id', productId)
      .lt('version', version)
      .order('version', { ascending: false })
      .limit(1),
  );
  return found?.version ?? null;
}

/**
 * Puts a product back to an earlier version, as a new one; its status stays as it is. Files that are gone are
 * left out; `missing` counts them. Throws `stale` where it was saved in between, `incomplete` where a published
 * product would lack required facts.
 */
export async function restoreVersion(
  db: Db,
  organisationId: string,
  { productId, version, seen }: { productId: string; version: number; seen: number },
): Promise<SavedProduct & { missing: number }> {
  const current = await editableProduct(db, organisationId, productId);
  if (current.version !== seen) throw new AppError('stale');
  const kept = await productVersion(db, productId, version);
  if (!kept) throw notFound();
  return putBack(db, organisationId, kept, { id: productId, version: seen, status: current.status });
}

/** Takes back the save that made this version, its status too. Throws `stale` where somebody saved since. */
export async function undoSave(
  db: Db,
  organisationId: string,
  { productId, seen }: { productId: string; seen: number },
): Promise<SavedProduct> {
  const current = await editableProduct(db, organisationId, productId);
  if (current.version !== seen) throw new AppError('stale');
  const before = await versionBefore(db, productId, seen);
  const kept = before === null ? null : await productVersion(db, productId, before);
  if (!kept) throw new AppError('conflict');
  return putBack(db, organisationId, kept, { id: productId, version: seen, status: kept.status });
}

/** Brings back a draft that was deleted within the last day; `not_found` where it is not kept any more. */
export async function restoreDraft(db: Db, organisationId: string, productId: string): Promise<SavedProduct> {
  if (!isId(productId)) throw notFound();
  const { data, error } = await db
    .from('deleted_products')
    .select('record')
    .match({ product_id: productId, organisation_id: organisationId })
    .maybeSingle();
  if (error) throw databaseError(error);
  if (!data) throw notFound();
  const saved = await putBack(db, organisationId, keptProduct(data.record), {
    id: productId,
    version: null,
    status: 'draft',
  });
  mustSucceed(await db.from('deleted_products').delete().eq('product_id', productId));
  return saved;
}

/** Saves what was kept, without the files that are gone. */
async function putBack(
  db: Db,
  organisationId: string,
  { status: _status, images, ingredients, certificateDetails, documents, ...input }: KeptProduct,
  to: { id: string; version: number | null; status: ProductStatus },
): Promise<SavedProduct & { missing: number }> {
  const wanted = [
    ...[...images, ...documents].map(({ fileId }) => fileId),
    ...certificateDetails.flatMap(({ fileId }) => fileId ?? []),
  ];
  const there = await filesThere(db, organisationId, wanted);
  const isThere = ({ fileId }: { fileId: string }) => there.has(fileId);
  const saved = await saveProduct(db, {
    ...to,
    organisationId,
    input,
    parts: {
      images: images.filter(isThere),
      ingredients,
      documents: documents.filter(isThere),
      certificateDetails: certificateDetails.map((one) => ({
        ...one,
        fileId: one.fileId && there.has(one.fileId) ? one.fileId : null,
      })),
    },
  });
  return { ...saved, missing: new Set(wanted.filter((id) => !there.has(id))).size };
}

async function filesThere(db: Db, organisationId: string, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const found = must(
    await db
      .from('files')
      .select('id')
      .eq('organisation_id', organisationId)
      .in('id', [...new Set(ids)]),
  );
  return new Set(found.map(({ id }) => id));
}
