/** Known words, for correcting and completing one that is typed. */
import { mistakes } from './mistakes';

export type Lexicon = {
  has(word: string): boolean;
  /** How much a word is used. */
  uses(word: string): number;
  /** The known words that are closest by what people get wrong, best first; none that is far. */
  nearest(word: string, most?: number): string[];
  /** The same with how near they are. */
  near(word: string): Near[];
  /** The known words that begin so, most used first. */
  beginning(start: string, most?: number): string[];
};

type Near = {
  word: string;
  /** Of how many mistakes. */
  distance: number;
  /** Signs in another order, then a beginning that is right, are what people mistype most. */
  likely: number;
};

/** One mistake, in a long word two. */
const LONG = 8;
type Known = { word: string; length: number; signs: number };

/** A lexicon of words and how much they are used. */
export function createLexicon(uses: ReadonlyMap<string, number>): Lexicon {
  const sorted = [...uses.keys()].sort();
  const byLength = new Map<number, Known[]>();
  for (const word of sorted) {
    const known = { word, length: [...word].length, signs: signsOf(word) };
    byLength.set(known.length, [...(byLength.get(known.length) ?? []), known]);
  }
  const used = (word: string) => uses.get(word) ?? 0;
  const near = (word: string): Near[] => {
    const length = [...word].length;
    const allowed = length >= LONG ? 2 : 1;
    const signs = signsOf(word);
    const found: Near[] = [];
    for (let other = length - allowed; other <= length + allowed; other += 1) {
      for (const known of byLength.get(other) ?? []) {
        // Each mistake changes at most two of the signs that occur.
        if (bits(known.signs ^ signs) > 2 * allowed) continue;
        const distance = mistakes(word, known.word, allowed + 1);
        if (distance > allowed) continue;
        const begins = known.word.charAt(0) === word.charAt(0);
        found.push({
          word: known.word,
          distance,
          likely: 2 * Number(known.signs === signs) + Number(begins),
        });
      }
    }
    return nearestOf(found, (a, b) => used(b.word) - used(a.word) || a.word.localeCompare(b.word));
  };
  return {
    has: (word) => uses.has(word),
    uses: used,
    nearest: (word, most = 3) => words(near(word), most),
    near,
    beginning(start, most = 8) {
      let low = 0;
      let high = sorted.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < start) low = middle + 1;
        else high = middle;
      }
      const found: string[] = [];
      for (let at = low; sorted[at]?.startsWith(start); at += 1) found.push(sorted[at] ?? '');
      return found.sort((a, b) => used(b) - used(a) || a.length - b.length).slice(0, most);
    },
  };
}

/** Those of the fewest mistakes, the likeliest first; `further` orders what is as likely. */
function nearestOf(found: readonly Near[], further: (a: Near, b: Near) => number): Near[] {
  const least = Math.min(...found.map(({ distance }) => distance));
  return found
    .filter(({ distance }) => distance === least)
    .sort((a, b) => b.likely - a.likely || further(a, b));
}

const words = (near: readonly Near[], most: number) =>
  [...new Set(near.map(({ word }) => word))].slice(0, most);

/** The words of several lexicons as one; of words as near, those of an earlier lexicon come first. */
export function joinLexicons(...all: readonly Lexicon[]): Lexicon {
  const uses = (word: string) => all.reduce((sum, one) => sum + one.uses(word), 0);
  const near = (word: string) =>
    nearestOf(
      all.flatMap((one) => one.near(word)),
      () => 0,
    );
  const byUse = (found: string[]) => [...new Set(found)].sort((a, b) => uses(b) - uses(a));
  return {
    has: (word) => all.some((one) => one.has(word)),
    uses,
    nearest: (word, most = 3) => words(near(word), most),
    near,
    beginning: (start, most = 8) => byUse(all.flatMap((one) => one.beginning(start, most))).slice(0, most),
  };
}

function signsOf(word: string): number {
  let signs = 0;
  for (const sign of word) signs |= 1 << ((sign.codePointAt(0) ?? 0) % 31);
  return signs;
}

function bits(value: number): number {
  let left = value;
  let count = 0;
  while (left !== 0) {
    left &= left - 1;
    count += 1;
  }
  return count;
}
