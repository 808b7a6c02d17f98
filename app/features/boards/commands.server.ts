/** Changes of a cluster's board. Each tells the cluster's room that the board is different now. */
import { randomUUID } from 'node:crypto';
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError } from '~/shared/errors';
import { clusterRoom, type DomainEvent } from '~/shared/events';
import type { AddCard, EditCard, Move } from './model';
import { readCard } from './queries.server';
import { splitAssignee } from './rules';

type Changed = { events: DomainEvent[] };

const changed = (clusterId: string): Changed => ({
  events: [{ room: clusterRoom(clusterId), name: 'cluster.changed', payload: { what: 'board' } }],
});

/** Adds a card at the end of a list. Sending the same id again adds nothing and is refused as already_exists. */
export async function addCard(db: Db, clusterId: string, input: AddCard): Promise<Changed & { id: string }> {
  const { organisation, person } = splitAssignee(input.assignee);
  const id = input.id ?? randomUUID();
  const [added] = must(
    await db.rpc('add_card', {
      card: id,
      list: input.list,
      title: input.title,
      description: input.description,
      ...(organisation ? { assignee_organisation: organisation } : {}),
      ...(person ? { assignee: person } : {}),
      ...(input.dueOn ? { due_on: input.dueOn } : {}),
    }),
  );
  // The list says which board it is; the address of the page may name another.
  return { id, ...changed(added?.cluster_id ?? clusterId) };
}

/** Saves a card's texts, assignee and date. A card that was changed since it was read is `stale`. */
export async function editCard(db: Db, clusterId: string, cardId: string, input: EditCard): Promise<Changed> {
  const { organisation, person } = splitAssignee(input.assignee);
  const saved = await db
    .from('board_cards')
    .update({
      title: input.title,
      description: input.description,
      assignee_organisation_id: organisation,
      assignee_id: person,
      due_on: input.dueOn ?? null,
    })
    .eq('id', cardId)
    .eq('cluster_id', clusterId)
    .eq('version', input.version)
    .select('id');
  // The policy lets the card be changed and refuses what it would become: only the assignee can be at fault.
  if (saved.error?.code === '42501') throw new AppError('assignee_not_in_cluster', saved.error);
  const rows = must(saved);
  if (rows.length === 0) {
    const { version } = await readCard(db, clusterId, cardId);
    throw new AppError(version === input.version ? 'not_found' : 'stale');
  }
  return changed(clusterId);
}

/** Moves a card; the database puts it behind `after`, or at the end where that card has gone elsewhere. */
export async function moveCard(db: Db, move: Move): Promise<Changed> {
  const [moved] = must(
    await db.rpc('move_card', {
      card: move.card,
      list: move.list,
      ...(move.after ? { after: move.after } : {}),
    }),
  );
  if (!moved) throw new AppError('not_found');
  return changed(moved.cluster_id);
}

/** Deletes a card for good. */
export async function removeCard(db: Db, clusterId: string, cardId: string): Promise<Changed> {
  const rows = must(
    await db.from('board_cards').delete().eq('id', cardId).eq('cluster_id', clusterId).select('id'),
  );
  if (rows.length === 0) throw new AppError('not_found');
  return changed(clusterId);
}

/** Adds a list at the right end of the board. */
export async function addList(db: Db, clusterId: string, name: string): Promise<Changed> {
  const last = must(
    await db
      .from('board_lists')
      .select('position')
      .eq('cluster_id', clusterId)
      .order('position', { ascending: false })
      .limit(50),
  );
  if (last.length >= 20) throw new AppError('too_many_lists');
  mustSucceed(
    await db
      .from('board_lists')
      .insert({ cluster_id: clusterId, name, position: (last[0]?.position ?? 0) + 1 }),
  );
  return changed(clusterId);
}

/** Gives a list another name. */
export async function renameList(db: Db, clusterId: string, listId: string, name: string): Promise<Changed> {
  const rows = must(
    await db.from('board_lists').update({ name }).eq('id', listId).eq('cluster_id', clusterId).select('id'),
  );
  if (rows.length === 0) throw new AppError('not_found');
  return changed(clusterId);
}

/** Removes an empty list; one that still has cards is refused as list_not_empty. */
export async function removeList(db: Db, clusterId: string, listId: string): Promise<Changed> {
  const { data, error } = await db
    .from('board_lists')
    .delete()
    .eq('id', listId)
    .eq('cluster_id', clusterId)
    .select('id');
  if (error?.code === '23503') throw new AppError('list_not_empty', error);
  if (error || data.length === 0) throw new AppError('not_found', error);
  return changed(clusterId);
}
