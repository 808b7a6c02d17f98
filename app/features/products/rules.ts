/** Decisions about products: what is missing, how much is told, what may be done next. Pure. */
import type { EditableProduct, ProductFacts, ProductStatus } from './model';

/** A fact buyers ask for that is not told. Required ones hold back publishing, the others are advised. */
export type MissingFact = { field: MissingField; required: boolean };

export const MISSING_FIELDS = [
  'name',
  'content',
  'originPrefecture',
  'nameEn',
  'nameJa',
  'images',
  'descriptionEn',
  'descriptionJa',
  'price',
  'pricePlace',
  'moq',
  'shelfLifeDays',
  'ingredients',
  'allergens',
  'caseSize',
  'leadTimeDays',
  'arrivalLifeDays',
  'availableMonths',
  'targetCountries',
  'certificates',
  'storage',
  'processingPrefecture',
  'hs',
] as const;
export type MissingField = (typeof MISSING_FIELDS)[number];

const REQUIRED = new Set<MissingField>(['name', 'content', 'originPrefecture']);

/** What weighs how much in a buyer's first look; together 100. */
const WEIGHT: Record<MissingField, number> = {
  name: 8,
  content: 6,
  originPrefecture: 6,
  nameEn: 8,
  nameJa: 3,
  images: 12,
  descriptionEn: 8,
  descriptionJa: 3,
  price: 7,
  pricePlace: 2,
  moq: 5,
  shelfLifeDays: 5,
  ingredients: 5,
  allergens: 4,
  caseSize: 4,
  leadTimeDays: 3,
  arrivalLifeDays: 2,
  availableMonths: 2,
  targetCountries: 2,
  certificates: 2,
  storage: 1,
  processingPrefecture: 1,
  hs: 1,
};

export type ToldProduct = ProductFacts &
  Pick<EditableProduct, 'price'> & { imageCount: number; ingredientCount: number };

/** A product with its lists, as the rules judge it. */
export function toldOf(product: EditableProduct): ToldProduct {
  return {
    ...product,
    imageCount: product.images.length,
    ingredientCount: product.ingredients.length,
  };
}

/** What is not told yet, what holds back publishing first, then by how much buyers ask for it. */
export function missingFacts(product: ToldProduct): MissingFact[] {
  const told: Record<MissingField, boolean> = {
    name: product.nameJa !== '' || product.nameEn !== '',
    content: product.content !== '',
    originPrefecture: product.originPrefecture !== null,
    nameEn: product.nameEn !== '',
    nameJa: product.nameJa !== '',
    images: product.imageCount > 0,
    descriptionEn: product.descriptionEn !== '',
    descriptionJa: product.descriptionJa !== '',
    price: product.price !== null,
    pricePlace: product.price !== null && product.price.place !== '',
    moq: product.moqQuantity !== null,
    shelfLifeDays: product.shelfLifeDays !== null,
    ingredients: product.ingredientCount > 0,
    allergens: product.allergensChecked,
    caseSize: [
      product.unitsPerCase,
      product.caseLengthMm,
      product.caseWidthMm,
      product.caseHeightMm,
      product.caseGrossG,
    ].every((size) => size !== null),
    leadTimeDays: product.leadTimeDays !== null,
    arrivalLifeDays: product.arrivalLifeDays !== null,
    availableMonths: product.availableMonths.length > 0,
    storage: product.storageJa !== '' || product.storageEn !== '',
    targetCountries: product.targetCountries.length > 0,
    certificates: product.certificates.length > 0,
    processingPrefecture: product.processingPrefecture !== null,
    hs: product.hs !== null,
  };
  return MISSING_FIELDS.filter((field) => !told[field]).map((field) => ({
    field,
    required: REQUIRED.has(field),
  }));
}

/** How much of what buyers ask is told, 0 to 100. */
export function completeness(product: ToldProduct): number {
  return missingFacts(product).reduce((left, { field }) => left - WEIGHT[field], 100);
}

/** Whether nothing holds back publishing. */
export function mayPublish(product: ToldProduct): boolean {
  return missingFacts(product).every((fact) => !fact.required);
}

export const PRODUCT_ACTIONS = ['publish', 'archive', 'republish', 'unpublish'] as const;
export type ProductAction = (typeof PRODUCT_ACTIONS)[number];

const MOVES: Record<ProductAction, { from: readonly ProductStatus[]; to: ProductStatus }> = {
  publish: { from: ['draft'], to: 'published' },
  unpublish: { from: ['published'], to: 'draft' },
  archive: { from: ['draft', 'published'], to: 'archived' },
  republish: { from: ['archived'], to: 'published' },
};

/** The status an action leads to from this one, or null where it makes no sense. */
export function statusAfter(status: ProductStatus, action: ProductAction): ProductStatus | null {
  const move = MOVES[action];
  return move.from.includes(status) ? move.to : null;
}
