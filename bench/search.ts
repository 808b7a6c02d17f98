/**
 * Asking the catalogue, through the code of its page, against Fuse over everything, and against the bare query that only
 * names candidates. 10,000 products in PGlite; 100,000 in the Postgres of TEST_DATABASE_URL.
 */
import Fuse from 'fuse.js';
import { namedAsk, questionOf } from '~/features/catalogue/ask';
import { readQuery } from '~/features/catalogue/facets';
import { normalise } from '~/features/catalogue/normalise';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { readWordsInUse } from '~/features/catalogue/words-in-use.server';
import { openFresh } from './catalogue/database';
import { type LoadedProduct, loadProducts } from './catalogue/load';
import { madeProducts, madeQueries } from './catalogue/made';
import { type Measured, measure } from './measure';

const IN_POSTGRES = 100_000;
const LOCAL_POSTGRES = 'postgres://postgres@127.0.0.1:5432/postgres';
/** Fuse over 100,000 takes seconds a query. */
const FUSE_ROUNDS = { few: 20, many: 60 };

/** Measures `size` products, 10,000 unless told otherwise. */
export async function benchSearch(size = 10_000): Promise<Measured[]> {
  const large = size >= IN_POSTGRES;
  const products = madeProducts(size);
  const queries = madeQueries();
  const database = await openFresh(large ? (process.env.TEST_DATABASE_URL ?? LOCAL_POSTGRES) : undefined);
  try {
    await loadProducts(database, products);
    const inUse = await readWordsInUse(database.visitor);
    const what = `search: ${size} products in ${large ? 'Postgres' : 'PGlite'}`;
    const ours = inTurn(queries, async (q) => {
      await searchCatalogue(database.visitor, readQuery(new URLSearchParams({ q })), { inUse });
    });
    const fuse = everything(products);
    const bare = inTurn(queries, async (q) => {
      await database.sql.query(...candidates(q));
    });
    const rounds = large ? FUSE_ROUNDS.few : FUSE_ROUNDS.many;
    return [
      await measure({
        name: `${what}, against Fuse`,
        rounds,
        // Every query of ours as often as every other, however seldom Fuse is asked.
        oursPerRound: Math.ceil((queries.length * 3) / rounds),
        ours,
        baseline: {
          name: 'fuse over everything',
          run: inTurn(spread(queries, rounds), async (q) => void fuse.search(normalise(q), { limit: 20 })),
        },
      }),
      await measure({
        name: `${what}, against the query alone`,
        rounds: queries.length * 3,
        ours,
        baseline: { name: 'bare SQL candidates', run: bare },
      }),
    ];
  } finally {
    await database.close();
  }
}

/** Each time the next of the queries. */
function inTurn(queries: readonly string[], ask: (query: string) => Promise<void>): () => Promise<void> {
  let turn = 0;
  return () => ask(queries[turn++ % queries.length] ?? '');
}

/** So many of all queries, one from each stretch of the list, so that few stand for all kinds. */
function spread(queries: readonly string[], count: number): string[] {
  const step = queries.length / Math.min(count, queries.length);
  return Array.from(
    { length: Math.min(count, queries.length) },
    (_, at) => queries[Math.floor(at * step)] ?? '',
  );
}

function everything(products: readonly LoadedProduct[]) {
  const documents = products.map(({ makerJa, makerEn, product }) => ({
    nameJa: normalise(product.nameJa),
    nameEn: normalise(product.nameEn),
    maker: normalise(`${makerJa} ${makerEn}`),
    description: normalise(`${product.descriptionJa} ${product.descriptionEn}`),
  }));
  return new Fuse(documents, { keys: ['nameJa', 'nameEn', 'maker', 'description'], threshold: 0.3 });
}

/** The best candidates by the inverted index, as the owner of the database: no visibility, no counts, no ranking. */
function candidates(query: string): [string, unknown[]] {
  const parts = namedAsk(questionOf(query)).parts;
  const values: string[][] = [];
  const conditions = parts.map(
    (ways) => `(${ways.map(({ grams }) => `c.named @> $${values.push(grams)}::text[]`).join(' or ')})`,
  );
  return [
    `select c.product_id from public.catalogue_products c where ${conditions.join(' and ') || 'true'}
     order by c.quality desc limit 200`,
    values,
  ];
}
