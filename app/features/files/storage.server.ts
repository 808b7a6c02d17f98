/** How much an organisation stores, and how much it may. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { notFound } from '~/shared/errors';

export type Storage = { used: number; allowed: number };

/** For the people of the organisation; `not_found` for others. */
export async function storageOf(db: Db, organisation: string): Promise<Storage> {
  const [found] = must(await db.rpc('storage_of', { organisation }));
  if (!found) throw notFound();
  return { used: Number(found.used), allowed: Number(found.allowed) };
}
