/**
 * Composing a cluster: one proposal of three plans against one page of matches over the same organisations, and against
 * trying every choice of members on pools small enough for that, where the share of the best value is measured too.
 */
import { assess, propose } from '~/features/matching/compose/compose';
import type { Brief, Settled } from '~/features/matching/compose/model';
import { type Field, survey } from '~/features/matching/compose/survey';
import type { MatchProfile } from '~/features/matching/model';
import { toMatchProfile } from '~/features/matching/profile';
import { rank } from '~/features/matching/rank';
import { type MatchRecord, toRecord } from '~/features/matching/record';
import { type Measured, measure, seeded } from './measure';
import { madeRow } from './partners/made';

const ROUNDS = 40;
const ASKING = 50;
const USUAL = 2;
/** Small enough to try every choice of so many members. */
const SMALL = { pools: 200, firms: 14, members: 4 };

/** Measures over `size` made profiles, 10,000 unless told otherwise. */
export async function benchComposer(size = 10_000): Promise<Measured[]> {
  const random = seeded(11);
  const rows = Array.from({ length: size }, (_, index) => madeRow(index, random));
  const asking = rows.slice(0, ASKING).map(toMatchProfile);
  const records = new Map(rows.map((row) => [row.id, toRecord(toMatchProfile(row))]));
  let turn = 0;
  const next = () => asking[turn++ % asking.length] as MatchProfile;
  const pools = smallPools(random);
  const shares = pools.map((pool) => shareOfBest(pool));
  let at = 0;
  return [
    await measure({
      name: `composer: one proposal of three plans from ${size} organisations`,
      rounds: ROUNDS,
      ours: () => {
        const us = next();
        propose(fieldOf(us, records));
      },
      baseline: { name: 'one page of matches', run: () => void rank(next(), records) },
    }),
    {
      ...(await measure({
        name: `composer: ${SMALL.members} of ${SMALL.firms} organisations, ${SMALL.pools} pools`,
        rounds: ROUNDS,
        ours: () => {
          const pool = pools[at++ % pools.length] as Pool;
          propose(fieldOf(pool.us, pool.records), { most: SMALL.members, plans: 1 });
        },
        baseline: {
          name: 'brute force',
          run: () => void bestOfAll(wholeField(pools[at++ % pools.length] as Pool)),
        },
      })),
      share: { name: 'of the best value', least: Math.min(...shares), mean: meanOf(shares) },
    },
  ];
}

/** What the page of the composer begins with: the first items and countries of a firm. */
function briefOf(us: MatchProfile): Brief {
  return {
    items: [...us.itemCodes.keys()].slice(0, USUAL),
    countries: [...us.countries.keys()].slice(0, USUAL),
  };
}

function fieldOf(
  us: MatchProfile,
  records: Iterable<readonly [string, MatchRecord]>,
  chosen: ReadonlySet<string> = new Set(),
): Field {
  const settled: Settled[] = [{ id: us.id, record: toRecord(us), stages: null }];
  return survey({ us, brief: briefOf(us), settled, records, chosen });
}

type Pool = { us: MatchProfile; records: (readonly [string, MatchRecord])[] };

/** With every firm of the pool as a candidate, not only those that are kept. */
const wholeField = ({ us, records }: Pool) => fieldOf(us, records, new Set(records.map(([id]) => id)));

function smallPools(random: () => number): Pool[] {
  return Array.from({ length: SMALL.pools }, (_, pool) => {
    const [us, ...firms] = Array.from({ length: SMALL.firms + 1 }, (_, index) =>
      toMatchProfile(madeRow(pool * 100 + index, random)),
    );
    return { us: us as MatchProfile, records: firms.map((firm) => [firm.id, toRecord(firm)] as const) };
  });
}

/** Ours as a share of the best value there is. */
function shareOfBest(pool: Pool): number {
  const field = fieldOf(pool.us, pool.records);
  const [plan] = propose(field, { most: SMALL.members, plans: 1 });
  const best = bestOfAll(wholeField(pool));
  return best === 0 ? 1 : (plan ?? assess(field, [])).value / best;
}

/** The best that any choice of members comes to, by trying all of them. */
export function bestOfAll({ requirements, settled, candidates }: Field, members = SMALL.members): number {
  const worth = candidates.map(({ cover, fit }) =>
    requirements.map(({ weight }, index) => weight * fit * (cover[index] ?? 0)),
  );
  const tried = (from: number, left: number, best: number[]): number => {
    let most = best.reduce((sum, value) => sum + value, 0);
    if (left === 0) return most;
    for (let one = from; one < worth.length; one += 1) {
      const raised = best.map((value, index) => Math.max(value, worth[one]?.[index] ?? 0));
      most = Math.max(most, tried(one + 1, left - 1, raised));
    }
    return most;
  };
  const start = requirements.map(
    ({ weight }, index) => weight * Math.max(0, ...settled.map(({ cover }) => cover[index] ?? 0)),
  );
  return tried(0, members, start);
}

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
