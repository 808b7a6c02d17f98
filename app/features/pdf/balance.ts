/** How the sections of a sheet share its two columns, so that a whole record still stands on one page. Pure. */
import type { SheetSection } from './model';

/** What a column of the first page holds, in points, below a name of one line. */
export const ROOM = 590;

const LINE = 12.5;
const HEADING = 34;
const ROW = 7;

/** About how many lines a text takes in a column: a Japanese letter is as wide as it is high, a Latin one half of it. */
export function linesOf(text: string, width: number, size: number): number {
  return text.split('\n').reduce((lines, part) => {
    let ems = 0;
    for (const sign of part) ems += (sign.codePointAt(0) ?? 0) < 0x2e80 ? 0.54 : 1;
    return lines + Math.max(1, Math.ceil((ems * size) / width));
  }, 0);
}

/** About how high a section stands, its values in a column of this width. */
export function heightOf({ facts }: SheetSection, width: number): number {
  return facts.reduce(
    (sum, { label, value }) =>
      sum + ROW + LINE * Math.max(linesOf(label, width / 2, 8), linesOf(value, width, 8.5)),
    HEADING,
  );
}

/**
 * How many sections stay in the right column; the rest goes under the picture. All of them where there is room,
 * otherwise as many as make the longer column shortest.
 */
export function staying(heights: readonly number[], left: number, right: number): number {
  const sum = (some: readonly number[]) => some.reduce((total, height) => total + height, 0);
  if (right + sum(heights) <= ROOM) return heights.length;
  const longest = (kept: number) =>
    Math.max(right + sum(heights.slice(0, kept)), left + sum(heights.slice(kept)));
  return heights.reduce((best, _, at) => (longest(at) < longest(best) ? at : best), heights.length);
}
