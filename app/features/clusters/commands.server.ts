/**
 * Forms clusters, invites into them, hands out roles and ends memberships. Each is one transition in the
 * database, which decides who may; each tells the cluster's room and the organisations concerned.
 */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError } from '~/shared/errors';
import { clusterRoom, type DomainEvent, organisationRoom } from '~/shared/events';
import type { AnswerInput, ClusterSettingsInput, FormClusterInput, InviteInput, MemberInput } from './model';

type Done = { events: DomainEvent[] };

/** Forms a cluster; the organisation joins as its secretariat and representative organisation. */
export async function formCluster(
  db: Db,
  organisation: string,
  input: FormClusterInput,
): Promise<Done & { clusterId: string }> {
  const clusterId = must(
    await db.rpc('form_cluster', {
      organisation,
      name_ja: input.nameJa,
      name_en: input.nameEn,
      type: input.type,
      purpose_ja: input.purposeJa,
      purpose_en: input.purposeEn,
      items: input.items,
      countries: input.countries,
      stages: input.stages,
    }),
  );
  return { clusterId, events: [changed(organisationRoom(organisation), 'formed')] };
}

/** Invites an introduced organisation to fill stages of the chain. */
export async function inviteToCluster(db: Db, cluster: string, input: InviteInput): Promise<Done> {
  mustSucceed(
    await db.rpc('invite_to_cluster', {
      cluster,
      organisation: input.organisation,
      stages: input.stages,
      message: input.message,
    }),
  );
  return { events: told(cluster, input.organisation, 'invited') };
}

/** Accepts or declines an invitation as the invited organisation. */
export async function answerInvitation(db: Db, input: AnswerInput): Promise<Done> {
  const accept = input.answer === 'accept';
  mustSucceed(
    await db.rpc('respond_to_cluster_invitation', {
      cluster: input.cluster,
      organisation: input.organisation,
      accept,
    }),
  );
  return { events: told(input.cluster, input.organisation, accept ? 'joined' : 'declined') };
}

/** Hands out roles and stages to a member. */
export async function setMember(db: Db, cluster: string, input: MemberInput): Promise<Done> {
  mustSucceed(
    await db.rpc('set_cluster_member', {
      cluster,
      organisation: input.organisation,
      is_secretariat: input.isSecretariat,
      is_representative: input.isRepresentative,
      stages: input.stages,
    }),
  );
  return { events: told(cluster, input.organisation, 'roles') };
}

/** Ends a membership: an organisation leaves, is removed, or its invitation is taken back. */
export async function endMembership(db: Db, cluster: string, organisation: string): Promise<Done> {
  mustSucceed(await db.rpc('end_cluster_membership', { cluster, organisation }));
  return {
    events: [
      ...told(cluster, organisation, 'left'),
      // Whoever has lost the room must not hear the next word in it.
      { room: clusterRoom(cluster), name: 'cluster.members.changed', payload: { clusterId: cluster } },
    ],
  };
}

/** Changes what a cluster says of itself; over a newer state than the form was made from it is `stale`. */
export async function changeCluster(db: Db, cluster: string, input: ClusterSettingsInput): Promise<Done> {
  const rows = must(
    await db
      .from('clusters')
      .update({
        name_ja: input.nameJa,
        name_en: input.nameEn,
        type: input.type,
        purpose_ja: input.purposeJa,
        purpose_en: input.purposeEn,
        items: input.items,
        countries: input.countries,
      })
      .eq('id', cluster)
      .eq('updated_at', input.updatedAt)
      .select('id'),
  );
  if (rows.length === 0) throw new AppError('stale');
  return { events: [changed(clusterRoom(cluster), 'settings')] };
}

function told(cluster: string, organisation: string, what: string): DomainEvent[] {
  return [changed(clusterRoom(cluster), what), changed(organisationRoom(organisation), what)];
}

function changed(room: DomainEvent['room'], what: string): DomainEvent {
  return { room, name: 'cluster.changed', payload: { what } };
}
