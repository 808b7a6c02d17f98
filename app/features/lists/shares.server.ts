/** Links that show a list to whoever holds them, for a time. */
import { randomBytes } from 'node:crypto';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';

/** Makes a link; its token is answered once, and the database keeps its hash. Throws `too_many_shares`. */
export async function shareList(
  db: Db,
  listId: string,
  { days, withNotes }: { days: number; withNotes: boolean },
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  must(await db.rpc('share_shortlist', { list: listId, token, days, with_notes: withNotes }));
  return token;
}

/** Takes a link back at once; one that is gone already stays gone. */
export async function revokeShare(db: Db, listId: string, shareId: string): Promise<void> {
  must(await db.from('shortlist_shares').delete().eq('id', shareId).eq('list_id', listId).select('id'));
}
