/** Reads clusters as their reader; who may not know of one finds nothing. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { itemByCode } from '~/features/vocabulary/items';
import { formatCountry, pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type {
  Cluster,
  ClusterSettings,
  ClusterType,
  DueTask,
  Member,
  MemberOrganisation,
  MemberPeople,
  MemberStage,
  MemberStatus,
} from './model';

/** What is read of an organisation to name it. */
export const ORGANISATION = 'id, name_ja, name_en, kind, country, prefecture, logo_file_id';
const MEMBERS = `cluster_members(status, is_secretariat, is_representative, stages, invited_at, organisations(${ORGANISATION}))`;
const CLUSTER = `id, name_ja, name_en, type, purpose_ja, purpose_en, items, countries, ${MEMBERS}` as const;
/** How many clusters a list holds; a firm is in a handful. */
const MAX_CLUSTERS = 100;
const DUE_TASKS = 5;
/** Said as a parameter, since the embedded Data API finds no function by its defaults alone. */
const ALL_CLUSTERS = { cluster: null as unknown as string };

type OrganisationRow = {
  id: string;
  name_ja: string;
  name_en: string;
  kind: string;
  country: string;
  prefecture: string | null;
  logo_file_id: string | null;
};
type MemberRow = {
  status: string;
  is_secretariat: boolean;
  is_representative: boolean;
  stages: string[];
  invited_at: string;
  organisations: OrganisationRow | null;
};
/** What came with an invitation; the database gives it to those it is for. */
type Letter = { cluster_id: string; organisation_id: string; message: string };
type ClusterRow = {
  id: string;
  name_ja: string;
  name_en: string;
  type: string;
  purpose_ja: string;
  purpose_en: string;
  items: string[];
  countries: string[];
  cluster_members: MemberRow[];
};

/** The clusters that an organisation is in or invited to, newest first. */
export async function listClusters(db: Db, organisation: string, locale: Locale): Promise<Cluster[]> {
  const [rows, letters] = await Promise.all([
    db
      .from('clusters')
      .select(`${CLUSTER}, mine:cluster_members!inner(organisation_id)`)
      .eq('mine.organisation_id', organisation)
      .in('mine.status', ['joined', 'invited'])
      .order('created_at', { ascending: false })
      .limit(MAX_CLUSTERS),
    db.rpc('cluster_letters', ALL_CLUSTERS),
  ]);
  return must(rows).map((row) => toCluster(row, must(letters), locale));
}

/** A cluster with those who have joined or are invited. */
export async function readCluster(db: Db, id: string, locale: Locale): Promise<Cluster> {
  const [row, letters] = await Promise.all([
    db.from('clusters').select(CLUSTER).eq('id', id).maybeSingle(),
    db.rpc('cluster_letters', { cluster: id }),
  ]);
  return toCluster(must(row), must(letters), locale);
}

/** A cluster with all its texts, for the form that changes it. */
export async function readClusterSettings(db: Db, id: string): Promise<ClusterSettings> {
  const row = must(
    await db
      .from('clusters')
      .select('id, name_ja, name_en, type, purpose_ja, purpose_en, items, countries, updated_at')
      .eq('id', id)
      .maybeSingle(),
  );
  return {
    id: row.id,
    nameJa: row.name_ja,
    nameEn: row.name_en,
    type: row.type as ClusterType,
    purposeJa: row.purpose_ja,
    purposeEn: row.purpose_en,
    items: row.items,
    countries: row.countries,
    updatedAt: row.updated_at,
  };
}

/** The contacts and the people of a cluster's members, by organisation, as far as the reader may see them. */
export async function readMemberPeople(
  db: Db,
  organisations: readonly string[],
): Promise<Record<string, MemberPeople>> {
  const [contacts, memberships] = await Promise.all([
    db
      .from('organisation_contacts')
      .select('id, organisation_id, name, title, email, phone')
      .in('organisation_id', [...organisations])
      .order('position'),
    db
      .from('memberships')
      .select('organisation_id, profiles(id, display_name)')
      .in('organisation_id', [...organisations])
      .order('created_at'),
  ]);
  const people: Record<string, MemberPeople> = {};
  const of = (organisation: string) => {
    people[organisation] ??= { contacts: [], people: [] };
    return people[organisation];
  };
  for (const { organisation_id, ...contact } of must(contacts)) of(organisation_id).contacts.push(contact);
  for (const { organisation_id, profiles } of must(memberships)) {
    if (profiles?.display_name)
      of(organisation_id).people.push({ id: profiles.id, name: profiles.display_name });
  }
  return people;
}

/** The organisations that one of ours has been introduced to. */
export async function listIntroduced(
  db: Db,
  organisation: string,
  locale: Locale,
): Promise<MemberOrganisation[]> {
  const rows = must(
    await db
      .from('introductions')
      .select(
        `from:organisations!introductions_from_organisation_id_fkey(${ORGANISATION}), to:organisations!introductions_to_organisation_id_fkey(${ORGANISATION})`,
      )
      .eq('status', 'accepted')
      .or(`from_organisation_id.eq.${organisation},to_organisation_id.eq.${organisation}`)
      .order('responded_at', { ascending: false })
      .limit(500),
  );
  return rows.flatMap(({ from, to }) => {
    const other = from?.id === organisation ? to : from;
    return other ? [toOrganisation(other, locale)] : [];
  });
}

/** What an organisation deals in, for which countries: what a cluster of it would begin with. */
export async function readUsualBrief(
  db: Db,
  organisation: string,
): Promise<{ items: string[]; countries: string[] }> {
  const row = must(
    await db
      .from('organisations')
      .select('items, target_countries, country')
      .eq('id', organisation)
      .maybeSingle(),
  );
  const abroad = row.country === 'JP' ? [] : [row.country];
  return { items: row.items, countries: [...new Set([...abroad, ...row.target_countries])] };
}

/** The open tasks of a cluster that are due next. */
export async function listDueTasks(db: Db, cluster: string): Promise<DueTask[]> {
  const lists = must(
    await db
      .from('board_lists')
      .select('preset, board_cards(id, title, due_on, assignee_organisation_id)')
      .eq('cluster_id', cluster)
      .not('board_cards.due_on', 'is', null)
      .order('due_on', { referencedTable: 'board_cards' })
      .limit(DUE_TASKS, { referencedTable: 'board_cards' }),
  );
  return lists
    .filter(({ preset }) => preset !== 'done')
    .flatMap(({ board_cards }) => board_cards)
    .flatMap(({ id, title, due_on, assignee_organisation_id }) =>
      due_on ? [{ id, title, dueOn: due_on, organisationId: assignee_organisation_id }] : [],
    )
    .sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.id.localeCompare(b.id))
    .slice(0, DUE_TASKS);
}

function toCluster(row: ClusterRow, letters: Letter[], locale: Locale): Cluster {
  return {
    id: row.id,
    name: pick(locale, row.name_ja, row.name_en),
    type: row.type as ClusterType,
    purpose: pick(locale, row.purpose_ja, row.purpose_en),
    items: row.items.map((code) => ({ code, label: itemName(code, locale) })),
    countries: row.countries.map((code) => ({ code, label: formatCountry(locale, code) })),
    members: row.cluster_members.flatMap((member) =>
      toMember(
        member,
        letters.find(
          (letter) => letter.cluster_id === row.id && letter.organisation_id === member.organisations?.id,
        ),
        locale,
      ),
    ),
  };
}

function itemName(code: string, locale: Locale): string {
  const item = itemByCode(code);
  return item ? pick(locale, item.ja, item.en) : code;
}

function toMember(row: MemberRow, letter: Letter | undefined, locale: Locale): Member[] {
  if (!row.organisations || (row.status !== 'joined' && row.status !== 'invited')) return [];
  return [
    {
      organisation: toOrganisation(row.organisations, locale),
      status: row.status as MemberStatus,
      isSecretariat: row.is_secretariat,
      isRepresentative: row.is_representative,
      stages: row.stages as MemberStage[],
      message: letter?.message ?? '',
      invitedAt: row.invited_at,
    },
  ];
}

/** An organisation as pages of a cluster name it. */
export function toOrganisation(row: OrganisationRow, locale: Locale): MemberOrganisation {
  return {
    id: row.id,
    name: pick(locale, row.name_ja, row.name_en),
    kind: row.kind,
    country: row.country,
    prefecture: row.prefecture,
    logoFileId: row.logo_file_id,
  };
}
