/** How many things wait on a reader, by place in the navigation; read with every page, so it only counts. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';

export type Waiting = { introductions: number; clusters: number };

/** Requests to answer and rooms with unread messages, and invitations and clusters with unread messages. */
export async function readWaiting(db: Db, organisationId: string, now: Date): Promise<Waiting> {
  const [requests, invitations, unread] = await Promise.all([
    db
      .from('introductions')
      .select('id')
      .or(
        `and(to_organisation_id.eq.${organisationId},to_answer.eq.waiting),and(from_organisation_id.eq.${organisationId},from_answer.eq.waiting)`,
      )
      .eq('status', 'pending')
      .gt('expires_at', now.toISOString())
      .limit(100),
    db
      .from('cluster_members')
      .select('cluster_id')
      .eq('organisation_id', organisationId)
      .eq('status', 'invited')
      .limit(100),
    db.rpc('unread_counts'),
  ]);
  const talking = must(unread).filter((row) => Number(row.unread) > 0);
  const ofClusters = talking.filter((row) => row.cluster_id !== null).length;
  return {
    introductions: must(requests).length + talking.length - ofClusters,
    clusters: must(invitations).length + ofClusters,
  };
}
