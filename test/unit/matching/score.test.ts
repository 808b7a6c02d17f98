import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSIONS, type Dimension, fitOf } from '~/features/matching/limits';
import { confidenceStep, deniedRequirements, fitStep, itemGrade, match } from '~/features/matching/score';
import { ITEM_GRADES, PRIOR, ROLES, WEIGHTS } from '~/features/matching/weights';
import {
  CAPABILITIES,
  COUNTRIES,
  ITEMS,
  item,
  limited,
  type Parts,
  parts,
  profileOf,
  type SaidLimits,
} from './random-profiles';

const RUNS = { numRuns: 1_000 };
const TOLERANCE = 1e-12;
const pair = fc.tuple(parts, parts);

function scoreOf(us: Parts, them: Parts): number {
  return match(profileOf(us), profileOf(them)).score;
}

/** How far what one offers fits what the other needs, were it offered and needed. */
const fitting = (us: Parts, them: Parts, code: string) =>
  fitOf(limited(us.needLimits[code] ?? {}), limited(them.offerLimits[code] ?? {}));

/** A detail with what the other says of a dimension added to it. */
function joined(said: SaidLimits, other: SaidLimits, dimension: Dimension): SaidLimits {
  const { volumeFrom, volumeTo, volumeUnit } = other;
  if (dimension === 'volume') return volumeUnit ? { ...said, volumeFrom, volumeTo, volumeUnit } : said;
  const list = dimension === 'zones' ? 'temperatures' : dimension;
  return { ...said, [list]: [...new Set<unknown>([...(said[list] ?? []), ...(other[list] ?? [])])] };
}

describe('the score of any two profiles', () => {
  it('is the same from both sides, with the directions exchanged', () => {
    fc.assert(
      fc.property(pair, ([us, them]) => {
        const ours = match(profileOf(us), profileOf(them));
        const theirs = match(profileOf(them), profileOf(us));
        expect(theirs).toEqual({ ...ours, forUs: ours.forThem, forThem: ours.forUs });
      }),
      RUNS,
    );
  });

  it('is a number from 0 to 1, as is its confidence', () => {
    fc.assert(
      fc.property(pair, ([us, them]) => {
        const { score, confidence, forUs, forThem } = match(profileOf(us), profileOf(them));
        for (const value of [score, confidence, forUs, forThem]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + TOLERANCE);
        }
      }),
      RUNS,
    );
  });

  it('never falls when one side offers what the other needs', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...CAPABILITIES), fc.boolean(), ([us, them], code, required) => {
        const needing = {
          ...us,
          needs: [...us.needs.filter((need) => need.code !== code), { code, required }],
        };
        const offering = { ...them, offers: [...new Set([...them.offers, code])] };
        fc.pre(fitting(us, them, code) > 0);
        expect(scoreOf(needing, offering)).toBeGreaterThanOrEqual(scoreOf(needing, them) - TOLERANCE);
      }),
      RUNS,
    );
  });

  it('never falls when one side says that it needs what the other offers', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...CAPABILITIES), fc.boolean(), ([us, them], code, required) => {
        const offering = { ...them, offers: [...new Set([...them.offers, code])] };
        fc.pre(!us.needs.some((need) => need.code === code) && fitting(us, them, code) === 1);
        const needing = { ...us, needs: [...us.needs, { code, required }] };
        expect(scoreOf(needing, offering)).toBeGreaterThanOrEqual(scoreOf(us, offering) - TOLERANCE);
      }),
      RUNS,
    );
  });

  it('never falls when one side adds a detail that fits the other’s, on either side of it', () => {
    fc.assert(
      fc.property(
        pair,
        fc.constantFrom(...CAPABILITIES),
        fc.constantFrom(...DIMENSIONS),
        fc.boolean(),
        ([us, them], code, dimension, ofNeed) => {
          const [need, offer] = [us.needLimits[code] ?? {}, them.offerLimits[code] ?? {}];
          const [needing, offering] = ofNeed
            ? [{ ...us, needLimits: { ...us.needLimits, [code]: joined(need, offer, dimension) } }, them]
            : [us, { ...them, offerLimits: { ...them.offerLimits, [code]: joined(offer, need, dimension) } }];
          expect(scoreOf(needing, offering)).toBeGreaterThanOrEqual(scoreOf(us, them) - TOLERANCE);
        },
      ),
      RUNS,
    );
  });

  it('never falls when one side leaves its details open', () => {
    fc.assert(
      fc.property(pair, ([us, them]) => {
        expect(scoreOf({ ...us, needLimits: {}, offerLimits: {} }, them)).toBeGreaterThanOrEqual(
          scoreOf(us, them) - TOLERANCE,
        );
      }),
      RUNS,
    );
  });

  it('never falls when one side adds an item that is close to the other’s', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...ITEMS), ([us, them], added) => {
        fc.pre(itemGrade(added, profileOf(them)) > 0);
        const more = { ...us, items: [...new Set([...us.items, added])] };
        expect(scoreOf(more, them)).toBeGreaterThanOrEqual(scoreOf(us, them) - TOLERANCE);
      }),
      RUNS,
    );
  });

  it('never falls when one side adds a country of the other', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...COUNTRIES), ([us, them], country) => {
        fc.pre(them.countries.includes(country));
        const more = { ...us, countries: [...new Set([...us.countries, country])] };
        expect(scoreOf(more, them)).toBeGreaterThanOrEqual(scoreOf(us, them) - TOLERANCE);
      }),
      RUNS,
    );
  });

  it('is vetoed by a denial only, never by what is unknown', () => {
    fc.assert(
      fc.property(pair, ([us, them]) => {
        const silent = (one: Parts): Parts => ({ ...one, denies: [] });
        const result = match(profileOf(silent(us)), profileOf(silent(them)));
        expect(result.vetoed).toBe(false);
        expect(result.score).toBeGreaterThan(0);
      }),
      RUNS,
    );
  });

  it('does not depend on the order in which things were said', () => {
    fc.assert(
      fc.property(pair, ([us, them]) => {
        const turned: Parts = {
          ...us,
          items: us.items.toReversed(),
          needs: us.needs.toReversed(),
          countries: us.countries.toReversed(),
        };
        expect(scoreOf(turned, them)).toBeCloseTo(scoreOf(us, them), 12);
      }),
    );
  });
});

describe('details', () => {
  const maker = (needLimits: SaidLimits) =>
    profileOf({ needs: [{ code: 'c2', required: true }], needLimits: { c2: needLimits } });
  const carrier = (offerLimits: SaidLimits) =>
    profileOf({ id: 'l', kind: 'logistics', offers: ['c2'], offerLimits: { c2: offerLimits } });
  const gained = (need: SaidLimits, offer: SaidLimits) => match(maker(need), carrier(offer)).forUs;
  const open = gained({}, {});

  it('that either leaves open, or that have something in common, part nobody', () => {
    const full: SaidLimits = {
      items: ['miso'],
      countries: ['TW'],
      ports: ['JPHKT'],
      temperatures: ['chilled'],
      months: [1, 2],
      volumeFrom: 500,
      volumeUnit: 'kg',
    };
    for (const [need, offer] of [
      [full, {}],
      [{}, full],
      [full, { ...full, countries: ['TW', 'HK'], volumeFrom: null, volumeTo: 0.5, volumeUnit: 'tonne' }],
      // Nobody knows what a pallet weighs.
      [full, { volumeTo: 1, volumeUnit: 'pallet' }],
    ] satisfies [SaidLimits, SaidLimits][]) {
      expect(gained(need, offer)).toBe(open);
    }
  });

  it('for another item, place or zone leave a need unmet, and of other months, ports or volumes half of it', () => {
    const unmet = match(maker({}), profileOf({ kind: 'logistics', offers: ['c4'] })).forUs;
    for (const [need, offer] of [
      [{ items: ['miso'] }, { items: ['sake'] }],
      [{ countries: ['TW'] }, { countries: ['HK'] }],
      [{ temperatures: ['chilled'] }, { temperatures: ['frozen', 'ambient'] }],
    ] satisfies [SaidLimits, SaidLimits][]) {
      expect(gained(need, offer)).toBeCloseTo(unmet, 12);
    }
    for (const [need, offer] of [
      [{ ports: ['JPSDJ'] }, { ports: ['JPHKT'] }],
      [{ months: [1, 2] }, { months: [6] }],
      [
        { volumeFrom: 2, volumeUnit: 'tonne' },
        { volumeTo: 500, volumeUnit: 'kg' },
      ],
    ] satisfies [SaidLimits, SaidLimits][]) {
      expect(gained(need, offer)).toBeLessThan(open);
      expect(gained(need, offer)).toBeGreaterThan(unmet);
    }
  });

  it('never veto, however hard the requirement is', () => {
    expect(match(maker({ items: ['miso'] }), carrier({ items: ['sake'] })).vetoed).toBe(false);
  });
});

describe('a hard requirement', () => {
  const maker = profileOf({ id: 'm', kind: 'manufacturer', needs: [{ code: 'c1', required: true }] });

  it('rules a match out when the other side has denied it, and says which', () => {
    const trader = profileOf({ id: 't', kind: 'trading_company', denies: ['c1'], offers: ['c3'] });
    expect(match(maker, trader)).toMatchObject({ score: 0, vetoed: true });
    expect(match(trader, maker)).toMatchObject({ score: 0, vetoed: true });
    expect(deniedRequirements(maker, trader)).toEqual(['c1']);
  });

  it('is met by an offer, whatever was denied before', () => {
    const trader = profileOf({ id: 't', kind: 'trading_company', denies: ['c1'], offers: ['c1'] });
    expect(match(maker, trader).vetoed).toBe(false);
  });

  it('does not veto as a wish', () => {
    const wishing = profileOf({ id: 'm', needs: [{ code: 'c1', required: false }] });
    const trader = profileOf({ id: 't', kind: 'trading_company', denies: ['c1'], offers: ['c3'] });
    expect(match(wishing, trader).vetoed).toBe(false);
  });
});

describe('the terms', () => {
  it('give two organisations that said nothing their priors and their role, known by nothing else', () => {
    const result = match(profileOf({ kind: 'manufacturer' }), profileOf({ kind: 'buyer' }));
    const total = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);
    const expected =
      WEIGHTS.role * ROLES.manufacturer.buyer +
      WEIGHTS.needs * PRIOR.needs +
      WEIGHTS.items * PRIOR.items +
      WEIGHTS.countries * PRIOR.countries +
      WEIGHTS.words * PRIOR.words +
      WEIGHTS.place * PRIOR.place +
      WEIGHTS.zones * PRIOR.zones;
    expect(result.score).toBeCloseTo(expected / total, 12);
    expect(result.confidence).toBeCloseTo(WEIGHTS.role / total, 12);
    expect(result.grounded).toBe(false);
  });

  it('grade an item: the same, its heading, its group, nothing', () => {
    const other = profileOf({ items: [item(0)] });
    expect(itemGrade(item(0), other)).toBe(ITEM_GRADES.exact);
    expect(itemGrade(item(1), other)).toBe(ITEM_GRADES.heading);
    expect(itemGrade(item(2), other)).toBe(ITEM_GRADES.group);
    expect(itemGrade(item(4), other)).toBe(0);
  });

  it('rank the same item above its heading, and its heading above its group', () => {
    const us = profileOf({ kind: 'manufacturer', items: [item(0)] });
    const score = (n: number) => match(us, profileOf({ kind: 'buyer', items: [item(n)] })).score;
    expect(score(0)).toBeGreaterThan(score(1));
    expect(score(1)).toBeGreaterThan(score(2));
    expect(score(2)).toBeGreaterThan(score(4));
  });

  it('count a need only against the kinds that usually meet it', () => {
    const us = profileOf({ kind: 'manufacturer', needs: [{ code: 'c2', required: false }] });
    const silentTrader = profileOf({ kind: 'trading_company' });
    const trader = profileOf({ kind: 'trading_company', offers: ['c1'] });
    const carrier = profileOf({ kind: 'logistics', offers: ['c4'] });
    expect(match(us, trader).score).toBe(match(us, silentTrader).score);
    expect(match(us, carrier).forUs).toBeLessThan(match(us, profileOf({ kind: 'logistics' })).forUs);
  });

  it('let a zone that a capability suggests fit, but never rule out', () => {
    const us = profileOf({ kind: 'manufacturer', zones: ['frozen'] });
    const unknown = match(us, profileOf({ kind: 'logistics' })).score;
    expect(match(us, profileOf({ kind: 'logistics', impliedZones: ['ambient'] })).score).toBe(unknown);
    expect(match(us, profileOf({ kind: 'logistics', impliedZones: ['frozen'] })).score).toBeGreaterThan(
      unknown,
    );
    expect(match(us, profileOf({ kind: 'buyer', zones: ['ambient'] })).score).toBeLessThan(
      match(us, profileOf({ kind: 'buyer' })).score,
    );
  });

  it('do not drown a firm of many items: one fitting maker is still a good match', () => {
    const maker = profileOf({ kind: 'manufacturer', items: [item(0)] });
    const trader = profileOf({ kind: 'trading_company', items: ITEMS });
    const stranger = profileOf({ kind: 'trading_company', items: [item(8)] });
    expect(match(maker, trader).score).toBeGreaterThan(match(maker, stranger).score + 0.05);
  });
});

describe('words for numbers', () => {
  it('turn a score into one of five steps and a confidence into one of three', () => {
    expect([0, 0.45, 0.55, 0.65, 0.9].map(fitStep)).toEqual([1, 2, 3, 4, 5]);
    expect([0.1, 0.5, 0.9].map(confidenceStep)).toEqual(['little', 'partly', 'well']);
  });
});
