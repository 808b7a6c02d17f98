/** What a column of a product sheet is, and how one is made of a single field of the product's form. */
import type { Locale } from '~/i18n/locale';
import type { EditableProduct, ProductStatus } from '../model';
import type { CertificateDetail, Ingredient } from '../record';
import { type ProductField, type TypedProduct, typedOf } from '../typed';
import type { Cell } from './cells';

/** What a cell changes of a product. */
export type Change = {
  id?: string | null;
  status?: ProductStatus;
  typed?: TypedProduct;
  ingredients?: Ingredient[];
  certificateDetails?: CertificateDetail[];
};

export type Column = {
  key: string;
  ja: string;
  en: string;
  /** Other headings it is known by. */
  also: readonly string[];
  /** The fields it sets, at whose errors its cell is marked. */
  fields: readonly ProductField[];
  /** Throws a CellError where the text cannot be read. */
  read(text: string): Change;
  write(product: EditableProduct, locale: Locale): string | number | null;
};

/** A product is written column by column, but made into the values of its form once. */
const typedBefore = new WeakMap<EditableProduct, TypedProduct>();
function typedOnce(product: EditableProduct): TypedProduct {
  const known = typedBefore.get(product) ?? typedOf(product);
  typedBefore.set(product, known);
  return known;
}

/** A column of one field. `also` is a list between bars. */
export function field(key: ProductField, ja: string, en: string, cell: Cell, also = ''): Column {
  return {
    key,
    ja,
    en,
    also: also.split('|').filter(Boolean),
    fields: [key],
    read: (text) => ({ typed: { [key]: cell.read(text) } }),
    write: (product, locale) => cell.write(typedOnce(product)[key], locale),
  };
}
