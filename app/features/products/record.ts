/**
 * The record of a product: every fact the trade-fair sheet and buyers abroad ask for, each with what may be said.
 * Names of fields are those of the columns in camel case. Weights are in grams, sizes in millimetres, money in
 * minor units, days are days.
 */
import { isValid } from 'gtin';
import { z } from 'zod';
import {
  allergenCode,
  animalOrigin,
  certificateCode,
  countryCode,
  itemCode,
  languageCode,
  prefectureCode,
  temperatureZone,
  unitCode,
} from '~/features/vocabulary/model';
import { type DocumentKind, RUNGS, SHELF_LIFE_KINDS } from './terms';

const text = (max: number) => z.string().max(max).default('');
const whole = (max: number, min = 1) => z.number().int().min(min).max(max).nullable();
/** Digits, written with or without dots, blanks and dashes. */
const digits = (text: string) => text.normalize('NFKC').replace(/[.\s-]/g, '');
const hs = z
  .string()
  .transform(digits)
  .pipe(z.string().regex(/^\d{6}$/, 'products:errors.hs'))
  .nullable();
const gtin = z
  .string()
  .transform(digits)
  .pipe(z.string().refine(hasCheckDigit, 'products:errors.gtin'))
  .nullable();
const decimal = (max: number, places: number) =>
  z
    .number()
    .min(0)
    .max(max)
    .transform((value) => Number(value.toFixed(places)))
    .nullable();
const yesNo = z
  .enum(['yes', 'no'])
  .nullable()
  .transform((said) => (said === null ? null : said === 'yes'));
const unique = <Code extends z.ZodType>(code: Code, max: number) =>
  z
    .array(code)
    .max(max)
    .transform((codes) => [...new Set(codes)]);

/** The facts of a product as fields of its form. */
export const factFields = {
  nameJa: text(160),
  nameEn: text(160),
  descriptionJa: text(4000),
  descriptionEn: text(4000),
  item: itemCode,
  hs,
  gtin,
  content: text(120),
  visibility: z.enum(RUNGS).default('public'),
  documentsVisibility: z.enum(RUNGS).default('introduced'),

  targetJa: text(500),
  targetEn: text(500),
  usageJa: text(500),
  usageEn: text(500),
  salesAreaJa: text(300),
  salesAreaEn: text(300),
  retailYen: whole(100_000_000),
  retailTaxedYen: whole(100_000_000),

  unitNetG: whole(10_000_000),
  unitGrossG: whole(10_000_000),
  unitsPerCase: whole(100_000),
  caseLengthMm: whole(10_000),
  caseWidthMm: whole(10_000),
  caseHeightMm: whole(10_000),
  caseGrossG: whole(10_000_000),
  minCases: whole(1_000_000),
  maxCases: whole(1_000_000),
  casesPerLayer: whole(1000),
  layersPerPallet: whole(100),
  palletHeightMm: whole(10_000),
  palletGrossG: whole(10_000_000),

  moqQuantity: whole(100_000_000),
  moqUnit: unitCode.nullable(),
  leadTimeDays: whole(1000, 0),
  capacityQuantity: whole(100_000_000),
  capacityUnit: unitCode.nullable(),
  availableMonths: z
    .array(z.number().int().min(1).max(12))
    .max(12)
    .transform((months) => [...new Set(months)].sort((a, b) => a - b)),

  temperature: temperatureZone,
  shelfLifeKind: z.enum(SHELF_LIFE_KINDS).default('best_before'),
  shelfLifeDays: whole(36_500),
  arrivalLifeDays: whole(36_500),
  storageJa: text(300),
  storageEn: text(300),

  allergens: unique(allergenCode, 60),
  allergensMay: unique(allergenCode, 60),
  allergensChecked: z.boolean().default(false),
  ph: decimal(14, 2),
  waterActivity: decimal(1, 3),
  hermetic: yesNo,
  labelLanguages: unique(languageCode, 30),
  labelJa: text(3000),
  labelEn: text(3000),

  originPrefecture: prefectureCode.nullable(),
  processingPrefecture: prefectureCode.nullable(),
  targetCountries: unique(countryCode, 60),
  certificates: unique(certificateCode, 40),
};

/** The facts of a product, without what the database adds. */
export type ProductFacts = z.output<z.ZodObject<typeof factFields>>;
export const FACT_KEYS = Object.keys(factFields) as (keyof ProductFacts)[];

/** A product of which nothing is told but its item. */
export function blankFacts(item: ProductFacts['item']): ProductFacts {
  return z.object(factFields).parse({
    ...Object.fromEntries(FACT_KEYS.map((key) => [key, blankOf(factFields[key])])),
    item,
    temperature: 'ambient',
  });
}

function blankOf(field: z.ZodType): unknown {
  return [undefined, null, []].find((value) => field.safeParse(value).success);
}

/** One ingredient in the order of the label; an INS number makes it an additive. */
export const ingredient = z
  .object({
    nameJa: text(160),
    nameEn: text(160),
    percent: z.number().gt(0).max(100).nullable(),
    /** Where it comes from; of an animal ingredient, where that was made. */
    originCountry: countryCode.or(z.literal('JP')).nullable(),
    ins: z
      .string()
      .transform((typed) =>
        typed
          .normalize('NFKC')
          .replace(/^(INS|E)\s*/i, '')
          .replace(/\s/g, '')
          .toLowerCase(),
      )
      .pipe(z.string().regex(/^\d{3,4}[a-z]?(\([ivx]{1,5}\))?$/, 'products:errors.ins'))
      .nullable(),
    animal: animalOrigin.nullable(),
  })
  .refine(({ nameJa, nameEn }) => nameJa !== '' || nameEn !== '', {
    path: ['nameEn'],
    message: 'oneLanguage',
  });
export type Ingredient = z.output<typeof ingredient>;

/** A day as it is written in data: 2026-11-25. */
export const day = z.iso.date();

/** Number, last day and paper of a certificate that the product names. */
export type CertificateDetail = {
  certificate: ProductFacts['certificates'][number];
  number: string;
  expiresOn: string | null;
  fileId: string | null;
};

export type ProductDocument = { fileId: string; kind: DocumentKind; titleJa: string; titleEn: string };

/** What a product has several of, beside its pictures. */
export type ProductLists = {
  ingredients: Ingredient[];
  certificateDetails: CertificateDetail[];
  documents: ProductDocument[];
};

/** Whether a GTIN-8, -12, -13 or -14 ends in its check digit. */
function hasCheckDigit(code: string): boolean {
  return /^(\d{8}|\d{12,14})$/.test(code) && isValid(code);
}
