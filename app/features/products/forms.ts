/** The product form, checked alike in the browser and on the server; prices become minor units here. */
import { z } from 'zod';
import { currencyCode, incotermCode, temperatureZone, unitCode } from '~/features/vocabulary/model';
import { isId } from '~/shared/ids';
import { parseMoney } from '~/shared/money';
import { MAX_IMAGES, type Price } from './model';
import { day, factFields, type ProductFacts } from './record';
import { RUNGS } from './terms';

const fields = {
  ...factFields,
  priceAmount: z.string().max(40).default(''),
  priceCurrency: currencyCode.nullable(),
  pricePer: unitCode.nullable(),
  priceIncoterm: incotermCode.nullable(),
  pricePlace: z.string().max(120).default(''),
  priceVisibility: z.enum(RUNGS).nullable(),
  priceValidUntil: day.nullable(),
};

/** A product as its form gives it: facts and price, without pictures, status and version. */
export type ProductInput = ProductFacts & { price: Price | null };

/** All facts of a product. Only what cannot be stored is refused; what is merely missing is told by the rules. */
export const productForm = z
  .object(fields)
  .superRefine((typed, context) => {
    const refuse = (field: keyof typeof fields, message: string) =>
      context.addIssue({ code: 'custom', path: [field], message });
    if (typed.nameJa === '' && typed.nameEn === '') refuse('nameEn', 'oneLanguage');
    if (typed.moqQuantity !== null && typed.moqUnit === null) refuse('moqUnit', 'required');
    if (typed.capacityQuantity !== null && typed.capacityUnit === null) refuse('capacityUnit', 'required');
    if (isMore(typed.arrivalLifeDays, typed.shelfLifeDays, true))
      refuse('arrivalLifeDays', 'products:errors.arrivalLife');
    if (isMore(typed.minCases, typed.maxCases)) refuse('maxCases', 'products:errors.maxCases');
    if (isMore(typed.unitNetG, typed.unitGrossG)) refuse('unitGrossG', 'products:errors.gross');
    if (typed.priceAmount === '') return;
    for (const field of PRICE_TERMS) if (typed[field] === null) refuse(field, 'required');
    const amount = parseMoney(typed.priceAmount, typed.priceCurrency ?? 'JPY');
    if (!amount.ok && typed.priceCurrency !== null) refuse('priceAmount', amount.error);
  })
  .transform(
    ({
      priceAmount,
      priceCurrency: currency,
      pricePer: per,
      priceIncoterm: incoterm,
      pricePlace: place,
      priceVisibility: visibility,
      priceValidUntil: validUntil,
      ...facts
    }): ProductInput => {
      const amount = currency && priceAmount !== '' ? parseMoney(priceAmount, currency) : null;
      const priced = amount?.ok && currency && per && incoterm && visibility;
      return {
        ...facts,
        moqUnit: facts.moqQuantity === null ? null : facts.moqUnit,
        capacityUnit: facts.capacityQuantity === null ? null : facts.capacityUnit,
        price: priced
          ? { amountMinor: amount.minor, currency, per, incoterm, place, visibility, validUntil }
          : null,
      };
    },
  );

/** What an amount is never without. The place may be told later; publishing advises it. */
const PRICE_TERMS = ['priceCurrency', 'pricePer', 'priceIncoterm', 'priceVisibility'] as const;

/** Whether one number is said to be more than another one that bounds it; `needed`: the bound must be said too. */
function isMore(value: number | null, bound: number | null, needed = false): boolean {
  if (value === null) return false;
  return bound === null ? needed : value > bound;
}

/** The few facts that begin a product: onboarding asks these and leaves the rest for later. */
export const firstProductForm = z
  .object({
    nameJa: fields.nameJa,
    nameEn: fields.nameEn,
    item: fields.item,
    content: fields.content,
    temperature: temperatureZone.optional(),
    originPrefecture: fields.originPrefecture.optional(),
    descriptionJa: fields.descriptionJa,
    descriptionEn: fields.descriptionEn,
  })
  .refine(({ nameJa, nameEn }) => Boolean(nameJa || nameEn), {
    path: ['nameEn'],
    message: 'oneLanguage',
    // Also where single fields are wrong, so that all errors show at once.
    when: () => true,
  });
export type FirstProductInput = z.output<typeof firstProductForm>;

/** A picture in the form: its file and its words. */
export type ImageInput = { fileId: string; altJa: string; altEn: string };

/** The pictures of a posted form in their order: `image` names them, `altJa:<id>` and `altEn:<id>` their words. */
export function readImages(formData: FormData): ImageInput[] {
  const words = (field: string) =>
    String(formData.get(field) ?? '')
      .trim()
      .slice(0, 300);
  const ids = formData
    .getAll('image')
    .map(String)
    .filter((id) => isId(id));
  return [...new Set(ids)]
    .slice(0, MAX_IMAGES)
    .map((fileId) => ({ fileId, altJa: words(`altJa:${fileId}`), altEn: words(`altEn:${fileId}`) }));
}
