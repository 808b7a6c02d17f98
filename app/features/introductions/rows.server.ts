/** Introductions as they are read: the columns, and a row from the side of one of its organisations. */
import type { OrganisationKind } from '~/features/organisations/model';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { awaited, type Party, type StoredStanding, standingOf } from './machine';
import type { IntroductionRow, Partner } from './model';
import { boxOf, introductionState } from './rules';

const EXCERPT = 160;
export const ORGANISATION = 'id, name_ja, name_en, kind, country, prefecture, logo_file_id, status';
export const STANDING =
  'id, status, expires_at, from_answer, to_answer, from_organisation_id, to_organisation_id, introduced_by_organisation_id';
export const ROW = `${STANDING}, message, created_at, responded_at` as const;
export const SIDES = `
  from:organisations!introductions_from_organisation_id_fkey(${ORGANISATION}),
  to:organisations!introductions_to_organisation_id_fkey(${ORGANISATION}),
  introducer:organisations!introductions_introduced_by_organisation_id_fkey(${ORGANISATION})` as const;

type OrganisationColumns = {
  id: string;
  name_ja: string;
  name_en: string;
  kind: string;
  country: string;
  prefecture: string | null;
  logo_file_id: string | null;
  status: string;
};
type Columns = StoredStanding & {
  id: string;
  message: string;
  created_at: string;
  responded_at: string | null;
  from_organisation_id: string;
  to_organisation_id: string;
  /** Null where the reader may no longer see it: it is not published any more, and nothing binds the two. */
  from: OrganisationColumns | null;
  to: OrganisationColumns | null;
  introducer: OrganisationColumns | null;
};
/** Whose side it is seen from, in which language, when. */
export type Reader = { organisationId: string; locale: Locale; now: Date };

/** What an organisation is in an introduction; null where it has no part in it. */
export function roleOf(
  row: Pick<Columns, 'from_organisation_id' | 'to_organisation_id' | 'introduced_by_organisation_id'>,
  organisation: string,
): Party | null {
  if (row.from_organisation_id === organisation) return 'from';
  if (row.to_organisation_id === organisation) return 'to';
  return row.introduced_by_organisation_id === organisation ? 'introducer' : null;
}

/** A row from the side of the reader's organisation. */
export function toRow(row: Columns, { organisationId, locale, now }: Reader): IntroductionRow {
  const role = roleOf(row, organisationId) ?? 'to';
  const standing = standingOf(row, now);
  const message = row.message.replace(/\s+/gu, ' ');
  const from = () => toPartner(row.from, row.from_organisation_id, locale);
  const to = () => toPartner(row.to, row.to_organisation_id, locale);
  return {
    id: row.id,
    box: boxOf(standing, role),
    role,
    ...standing,
    state: introductionState(standing.phase),
    waitsOnUs: awaited(standing.phase).some((side) => side === role),
    partner: role === 'from' ? to() : from(),
    second: role === 'introducer' ? to() : null,
    introducer:
      row.introduced_by_organisation_id === null
        ? null
        : toPartner(row.introducer, row.introduced_by_organisation_id, locale),
    excerpt: message.length > EXCERPT ? `${message.slice(0, EXCERPT)}…` : message,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    respondedAt: row.responded_at,
  };
}

function toPartner(row: OrganisationColumns | null, id: string, locale: Locale): Partner {
  if (!row) {
    const name = getFixedT(locale, 'introductions')('hiddenPartner');
    return { id, name, kind: null, country: null, prefecture: null, logoFileId: null, published: false };
  }
  return {
    id: row.id,
    name: pick(locale, row.name_ja, row.name_en),
    kind: row.kind as OrganisationKind,
    country: row.country,
    prefecture: row.prefecture,
    logoFileId: row.logo_file_id,
    published: row.status === 'published',
  };
}
