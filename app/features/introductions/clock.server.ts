/** What the clock does to introductions. The database hands each of them out once, whichever node asks first. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { DomainEvent } from '~/shared/events';
import { changed } from './commands.server';

/**
 * Expires what is past its end, reminds of what soon will be, and asks what came of those that were accepted; mail
 * is queued in the same transactions. Answers what open pages are to be told; empty where nothing was due.
 */
export async function sweepIntroductions(admin: Db): Promise<DomainEvent[]> {
  const events: DomainEvent[] = [];
  // The database takes a bounded number at a time.
  for (;;) {
    const rows = must(await admin.rpc('sweep_introductions'));
    if (rows.length === 0) return events;
    events.push(...rows.flatMap(({ introduction, organisation }) => changed(introduction, [organisation])));
  }
}
