/** Publishing, archiving and pricing several products at once: each by itself, so that one that cannot be keeps no other back. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { isAppError } from '~/shared/errors';
import type { DomainEvent } from '~/shared/events';
import {
  type BulkAction,
  type BulkReport,
  LEFT_REASONS,
  type LeftProduct,
  type LeftReason,
  MAX_BULK,
  type PricePreview,
  type Target,
  targetText,
} from './bulk';
import { saveProduct } from './commands.server';
import type { EditableProduct, ProductStatus } from './model';
import { changedPrice, type PriceChange } from './price-change';
import { editableProducts } from './queries.server';
import { statusAfter } from './rules';

type Bulk = { organisationId: string; targets: readonly Target[]; locale: Locale };

/** Does one thing with several products; answers how many it was done with, and why not with the others. */
export async function changeProducts(
  db: Db,
  { organisationId, targets, locale }: Bulk,
  action: BulkAction,
  change: PriceChange | null = null,
): Promise<BulkReport & { events: DomainEvent[] }> {
  const report: BulkReport & { events: DomainEvent[] } = { action, done: 0, left: [], undo: [], events: [] };
  const products = await chosen(db, organisationId, targets);
  for (const target of targets) {
    const product = products.get(target.id) ?? null;
    const next = whatBecomes(product, target, action, change);
    if (!product || !next.ok) {
      report.left.push(leftOf(product, target, next.ok ? 'not_found' : next.reason, locale));
      continue;
    }
    try {
      const saved = await saveProduct(db, {
        id: product.id,
        organisationId,
        version: target.version,
        status: next.status,
        input: next.product,
        parts: {},
        kept: { imageCount: product.images.length, ingredientCount: product.ingredients.length },
      });
      report.done += 1;
      report.events = saved.events;
      const was = action === 'price' ? (product.price?.amountMinor ?? null) : product.status;
      if (action !== 'undo') report.undo.push(targetText({ id: product.id, version: saved.version, was }));
    } catch (error) {
      if (!isAppError(error)) throw error;
      report.left.push(leftOf(product, target, reasonOf(error.code), locale));
    }
  }
  return report;
}

/** The prices as they would be, and which would stay as they are. */
export async function previewPrices(
  db: Db,
  { organisationId, targets, locale }: Bulk,
  change: PriceChange,
): Promise<PricePreview> {
  const products = await chosen(db, organisationId, targets);
  const preview: PricePreview = { rows: [], left: [] };
  for (const target of targets) {
    const product = products.get(target.id) ?? null;
    const next = whatBecomes(product, target, 'price', change);
    if (product?.price && next.ok && next.product.price)
      preview.rows.push({
        target: targetText(target),
        name: nameOf(product, locale),
        before: product.price,
        after: next.product.price,
      });
    else preview.left.push(leftOf(product, target, next.ok ? 'noPrice' : next.reason, locale));
  }
  return preview;
}

type Next = { ok: true; status: ProductStatus; product: EditableProduct } | { ok: false; reason: LeftReason };
const left = (reason: LeftReason): Next => ({ ok: false, reason });

function whatBecomes(
  product: EditableProduct | null,
  target: Target,
  action: BulkAction,
  change: PriceChange | null,
): Next {
  if (!product) return left('not_found');
  if (product.version !== target.version) return left('stale');
  if (action === 'price') {
    if (!product.price || !change) return left('noPrice');
    const price = changedPrice(product.price, change);
    if (!price.ok) return left(price.reason);
    return {
      ok: true,
      status: product.status,
      product: { ...product, price: { ...product.price, amountMinor: price.minor } },
    };
  }
  if (action === 'undo') return whatWas(product, target.was);
  const status =
    statusAfter(product.status, action) ??
    (action === 'publish' ? statusAfter(product.status, 'republish') : null);
  return status ? { ok: true, status, product } : left('conflict');
}

/** The product with the status, or the amount of its price, that it had before. */
function whatWas(product: EditableProduct, was: Target['was']): Next {
  if (typeof was !== 'number')
    return was && was !== product.status ? { ok: true, status: was, product } : left('conflict');
  if (!product.price) return left('noPrice');
  return {
    ok: true,
    status: product.status,
    product: { ...product, price: { ...product.price, amountMinor: was } },
  };
}

async function chosen(db: Db, organisationId: string, targets: readonly Target[]) {
  const ids = targets.slice(0, MAX_BULK).map(({ id }) => id);
  const found = await editableProducts(db, organisationId, ids);
  return new Map(found.map((product) => [product.id, product]));
}

const nameOf = (product: EditableProduct, locale: Locale) => pick(locale, product.nameJa, product.nameEn);

function leftOf(
  product: EditableProduct | null,
  { id }: Target,
  reason: LeftReason,
  locale: Locale,
): LeftProduct {
  return { id, name: product ? nameOf(product, locale) : id.slice(0, 8), reason };
}

const reasonOf = (code: string): LeftReason => LEFT_REASONS.find((reason) => reason === code) ?? 'other';

/** All products of a list, to choose them together; at most as many as are changed at a time, and one more. */
export async function allTargets(
  db: Db,
  organisationId: string,
  status: ProductStatus | null,
): Promise<Target[]> {
  let query = db
    .from('products')
    .select('id, version')
    .eq('organisation_id', organisationId)
    .order('updated_at', { ascending: false })
    .order('id')
    .limit(MAX_BULK + 1);
  if (status) query = query.eq('status', status);
  return must(await query).map(({ id, version }) => ({ id, version, was: null }));
}
