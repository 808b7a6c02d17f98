/** MRR and recall@5 of rankings, where ties are broken by chance, many times over. */
import { seeded } from '../measure';
import type { PartnerQuery } from './cases';

export type Figures = { mrr: number; recallAt5: number; queries: number };
export type Ranked = { query: PartnerQuery; scores: ReadonlyMap<string, number> };

const FIRST = 5;
const ROUNDS = 200;

/** The figures of each query. */
export function figuresOf({ query, scores }: Ranked): Figures {
  const random = seeded(query.candidates.length);
  const positives = new Set(query.positives);
  let mrr = 0;
  let recallAt5 = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const order = query.candidates
      .map((id) => ({ id, score: scores.get(id) ?? 0, draw: random() }))
      .sort((a, b) => b.score - a.score || a.draw - b.draw);
    const hits = order.slice(0, FIRST).filter(({ id }) => positives.has(id)).length;
    mrr += 1 / (1 + order.findIndex(({ id }) => positives.has(id)));
    recallAt5 += hits / Math.min(FIRST, positives.size);
  }
  return { mrr: mrr / ROUNDS, recallAt5: recallAt5 / ROUNDS, queries: 1 };
}

/** The mean over cases of the means over their queries, so that a case with many queries counts once. */
export function byCase(rankings: readonly Ranked[]): Figures {
  const cases = Object.values(grouped(rankings, ({ query }) => query.case)).map(mean);
  return { ...mean(cases), queries: rankings.length };

  function mean(list: readonly (Ranked | Figures)[]): Figures {
    const figures = list.map((one) => ('mrr' in one ? one : figuresOf(one)));
    const of = (key: 'mrr' | 'recallAt5') => figures.reduce((sum, one) => sum + one[key], 0) / figures.length;
    return { mrr: of('mrr'), recallAt5: of('recallAt5'), queries: list.length };
  }
}

/** The figures of each group of queries. */
export function byGroup(
  rankings: readonly Ranked[],
  group: (query: PartnerQuery) => string,
): Record<string, Figures> {
  return Object.fromEntries(
    Object.entries(grouped(rankings, ({ query }) => group(query))).map(([name, list]) => [
      name,
      byCase(list),
    ]),
  );
}

function grouped<T>(list: readonly T[], key: (one: T) => string): Record<string, T[]> {
  const groups: Record<string, T[]> = {};
  for (const one of list) groups[key(one)] = [...(groups[key(one)] ?? []), one];
  return groups;
}
