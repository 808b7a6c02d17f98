/** Between rows of the database and what the app speaks of: columns are the app's names in snake case. */
import type { Json, Tables } from '~/db/types';
import type { CurrencyCode, IncotermCode, UnitCode } from '~/features/vocabulary/model';
import type { ImageInput, ProductInput } from './forms';
import type { Price, ProductImage, ProductStatus, Rung } from './model';
import {
  type CertificateDetail,
  FACT_KEYS,
  type Ingredient,
  type ProductDocument,
  type ProductFacts,
  type ProductLists,
} from './record';

/** The columns that make the facts of a product: all of them. */
export const FACT_COLUMNS = '*';
export const PRICE_COLUMNS =
  'product_prices(amount_minor, currency, per, incoterm, place, visibility, valid_until)';
export const IMAGE_COLUMNS = 'product_images(file_id, position, alt_ja, alt_en, files(widths, formats))';
/** The lists of a product; a paper's file is there only for those who may read it. */
export const LIST_COLUMNS =
  'product_ingredients(position, name_ja, name_en, percent, origin_country, ins, animal), product_certificates(certificate, number, expires_on, file_id, files(id)), product_documents(file_id, position, kind, title_ja, title_en)';

type Camel<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;
/** What a product row holds beside its facts. */
type Housekeeping =
  | 'id'
  | 'organisation_id'
  | 'status'
  | 'origin_country'
  | 'published_at'
  | 'created_at'
  | 'updated_at'
  | 'version';
type FactColumn = Exclude<keyof Tables<'products'>, Housekeeping>;
export type FactRow = Pick<Tables<'products'>, FactColumn>;
/** Holds only while the facts of the form and the columns of the table are the same. */
type Same = [Camel<FactColumn>] extends [keyof ProductFacts]
  ? [keyof ProductFacts] extends [Camel<FactColumn>]
    ? true
    : never
  : never;
const COLUMN = Object.fromEntries(
  FACT_KEYS.map((key) => [key, key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]),
) as Record<keyof ProductFacts, FactColumn & (Same extends true ? string : never)>;

/** The facts of a row. */
export function factsOf(row: FactRow): ProductFacts {
  return Object.fromEntries(FACT_KEYS.map((key) => [key, row[COLUMN[key]]])) as ProductFacts;
}

export const statusOf = (status: string) => status as ProductStatus;

type PriceRow = Omit<Tables<'product_prices'>, 'product_id' | 'updated_at'>;

/** The price of a product, where there is one that the reader may see. One-to-one comes as a row or as a list. */
export function priceOf(found: PriceRow | PriceRow[] | null): Price | null {
  const row = Array.isArray(found) ? found[0] : found;
  if (!row) return null;
  return {
    amountMinor: Number(row.amount_minor),
    currency: row.currency as CurrencyCode,
    per: row.per as UnitCode,
    incoterm: row.incoterm as IncotermCode,
    place: row.place,
    visibility: row.visibility as Rung,
    validUntil: row.valid_until,
  };
}

type ImageRow = Pick<Tables<'product_images'>, 'file_id' | 'position' | 'alt_ja' | 'alt_en'> & {
  files: { widths: number[]; formats: string[] } | null;
};

/** The pictures of a product in their order. */
export function imagesOf(rows: readonly ImageRow[]): ProductImage[] {
  return [...rows]
    .sort((a, b) => a.position - b.position || a.file_id.localeCompare(b.file_id))
    .flatMap(({ file_id: fileId, files, alt_ja: altJa, alt_en: altEn }) =>
      files ? [{ fileId, widths: files.widths, formats: files.formats, altJa, altEn }] : [],
    );
}

type ListRows = {
  product_ingredients: Omit<Tables<'product_ingredients'>, 'product_id'>[];
  product_certificates: (Omit<Tables<'product_certificates'>, 'product_id'> & {
    files: { id: string } | null;
  })[];
  product_documents: Omit<Tables<'product_documents'>, 'product_id'>[];
};

const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

/** The lists of a product, each in its order. */
export function listsOf(rows: ListRows): ProductLists {
  return {
    ingredients: rows.product_ingredients.toSorted(byPosition).map((row) => ({
      nameJa: row.name_ja,
      nameEn: row.name_en,
      percent: row.percent,
      originCountry: row.origin_country as Ingredient['originCountry'],
      ins: row.ins,
      animal: row.animal as Ingredient['animal'],
    })),
    certificateDetails: rows.product_certificates
      .toSorted((a, b) => a.certificate.localeCompare(b.certificate))
      .map((row) => ({
        certificate: row.certificate as CertificateDetail['certificate'],
        number: row.number,
        expiresOn: row.expires_on,
        fileId: row.files?.id ?? null,
      })),
    documents: rows.product_documents.toSorted(byPosition).map((row) => ({
      fileId: row.file_id,
      kind: row.kind as ProductDocument['kind'],
      titleJa: row.title_ja,
      titleEn: row.title_en,
    })),
  };
}

/** The columns a product is saved with. */
export function fieldsOf(input: ProductInput, status: ProductStatus): Record<string, Json> {
  return {
    status,
    ...Object.fromEntries(FACT_KEYS.map((key) => [COLUMN[key], input[key] as Json])),
  };
}

/** The columns a price is saved with. */
export function priceFieldsOf(price: Price | null) {
  return price
    ? ({
        amount_minor: price.amountMinor,
        currency: price.currency,
        per: price.per,
        incoterm: price.incoterm,
        place: price.place,
        visibility: price.visibility,
        valid_until: price.validUntil,
      } satisfies Record<string, Json>)
    : null;
}

/** The lists a product is saved with; one that is not given stays as it is. */
export function partsOf({
  images,
  ingredients,
  certificateDetails,
  documents,
}: Partial<ProductLists> & { images?: readonly ImageInput[] | undefined }): Record<string, Json> {
  return {
    ...(images && {
      images: once(images).map(({ fileId, altJa, altEn }) => ({
        file_id: fileId,
        alt_ja: altJa,
        alt_en: altEn,
      })),
    }),
    ...(ingredients && {
      ingredients: ingredients.map((one) => ({
        name_ja: one.nameJa,
        name_en: one.nameEn,
        percent: one.percent,
        origin_country: one.originCountry,
        ins: one.ins,
        animal: one.animal,
      })),
    }),
    ...(certificateDetails && {
      certificates: certificateDetails.map((one) => ({
        certificate: one.certificate,
        number: one.number,
        expires_on: one.expiresOn,
        file_id: one.fileId,
      })),
    }),
    ...(documents && {
      documents: once(documents).map((one) => ({
        file_id: one.fileId,
        kind: one.kind,
        title_ja: one.titleJa,
        title_en: one.titleEn,
      })),
    }),
  };
}

/** The same file uploaded twice is one file: it stands where it came first. */
function once<One extends { fileId: string }>(list: readonly One[]): One[] {
  return list.filter((one, at) => list.findIndex(({ fileId }) => fileId === one.fileId) === at);
}
