/** What answering a question of others would change in our matches. Pure. */
import { capabilityNumbers } from './codes';
import type { MatchProfile } from './model';
import { isWorthProposing } from './rank';
import { endOf, LIST, type MatchRecord, startOf } from './record';
import { sweepFor } from './sweep';
import { NOTICEABLE } from './weights';

/** How many organisations would fit noticeably better if we said that we have the capability. */
export function betterWith(
  us: MatchProfile,
  records: Iterable<readonly [string, MatchRecord]>,
  capability: string,
  leaveOut: (id: string) => boolean = () => false,
): number {
  const now = sweepFor(us);
  const then = sweepFor({
    ...us,
    offers: new Map([...us.offers, [capability, 1]]),
    denies: new Set([...us.denies].filter((code) => code !== capability)),
  });
  const number = capabilityNumbers.of(capability);
  let better = 0;
  for (const [id, record] of records) {
    if (id === us.id || !needs(record, number) || leaveOut(id)) continue;
    const match = then(record);
    if (isWorthProposing(match) && match.score - now(record).score >= NOTICEABLE) better += 1;
  }
  return better;
}

function needs(record: MatchRecord, capability: number): boolean {
  const end = endOf(record, LIST.needs);
  for (let at = startOf(record, LIST.needs); at < end; at += 1) {
    if ((record[at] ?? 0) >> 3 === capability) return true;
  }
  return false;
}
