/** Every fact of a product as a text to read, field by field: for two versions beside each other, and for its history. Pure. */
import type { TFunction } from 'i18next';
import { typedMoney } from '~/shared/money';
import type { ImageInput, ProductInput } from './forms';
import { FACT_KEYS, type ProductFacts, type ProductLists } from './record';

/** A product as it is compared. */
export type Told = ProductFacts &
  Pick<ProductInput, 'price'> &
  ProductLists & { images: readonly Pick<ImageInput, 'fileId' | 'altJa' | 'altEn'>[] };

/** How codes are named in the reader's language. */
export type Naming = Record<
  | 'item'
  | 'temperature'
  | 'unit'
  | 'prefecture'
  | 'country'
  | 'certificate'
  | 'allergen'
  | 'animal'
  | 'language',
  (code: string) => string
>;

/** Facts that stand in one field together. */
const TOGETHER: Partial<Record<keyof ProductFacts, keyof ProductFacts>> = {
  moqUnit: 'moqQuantity',
  capacityUnit: 'capacityQuantity',
};
export const TOLD_FIELDS = [
  ...FACT_KEYS.filter((key) => !(key in TOGETHER)),
  'price',
  'ingredients',
  'certificateDetails',
  'documents',
  'images',
] as const;
export type ToldField = Exclude<(typeof TOLD_FIELDS)[number], 'moqUnit' | 'capacityUnit'>;

const isField = (name: string): name is ToldField => (TOLD_FIELDS as readonly string[]).includes(name);
/** The field a name stands for, or null. */
export const toldField = (name: string): ToldField | null => (isField(name) ? name : null);

/** What a field holds, in a form that is the same for the same. */
export function heldIn(told: Told, field: ToldField): string {
  const value: unknown = told[field];
  if (field === 'moqQuantity') return JSON.stringify([value, told.moqUnit]);
  if (field === 'capacityQuantity') return JSON.stringify([value, told.capacityUnit]);
  if (field === 'images') return JSON.stringify(told.images.map((one) => [one.fileId, one.altJa, one.altEn]));
  const isSet = Array.isArray(value) && value.every((one) => typeof one !== 'object');
  return JSON.stringify(isSet ? [...value].sort() : value, (_key, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => a.localeCompare(b)))
      : one,
  );
}

const NAMED: Partial<Record<ToldField, keyof Naming>> = {
  item: 'item',
  temperature: 'temperature',
  originPrefecture: 'prefecture',
  processingPrefecture: 'prefecture',
  targetCountries: 'country',
  certificates: 'certificate',
  allergens: 'allergen',
  allergensMay: 'allergen',
  labelLanguages: 'language',
};
const UNIT_BY_ENDING = { Yen: 'yen', Mm: 'mm', G: 'g', Days: 'days' } as const;

/** A field as a text; blank where nothing is told. `t` is of `editing`. */
export function tellField(told: Told, field: ToldField, name: Naming, t: TFunction): string {
  switch (field) {
    case 'price':
      return tellPrice(told.price, name, t);
    case 'ingredients':
      return told.ingredients.map((one) => tellIngredient(one, name)).join('\n');
    case 'certificateDetails':
      return told.certificateDetails
        .map((one) => tell([name.certificate(one.certificate), one.number, one.expiresOn, paper(one.fileId)]))
        .join('\n');
    case 'documents':
      return told.documents
        .map((one) =>
          tell([t(`editing:documentKind.${one.kind}`), one.titleJa, one.titleEn, paper(one.fileId)]),
        )
        .join('\n');
    case 'images':
      return told.images.map((one) => tell([paper(one.fileId), one.altJa, one.altEn])).join('\n');
    case 'moqQuantity':
      return told.moqUnit ? `${told.moqQuantity} ${name.unit(told.moqUnit)}` : '';
    case 'capacityQuantity':
      return told.capacityUnit ? `${told.capacityQuantity} ${name.unit(told.capacityUnit)}` : '';
    case 'visibility':
    case 'documentsVisibility':
      return t(`products:rung.${told[field]}`);
    case 'shelfLifeKind':
      return t(`editing:shelfLifeKind.${told.shelfLifeKind}`);
    case 'availableMonths':
      return told.availableMonths.join(', ');
    default:
      return tellFact(told[field], field, name, t);
  }
}

function tellFact(value: Told[ToldField], field: ToldField, name: Naming, t: TFunction): string {
  const named = NAMED[field];
  if (typeof value === 'boolean') return t(value ? 'editing:yes' : 'editing:no');
  if (value === null || value === '') return '';
  if (Array.isArray(value))
    return (value as readonly string[]).map((code) => (named ? name[named](code) : code)).join(', ');
  if (typeof value !== 'number') return named ? name[named](String(value)) : String(value);
  const [, unit] = Object.entries(UNIT_BY_ENDING).find(([ending]) => field.endsWith(ending)) ?? [];
  return unit ? `${value} ${t(`editing:unit.${unit}`)}` : String(value);
}

const tell = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(' · ');
/** A file has no name here: the beginning of its id tells one from another. */
const paper = (fileId: string | null) => fileId && `#${fileId.slice(0, 4)}`;

function tellPrice(price: Told['price'], name: Naming, t: TFunction): string {
  if (!price) return '';
  const amount = `${price.currency} ${typedMoney(price.amountMinor, price.currency)} / ${name.unit(price.per)}`;
  return tell([
    amount,
    `${price.incoterm} ${price.place}`.trim(),
    price.validUntil && `${t('editing:field.priceValidUntil')}: ${price.validUntil}`,
    t(`products:rung.${price.visibility}`),
  ]);
}

function tellIngredient(one: Told['ingredients'][number], name: Naming): string {
  return tell([
    [one.nameJa, one.nameEn].filter(Boolean).join(' / '),
    one.percent === null ? null : `${one.percent}%`,
    one.ins && `INS ${one.ins}`,
    one.originCountry && name.country(one.originCountry),
    one.animal && name.animal(one.animal),
  ]);
}
