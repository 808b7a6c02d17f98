/** Turning the numbers of the score over cases: each alone, nothing left changed, and no case decides over itself. */
import { describe, expect, it } from 'vitest';
import { WEIGHTS } from '~/features/matching/weights';
import { rankByScore } from '../../../bench/partners/evaluate';
import type { Figures } from '../../../bench/partners/figures';
import { FACTORS, leaveOneOut, tune } from '../../../bench/partners/tune';
import { profileRow } from '../../factories/profile-row';

const query = (name: string) => ({
  case: name,
  organisation: 'maker',
  looking_for: 'buyer' as const,
  basis: 'made',
  positives: ['near'],
  candidates: ['near', 'far'],
});
const organisations = ['maker', 'near', 'far'].map((id) => ({
  id,
  kind: 'buyer' as const,
  region: '',
  ...texts(),
}));
function texts() {
  return { items: [], target_countries: [], offers: [], needs: [] };
}
const rows = new Map([
  ['maker', profileRow({ id: 'maker', items: ['miso'], countries: ['SG'] })],
  ['near', profileRow({ id: 'near', kind: 'buyer', country: 'SG' })],
  ['far', profileRow({ id: 'far', kind: 'buyer', country: 'FR' })],
]);

describe('tuning', () => {
  it('shows what each number does, and leaves all as they were', () => {
    const before = structuredClone(WEIGHTS);
    const cases = { organisations, queries: [query('a'), query('b')] };
    const { tuned, mrr, cases: count } = tune(() => rankByScore(cases, rows));
    expect({ mrr, count }).toEqual({ mrr: 1, count: 2 });
    const countries = tuned.find(({ name }) => name === 'WEIGHTS.countries');
    expect(countries?.trials.map(({ factor }) => factor)).toEqual([...FACTORS]);
    // Without countries the two candidates are the same, and chance decides.
    expect(countries?.trials[0]?.mrr).toBeCloseTo(0.75, 1);
    expect(countries?.leftOut.mrr).toBe(1);
    expect(tuned.every(({ trials }) => trials.every(({ value }) => Number.isFinite(value)))).toBe(true);
    expect(WEIGHTS).toEqual(before);
  });

  it('asks each case with what the others chose, and changes nothing for nothing', () => {
    const setting = (a: number, b: number, c: number): Record<string, Figures> => ({
      a: { mrr: a, recallAt5: 0, queries: 1 },
      b: { mrr: b, recallAt5: 0, queries: 1 },
      c: { mrr: c, recallAt5: 0, queries: 1 },
    });
    // Case c alone wants the second setting: the others never choose it for it, and it chooses it for them.
    expect(leaveOneOut([setting(0.5, 0.5, 0.1), setting(0.4, 0.4, 1)]).mrr).toBeCloseTo(
      (0.4 + 0.4 + 0.1) / 3,
      9,
    );
    expect(leaveOneOut([setting(0.5, 0.5, 0.5), setting(0.5, 0.5, 0.5)]).mrr).toBe(0.5);
  });
});
