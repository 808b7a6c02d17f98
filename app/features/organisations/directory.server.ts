/** Organisations searched and read without a session: as a visitor, or as the person of a token. */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Tables } from '~/db/types';
import type { Ask } from '~/features/catalogue/model';
import { countsByFacet } from '~/features/vocabulary/facets';
import { type CapabilityRow, detailsOf } from './detail-rows';
import { certificatesOf, firmOf, placesOf, salesOf } from './firm-rows';
import type { OrganisationKind, OrganisationStatus, PublicOrganisation } from './model';
import { inOrder, openWishes } from './wishes';
import { wishOf } from './wishes.server';

/** What is narrowed by, one of several values of a facet being enough, but for certificates, of which all must be there. */
export type DirectoryFilters = Partial<Record<DirectoryFacet, string[]>>;
type DirectoryFacet = (typeof FACETS)[number];
const FACETS = ['kinds', 'countries', 'prefectures', 'items', 'targets', 'offers', 'certificates'] as const;

/** A place in the order: the rank of the last row, and its id. */
export type DirectoryPlace = { rank: number; id: string };

const answer = z.object({
  total: z.number(),
  rows: z.array(z.object({ id: z.string(), rank: z.number(), products: z.number().default(0) })),
  counts: z.record(z.string(), z.number()).default({}),
});

type Asking = { asks: Ask[]; filters: DirectoryFilters; after: DirectoryPlace | null; limit: number };
type Page = { ids: string[]; total: number; next: DirectoryPlace | null };

/** A page with what each choice of each facet would give, and how many products of each organisation everybody sees. */
export type CountedPage = Page & {
  counts: Record<DirectoryFacet, Record<string, number>>;
  products: ReadonlyMap<string, number>;
};

/** One page of the published organisations that are asked for. Everybody finds the same. */
export async function searchOrganisations(db: Db, asking: Asking): Promise<Page> {
  return pageOf(await ask(db, asking, false), asking.limit);
}

/** The same, counted for a reader who narrows it. */
export async function browseOrganisations(db: Db, asking: Asking): Promise<CountedPage> {
  const found = await ask(db, asking, true);
  return {
    ...pageOf(found, asking.limit),
    counts: countsByFacet(FACETS, found.counts),
    products: new Map(found.rows.map(({ id, products }) => [id, products])),
  };
}

async function ask(db: Db, { asks, filters, after, limit }: Asking, counted: boolean) {
  const found = must(
    await db.rpc('search_organisations', {
      asks,
      filters,
      counted,
      page_size: limit + 1,
      ...(after ? { after_rank: after.rank, after_id: after.id } : {}),
    }),
  );
  return answer.parse(found);
}

function pageOf({ rows, total }: z.output<typeof answer>, limit: number): Page {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    ids: shown.map(({ id }) => id),
    total,
    next: rows.length > limit && last ? { rank: last.rank, id: last.id } : null,
  };
}

type Row = Tables<'organisations'> & {
  organisation_capabilities: CapabilityRow[];
  organisation_sales: Tables<'organisation_sales'> | null;
  organisation_places: Tables<'organisation_places'>[];
  organisation_certificates: Tables<'organisation_certificates'>[];
  organisation_papers: Tables<'organisation_papers'>[];
  wishes: Tables<'wishes'>[];
};

/** The organisations of these ids in their order; those the caller may not see are left out, and wishes past their day. */
export async function readOrganisations(
  db: Db,
  ids: readonly string[],
  token: string | null,
  today: string,
): Promise<PublicOrganisation[]> {
  if (ids.length === 0) return [];
  const rows = must(
    await db.rpc('read_organisations', { ids: [...ids], ...(token ? { token } : {}) }),
  ) as unknown as Row[];
  const organisations = new Map(rows.map((row) => [row.id, organisationOf(row, today)]));
  return ids.flatMap((id) => organisations.get(id) ?? []);
}

function organisationOf(row: Row, today: string): PublicOrganisation {
  const held = row.organisation_capabilities.toSorted((a, b) => a.capability.localeCompare(b.capability));
  return {
    id: row.id,
    kind: row.kind as OrganisationKind,
    status: row.status as OrganisationStatus,
    nameJa: row.name_ja,
    nameEn: row.name_en,
    descriptionJa: row.description_ja,
    descriptionEn: row.description_en,
    offersText: row.offers_text,
    needsText: row.needs_text,
    country: row.country,
    prefecture: row.prefecture,
    locality: row.locality,
    website: row.website,
    logoFileId: row.logo_file_id,
    items: row.items,
    targetCountries: row.target_countries,
    certificates: row.certificates,
    languages: row.languages,
    offers: held.filter((one) => one.direction === 'offer').map((one) => one.capability),
    needs: held
      .filter((one) => one.direction === 'need')
      .map(({ capability, required }) => ({ capability, required })),
    details: detailsOf(held),
    firm: firmOf(row),
    sales: salesOf(row.organisation_sales),
    places: placesOf(row.organisation_places),
    certificateDetails: certificatesOf(row),
    wishes: inOrder(openWishes(row.wishes.map(wishOf), today), today),
    updatedAt: row.updated_at,
  };
}
