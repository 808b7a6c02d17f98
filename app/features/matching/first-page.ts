/**
 * The first page of matches: shared out, so that nobody fills everyone's, and with a place for who is new. Pure; which
 * organisations have no place left this week is the database's to say.
 */
import type { Ranked } from './rank';

export type FirstPage = {
  rows: Ranked[];
  /** The one that has the place kept for who is new or has said little yet; null where they stand by their fit. */
  marked: string | null;
  /** The last in order that is shown: the next page goes on behind it. */
  last: Ranked | undefined;
  /** Better than the last and not shown: the next page begins with them. */
  owed: string[];
};

/**
 * `best` in order, more than `size` of them; `refused` have no place left, and yet are shown where too few others fit.
 * `fresh` are the best of those who are new, in order.
 */
export function firstPage(
  best: readonly Ranked[],
  refused: ReadonlySet<string>,
  fresh: readonly Ranked[],
  size: number,
): FirstPage {
  const free = best.filter(({ id }) => !refused.has(id));
  const shown = new Set((free.length >= size ? free : best).slice(0, size).map(({ id }) => id));
  const newcomer = fresh.find(({ id }) => !shown.has(id) && !refused.has(id));
  const full = shown.size === size;
  // The place of who is new is the last of a full page, not one more.
  const inOrder = best.filter(({ id }) => shown.has(id)).slice(0, full && newcomer ? size - 1 : size);
  const last = inOrder.at(-1);
  const rows = newcomer ? [...inOrder, newcomer] : inOrder;
  const seen = new Set(rows.map(({ id }) => id));
  const owed = last ? best.slice(0, best.indexOf(last)).filter(({ id }) => !seen.has(id)) : [];
  return { rows, marked: newcomer?.id ?? null, last, owed: owed.map(({ id }) => id) };
}
