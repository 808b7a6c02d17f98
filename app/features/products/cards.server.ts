/** Products as cards, read as the reader: prices come only where the reader may see them. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { ITEM_CODES } from '~/features/vocabulary/item-codes';
import { itemByCode } from '~/features/vocabulary/items';
import { certificateLabel, itemLabel, pictogramOf, prefectureLabel } from '~/features/vocabulary/labels';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { excerptOf, type Mark } from '~/shared/marks';
import type { CardHits, Price, ProductCardData } from './model';
import { FACT_COLUMNS, factsOf, IMAGE_COLUMNS, imagesOf, PRICE_COLUMNS, priceOf } from './rows';

const COLUMNS =
  `${FACT_COLUMNS}, ${PRICE_COLUMNS}, ${IMAGE_COLUMNS}, organisations(id, name_ja, name_en)` as const;

/** Finds the words of a search in a text. */
export type Find = (text: string) => Mark[];

/**
 * The cards of these products, in this order; those the reader may not see are left out. With `find`, cards tell where
 * they hold the words of a search.
 */
export async function productCards(
  db: Db,
  ids: readonly string[],
  locale: Locale,
  find: Find | null = null,
): Promise<ProductCardData[]> {
  if (ids.length === 0) return [];
  const rows = must(
    await db
      .from('products')
      .select(COLUMNS)
      .in('id', [...ids]),
  );
  const cards = new Map(rows.map((row) => [row.id, cardOf(row, locale, find)]));
  return ids.flatMap((id) => cards.get(id) ?? []);
}

/** The products of an organisation that everybody may see, latest first. */
export async function productCardsOf(
  db: Db,
  organisationId: string,
  locale: Locale,
  limit = 24,
): Promise<ProductCardData[]> {
  const rows = must(
    await db
      .from('products')
      .select(COLUMNS)
      .eq('organisation_id', organisationId)
      .eq('status', 'published')
      .order('published_at', { ascending: false })
      .order('id')
      .limit(limit),
  );
  return rows.map((row) => cardOf(row, locale));
}

/** Published products like this one: of its item first, then of its item's group. */
export async function similarProducts(
  db: Db,
  product: { id: string; item: string },
  locale: Locale,
  limit = 4,
): Promise<ProductCardData[]> {
  const item = itemByCode(product.item);
  const related: readonly string[] = item ? ITEM_CODES[item.group] : [product.item];
  const others = (items: readonly string[]) =>
    db
      .from('products')
      .select(COLUMNS)
      .in('item', [...items])
      .eq('status', 'published')
      .neq('id', product.id)
      .order('published_at', { ascending: false })
      .order('id')
      .limit(limit);
  const [same, near] = await Promise.all([
    others([product.item]),
    others(related.filter((code) => code !== product.item)),
  ]);
  return [...must(same), ...must(near)].slice(0, limit).map((row) => cardOf(row, locale));
}

/** The latest products: where there are enough, each of another maker and item; those with a picture first. */
export async function latestProducts(db: Db, locale: Locale, limit = 6): Promise<ProductCardData[]> {
  const rows = must(
    await db
      .from('products')
      .select(COLUMNS)
      .eq('status', 'published')
      .order('published_at', { ascending: false })
      .order('id')
      .limit(limit * 8),
  );
  const seen = new Set<string>();
  const pictured = rows.toSorted(
    (a, b) => Math.min(b.product_images.length, 1) - Math.min(a.product_images.length, 1),
  );
  const first = pictured.filter((row) => {
    const known = seen.has(row.organisation_id) || seen.has(row.item);
    seen.add(row.organisation_id).add(row.item);
    return !known;
  });
  const others = pictured.filter((row) => !first.includes(row));
  return [...first, ...others].slice(0, limit).map((row) => cardOf(row, locale));
}

type Row = Parameters<typeof factsOf>[0] & {
  id: string;
  organisation_id: string;
  product_prices: Parameters<typeof priceOf>[0];
  product_images: Parameters<typeof imagesOf>[0];
  organisations: { id: string; name_ja: string; name_en: string } | null;
};

function cardOf(row: Row, locale: Locale, find: Find | null = null): ProductCardData {
  const facts = factsOf(row);
  const name = pick(locale, facts.nameJa, facts.nameEn);
  const other = locale === 'ja' ? facts.nameEn : facts.nameJa;
  const price: Price | null = priceOf(row.product_prices);
  const [image] = imagesOf(row.product_images);
  const card: ProductCardData = {
    id: row.id,
    name,
    otherName: other === '' || other === name ? null : other,
    otherLang: locale === 'ja' ? 'en' : 'ja',
    maker: row.organisations ? pick(locale, row.organisations.name_ja, row.organisations.name_en) : '',
    item: itemLabel(facts.item, locale),
    pictogram: pictogramOf(facts.item) ?? '',
    image: image ? { fileId: image.fileId, widths: image.widths, formats: image.formats } : null,
    content: facts.content,
    origin: facts.originPrefecture ? prefectureLabel(facts.originPrefecture, locale) : '',
    temperature: facts.temperature,
    shelfLifeDays: facts.shelfLifeDays,
    moqQuantity: facts.moqQuantity,
    moqUnit: facts.moqUnit,
    price,
    certificates: facts.certificates.map((code) => certificateLabel(code, locale)),
  };
  return find
    ? { ...card, hits: hitsOf(card, pick(locale, facts.descriptionJa, facts.descriptionEn), find) }
    : card;
}

function hitsOf(card: ProductCardData, description: string, find: Find): CardHits {
  const hits = {
    name: find(card.name),
    otherName: find(card.otherName ?? ''),
    maker: find(card.maker),
    origin: find(card.origin),
  };
  const shown = Object.values(hits).some((marks) => marks.length > 0);
  return { ...hits, excerpt: shown ? null : excerptOf({ text: description, marks: find(description) }) };
}
