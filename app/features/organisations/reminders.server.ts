/** Tells organisations that something they ask for or offer is about to run out. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { now } from '~/shared/clock';

/** Queues the mails that are due, each once however many servers ask; answers how many wishes they tell of. */
export async function remindOfWishes(admin: Db): Promise<number> {
  return must(await admin.rpc('remind_wishes', { moment: now().toISOString() }));
}
