/**
 * What each number of weights.ts does to the cases: the figures with it multiplied, and what comes of choosing the best
 * multiple by all cases but one and asking the one that was left out. The numbers are as before when it is done.
 */
import {
  CERTAINTIES,
  ITEM_GRADES,
  PLACE_GRADES,
  PRIOR,
  UNMET_COUNTED,
  USUAL,
  WEIGHTS,
  WORDS,
} from '~/features/matching/weights';
import { byGroup, type Figures, type Ranked } from './figures';

export const FACTORS = [0, 0.5, 1.5, 2] as const;
const AS_IT_IS = 1;

/** The tables of numbers that are turned; the grades of the kinds and what is left of a need stay as they are judged. */
const TABLES: Record<string, Record<string, number>> = {
  WEIGHTS,
  PRIOR,
  ITEM_GRADES,
  PLACE_GRADES,
  UNMET_COUNTED,
  CERTAINTIES,
  USUAL,
  WORDS,
};
/** Of these no number is more than one: they are parts of a whole. */
const PARTS: ReadonlySet<string> = new Set(['PRIOR', 'ITEM_GRADES', 'PLACE_GRADES', 'CERTAINTIES', 'USUAL']);

type Headline = Pick<Figures, 'mrr' | 'recallAt5'>;
export type Trial = { factor: number; value: number } & Headline;
export type Tuned = {
  /** `WEIGHTS.needs` */
  name: string;
  value: number;
  trials: Trial[];
  /** The figures of the cases that were left out in turn, each asked with the multiple that the others chose. */
  leftOut: Headline;
};
export type Tuning = Headline & { cases: number; queries: number; tuned: Tuned[] };

/** Turns every number in turn; `rank` ranks all queries by the numbers as they are. */
export function tune(rank: () => Ranked[]): Tuning {
  const now = figuresByCase(rank());
  const tuned = Object.entries(TABLES).flatMap(([table, numbers]) =>
    Object.entries(numbers).map(([key, value]): Tuned => {
      const trials = FACTORS.map((factor) => {
        const tried = PARTS.has(table) ? Math.min(1, value * factor) : value * factor;
        return { factor, value: tried, cases: during(table, key, tried, () => figuresByCase(rank())) };
      });
      const all = [{ factor: AS_IT_IS, value, cases: now }, ...trials];
      return {
        name: `${table}.${key}`,
        value,
        trials: trials.map(({ cases, ...trial }) => ({ ...trial, ...mean(Object.values(cases)) })),
        leftOut: leaveOneOut(all.map(({ cases }) => cases)),
      };
    }),
  );
  const queries = Object.values(now).reduce((sum, one) => sum + one.queries, 0);
  return { ...mean(Object.values(now)), cases: Object.keys(now).length, queries, tuned };
}

/** What the score says while a number is another. */
function during<T>(table: string, key: string, value: number, work: () => T): T {
  const numbers = TABLES[table] as Record<string, number>;
  const before = numbers[key] as number;
  numbers[key] = value;
  try {
    return work();
  } finally {
    numbers[key] = before;
  }
}

type ByCase = Record<string, Figures>;

const figuresByCase = (rankings: readonly Ranked[]): ByCase => byGroup(rankings, (query) => query.case);

/**
 * Each case asked with the setting that is best for all the others, by the sum of both figures; the first of several best,
 * so that nothing is changed without a reason.
 */
export function leaveOneOut(settings: readonly ByCase[]): Headline {
  const names = Object.keys(settings[0] ?? {});
  const asked = names.map((left) => {
    const worth = (cases: ByCase) => {
      const { mrr, recallAt5 } = mean(
        names.filter((name) => name !== left).map((name) => cases[name] as Figures),
      );
      return mrr + recallAt5;
    };
    const best = settings.reduce((chosen, one) => (worth(one) > worth(chosen) + 1e-9 ? one : chosen));
    return best[left] as Figures;
  });
  return mean(asked);
}

function mean(figures: readonly Headline[]): Headline {
  const of = (key: keyof Headline) => figures.reduce((sum, one) => sum + one[key], 0) / figures.length;
  return { mrr: of('mrr'), recallAt5: of('recallAt5') };
}
