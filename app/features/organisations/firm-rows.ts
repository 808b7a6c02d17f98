/** Between rows of the database and the record of a firm: columns are its fields in snake case. */
import type { Json, Tables } from '~/db/types';
import type { Rung } from '~/features/products/model';
import type { Sales } from './model';
import { FIRM_KEYS, type FirmCertificate, type FirmFacts, type FirmPlace } from './record';

type Camel<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Text;
/** What an organisation row holds beside the record of the firm: its profile, and what the database adds. */
type Profile =
  | 'id'
  | 'kind'
  | 'status'
  | 'onboarding'
  | 'name_ja'
  | 'name_en'
  | 'description_ja'
  | 'description_en'
  | 'country'
  | 'prefecture'
  | 'locality'
  | 'website'
  | 'items'
  | 'target_countries'
  | 'certificates'
  | 'languages'
  | 'logo_file_id'
  | 'created_by'
  | 'created_at'
  | 'updated_at'
  | 'version';
type FirmColumn = Exclude<keyof Tables<'organisations'>, Profile>;
export type FirmRow = Pick<Tables<'organisations'>, FirmColumn>;
/** Holds only while the facts of the form and the columns of the table are the same. */
type Same = [Camel<FirmColumn>] extends [keyof FirmFacts]
  ? [keyof FirmFacts] extends [Camel<FirmColumn>]
    ? true
    : never
  : never;
const COLUMN = Object.fromEntries(
  FIRM_KEYS.map((key) => [key, key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)]),
) as Record<keyof FirmFacts, FirmColumn & (Same extends true ? string : never)>;

/** What belongs to a firm beside its row; sales and papers are there only for those who may see them. */
export const FIRM_PARTS =
  'organisation_sales(yen, fiscal_year, visibility), organisation_places(position, kind, name_ja, name_en, prefecture, address_ja, address_en), organisation_certificates(certificate, number, issuer, expires_on), organisation_papers(certificate, file_id, visibility)';

/** The facts of a row. */
export function firmOf(row: FirmRow): FirmFacts {
  const facts = Object.fromEntries(FIRM_KEYS.map((key) => [key, row[COLUMN[key]]])) as FirmFacts;
  return { ...facts, capitalYen: row.capital_yen === null ? null : Number(row.capital_yen) };
}

/** The columns a firm is saved with. */
export function firmColumns(firm: FirmFacts): Record<string, Json> {
  return Object.fromEntries(FIRM_KEYS.map((key) => [COLUMN[key], firm[key]]));
}

type SalesRow = Omit<Tables<'organisation_sales'>, 'organisation_id'>;

/** The sales of a firm, where there are some that the reader may see. One-to-one comes as a row or as a list. */
export function salesOf(found: SalesRow | SalesRow[] | null): Sales | null {
  const row = Array.isArray(found) ? found[0] : found;
  if (!row) return null;
  return { yen: Number(row.yen), year: row.fiscal_year, visibility: row.visibility as Rung };
}

/** The places of a firm in their order. */
export function placesOf(
  rows: readonly Omit<Tables<'organisation_places'>, 'organisation_id'>[],
): FirmPlace[] {
  return rows
    .toSorted((a, b) => a.position - b.position)
    .map((row) => ({
      kind: row.kind as FirmPlace['kind'],
      nameJa: row.name_ja,
      nameEn: row.name_en,
      prefecture: row.prefecture as FirmPlace['prefecture'],
      addressJa: row.address_ja,
      addressEn: row.address_en,
    }));
}

type CertificateRows = {
  organisation_certificates: readonly Omit<Tables<'organisation_certificates'>, 'organisation_id'>[];
  organisation_papers: readonly Omit<Tables<'organisation_papers'>, 'organisation_id'>[];
};

/** What is told of the certificates of a firm, with those papers that the reader may open. */
export function certificatesOf({
  organisation_certificates: told,
  organisation_papers: papers,
}: CertificateRows): FirmCertificate[] {
  const codes = new Set([...told, ...papers].map(({ certificate }) => certificate));
  return [...codes].sort().map((code) => {
    const row = told.find(({ certificate }) => certificate === code);
    const paper = papers.find(({ certificate }) => certificate === code);
    return {
      certificate: code as FirmCertificate['certificate'],
      number: row?.number ?? '',
      issuer: row?.issuer ?? '',
      expiresOn: row?.expires_on ?? null,
      fileId: paper?.file_id ?? null,
      visibility: (paper?.visibility ?? 'introduced') as Rung,
    };
  });
}

type Parts = { sales?: Sales | null; places?: FirmPlace[]; certificates?: FirmCertificate[] };

/** The parts a firm is saved with; one that is not given stays as it is. */
export function partsOf({ sales, places, certificates }: Parts): Record<string, Json> {
  return {
    ...(sales !== undefined && {
      sales: sales && { yen: sales.yen, fiscal_year: sales.year, visibility: sales.visibility },
    }),
    ...(places && {
      places: places.map((one) => ({
        kind: one.kind,
        name_ja: one.nameJa,
        name_en: one.nameEn,
        prefecture: one.prefecture,
        address_ja: one.addressJa,
        address_en: one.addressEn,
      })),
    }),
    ...(certificates && {
      // A certificate of which nothing but the paper is there leaves no row that everybody sees.
      certificates: certificates
        .filter(({ number, issuer, expiresOn }) => number !== '' || issuer !== '' || expiresOn !== null)
        .map((one) => ({
          certificate: one.certificate,
          number: one.number,
          issuer: one.issuer,
          expires_on: one.expiresOn,
        })),
      papers: certificates
        .filter(({ fileId }) => fileId !== null)
        .map((one) => ({
          certificate: one.certificate,
          file_id: one.fileId,
          visibility: one.visibility,
        })),
    }),
  };
}
