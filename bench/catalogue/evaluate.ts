/** How much of what should be found is found: the queries of a file asked through the code of the catalogue's page. */
import { readQuery } from '~/features/catalogue/facets';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { readWordsInUse } from '~/features/catalogue/words-in-use.server';
import { percentile } from '../measure';
import { productOf, type SearchCases } from './cases';
import type { MeasuredDatabase } from './database';
import { loadProducts, productId } from './load';

export type Evaluation = {
  recall: number;
  byClass: Record<string, { recall: number; queries: number }>;
  p50: number;
  p95: number;
  products: number;
  queries: number;
};

export type Asked = { q: string; class: string; recall: number; ms: number };

const FIRST = 20;
/** Every query is asked so often; the first time only warms up. */
const ROUNDS = 3;

/**
 * Loads the products, asks every query, and scores the first twenty of each answer; `rounds` more times where the time it
 * takes matters.
 */
export async function evaluate(
  database: Pick<MeasuredDatabase, 'sql' | 'visitor'>,
  cases: SearchCases,
  rounds = ROUNDS,
): Promise<{ evaluation: Evaluation; asked: Asked[] }> {
  await loadProducts(
    database,
    cases.products.map((given) => ({
      id: given.id,
      makerJa: given.maker_ja,
      makerEn: given.maker_en,
      product: productOf(given),
    })),
  );
  await readWordsInUse(database.visitor);
  const times: number[] = [];
  const asked: Asked[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    for (const query of cases.queries) {
      const start = performance.now();
      const { ids } = await searchCatalogue(database.visitor, readQuery(new URLSearchParams({ q: query.q })));
      const ms = performance.now() - start;
      if (round > 0) times.push(ms);
      if (round === rounds) asked.push({ ...query, recall: recallOf(ids, query.relevant), ms });
    }
  }
  const byClass: Evaluation['byClass'] = {};
  for (const name of new Set(asked.map((one) => one.class))) {
    const ofClass = asked.filter((one) => one.class === name);
    byClass[name] = { recall: mean(ofClass), queries: ofClass.length };
  }
  const evaluation = {
    recall: mean(asked),
    byClass,
    p50: percentile(times, 0.5),
    p95: percentile(times, 0.95),
    products: cases.products.length,
    queries: cases.queries.length,
  };
  return { evaluation, asked };
}

function recallOf(ids: readonly string[], relevant: readonly string[]): number {
  const wanted = new Set(relevant.map(productId));
  const hits = ids.slice(0, FIRST).filter((id) => wanted.has(id)).length;
  return wanted.size === 0 ? 1 : hits / Math.min(FIRST, wanted.size);
}

function mean(asked: readonly Asked[]): number {
  return asked.length === 0 ? 0 : asked.reduce((sum, { recall }) => sum + recall, 0) / asked.length;
}
