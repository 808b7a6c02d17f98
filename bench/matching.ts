/**
 * One question asked of all published organisations: the first page of matches, both ways, against reading the same
 * bytes once, against the readable score that the sweep is held to, and against the exact SQL over the same tables. With
 * them what an organisation takes in memory, and how time grows from a thousand organisations.
 */
import { toMatchProfile } from '~/features/matching/profile';
import { rank } from '~/features/matching/rank';
import { type MatchRecord, toRecord } from '~/features/matching/record';
import { match } from '~/features/matching/score';
import { sweepFor } from '~/features/matching/sweep';
import { openFresh } from './catalogue/database';
import { bytesOf, type Measured, measure, seeded } from './measure';
import { exactMatches, prepareExact, type Sql } from './partners/exact';
import { loadMade, madeId } from './partners/load';
import { madeRow } from './partners/made';

const ROUNDS = 40;
const ASKING = 50;
/** So many are enough to time the readable score, which is slow, and to grow from. */
const FEW = 1_000;
/** The exact SQL is asked of no more, and not as often: it takes its time. */
const EXACT = { most: 10_000, rounds: 10 };

type Made = ReturnType<typeof madeRow>;
type Profile = ReturnType<typeof toMatchProfile>;

/** Measures over `size` made profiles, 10,000 unless told otherwise. */
export async function benchMatching(size = 10_000): Promise<Measured[]> {
  const random = seeded(7);
  const rows = Array.from({ length: size }, (_, index) => madeRow(index, random));
  const asking = rows.slice(0, ASKING).map(toMatchProfile);
  const readable = rows.slice(0, FEW).map(toMatchProfile);
  const { made: records, bytes } = bytesOf(
    () => new Map(rows.map((row) => [row.id, toRecord(toMatchProfile(row))])),
  );
  const flat = [...records.values()];
  const few = flat.slice(0, FEW);
  let turn = 0;
  const next = () => asking[turn++ % asking.length] as Profile;
  const scored = (some: readonly MatchRecord[]) => () => {
    const score = sweepFor(next());
    for (const record of some) score(record);
  };
  const floor = { name: 'streaming floor', run: () => void streamed(flat) };
  const all = await measure({
    name: `matching: ${size} organisations scored, both ways`,
    rounds: ROUNDS,
    ours: scored(flat),
    baseline: floor,
  });
  // As many organisations in turns of a thousand, so that a busy machine is as busy for both.
  const inTurns = () => {
    for (let done = 0; done < flat.length; done += few.length) scored(few)();
  };
  const growth = await measure({
    name: '',
    rounds: ROUNDS,
    ours: scored(flat),
    baseline: { name: '', run: inTurns },
  });
  return [
    {
      ...all,
      facts: {
        'bytes in memory for one organisation': bytes / size,
        [`time for one organisation, times that among ${few.length}`]: growth.ours.p50 / growth.baseline.p50,
      },
    },
    await measure({
      name: `matching: the first page of ${size} organisations`,
      rounds: ROUNDS,
      ours: () => void rank(next(), records),
      baseline: floor,
    }),
    await measure({
      name: `matching: ${few.length} organisations scored, both ways`,
      rounds: ROUNDS,
      ours: scored(few),
      baseline: {
        name: 'the readable score',
        run: () => {
          const us = next();
          for (const them of readable) match(us, them);
        },
      },
    }),
    await againstExact(rows.slice(0, EXACT.most)),
  ];
}

/** Scoring and ordering in memory against asking the database for the same. */
async function againstExact(rows: readonly Made[]): Promise<Measured> {
  const database = await openFresh();
  const sql = ((text: string, parameters?: unknown[]) => database.sql.query(text, parameters)) as Sql;
  try {
    // What follows a change of an organisation is not what is measured.
    await sql('set session_replication_role = replica');
    await loadMade(sql, rows);
    await prepareExact(sql);
    const records = rows.map((row) => toRecord(toMatchProfile(row)));
    const asking = rows.slice(0, ASKING).map(toMatchProfile);
    let turn = 0;
    const next = () => turn++ % asking.length;
    return await measure({
      name: `matching: all of ${rows.length} organisations in their order`,
      rounds: EXACT.rounds,
      oursPerRound: 4,
      ours: () => {
        const score = sweepFor(asking[next()] as Profile);
        const scores = records.map((record, index) => ({ index, score: score(record).score }));
        scores.sort((a, b) => b.score - a.score);
      },
      baseline: {
        name: 'exact SQL',
        run: async () => {
          await exactMatches(sql, madeId(next()));
        },
      },
    });
  } finally {
    await database.close();
  }
}

/** Reads every byte once. */
function streamed(records: readonly MatchRecord[]): number {
  let total = 0;
  for (const record of records) for (let at = 0; at < record.length; at += 1) total += record[at] ?? 0;
  return total;
}
