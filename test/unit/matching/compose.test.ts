/** The composer on small pools, held to every possible choice of members. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '~/features/matching/compose/choose';
import { assess, propose } from '~/features/matching/compose/compose';
import { coverOf } from '~/features/matching/compose/cover';
import type { Brief, Plan } from '~/features/matching/compose/model';
import { requirementsOf } from '~/features/matching/compose/requirements';
import { type Field, survey } from '~/features/matching/compose/survey';
import type { MatchProfile } from '~/features/matching/model';
import { toMatchProfile } from '~/features/matching/profile';
import { toRecord } from '~/features/matching/record';
import { CHAIN_STAGES } from '~/features/vocabulary/stages';
import { bestOfAll } from '../../../bench/composer';
import { brief, pools } from '../../factories/pools';
import { profileRow } from '../../factories/profile-row';

const POOL = 11;
const MOST = 4;
const MORE = [
  'small-lot-supply',
  'label-application',
  'export-paperwork',
  'cold-storage',
  'import-trading',
  'retail-shelf',
];
const RUNS = { numRuns: 250, seed: 2026 };

type Pool = { us: MatchProfile; records: readonly (readonly [string, ReturnType<typeof toRecord>])[] };
const fieldOf = ({ us, records }: Pool, asked: Brief, chosen: ReadonlySet<string> = new Set()) =>
  survey({ us, brief: asked, settled: [{ id: us.id, record: toRecord(us), stages: null }], records, chosen });
/** The first proposal; with `least` 0, also with those who are not worth a seat. */
const first = (field: Field, least?: number) =>
  propose(field, { most: MOST, ...(least === undefined ? {} : { least }) })[0] ?? assess(field, []);

const firm = (id: string, parts: Partial<Parameters<typeof profileRow>[0]>) =>
  toMatchProfile(profileRow({ id, ...parts }));
const record = (profile: MatchProfile) => [profile.id, toRecord(profile)] as const;
const maker = firm('maker', {
  items: ['miso'],
  countries: ['SG'],
  offers: ['haccp-facility'],
  wants: ['import-trading'],
});
const trader = firm('trader', {
  kind: 'trading_company',
  items: ['miso'],
  countries: ['SG'],
  offers: ['export-trading', 'export-paperwork'],
});
const carrier = firm('carrier', {
  kind: 'logistics',
  countries: ['SG'],
  offers: ['ocean-freight', 'lcl-consolidation'],
});
const importer = firm('importer', {
  kind: 'buyer',
  country: 'SG',
  items: ['miso'],
  offers: ['import-trading', 'local-wholesale'],
  requires: ['haccp-facility'],
});
const grocer = firm('grocer', {
  kind: 'buyer',
  country: 'SG',
  items: ['miso'],
  offers: ['retail-shelf', 'in-store-promotion'],
});
const MISO_FOR_SG = { items: ['miso'], countries: ['SG'] };
const chainOf = (...firms: MatchProfile[]) => fieldOf({ us: maker, records: firms.map(record) }, MISO_FOR_SG);
const stateOf = (plan: ReturnType<typeof assess>, stage: string) =>
  plan.places.find((place) => place.stage === stage)?.state;

describe('the requirements', () => {
  it('weigh each stage alike, and make one', () => {
    for (const asked of [
      MISO_FOR_SG,
      { items: [], countries: [] },
      { items: ['miso', 'sake'], countries: ['SG', 'HK', 'TW'] },
    ]) {
      const requirements = requirementsOf(asked);
      for (const stage of CHAIN_STAGES) {
        const sum = requirements.reduce((total, one) => total + (one.stage === stage ? one.weight : 0), 0);
        expect(sum).toBeCloseTo(1 / CHAIN_STAGES.length);
      }
    }
  });
});

describe('a proposal', () => {
  it('reaches 95 % of the best possible in every one of 250 pools, and loses nothing by one more firm', () => {
    fc.assert(
      fc.property(pools(POOL), brief, (pool, asked) => {
        const field = fieldOf(pool, asked);
        const { value } = first(field);
        const everybody = new Set(pool.records.map(([id]) => id));
        const best = bestOfAll(fieldOf(pool, asked, everybody), MOST);
        expect(value).toBeGreaterThanOrEqual(0.95 * best);
        expect(value).toBeLessThanOrEqual(best + 1e-9);
        const fewer = first(fieldOf({ ...pool, records: pool.records.slice(1) }, asked), 0);
        expect(first(field, 0).value).toBeGreaterThanOrEqual(fewer.value - 1e-9);
      }),
      RUNS,
    );
  });

  it('is the same whatever the order of the firms, and by every path to it', () => {
    fc.assert(
      fc.property(pools(30), brief, (pool, asked) => {
        const plans = propose(fieldOf(pool, asked));
        expect(propose(fieldOf({ ...pool, records: pool.records.toReversed() }, asked))).toEqual(plans);
        for (const plan of plans) {
          expect(
            assess(
              fieldOf(pool, asked),
              plan.members.map(({ id }) => id),
            ),
          ).toEqual(plan);
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  it('never counts for less because a member says more that fits', () => {
    fc.assert(
      fc.property(pools(6), brief, fc.constantFrom(...MORE), fc.nat(5), (pool, asked, more, at) => {
        const one = pool.pool[at] as MatchProfile;
        const offers = new Map([...one.offers, [more, 1]]);
        const records = pool.records.map(([id, old]) =>
          id === one.id ? ([id, toRecord({ ...one, offers })] as const) : ([id, old] as const),
        );
        const cover = coverOf(asked, requirementsOf(asked));
        const before = Float64Array.from(cover(toRecord(one)).cover);
        const after = cover(toRecord({ ...one, offers })).cover;
        for (const [index, filled] of before.entries()) expect(after[index]).toBeGreaterThanOrEqual(filled);
        // A first offer also tells the lead what is not offered, which may lower the fit.
        if (one.offers.size === 0) return;
        const { value } = first(fieldOf(pool, asked), 0);
        expect(first(fieldOf({ ...pool, records }, asked), 0).value).toBeGreaterThanOrEqual(value - 1e-9);
      }),
      RUNS,
    );
  });

  it('takes no capability for what it is limited to something else', () => {
    const limited = (countries: string[]) =>
      firm('limited', {
        kind: 'trading_company',
        items: ['miso'],
        countries: ['SG', 'HK'],
        offers: ['import-trading', 'local-wholesale'],
        details: [
          {
            direction: 'offer',
            capability: 'import-trading',
            required: false,
            items: [],
            countries,
            ports: [],
            temperatures: [],
            volume_from: null,
            volume_to: null,
            volume_unit: null,
            months: [],
          },
        ],
      });
    const cover = coverOf(MISO_FOR_SG, requirementsOf(MISO_FOR_SG));
    const importing = requirementsOf(MISO_FOR_SG).findIndex(({ stage }) => stage === 'import');
    const of = (countries: string[]) => cover(toRecord(limited(countries))).cover[importing] ?? 0;
    expect(of(['SG'])).toBe(of([]));
    expect(of(['HK'])).toBeLessThan(of([]));
    expect(of(['HK'])).toBeGreaterThan(0);
  });

  it('fills the chain with those who are there for its stages, and tells what each is there for', () => {
    const [plan] = propose(chainOf(trader, carrier, importer, grocer));
    expect(plan?.members.map(({ id }) => id)).toEqual(['carrier', 'grocer', 'importer', 'trader']);
    expect(plan?.members.find(({ id }) => id === 'carrier')).toMatchObject({
      stages: ['transport_storage'],
      alone: ['transport_storage'],
    });
    expect(plan?.places.map(({ state }) => state)).toEqual(Array(6).fill('covered'));
    expect(plan?.places.find(({ stage }) => stage === 'processing')?.members).toEqual(['maker']);
    const gains = plan?.members.map(({ gain }) => gain) ?? [];
    for (const gain of gains) expect(gain).toBeGreaterThan(0);
  });

  it('names what nobody fills, and for a member that is left out the nearest others', () => {
    const plan = assess(chainOf(trader, importer, grocer), ['trader', 'grocer']);
    expect(stateOf(plan, 'transport_storage')).toBe('empty');
    expect(plan.places.find(({ stage }) => stage === 'transport_storage')?.open).toEqual([
      { item: null, country: 'SG' },
    ]);
    expect(plan.places.find(({ stage }) => stage === 'import')?.nearest).toEqual(['importer']);
    expect(assess(chainOf(trader), ['nobody', 'trader']).members.map(({ id }) => id)).toEqual(['trader']);
  });

  it('has alternatives that differ, and none that hardly help', () => {
    const twins = [trader, carrier, importer, grocer].map((one) => ({ ...one, id: `${one.id}-2` }));
    const plans = propose(chainOf(trader, carrier, importer, grocer, ...twins));
    expect(plans).toHaveLength(3);
    expect(new Set(plans.map(({ members }) => members.map(({ id }) => id).join())).size).toBe(3);
    for (const plan of plans) expect(plan.places.every(({ state }) => state === 'covered')).toBe(true);
    expect(propose(chainOf(trader, carrier))).toHaveLength(1);
  });

  it('leaves out who is ruled out, who is not to be proposed and who is in', () => {
    const strict = firm('strict', {
      kind: 'buyer',
      country: 'SG',
      items: ['miso'],
      offers: ['import-trading', 'local-wholesale', 'local-delivery'],
      requires: ['kosher-production'],
    });
    const us = { ...maker, denies: new Set(['kosher-production']) };
    const pool = [strict, importer, trader].map(record);
    const field = survey({
      us,
      brief: MISO_FOR_SG,
      settled: [{ id: 'trader', record: toRecord(trader), stages: ['export_sales'] }],
      records: pool,
      leftOut: (id) => id === 'importer',
      chosen: new Set(['strict', 'importer', 'trader']),
    });
    expect(field.candidates).toEqual([]);
    const [plan] = propose(field);
    expect(stateOf(plan as Plan, 'export_sales')).toBe('covered');
    expect(stateOf(plan as Plan, 'import')).toBe('empty');
  });

  it('counts who has agreed to a stage, even where nothing public is known of it', () => {
    const field = survey({
      us: maker,
      brief: MISO_FOR_SG,
      settled: [
        { id: 'maker', record: toRecord(maker), stages: ['processing'] },
        { id: 'hidden', record: null, stages: ['transport_storage'] },
      ],
      records: [],
    });
    const plan = assess(field, []);
    expect(plan.places.map(({ members }) => members)).toEqual([[], ['maker'], [], ['hidden'], [], []]);
    expect(stateOf(plan, 'transport_storage')).toBe('covered');
    expect(stateOf(plan, 'origin')).toBe('empty');
  });
});

describe('the choice', () => {
  it('gets out of the trap in which the best single one is no part of the best pair', () => {
    const worth = [
      [0, 3, 3, 0],
      [3, 2, 0, 0],
      [0, 0, 2, 3],
    ];
    expect(choose({ worth, floor: [0, 0, 0, 0], most: 2, least: 0 })).toEqual([1, 2]);
  });

  it('takes one of those who are the same, and nobody who adds nothing', () => {
    const worth = [
      [1, 0],
      [1, 0],
      [0, 0],
      [0, 1],
    ];
    expect(choose({ worth, floor: [0, 0], most: 4, least: 0 })).toEqual([0, 3]);
    expect(choose({ worth: [], floor: [0, 0], most: 4, least: 0 })).toEqual([]);
  });
});
