/**
 * What an organisation's marks teach: firms like those it found not relevant come later in its lists. Pure. Only the order
 * changes; how well a firm fits is still told as it is.
 */
import { countryNumbers, itemNumbers, kindNumbers } from './codes';
import type { MatchProfile, MatchReason } from './model';
import { AT, endOf, LIST, type MatchRecord, startOf } from './record';

/** A firm that is not relevant, and why. */
export type Lesson = { reason: MatchReason; profile: MatchProfile };

/** What one mark takes from firms like the marked one, and what many leave. */
const LESS = 0.92;
const LEAST = 0.6;

/** By what factor the score of a record counts when matches are ordered, from 0.6 to 1. */
export function lessonsFor(us: MatchProfile, lessons: readonly Lesson[]): (record: MatchRecord) => number {
  const ofReason = (reason: MatchReason) =>
    lessons.flatMap((lesson) => (lesson.reason === reason ? [lesson.profile] : []));
  const kinds = timesOf(ofReason('kind').map(({ kind }) => [kindNumbers.of(kind)]));
  const countries = timesOf(
    ofReason('countries').map((firm) => numbersOf(firm.countries.keys(), us.countries, countryNumbers.of)),
  );
  const items = timesOf(
    ofReason('items').map((firm) => numbersOf(firm.itemCodes.keys(), us.itemCodes, itemNumbers.of)),
  );
  if (kinds.size + countries.size + items.size === 0) return () => 1;
  return (record) => {
    const times =
      (kinds.get(record[AT.kind] ?? -1) ?? 0) +
      most(record, LIST.countries, countries) +
      most(record, LIST.items, items);
    return Math.max(LEAST, LESS ** times);
  };
}

/** The numbers of what the marked firm has and we have not: what we share cannot have been the reason. */
function numbersOf(
  theirs: Iterable<string>,
  ours: { has(code: string): boolean },
  number: (code: string) => number,
): number[] {
  return [...theirs].filter((code) => !ours.has(code)).map(number);
}

/** How many of the marked firms have each number. */
function timesOf(numbers: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (const one of numbers.flat()) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
}

function most(record: MatchRecord, list: number, times: ReadonlyMap<number, number>): number {
  if (times.size === 0) return 0;
  let found = 0;
  const end = endOf(record, list);
  for (let at = startOf(record, list); at < end; at += 1) {
    found = Math.max(found, times.get((record[at] ?? 0) >> 2) ?? 0);
  }
  return found;
}
