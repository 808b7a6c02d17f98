/** Ten thousand random organisations: the flat sweep says what the readable score says, in the same order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ProfileRow, toMatchProfile } from '~/features/matching/profile';
import { toRecord } from '~/features/matching/record';
import { match } from '~/features/matching/score';
import { sweepFor } from '~/features/matching/sweep';
import { ORGANISATION_KINDS } from '~/features/organisations/model';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { profileRow } from '../../factories/profile-row';
import { saidLimits } from './random-profiles';

const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: Math.min(4, values.length) });
const CAPABILITIES = [
  'export-paperwork',
  'reefer-consolidation',
  'haccp-facility',
  'retail-shelf',
  'small-lot-supply',
  'export-trading',
  'no-longer-a-capability',
];
const SENTENCES = [
  'steady egg supply to Hong Kong retail',
  '小口の冷凍混載を探しています',
  '味噌と醤油を台湾へ',
  'fresh produce across Asia',
  'We look for export papers and a supermarket shelf',
];
const details = fc
  .tuple(fc.constantFrom('offer', 'need'), fc.constantFrom(...CAPABILITIES.slice(0, 4)), saidLimits)
  .map(([direction, capability, { volumeFrom, volumeTo, volumeUnit, ...lists }]) => ({
    direction,
    capability,
    ...lists,
    volume_from: volumeFrom,
    volume_to: volumeTo,
    volume_unit: volumeUnit,
  }));
const rows: fc.Arbitrary<ProfileRow> = fc
  .record({
    kind: fc.constantFrom(...ORGANISATION_KINDS),
    country: fc.constantFrom('JP', 'JP', 'SG', 'HK'),
    prefecture: fc.option(fc.constantFrom(...PREFECTURES.map(({ code }) => code))),
    items: some(['miso', 'soy-sauce', 'natto', 'scallop', 'oyster', 'sake', 'no-longer-an-item']),
    countries: some(['SG', 'HK', 'TW', 'US', 'ZZ']),
    temperatures: some(['ambient', 'chilled', 'frozen']),
    certificates: some(['haccp', 'halal']),
    offers: some(CAPABILITIES),
    wants: some(CAPABILITIES),
    requires: some(CAPABILITIES.slice(0, 3)),
    denies: some(CAPABILITIES.slice(0, 3)),
    details: fc.array(details, { maxLength: 4 }),
    offers_text: some(SENTENCES).map((lines) => lines.join('\n')),
    needs_text: some(SENTENCES).map((lines) => lines.join('\n')),
  })
  .map(({ wants, requires, ...parts }) =>
    profileRow({ ...parts, requires, wants: wants.filter((code) => !requires.includes(code)) }),
  );

describe('the sweep', () => {
  it('scores, grounds and vetoes as the readable score does, to 1e-6, without ever a NaN', () => {
    fc.assert(
      fc.property(fc.array(rows, { minLength: 2, maxLength: 21 }), (made) => {
        const [us, ...others] = made.map(toMatchProfile);
        if (!us) return;
        const score = sweepFor(us);
        for (const them of others) {
          const exact = match(us, them);
          const swept = score(toRecord(them));
          expect(swept.vetoed).toBe(exact.vetoed);
          expect(swept.grounded).toBe(exact.grounded);
          for (const key of ['score', 'confidence', 'forUs', 'forThem'] as const) {
            expect(Math.abs(swept[key] - exact[key])).toBeLessThan(1e-6);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('orders a thousand as the readable score does', () => {
    const [us, ...others] = fc.sample(rows, { numRuns: 1_001, seed: 7 }).map(toMatchProfile);
    if (!us) throw new Error('none');
    const score = sweepFor(us);
    const order = (scores: number[]) =>
      scores
        .map((value, at) => [Number(value.toFixed(9)), at] as const)
        .sort(([a, i], [b, j]) => b - a || i - j);
    expect(order(others.map((them) => score(toRecord(them)).score)).map(([, at]) => at)).toEqual(
      order(others.map((them) => match(us, them).score)).map(([, at]) => at),
    );
  });
});
