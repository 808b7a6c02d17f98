/** Rows of the demo's products: their facts, prices, ingredients and the papers of their certificates. */
import { FACT_KEYS } from '../../app/features/products/record';
import { dayIn, hoursAgo } from './dates';
import { demoFacts } from './facts';
import { demoId, demoProductId } from './ids';
import type { DemoProduct } from './model';

/** A column has its fact's name in snake case. */
const COLUMNS = FACT_KEYS.map(
  (key) => [key, key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)] as const,
);

/** A product; `index` spreads the moments at which products were published. */
export function productRow(it: DemoProduct, index: number, now: Date) {
  const facts = demoFacts(it);
  return {
    id: demoProductId(it),
    organisation_id: demoId('organisation', it.organisation),
    status: it.status ?? 'published',
    published_at: it.status === 'draft' ? null : hoursAgo(now, 24 * 30 + (index % 700)),
    ...Object.fromEntries(COLUMNS.map(([key, column]) => [column, facts[key]])),
  };
}

/** The price of a product, where it has one. */
export function priceRow(it: DemoProduct, now: Date) {
  if (!it.price) return [];
  const { minor, visibility, ...price } = it.price;
  const daysLeft = it.record?.priceDaysLeft;
  return [
    {
      product_id: demoProductId(it),
      amount_minor: minor,
      visibility: visibility ?? 'public',
      valid_until: daysLeft === undefined ? null : dayIn(now, daysLeft),
      ...price,
    },
  ];
}

/** What a product is made of, in the order of its label. */
export function ingredientRows(it: DemoProduct) {
  return (it.record?.ingredients ?? []).map((one, at) => ({
    product_id: demoProductId(it),
    position: at + 1,
    name_ja: one.nameJa,
    name_en: one.nameEn,
    percent: one.percent,
    origin_country: one.originCountry,
    ins: one.ins,
    animal: one.animal,
  }));
}

/** Numbers and last days of the certificates a product names. */
export function certificateRows(it: DemoProduct, now: Date) {
  return (it.record?.certificateDetails ?? []).map(({ certificate, number, daysLeft }) => ({
    product_id: demoProductId(it),
    certificate,
    number,
    expires_on: dayIn(now, daysLeft),
  }));
}
