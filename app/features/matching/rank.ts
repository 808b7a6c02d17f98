/**
 * From all records to one page of matches: scored, filtered, best first, in an order that never depends on where
 * the records came from. Of a hundred thousand only the page itself is kept. Pure.
 */
import { ITEMS } from '~/features/vocabulary/items';
import { countryNumbers, itemNumbers, kindNumbers } from './codes';
import { wholeGroup } from './labels';
import type { Match, MatchFilters, MatchProfile } from './model';
import { AT, endOf, LIST, type MatchRecord, startOf } from './record';
import { sweepFor } from './sweep';
import { PROPOSED_FROM } from './weights';

export type Ranked = { id: string; match: Match };
export type RankedPage = {
  /** Worth proposing: nothing vetoed, nothing that only its kind speaks for, nothing that hardly fits. */
  rows: Ranked[];
  /** How many are worth proposing in all. */
  total: number;
  next: string | null;
  /** Those we know already, however they fit; on the first page only. */
  known: Ranked[];
};

export const PAGE_SIZE = 20;

export type Ranking = {
  filters?: Omit<MatchFilters, 'after'>;
  after?: string | undefined;
  size?: number;
  knows?: (id: string) => boolean;
};

/** One page of all that pass the filters, from behind the cursor on. */
export function rank(
  us: MatchProfile,
  records: Iterable<readonly [string, MatchRecord]>,
  { filters = {}, after, size = PAGE_SIZE, knows = () => false }: Ranking = {},
): RankedPage {
  const score = sweepFor(us);
  const passes = filterOf(filters);
  const cursor = readCursor(after);
  // One more than is shown tells whether there is more.
  const page = createBest(size + 1);
  const known: Ranked[] = [];
  let total = 0;
  for (const [id, record] of records) {
    if (id === us.id || !passes(record)) continue;
    const match = score(record);
    if (knows(id)) {
      if (!cursor) known.push({ id, match });
    } else if (isWorthProposing(match)) {
      total += 1;
      if (!cursor || isBehind(id, match.score, cursor)) page.offer({ id, match });
    }
  }
  const rows = page.best.slice(0, size);
  const last = rows.at(-1);
  const more = page.best.length > size && last !== undefined;
  return {
    rows,
    total,
    next: more ? `${last.match.score}_${last.id}` : null,
    known: known.sort(bestFirst),
  };
}

/** Whether a match is shown without being asked for. */
export function isWorthProposing({ vetoed, grounded, score }: Match): boolean {
  return !vetoed && grounded && score >= PROPOSED_FROM;
}

/** The best of many, in order. */
function createBest(most: number) {
  const best: Ranked[] = [];
  return {
    best,
    offer(one: Ranked) {
      const last = best.at(-1);
      if (best.length === most && last && bestFirst(one, last) > 0) return;
      const at = best.findIndex((other) => bestFirst(one, other) < 0);
      best.splice(at < 0 ? best.length : at, 0, one);
      if (best.length > most) best.pop();
    },
  };
}

/** An item filter names an item or a whole group. */
function filterOf({ kind, country, item }: Omit<MatchFilters, 'after'>): (record: MatchRecord) => boolean {
  const kindNumber = kind === undefined ? undefined : kindNumbers.find(kind);
  const countryNumber = country === undefined ? undefined : countryNumbers.find(country);
  const items = item ? numbersOfItem(item) : null;
  return (record) =>
    (kindNumber === undefined || record[AT.kind] === kindNumber) &&
    (countryNumber === undefined || holds(record, LIST.countries, (number) => number === countryNumber)) &&
    (!items || holds(record, LIST.items, (number) => items.has(number)));
}

function numbersOfItem(item: string): ReadonlySet<number> {
  const codes = [
    item,
    wholeGroup(item),
    ...ITEMS.filter(({ group }) => group === item).map(({ code }) => code),
  ];
  return new Set(codes.map(itemNumbers.find).filter((number) => number >= 0));
}

function holds(record: MatchRecord, list: number, wanted: (number: number) => boolean): boolean {
  const end = endOf(record, list);
  for (let at = startOf(record, list); at < end; at += 1) if (wanted((record[at] ?? 0) >> 2)) return true;
  return false;
}

function bestFirst(a: Ranked, b: Ranked): number {
  return b.match.score - a.match.score || (a.id < b.id ? -1 : 1);
}

type Cursor = { score: number; id: string };

function readCursor(after: string | undefined): Cursor | null {
  const [, score, id] = /^([\d.e-]+)_(.+)$/.exec(after ?? '') ?? [];
  return score && id && Number.isFinite(Number(score)) ? { score: Number(score), id } : null;
}

function isBehind(id: string, score: number, cursor: Cursor): boolean {
  return score < cursor.score || (score === cursor.score && id > cursor.id);
}
