/** Writing products. A product, its price, its pictures and its search entry are saved together or not at all. */
import { randomUUID } from 'node:crypto';
import { databaseError, must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { itemByCode } from '~/features/vocabulary/items';
import { AppError, notFound } from '~/shared/errors';
import { type DomainEvent, organisationRoom } from '~/shared/events';
import type { FirstProductInput, ProductInput } from './forms';
import type { EditableProduct, ProductStatus } from './model';
import { editableProduct } from './queries.server';
import { blankFacts } from './record';
import { mayPublish, type ProductAction, statusAfter } from './rules';
import { makerNames, type Saving, savingOf } from './saving.server';

export type SavedProduct = { id: string; version: number; events: DomainEvent[] };

type Save = Saving & { organisationId: string };

/** What is told to whoever looks at the products of an organisation. */
export const productsChanged = (organisationId: string): DomainEvent[] => [
  { room: organisationRoom(organisationId), name: 'organisation.changed', payload: { what: 'products' } },
];

/**
 * Saves a product whole. Throws `stale` where somebody saved it in between, `already_exists` where a new one
 * was sent twice, `incomplete` where it would be published with required facts missing.
 */
export async function saveProduct(db: Db, { organisationId, ...save }: Save): Promise<SavedProduct> {
  const { id, version, ...saving } = savingOf(save, await makerNames(db, organisationId));
  const saved = must(
    await db.rpc('save_product', {
      product: id,
      organisation: organisationId,
      ...saving,
      ...(version === null ? {} : { expected_version: version }),
    }),
  );
  return { id, version: saved, events: productsChanged(organisationId) };
}

/** Moves a product on: publishes, archives, takes back. A move that makes no sense now is `conflict`. */
export async function moveProduct(
  db: Db,
  organisationId: string,
  productId: string,
  action: ProductAction,
): Promise<SavedProduct> {
  const product = await editableProduct(db, organisationId, productId);
  const status = statusAfter(product.status, action);
  if (!status) throw new AppError('conflict');
  return saveProduct(db, { ...asSaved(product, organisationId), status });
}

/** Makes a draft with the facts and pictures of another product. Sent twice with one id, it is made once. */
export async function duplicateProduct(
  db: Db,
  organisationId: string,
  productId: string,
  copyId: string = randomUUID(),
): Promise<SavedProduct> {
  const product = await editableProduct(db, organisationId, productId);
  return saveProduct(db, {
    ...asSaved(product, organisationId),
    id: copyId,
    version: null,
    status: 'draft',
  });
}

/** Begins a product with the few facts onboarding asks; its item tells the rest that is usual. */
export async function createFirstProduct(
  db: Db,
  organisationId: string,
  first: FirstProductInput,
  { id = randomUUID(), publish = false }: { id?: string; publish?: boolean } = {},
): Promise<SavedProduct & { status: ProductStatus }> {
  const item = itemByCode(first.item);
  const input: ProductInput = {
    ...blankFacts(first.item),
    nameJa: first.nameJa,
    nameEn: first.nameEn,
    descriptionJa: first.descriptionJa,
    descriptionEn: first.descriptionEn,
    hs: item?.hs[0] ?? null,
    content: first.content,
    temperature: first.temperature ?? item?.temperature ?? 'ambient',
    originPrefecture: first.originPrefecture ?? null,
    price: null,
  };
  const status =
    publish && mayPublish({ ...input, imageCount: 0, ingredientCount: 0 }) ? 'published' : 'draft';
  const saved = await saveProduct(db, { id, organisationId, version: null, status, input, parts: {} });
  return { ...saved, status };
}

/** Deletes a draft for good. What was ever published is archived instead. */
export async function deleteDraft(
  db: Db,
  organisationId: string,
  productId: string,
): Promise<{ events: DomainEvent[] }> {
  const { data, error } = await db
    .from('products')
    .delete()
    .eq('id', productId)
    .eq('organisation_id', organisationId)
    .eq('status', 'draft')
    .select('id');
  if (error) throw databaseError(error);
  if (data.length === 0) throw notFound();
  return { events: productsChanged(organisationId) };
}

function asSaved(product: EditableProduct, organisationId: string): Save {
  return {
    id: product.id,
    organisationId,
    version: product.version,
    status: product.status,
    input: product,
    parts: product,
  };
}
