/**
 * Searching the catalogue: candidates by the index of the database, ranked here, asked again in other words
 * where few were found. The database function applies visibility itself; everybody finds the same.
 */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { countsByFacet } from '~/features/vocabulary/facets';
import type { CatalogueQuery } from './address';
import {
  behindAsk,
  firstAsk,
  namedAsk,
  otherNames,
  otherQuestions,
  type Question,
  questionOf,
  type SearchAsk,
  textAsk,
  tolerantAsk,
} from './ask';
import { foundLines } from './entry';
import { filtersOf } from './facets';
import type { Lexicon } from './lexicon';
import { normalise } from './normalise';
import { type Candidate, rankCandidates } from './rank';
import { itemSign } from './signs';
import { wordsInUse } from './words-in-use.server';

export const PER_PAGE = 24;
/** So many candidates are ranked; behind them the order of the database goes on. */
const RANKED = 200;
/** Fewer than this, and other words are tried too. */
const FEW = 20;
/** The database takes eight asks: the typed one, others, and the one of everything told. */
const MOST_OTHERS = 5;
/** From these ranks on, a row of a widened search is named by the typed words, or by other words. */
const TYPED = 2000;
const NAMED = 1000;

const answer = z.object({
  total: z.number(),
  /** Beside each other: the ids, their ranks and, where words were asked, their texts. */
  rows: z.object({
    ids: z.array(z.string()),
    ranks: z.array(z.number()),
    texts: z.array(z.string()).default([]),
  }),
  /** By the words of the facets: "items miso", "price JPY 500". */
  counts: z.record(z.string(), z.number()),
  clusters: z.record(z.string(), z.object({ ja: z.string(), en: z.string() })),
  widened: z.boolean(),
});
type Answer = Omit<z.output<typeof answer>, 'rows'> & { rows: Candidate[] };

const COUNTED = [
  'items',
  'prefectures',
  'temperatures',
  'certificates',
  'countries',
  'free',
  'month',
  'shelfLife',
  'moq',
  'price',
  'cluster',
] as const;
/** How many products each choice of each facet would give. */
export type FacetCounts = Record<(typeof COUNTED)[number], Record<string, number>> & {
  /** The reader's clusters by their names. */
  clusters: Answer['clusters'];
};

export type Found = {
  /** The products of this page, in order. */
  ids: string[];
  total: number;
  counts: FacetCounts;
  nextCursor: string | null;
  /** The words that were tried too, where the typed ones found little. */
  alsoAsked: string[];
  /** Whether they stand for the typed words, which found nothing themselves. */
  instead: boolean;
};

/** What a search may be told: how much a page holds, and the words in use where they are known already. */
export type SearchOptions = { perPage?: number; inUse?: Lexicon };

/** One page of what a query finds as this reader, with the total and the facet counts of all of it. */
export async function searchCatalogue(
  db: Db,
  query: CatalogueQuery,
  { perPage = PER_PAGE, inUse = wordsInUse(db) }: SearchOptions = {},
): Promise<Found> {
  const question = questionOf(query.q, query.exact);
  const cursor = readCursor(query.cursor);
  if (question.parts.length === 0) return browse(db, query, [], [], perPage);
  const asks = [behindAsk(question)];
  const first = [firstAsk(question) ?? []].flat();
  if (cursor?.kind === 'place') return browse(db, query, asks, first, perPage);

  const others = query.exact ? [] : otherQuestions(question, inUse);
  const named = query.exact ? null : otherNames(question);
  const wider = query.exact
    ? [textAsk(question)]
    : widerAsks(question, [...(named ? [named] : []), ...others]);
  const found = await ask(db, query, { asks, first, others: wider, size: RANKED });
  if (!found.widened) {
    const ids = rankCandidates(question.text, question.parts, found.rows);
    const last = found.rows.at(-1);
    // Behind the ranked rows the order of the database goes on.
    const beyond = found.total > ids.length && last ? `${last.rank}~${last.id}` : null;
    return page({ ids, found, cursor, perPage, beyond, alsoAsked: [], instead: false });
  }
  // What the typed words name stands first, then what other words name, then what merely tells of it.
  const typed = found.rows.filter(({ rank }) => rank >= TYPED);
  const reworded = found.rows.filter(({ rank }) => rank < TYPED && rank >= NAMED);
  const told = found.rows.filter(({ rank }) => rank < NAMED);
  const { text, parts } = others[0] ?? named ?? question;
  const ids = [
    ...rankCandidates(question.text, question.parts, typed),
    ...rankCandidates(text, parts, reworded),
    ...rankCandidates(question.text, question.parts, told),
  ];
  const alsoAsked = others.map((other) => other.text).filter((other) => isSaid(other, reworded));
  const instead = alsoAsked.length > 0 && typed.length === 0;
  return page({ ids, found, cursor, perPage, beyond: null, alsoAsked, instead });
}

/** The same in other words, with one sign mistaken, and in everything that is told of a product. */
function widerAsks(question: Question, others: readonly Question[]): SearchAsk[] {
  const named = [...others.map(namedAsk), ...[tolerantAsk(question.text) ?? []].flat()];
  return [...named.slice(0, MOST_OTHERS), textAsk(question)];
}

/**
 * Whether something that is shown holds these words. Words in use come from memory and may be of a product that is gone
 * since; only what can be read on the page is told.
 */
function isSaid(text: string, rows: readonly Candidate[]): boolean {
  const { parts } = questionOf(text);
  return rows.some((row) => {
    const { sign, ...lines } = foundLines(row.text);
    return parts.every(
      ({ texts, items }) =>
        texts.some((word) => Object.values(lines).some((line) => line.includes(normalise(word)))) ||
        items.some((item) => sign === itemSign(item)),
    );
  });
}

type Paged = {
  ids: string[];
  found: Answer;
  cursor: Cursor | null;
  perPage: number;
  /** Where the order of the database goes on. */
  beyond: string | null;
  alsoAsked: string[];
  instead: boolean;
};

function page({ ids, found, cursor, perPage, beyond, alsoAsked, instead }: Paged): Found {
  const from = cursor?.kind === 'ranked' && cursor.from < ids.length ? cursor.from : 0;
  const upTo = from + perPage;
  return {
    ids: ids.slice(from, upTo),
    total: found.total,
    counts: countsOf(found),
    nextCursor: upTo < ids.length ? `r${upTo}` : beyond,
    alsoAsked,
    instead,
  };
}

/** In the order of the database, page by page. */
async function browse(
  db: Db,
  query: CatalogueQuery,
  asks: SearchAsk[],
  first: SearchAsk[],
  perPage: number,
): Promise<Found> {
  const cursor = readCursor(query.cursor);
  const after = cursor?.kind === 'place' ? cursor : null;
  const found = await ask(db, query, { asks, first, after, size: perPage + 1 });
  const rows = found.rows.slice(0, perPage);
  const last = rows.at(-1);
  return {
    ids: rows.map(({ id }) => id),
    total: found.total,
    counts: countsOf(found),
    nextCursor: found.rows.length > perPage && last ? `${last.rank}~${last.id}` : null,
    alsoAsked: [],
    instead: false,
  };
}

function countsOf({ counts, clusters }: Answer): FacetCounts {
  return { ...countsByFacet(COUNTED, counts), clusters };
}

type Asking = {
  asks: SearchAsk[];
  first: SearchAsk[];
  others?: SearchAsk[];
  after?: { rank: number; id: string } | null;
  size: number;
};

async function ask(
  db: Db,
  query: CatalogueQuery,
  { asks, first, others = [], after, size }: Asking,
): Promise<Answer> {
  const result = must(
    await db.rpc('search_catalogue', {
      asks,
      first,
      others,
      few: FEW,
      filters: filtersOf(query),
      page_size: size,
      ...(after ? { after_rank: after.rank, after_id: after.id } : {}),
    }),
  );
  const { rows, ...rest } = answer.parse(result);
  const { ids, ranks, texts } = rows;
  return { ...rest, rows: ids.map((id, at) => ({ id, rank: ranks[at] ?? 0, text: texts[at] ?? '' })) };
}

type Cursor = { kind: 'ranked'; from: number } | { kind: 'place'; rank: number; id: string };

/** `r48`: so far among the ranked. `1080~<id>`: behind this row in the order of the database. */
function readCursor(cursor: string | null): Cursor | null {
  const ranked = /^r(\d{1,3})$/.exec(cursor ?? '');
  if (ranked) return { kind: 'ranked', from: Number(ranked[1]) };
  const place = /^(\d{1,4})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor ?? '');
  return place ? { kind: 'place', rank: Number(place[1]), id: place[2] ?? '' } : null;
}
