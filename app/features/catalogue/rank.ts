/** Puts the candidates of a search in the order a person expects: what it is comes before what it is called. */
import Fuse from 'fuse.js';
import type { Part } from './dictionary';
import { type FoundLines, foundLines } from './entry';
import { normalise, stem } from './normalise';
import { itemSign } from './signs';

/** A row as the search function gives it, in order of rank; for its text see foundLines. */
export type Candidate = { id: string; rank: number; text: string };

/** What closeness is judged by. */
const WEIGHT = { name: 8, item: 4, maker: 3 } satisfies Partial<Record<keyof FoundLines, number>>;

/**
 * A part that names the product's item weighs more than one that stands in its name; who makes it and what it has, less.
 * A word that names no item, such as "organic", is told from others by the name alone.
 */
const POINTS = { isItem: 4, isNarrower: 1, inName: 2, qualityInName: 3, inMaker: 1, inFacts: 1 };
/** Everything that was asked stands in its name, or in what it is. */
const ALL_SAID = 4;
/** The words as they were typed stand together; at the beginning of a name of the maker or product, even more. */
const TOGETHER = { anywhere: 1, beginning: 3 };
/** Closeness is worked out for so many; behind them nobody reads it. */
const COMPARED = 40;

/**
 * The ids of the candidates, best match first: by how many parts of the query say what it is or what it is
 * called, then by closeness of the words; what nothing tells apart keeps its order.
 */
export function rankCandidates(
  query: string,
  parts: readonly Part[],
  candidates: readonly Candidate[],
): string[] {
  const wanted = parts.map((part) => ({
    items: part.items.map(itemSign),
    narrower: part.narrower.map(itemSign),
    texts: part.texts.map((text) => beginning(stem(text))),
  }));
  const asked = normalise(query);
  const documents = candidates
    .map(({ id, text }, at) => {
      const lines = foundLines(text);
      const name = ` ${lines.name}`;
      const maker = ` ${lines.maker}`;
      let points = 0;
      let said = 0;
      for (const { items, narrower, texts } of wanted) {
        const inName = holds(name, texts);
        const isIt = items.includes(lines.sign);
        const isNarrower = !isIt && narrower.includes(lines.sign);
        if (isIt) points += POINTS.isItem;
        if (isNarrower) points += POINTS.isNarrower;
        if (inName) points += items.length > 0 ? POINTS.inName : POINTS.qualityInName;
        else if (holds(maker, texts)) points += POINTS.inMaker;
        else if (holds(` ${lines.facts}`, texts)) points += POINTS.inFacts;
        if (inName || isIt || isNarrower) said += 1;
      }
      if (said === wanted.length) points += ALL_SAID;
      if (wanted.length > 1 || wanted[0]?.items.length === 0) points += together(asked, lines);
      return { ...lines, id, at, points };
    })
    .sort((a, b) => b.points - a.points || a.at - b.at);
  const fuse = new Fuse(documents.slice(0, COMPARED), {
    keys: Object.entries(WEIGHT).map(([name, weight]) => ({ name, weight })),
    useTokenSearch: asked.includes(' '),
    ignoreLocation: true,
    threshold: 0.34,
    includeScore: true,
  });
  const distance = new Map(fuse.search(asked).map(({ item, score }) => [item.id, score ?? 1]));
  return documents
    .sort(
      (a, b) => b.points - a.points || (distance.get(a.id) ?? 1) - (distance.get(b.id) ?? 1) || a.at - b.at,
    )
    .map(({ id }) => id);
}

const holds = (line: string, words: readonly string[]) => words.some((word) => line.includes(word));

/**
 * How a word is looked for in a line that begins with a blank. Words of Latin letters begin where they are asked: "ham" is
 * not in "hamachi's" middle. Running text is looked into.
 */
const beginning = (word: string) => (/^[a-z]/.test(word) ? ` ${word}` : word);

/** Names stand one after the other in two languages: the English one begins behind what is not Latin. */
function together(asked: string, { name, maker }: FoundLines): number {
  const places = [name, maker].flatMap((line) => {
    if (line.startsWith(asked)) return TOGETHER.beginning;
    const latin = /^[a-z]/.test(asked);
    const at = line.indexOf(latin ? ` ${asked}` : asked);
    if (at < 0) return 0;
    return latin && !/[a-z]/.test(line.slice(0, at)) ? TOGETHER.beginning : TOGETHER.anywhere;
  });
  return Math.max(...places);
}
