/** Parts of a text that are marked, as places in it, and what a page makes of them. */

/** From where to where, end excluded. */
export type Mark = readonly [from: number, to: number];

/** A text with its marked parts. */
export type MarkedText = { text: string; marks: readonly Mark[] };

/** A stretch of text that is marked, or is not. */
export type Stretch = { text: string; marked: boolean };

/** Marks in order, those that touch or overlap as one. */
export function mergeMarks(marks: readonly Mark[]): Mark[] {
  const merged: [number, number][] = [];
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else if (to > from) merged.push([from, to]);
  }
  return merged;
}

/** A text cut where marks begin and end. Joined together it is the text again. */
export function stretchesOf({ text, marks }: MarkedText): Stretch[] {
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (to: number, marked: boolean) => {
    if (to > at) stretches.push({ text: text.slice(at, to), marked });
    at = Math.max(at, to);
  };
  for (const [from, to] of mergeMarks(marks)) {
    add(Math.min(from, text.length), false);
    add(Math.min(to, text.length), true);
  }
  add(text.length, false);
  return stretches;
}

const BEFORE = 28;
const ELLIPSIS = '…';

/** The part of a long text around its first mark, cut between words or signs; null where nothing is marked. */
export function excerptOf({ text, marks }: MarkedText, length = 100): MarkedText | null {
  const [first] = mergeMarks(marks);
  if (!first) return null;
  const words = Array.from(new Intl.Segmenter('ja', { granularity: 'word' }).segment(text));
  const starts = words.filter(({ segment }) => segment.trim() !== '').map(({ index }) => index);
  const from = first[0] <= BEFORE ? 0 : (starts.find((start) => start >= first[0] - BEFORE) ?? 0);
  const most = Math.max(first[1], from + length);
  const to = most >= text.length ? text.length : (starts.findLast((start) => start <= most) ?? most);
  const end = Math.max(to, first[1]);
  const head = from > 0 ? ELLIPSIS : '';
  const shift = head.length - from;
  return {
    text: head + text.slice(from, end) + (end < text.length ? ELLIPSIS : ''),
    marks: mergeMarks(marks)
      .filter(([, last]) => last <= end)
      .map(([begin, last]): Mark => [begin + shift, last + shift]),
  };
}
