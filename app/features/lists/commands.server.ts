/** Making lists, filling and arranging them. Everyone who works with a list hears of each change. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError } from '~/shared/errors';
import { type DomainEvent, organisationRoom, personRoom } from '~/shared/events';
import type { List } from './model';

/** Whose screens show a list: those of an organisation, or those of one person. */
export type Owner = { organisationId: string | null; personId: string };

/** The event that a list is different now. */
export function listChanged(listId: string, { organisationId, personId }: Owner): DomainEvent {
  return {
    room: organisationId ? organisationRoom(organisationId) : personRoom(personId),
    name: 'list.changed',
    payload: { listId },
  };
}

/** Makes a list, of an organisation where one is named. Throws `too_many_shortlists` at the hundred and first. */
export async function makeList(
  db: Db,
  { name, note = '', organisationId }: { name: string; note?: string; organisationId: string | null },
): Promise<string> {
  return must(
    await db.rpc('make_shortlist', {
      name,
      note,
      ...(organisationId ? { organisation: organisationId } : {}),
    }),
  );
}

/** Puts products on a list; those that were removed come back as they were. Throws `shortlist_full`. */
export async function addToList(db: Db, listId: string, products: readonly string[]): Promise<void> {
  mustSucceed(await db.rpc('add_to_shortlist', { list: listId, products: [...products] }));
}

/** Takes a product off a list; for a day it can be put back with its note. */
export async function removeFromList(db: Db, listId: string, productId: string, now: Date): Promise<void> {
  mustSucceed(
    await db
      .from('shortlist_products')
      .update({ removed_at: now.toISOString() })
      .eq('list_id', listId)
      .eq('product_id', productId)
      .is('removed_at', null),
  );
}

/** Moves a product on its list. */
export async function moveOnList(
  db: Db,
  listId: string,
  product: string,
  direction: 'up' | 'down' | 'top',
): Promise<void> {
  mustSucceed(await db.rpc('move_on_shortlist', { list: listId, product, direction }));
}

/** Notes something of a product. Throws `stale` where somebody else has written meanwhile. */
export async function noteOnList(
  db: Db,
  listId: string,
  { product, note, quantity, version }: { product: string; note: string; quantity: string; version: number },
): Promise<void> {
  const saved = must(
    await db
      .from('shortlist_products')
      .update({ note, quantity })
      .eq('list_id', listId)
      .eq('product_id', product)
      .eq('version', version)
      .is('removed_at', null)
      .select('version'),
  );
  if (saved.length === 0) throw new AppError('stale');
}

/** Names a list anew, and what is noted of it. Throws `stale` where somebody else has done so meanwhile. */
export async function editList(
  db: Db,
  listId: string,
  { name, note, version }: Pick<List, 'name' | 'note' | 'version'>,
): Promise<void> {
  const saved = must(
    await db
      .from('shortlists')
      .update({ name, note })
      .eq('id', listId)
      .eq('version', version)
      .select('version'),
  );
  if (saved.length === 0) throw new AppError('stale');
}

/** Hands one's own list to an organisation of one's own, for good. */
export async function giveList(db: Db, listId: string, organisationId: string): Promise<void> {
  mustSucceed(await db.rpc('give_shortlist', { list: listId, organisation: organisationId }));
}

/** Deletes a list with its notes and its links, for good. */
export async function deleteList(db: Db, listId: string): Promise<void> {
  must(await db.from('shortlists').delete().eq('id', listId).select('id').single());
}
