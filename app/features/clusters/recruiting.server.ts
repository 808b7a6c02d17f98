/** What recruiting for a cluster begins with: its goods, who fills which stage, who is asked already, and who asks. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Locale } from '~/i18n/locale';
import { AppError } from '~/shared/errors';
import { listProspects } from './asking.server';
import { CHAIN_STAGES, type ChainStage, type Member, type Pending } from './model';
import { readCluster } from './queries.server';
import { invitedOf, joinedOf, mustHaveJoined, type Own, secretariatOf, standingOf } from './rules';

const BRIEF_MOST = 6;

/** Lets the secretariat in; other members know the page and are told why, strangers know nothing. */
export async function readRecruiting(
  db: Db,
  clusterId: string,
  { organisations, current }: { organisations: readonly Own[]; current: string },
  { locale, now }: { locale: Locale; now: Date },
) {
  const [cluster, prospects, gone] = await Promise.all([
    readCluster(db, clusterId, locale),
    listProspects(db, clusterId, { locale, now }),
    listGone(db, clusterId),
  ]);
  const standing = standingOf(cluster.members, organisations, current);
  mustHaveJoined(standing);
  const running = runningOf(cluster.members, organisations, current);
  if (!standing.runs || !running) throw new AppError('not_allowed');
  return {
    cluster,
    brief: {
      items: cluster.items.slice(0, BRIEF_MOST).map(({ code }) => code),
      countries: cluster.countries.slice(0, BRIEF_MOST).map(({ code }) => code),
    },
    /** The organisation that asks, one of its secretariats. */
    running: { id: running.organisation.id, stages: chainStagesOf(running) },
    have: joinedOf(cluster.members)
      .filter((member) => member !== running)
      .map((member) => ({ id: member.organisation.id, stages: chainStagesOf(member) })),
    /** Who declined, left or was removed: not asked again unless somebody invites them by hand. */
    gone,
    pending: [
      ...invitedOf(cluster.members).map(
        ({ organisation, stages }): Pending => ({ organisation, stages, introductionId: null }),
      ),
      ...prospects.map(
        ({ organisation, stages, introductionId }): Pending => ({ organisation, stages, introductionId }),
      ),
    ],
  };
}

async function listGone(db: Db, cluster: string): Promise<string[]> {
  const rows = must(
    await db
      .from('cluster_members')
      .select('organisation_id')
      .eq('cluster_id', cluster)
      .in('status', ['declined', 'left', 'removed']),
  );
  return rows.map((row) => row.organisation_id);
}

/** The secretariat that the reader works for; of several, the one they act as. */
function runningOf(members: readonly Member[], own: readonly Own[], current: string): Member | undefined {
  const running = secretariatOf(joinedOf(members)).filter(({ organisation: { id } }) =>
    own.some((one) => one.id === id && one.role !== 'viewer'),
  );
  return running.find(({ organisation: { id } }) => id === current) ?? running[0];
}

function chainStagesOf({ stages }: Member): ChainStage[] {
  return CHAIN_STAGES.filter((stage) => stages.includes(stage));
}
