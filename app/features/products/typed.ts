/** A product as the values of its form, and rows of values as a product: what sheets and forms have in common. */
import type { z } from 'zod';
import { issueKey } from '~/shared/form-issues';
import type { FormErrors } from '~/shared/form-result';
import { typedMoney } from '~/shared/money';
import { type ProductInput, productForm } from './forms';
import type { Price } from './model';
import { FACT_KEYS, type ProductFacts } from './record';

/** The names of the form's fields: the facts, and the parts of the price. */
export const PRICE_FIELDS = [
  'priceAmount',
  'priceCurrency',
  'pricePer',
  'priceIncoterm',
  'pricePlace',
  'priceValidUntil',
  'priceVisibility',
] as const;
export type ProductField = keyof ProductFacts | (typeof PRICE_FIELDS)[number];

/** A value as the form's schema takes it. */
export type TypedValue = string | number | boolean | null | undefined | (string | number)[];
export type TypedProduct = Partial<Record<ProductField, TypedValue>>;

/** What the form would hold for this product. */
export function typedOf(product: ProductFacts & { price: Price | null }): TypedProduct {
  const { price } = product;
  return {
    ...Object.fromEntries(FACT_KEYS.map((key) => [key, product[key]])),
    hermetic: product.hermetic === null ? null : product.hermetic ? 'yes' : 'no',
    priceAmount: price ? typedMoney(price.amountMinor, price.currency) : '',
    priceCurrency: price?.currency ?? null,
    pricePer: price?.per ?? null,
    priceIncoterm: price?.incoterm ?? null,
    pricePlace: price?.place ?? '',
    priceValidUntil: price?.validUntil ?? null,
    priceVisibility: price?.visibility ?? null,
  };
}

export type CheckedProduct = { ok: true; input: ProductInput } | { ok: false; errors: FormErrors };

/** Checks values as the form does; errors are keys of the namespace `form`, by field. */
export function checkTyped(typed: TypedProduct): CheckedProduct {
  const parsed = productForm.safeParse(typed);
  if (parsed.success) return { ok: true, input: parsed.data };
  return { ok: false, errors: errorsOf(parsed.error, typed) };
}

function errorsOf({ issues }: z.ZodError, typed: TypedProduct): FormErrors {
  const errors: FormErrors = {};
  for (const issue of issues) {
    const field = String(issue.path[0]);
    errors[field] ??= issueKey(issue, typed[field as ProductField]);
  }
  return errors;
}
