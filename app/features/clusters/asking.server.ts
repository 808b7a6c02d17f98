/**
 * Asks those whom a proposal names into a cluster: whoever is introduced is invited, anyone else is asked for an
 * introduction first and invited when it accepts. Each is one transaction of the database: all are asked, or none.
 */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { clusterRoom, type DomainEvent, organisationRoom } from '~/shared/events';
import type { AskedMember, ComposeClusterInput, MemberStage, Prospect } from './model';
import { ORGANISATION, toOrganisation } from './queries.server';

/** Somebody to ask, with the letter as they will read it. */
export type Asked = AskedMember & { message: string };
type Done = { events: DomainEvent[] };

/** Forms a cluster and asks everyone into it; done before under this id, it does nothing more. */
export async function composeCluster(
  db: Db,
  organisation: string,
  input: Omit<ComposeClusterInput, 'asked' | 'messageJa' | 'messageEn'>,
  members: readonly Asked[],
): Promise<Done & { clusterId: string }> {
  const clusterId = must(
    await db.rpc('compose_cluster', {
      cluster: input.cluster,
      organisation,
      name_ja: input.nameJa,
      name_en: input.nameEn,
      type: input.type,
      purpose_ja: input.purposeJa,
      purpose_en: input.purposeEn,
      items: input.items,
      countries: input.countries,
      stages: input.stages,
      members: [...members],
    }),
  );
  return { clusterId, events: await told(db, clusterId, organisation, members) };
}

/** Asks more organisations into a cluster; whoever is in, invited or asked already is passed over. */
export async function recruit(
  db: Db,
  cluster: string,
  organisation: string,
  members: readonly Asked[],
): Promise<Done> {
  mustSucceed(await db.rpc('recruit_for_cluster', { cluster, organisation, members: [...members] }));
  return { events: await told(db, cluster, organisation, members) };
}

/** Those who are asked for an introduction and have not answered, for the secretariat; nobody for anyone else. */
export async function listProspects(
  db: Db,
  cluster: string,
  { locale, now }: { locale: Locale; now: Date },
): Promise<Prospect[]> {
  const rows = must(
    await db
      .from('cluster_prospects')
      .select(
        `stages, introduction_id, asked_at, introductions!inner(status, expires_at), organisations!cluster_prospects_organisation_id_fkey(${ORGANISATION})`,
      )
      .eq('cluster_id', cluster)
      .order('asked_at')
      .order('organisation_id'),
  );
  return rows.flatMap(({ organisations, introductions, stages, introduction_id, asked_at }) =>
    organisations && introductions?.status === 'pending' && new Date(introductions.expires_at) > now
      ? [
          {
            organisation: toOrganisation(organisations, locale),
            stages: stages as MemberStage[],
            introductionId: introduction_id,
            askedAt: asked_at,
          },
        ]
      : [],
  );
}

/** The names of those a letter goes to, in both languages, and where they are; without those the reader may not see. */
export async function readRecipients(db: Db, ids: readonly string[]) {
  const rows = must(
    await db
      .from('organisations')
      .select('id, kind, name_ja, name_en, country')
      .in('id', [...ids]),
  );
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    country: row.country,
    nameIn: (locale: Locale) => pick(locale, row.name_ja, row.name_en),
  }));
}

/** Everyone hears of it: the cluster, those invited, and those asked for an introduction of that introduction. */
async function told(
  db: Db,
  cluster: string,
  organisation: string,
  members: readonly Asked[],
): Promise<DomainEvent[]> {
  const ids = members.map((one) => one.organisation);
  const asked = must(
    await db
      .from('cluster_prospects')
      .select('organisation_id, introduction_id')
      .eq('cluster_id', cluster)
      .in('organisation_id', ids),
  );
  const prospects = new Set(asked.map((one) => one.organisation_id));
  const invited = ids.filter((id) => !prospects.has(id));
  return [
    ...[clusterRoom(cluster), organisationRoom(organisation), ...invited.map(organisationRoom)].map(
      (room) => ({
        room,
        name: 'cluster.changed',
        payload: { what: 'asked' },
      }),
    ),
    ...asked.flatMap((one) =>
      [organisation, one.organisation_id].map((id) => ({
        room: organisationRoom(id),
        name: 'introduction.changed',
        payload: { introductionId: one.introduction_id },
      })),
    ),
  ];
}
