/** Organisations searched and read without a session: as a visitor, or as the person of a token. */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Tables } from '~/db/types';
import type { Ask } from '~/features/catalogue/model';
import { type CapabilityRow, detailsOf } from './detail-rows';
import { certificatesOf, firmOf, placesOf, salesOf } from './firm-rows';
import type { OrganisationKind, OrganisationStatus, PublicOrganisation } from './model';
import { inOrder, openWishes } from './wishes';
import { wishOf } from './wishes.server';

export type DirectoryFilters = {
  kinds: string[];
  countries: string[];
  prefectures: string[];
  items: string[];
};

/** A place in the order: the rank of the last row, and its id. */
export type DirectoryPlace = { rank: number; id: string };

const answer = z.object({
  total: z.number(),
  rows: z.array(z.object({ id: z.string(), rank: z.number() })),
});

type Page = { ids: string[]; total: number; next: DirectoryPlace | null };

/** One page of the published organisations that are asked for. Everybody finds the same. */
export async function searchOrganisations(
  db: Db,
  {
    asks,
    filters,
    after,
    limit,
  }: { asks: Ask[]; filters: DirectoryFilters; after: DirectoryPlace | null; limit: number },
): Promise<Page> {
  const found = answer.parse(
    must(
      await db.rpc('search_organisations', {
        asks,
        filters,
        page_size: limit + 1,
        ...(after ? { after_rank: after.rank, after_id: after.id } : {}),
      }),
    ),
  );
  const shown = found.rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    ids: shown.map(({ id }) => id),
    total: found.total,
    next: found.rows.length > limit && last ? { rank: last.rank, id: last.id } : null,
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
