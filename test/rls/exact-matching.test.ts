/** Hundreds of made organisations in the database: the index finds for each what an exact SQL over the same tables finds. */
import { expect, it } from 'vitest';
import { toMatchProfile } from '~/features/matching/profile';
import { toRecord } from '~/features/matching/record';
import { sweepFor } from '~/features/matching/sweep';
import { seeded } from '../../bench/measure';
import { exactMatches, prepareExact } from '../../bench/partners/exact';
import { loadMade, madeId } from '../../bench/partners/load';
import { madeRow } from '../../bench/partners/made';
import { createTestDatabase } from '../setup/database';

const FIRMS = 240;
const ASKING = 8;

it('scores to 1e-6 and orders as an exact SQL over the same tables', async () => {
  const database = await createTestDatabase();
  const random = seeded(11);
  const made = Array.from({ length: FIRMS }, (_, index) => madeRow(index, random));
  await loadMade(database.adminSql, made);
  await prepareExact(database.adminSql);

  const { data, error } = await database.anon().rpc('match_profiles', {});
  if (error) throw error;
  expect(data).toHaveLength(FIRMS);
  const profiles = data.map(toMatchProfile);
  const records = profiles.map((profile) => [profile.id, toRecord(profile)] as const);
  let vetoed = 0;
  for (let asking = 0; asking < ASKING; asking += 1) {
    const us = profiles.find(({ id }) => id === madeId(asking * 7));
    if (!us) throw new Error('none asks');
    const score = sweepFor(us);
    const ours = new Map(records.map(([id, record]) => [id, score(record)]));
    const exact = await exactMatches(database.adminSql, us.id);
    expect(exact).toHaveLength(FIRMS - 1);
    for (const { id, ...match } of exact) {
      const found = ours.get(id);
      expect(found?.vetoed).toBe(match.vetoed);
      vetoed += Number(match.vetoed);
      for (const key of ['score', 'confidence', 'forUs', 'forThem'] as const) {
        expect(Math.abs((found?.[key] ?? Number.NaN) - match[key])).toBeLessThan(1e-6);
      }
    }
    // The same order, whichever way the last digits of equal scores fall.
    const steps = (id: string) => Number((ours.get(id)?.score ?? 0).toFixed(9));
    const ids = exact.map(({ id }) => id);
    expect(ids.toSorted((a, b) => steps(b) - steps(a)).map(steps)).toEqual(ids.map(steps));
  }
  expect(vetoed).toBeGreaterThan(0);
});
