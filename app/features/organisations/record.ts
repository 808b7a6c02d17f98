/**
 * The record of a firm: what the trade-fair sheet asks of who stands behind a product. Names of fields are those of the
 * columns in camel case; money is in yen. What a firm has several of (places, papers of certificates) and what has a rung
 * of its own (sales) are rows of tables beside it.
 */
import { z } from 'zod';
import { RUNGS } from '~/features/products/model';
import { certificateCode, prefectureCode } from '~/features/vocabulary/model';
import { PLACE_KINDS } from './model';

const text = (max: number) => z.string().max(max).default('');
const whole = (max: number, min = 1) => z.number().int().min(min).max(max).nullable();
/** A thousand trillion yen, which is more than any firm turns over and less than numbers hold exactly. */
const MOST_YEN = 1_000_000_000_000_000;

/** The facts of a firm as fields of its form. */
export const firmFields = {
  foundedYear: whole(2200, 500),
  employees: whole(10_000_000),
  capitalYen: whole(MOST_YEN),
  representativeJa: text(120),
  representativeEn: text(120),
  representativeTitleJa: text(120),
  representativeTitleEn: text(120),
  addressJa: text(300),
  addressEn: text(300),
  messageJa: text(1000),
  messageEn: text(1000),
  processJa: text(1500),
  processEn: text(1500),
  inspectionJa: text(1000),
  inspectionEn: text(1000),
  processControlJa: text(1000),
  processControlEn: text(1000),
  workersJa: text(1000),
  workersEn: text(1000),
  facilitiesJa: text(1000),
  facilitiesEn: text(1000),
  crisisJa: text(1000),
  crisisEn: text(1000),
};

/** The facts of a firm, without what the database adds. */
export type FirmFacts = z.output<z.ZodObject<typeof firmFields>>;
export const FIRM_KEYS = Object.keys(firmFields) as (keyof FirmFacts)[];

/** The fields in which annual sales are told: the amount, the year they are of, and who sees them. */
export const salesFields = {
  salesYen: whole(MOST_YEN, 0),
  salesYear: whole(2200, 1950),
  salesVisibility: z.enum(RUNGS).default('introduced'),
};

/** A factory, farm, store or office beside the head office. */
export const place = z
  .object({
    kind: z.enum(PLACE_KINDS),
    nameJa: text(120),
    nameEn: text(120),
    prefecture: prefectureCode.nullable(),
    addressJa: text(300),
    addressEn: text(300),
  })
  .refine((typed) => typed.prefecture !== null || typed.addressJa !== '' || typed.addressEn !== '', {
    path: ['prefecture'],
    message: 'company:errors.place',
  });
export type FirmPlace = z.output<typeof place>;

/** Number, issuing body, last day and paper of a certificate that the organisation names, and who reads the paper. */
export const certificateDetail = z.object({
  certificate: certificateCode,
  number: text(80),
  issuer: text(120),
  expiresOn: z.iso.date().nullable(),
  fileId: z.uuid().nullable().catch(null),
  visibility: z.enum(RUNGS).catch('introduced'),
});
export type FirmCertificate = z.output<typeof certificateDetail>;

/** A firm of which nothing is told. */
export function blankFirm(): FirmFacts {
  return Object.fromEntries(
    FIRM_KEYS.map((key) => [key, firmFields[key].safeParse(undefined).success ? '' : null]),
  ) as FirmFacts;
}
