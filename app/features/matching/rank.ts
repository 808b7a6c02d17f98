/**
 * From all records to one page of matches: scored, filtered, best first, in an order that never depends on where
 * the records came from. Of a hundred thousand only the page itself is kept. Pure.
 */
import { capabilitiesOfStage } from '~/features/vocabulary/capabilities';
import { ITEMS } from '~/features/vocabulary/items';
import type { StageCode } from '~/features/vocabulary/model';
import { capabilityNumbers, countryNumbers, itemNumbers, kindNumbers, prefectureNumbers } from './codes';
import { wholeGroup } from './labels';
import type { Match, MatchFilters, MatchProfile } from './model';
import { AT, endOf, LIST, type MatchRecord, startOf } from './record';
import { confidenceStep } from './score';
import { sweepFor } from './sweep';
import { PROPOSED_FROM } from './weights';

/** `order` is what it is ordered by: its score, less where it is like firms that were not relevant. */
export type Ranked = { id: string; match: Match; order: number };

export const PAGE_SIZE = 20;

export type Ranking = {
  filters?: RankFilters;
  after?: string | undefined;
  size?: number;
  knows?: (id: string) => boolean;
  /** Whom we do not want proposed. */
  skips?: (id: string) => boolean;
  /** By what factor a score counts when matches are ordered. */
  weigh?: (record: MatchRecord) => number;
  /** Whom a place is kept for, beside those who have said little yet. */
  isNew?: (id: string) => boolean;
  /** How many more than a page are kept, for when some of them are not shown. */
  spare?: number;
};

export type RankFilters = Omit<MatchFilters, 'after' | 'for'> & {
  /** Who can take a stage of the chain: offers one of these, or is of a kind that usually does. */
  stage?: StageCode | undefined;
};

/** What is worth proposing: nothing vetoed, nothing that only its kind speaks for, nothing that hardly fits. */
export type Standing = {
  /** The page: the best in order behind the cursor. */
  rows: Ranked[];
  /** Where the next page begins; null where this is the last. */
  next: string | null;
  /** The page and the spare ones behind it. */
  best: Ranked[];
  /** Of those who are new or have said little yet, the best; on the first page only. */
  fresh: Ranked[];
  total: number;
  /** How many in each prefecture of Japan, by its code. */
  places: ReadonlyMap<string, number>;
  /** Those we know already, however they fit; on the first page only. */
  known: Ranked[];
};

const FRESH_KEPT = 5;

/** One page of all that pass the filters, from behind the cursor on. */
export function rank(
  us: MatchProfile,
  records: Iterable<readonly [string, MatchRecord]>,
  {
    filters = {},
    after,
    size = PAGE_SIZE,
    knows = () => false,
    skips = () => false,
    weigh = () => 1,
    isNew = () => false,
    spare = 1,
  }: Ranking = {},
): Standing {
  const score = sweepFor(us);
  const passes = filterOf(filters);
  const cursor = readCursor(after);
  const page = createBest(size + Math.max(1, spare));
  const fresh = createBest(FRESH_KEPT);
  const known: Ranked[] = [];
  const places = new Map<number, number>();
  let total = 0;
  for (const [id, record] of records) {
    if (id === us.id || skips(id) || !passes(record)) continue;
    const match = score(record);
    if (knows(id)) {
      if (!cursor) known.push({ id, match, order: match.score });
    } else if (isWorthProposing(match)) {
      total += 1;
      const place = record[AT.prefecture] ?? 0;
      if (place !== 0) places.set(place, (places.get(place) ?? 0) + 1);
      const one = { id, match, order: match.score * weigh(record) };
      if (!cursor || isToCome(one, cursor)) page.offer(one);
      if (!cursor && (isNew(id) || isLittleKnown(match))) fresh.offer(one);
    }
  }
  const next = cursorBehind(page.best, size, cursor);
  return {
    rows: page.best.slice(0, size),
    next: next && writeCursor(next),
    best: page.best,
    fresh: fresh.best,
    total,
    places: new Map([...places].map(([number, count]) => [prefectureNumbers.codeOf(number), count])),
    known: known.sort(bestFirst),
  };
}

/** Where one organisation would stand among all that are proposed, whether it is one of them or not. */
export function placeOf(
  us: MatchProfile,
  records: ReadonlyMap<string, MatchRecord>,
  id: string,
  { knows = () => false, skips = () => false, weigh = () => 1 }: Ranking = {},
): { place: number; total: number } {
  const score = sweepFor(us);
  const record = records.get(id);
  const ranked = (one: string, of: MatchRecord): Ranked => {
    const match = score(of);
    return { id: one, match, order: match.score * weigh(of) };
  };
  const own = record && ranked(id, record);
  let [better, total] = [0, 0];
  for (const [one, of] of records) {
    if (one === us.id || one === id || knows(one) || skips(one)) continue;
    const other = ranked(one, of);
    if (!isWorthProposing(other.match)) continue;
    total += 1;
    if (own && bestFirst(other, own) < 0) better += 1;
  }
  return { place: better + 1, total: total + 1 };
}

/** Whether so little is known of the two that it may be chance how high a match stands. */
export function isLittleKnown({ confidence }: Match): boolean {
  return confidenceStep(confidence) === 'little';
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
      const at = best.findLastIndex((other) => bestFirst(other, one) < 0);
      best.splice(at + 1, 0, one);
      if (best.length > most) best.pop();
    },
  };
}

/** An item filter names an item or a whole group. */
function filterOf({ kind, country, item, place, stage }: RankFilters): (record: MatchRecord) => boolean {
  const kindNumber = kind === undefined ? undefined : kindNumbers.find(kind);
  const countryNumber = country === undefined ? undefined : countryNumbers.find(country);
  const placeNumber = place === undefined ? undefined : prefectureNumbers.find(place);
  const items = item ? numbersOfItem(item) : null;
  const takes = stage ? takesStage(stage) : null;
  return (record) =>
    (kindNumber === undefined || record[AT.kind] === kindNumber) &&
    (placeNumber === undefined || record[AT.prefecture] === placeNumber) &&
    (countryNumber === undefined || holds(record, LIST.countries, (number) => number === countryNumber)) &&
    (!items || holds(record, LIST.items, (number) => items.has(number))) &&
    (!takes || takes(record));
}

function takesStage(stage: StageCode): (record: MatchRecord) => boolean {
  const capabilities = capabilitiesOfStage(stage);
  const offers = new Set(capabilities.map(({ code }) => capabilityNumbers.of(code)));
  const usual = new Set(capabilities.flatMap(({ kinds }) => kinds.slice(0, 1).map(kindNumbers.of)));
  return (record) =>
    usual.has(record[AT.kind] ?? -1) || holds(record, LIST.offers, (number) => offers.has(number));
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
  return b.order - a.order || (a.id < b.id ? -1 : 1);
}

/** Where the next page begins: behind `id`, and before that with those that are owed, without `seen`. */
export type Cursor = { order: number; id: string; owed: readonly string[]; seen: string | null };

/** The cursor as text for the address. Ids have no `_` and no `~`. */
export function writeCursor({ order, id, owed, seen }: Cursor): string {
  return [order, id, owed.join('~'), seen ?? ''].join('_');
}

/** Null for what is no cursor. */
export function readCursor(after: string | undefined): Cursor | null {
  const [order = '', id = '', owed = '', seen = ''] = (after ?? '').split('_');
  if (!/^\d[\d.e-]*$/.test(order) || !Number.isFinite(Number(order)) || id === '') return null;
  return { order: Number(order), id, owed: owed === '' ? [] : owed.split('~'), seen: seen || null };
}

/** The cursor behind a page that began at `before`; null where the page was the last. */
function cursorBehind(best: readonly Ranked[], size: number, before: Cursor | null): Cursor | null {
  const rows = best.slice(0, size);
  const last = rows.at(-1);
  if (!last || best.length <= size) return null;
  const owed = before?.owed.filter((id) => !rows.some((row) => row.id === id)) ?? [];
  // While some are still owed, the place behind which all others come stays the same.
  if (before && owed.length > 0) return { ...before, owed };
  return { order: last.order, id: last.id, owed: [], seen: before?.seen ?? null };
}

function isToCome({ id, order }: Ranked, cursor: Cursor): boolean {
  if (cursor.owed.includes(id)) return true;
  return id !== cursor.seen && (order < cursor.order || (order === cursor.order && id > cursor.id));
}
