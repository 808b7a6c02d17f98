/** Searches that found nothing are counted, so that the dictionary can grow: the words, and no person. */
import { mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { normalise } from './normalise';

const LONGEST = 60;

/** Counts one such search. What looks like an address or a number of a person is not kept. */
export async function countMiss(db: Db, query: string): Promise<void> {
  const missed = normalise(query);
  if (missed === '' || missed.length > LONGEST || query.includes('@') || /\d{5,}/.test(missed)) return;
  mustSucceed(await db.rpc('count_search_miss', { missed }));
}
