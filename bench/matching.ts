/**
 * One question asked of all published organisations: the first page of matches, both ways, against reading the same
 * bytes once, and against the readable score that the sweep is held to.
 */
import { toMatchProfile } from '~/features/matching/profile';
import { rank } from '~/features/matching/rank';
import { type MatchRecord, toRecord } from '~/features/matching/record';
import { match } from '~/features/matching/score';
import { sweepFor } from '~/features/matching/sweep';
import { type Measured, measure, seeded } from './measure';
import { madeRow } from './partners/made';

const ROUNDS = 40;
const ASKING = 50;
/** So many are enough to time the readable score, which is slow. */
const READABLE = 1_000;

/** Measures over `size` made profiles, 10,000 unless told otherwise. */
export async function benchMatching(size = 10_000): Promise<Measured[]> {
  const random = seeded(7);
  const rows = Array.from({ length: size }, (_, index) => madeRow(index, random));
  const asking = rows.slice(0, ASKING).map(toMatchProfile);
  const records = new Map(rows.map((row) => [row.id, toRecord(toMatchProfile(row))]));
  const readable = rows.slice(0, READABLE).map(toMatchProfile);
  const flat = [...records.values()];
  const few = flat.slice(0, READABLE);
  let turn = 0;
  const next = () => asking[turn++ % asking.length] as (typeof asking)[number];
  const floor = { name: 'streaming floor', run: () => void streamed(flat) };
  return [
    await measure({
      name: `matching: ${size} organisations scored, both ways`,
      rounds: ROUNDS,
      ours: () => {
        const score = sweepFor(next());
        for (const record of flat) score(record);
      },
      baseline: floor,
    }),
    await measure({
      name: `matching: the first page of ${size} organisations`,
      rounds: ROUNDS,
      ours: () => void rank(next(), records),
      baseline: floor,
    }),
    await measure({
      name: `matching: ${Math.min(size, READABLE)} organisations scored, both ways`,
      rounds: ROUNDS,
      ours: () => {
        const score = sweepFor(next());
        for (const record of few) score(record);
      },
      baseline: {
        name: 'the readable score',
        run: () => {
          const us = next();
          for (const them of readable) match(us, them);
        },
      },
    }),
  ];
}

/** Reads every byte once. */
function streamed(records: readonly MatchRecord[]): number {
  let total = 0;
  for (const record of records) for (let at = 0; at < record.length; at += 1) total += record[at] ?? 0;
  return total;
}
