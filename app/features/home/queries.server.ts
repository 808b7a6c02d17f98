/** Reads an organisation's day: its clusters, the invitations that wait, its dated tasks, and what is unread. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { CHAIN_STAGES } from '~/features/clusters/model';
import { wishState } from '~/features/organisations/model';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { ClusterGlance, ClusterInvitation, Task } from './model';

/** A person is in a handful of clusters, through one organisation or several. */
const CLUSTERS_READ = 100;
const TASKS_READ = 20;

export type Day = {
  clusters: ClusterGlance[];
  invitations: ClusterInvitation[];
  /** How much is unread in the rooms of introductions, by their ids. */
  talks: Map<string, number>;
  tasks: Task[];
  /** Wishes that have not run out. */
  wishes: number;
  /** Those of them that run out within days, the earliest first. */
  expiring: { id: string; until: string }[];
};

/** Everything of the day that the reader may see for this organisation; `today` is a YYYY-MM-DD. */
export async function readDay(
  db: Db,
  { organisationId, locale, today }: { organisationId: string; locale: Locale; today: string },
): Promise<Day> {
  const [found, unread, cards, wishes] = await Promise.all([
    db
      .from('clusters')
      .select('id, name_ja, name_en, cluster_members(organisation_id, status, is_secretariat, stages)')
      .order('created_at', { ascending: false })
      .limit(CLUSTERS_READ),
    db.rpc('unread_counts'),
    db
      .from('board_cards')
      .select('id, title, due_on, cluster_id, board_lists!inner(preset), clusters(name_ja, name_en)')
      .eq('assignee_organisation_id', organisationId)
      .not('due_on', 'is', null)
      .or('preset.is.null,preset.neq.done', { referencedTable: 'board_lists' })
      .order('due_on')
      .order('id')
      .limit(TASKS_READ),
    db
      .from('wishes')
      .select('id, until')
      .eq('organisation_id', organisationId)
      .gte('until', today)
      .order('until')
      .order('id'),
  ]);
  const counts = new Map(must(unread).map((row) => [row.room_id, Number(row.unread)]));
  const talks = new Map(
    must(unread).flatMap((row) =>
      row.introduction_id && Number(row.unread) > 0 ? [[row.introduction_id, Number(row.unread)]] : [],
    ),
  );
  const clusters: ClusterGlance[] = [];
  const invitations: ClusterInvitation[] = [];
  for (const { id, name_ja, name_en, cluster_members: members } of must(found)) {
    const us = members.find((member) => member.organisation_id === organisationId);
    const name = pick(locale, name_ja, name_en);
    if (us?.status === 'invited') invitations.push({ clusterId: id, clusterName: name });
    if (us?.status !== 'joined') continue;
    const joined = members.filter((member) => member.status === 'joined');
    const filled = new Set(joined.flatMap((member) => member.stages));
    clusters.push({
      id,
      name,
      ours: us.is_secretariat,
      members: joined.length,
      invited: members.filter((member) => member.status === 'invited').length,
      emptyStages: CHAIN_STAGES.filter((stage) => !filled.has(stage)),
      unread: counts.get(id) ?? 0,
    });
  }
  const tasks = must(cards).flatMap(({ id, title, due_on, cluster_id, clusters: cluster }): Task[] =>
    due_on && cluster
      ? [
          {
            id,
            title,
            clusterId: cluster_id,
            clusterName: pick(locale, cluster.name_ja, cluster.name_en),
            dueOn: due_on,
          },
        ]
      : [],
  );
  const open = must(wishes);
  return {
    clusters,
    invitations,
    talks,
    tasks,
    wishes: open.length,
    expiring: open.filter(({ until }) => wishState(until, today) === 'soon'),
  };
}
