/**
 * From all published organisations to the few that could matter for a chain: the best for each requirement and the best
 * over all. One overall list would fill up with one kind of firm. An organisation is compared with the lead only where
 * even a perfect fit could bring it into a list, so that a proposal costs no more than a match. Pure; the answer does
 * not depend on the order of the records.
 */
import type { MatchProfile } from '../model';
import type { MatchRecord } from '../record';
import { sweepFor } from '../sweep';
import { type Cover, coverOf } from './cover';
import type { Brief, Candidate, Requirement, Settled } from './model';
import { requirementsOf } from './requirements';
import { AGREED, KEPT } from './weights';

/** What a proposal is made of. */
export type Field = {
  brief: Brief;
  requirements: readonly Requirement[];
  /** Who is in already, and how far each meets the requirements. */
  settled: readonly { id: string; cover: readonly number[]; agreed: Settled['stages'] }[];
  /** In the order of their ids. */
  candidates: readonly Candidate[];
};

type Survey = {
  us: MatchProfile;
  brief: Brief;
  settled: readonly Settled[];
  records: Iterable<readonly [string, MatchRecord]>;
  /** Who is not to be proposed. */
  leftOut?: (id: string) => boolean;
  /** By what factor the fit of a record counts, from what the organisation found not relevant. */
  weigh?: (record: MatchRecord) => number;
  /** Who is looked at in any case, since somebody chose it. */
  chosen?: ReadonlySet<string>;
};

const NOBODY: ReadonlySet<string> = new Set();

/** Looks at every record once. */
export function survey({
  us,
  brief,
  settled,
  records,
  leftOut = () => false,
  weigh = () => 1,
  chosen = NOBODY,
}: Survey): Field {
  const requirements = requirementsOf(brief);
  const cover = coverOf(brief, requirements);
  const fitOf = sweepFor(us);
  const weights = Float64Array.from(requirements, ({ weight }) => weight);
  const best = createLists(requirements.length);
  const inAlready = new Set([us.id, ...settled.map(({ id }) => id)]);
  const picked: Candidate[] = [];

  for (const [id, record] of records) {
    const met = cover(record);
    if (!met.any) continue;
    const wanted = chosen.has(id);
    if (!wanted && !best.admits(met.cover, weights, 1)) continue;
    if (inAlready.has(id) || leftOut(id)) continue;
    const { score, vetoed } = fitOf(record);
    const fit = score * weigh(record);
    if (vetoed || fit === 0 || !(wanted || best.admits(met.cover, weights, fit))) continue;
    const candidate: Candidate = { id, cover: Array.from(met.cover), fit };
    if (wanted) picked.push(candidate);
    best.offer(candidate, weights);
  }
  const kept = new Set([...picked, ...best.candidates()]);
  return {
    brief,
    requirements,
    settled: settled.map((one) => ({
      id: one.id,
      cover: coverOfSettled(one, requirements, cover),
      agreed: one.stages,
    })),
    candidates: [...kept].sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

/** Who has agreed to fill a stage fills it, and of the others nothing is taken for granted. */
function coverOfSettled(
  { record, stages }: Settled,
  requirements: readonly Requirement[],
  cover: Cover,
): number[] {
  const said = record ? cover(record) : null;
  return requirements.map(({ stage }, at) => {
    const filled = said?.any ? (said.cover[at] ?? 0) : 0;
    if (stages === null) return filled;
    return stages.includes(stage) ? AGREED + (1 - AGREED) * filled : 0;
  });
}

type Entry = { worth: number; candidate: Candidate };

/** The best few for each requirement and the best few over all, in order; between equals, by their ids. */
function createLists(count: number) {
  const lists: Entry[][] = Array.from({ length: count + 1 }, () => []);
  /** Below this, nobody enters a list. */
  const from = new Float64Array(count + 1);
  function enter(at: number, worth: number, candidate: Candidate): void {
    const list = lists[at] as Entry[];
    if (worth === 0 || (list.length === KEPT && worth < (from[at] as number))) return;
    const place = list.findIndex(
      (other) => worth > other.worth || (worth === other.worth && candidate.id < other.candidate.id),
    );
    list.splice(place < 0 ? list.length : place, 0, { worth, candidate });
    if (list.length > KEPT) list.pop();
    if (list.length === KEPT) from[at] = (list[KEPT - 1] as Entry).worth;
  }
  return {
    /** Whether who meets the requirements so far could enter any list with this fit. */
    admits(cover: Float64Array, weights: Float64Array, fit: number): boolean {
      let total = 0;
      for (let at = 0; at < count; at += 1) {
        const worth = (cover[at] as number) * fit;
        if (worth > 0 && worth >= (from[at] as number)) return true;
        total += worth * (weights[at] as number);
      }
      return total > 0 && total >= (from[count] as number);
    },
    offer(candidate: Candidate, weights: Float64Array): void {
      let total = 0;
      for (let at = 0; at < count; at += 1) {
        const worth = (candidate.cover[at] as number) * candidate.fit;
        total += worth * (weights[at] as number);
        enter(at, worth, candidate);
      }
      enter(count, total, candidate);
    },
    candidates: () => lists.flatMap((list) => list.map(({ candidate }) => candidate)),
  };
}
