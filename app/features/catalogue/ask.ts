/** From what a person typed to what the index is asked: parts that must all be found, each in one of several ways. */
import { namesInRunningText, type Part, partsOf } from './dictionary';
import type { Lexicon } from './lexicon';
import { otherWays } from './mend';
import { type Asked, askedBy, namedBy, normalise, runsOf } from './normalise';
import { itemSign } from './signs';

/** All parts must be found; a part is found by any of its ways. */
export type Ask = Asked[][];

/** One way of asking: among the names or, where `text` is true, in all that is told. */
export type SearchAsk = { text?: true; parts: Ask };

/** A query made ready: by which parts its finds are ranked, and what is asked for them. */
export type Question = { text: string; parts: Part[] };

/** More than anyone types; the database takes no more. */
const MOST_PARTS = 12;
const MOST_WAYS = 24;

/**
 * A query as it is typed, names of items standing for the items too; where it is meant exactly, words are words only.
 * Nothing to ask has no parts.
 */
export function questionOf(query: string, exact = false): Question {
  const parts = exact ? runsOf(normalise(query)).map(({ text }) => plainPart(text)) : partsOf(query);
  return { text: query, parts: askable(parts).slice(0, MOST_PARTS) };
}

const plainPart = (text: string): Part => ({ texts: [text], items: [], narrower: [], facts: [] });

/** What finds the products that are called so, that are it, or that have it. */
export function namedAsk({ parts }: Question): SearchAsk {
  return {
    parts: parts.map((part) =>
      ways([...names(part), ...signs([...part.narrower.map(itemSign), ...part.facts])]),
    ),
  };
}

/** What of those comes first: what is called so or is it, not what merely has it. Null where that is the same. */
export function firstAsk({ parts }: Question): SearchAsk | null {
  if (parts.every((part) => part.narrower.length + part.facts.length === 0)) return null;
  return { parts: parts.map((part) => ways(names(part))) };
}

/**
 * What is found behind those: of a single part only what merely has it, which is little; of several, whatever is named, as
 * each part may be had in either way.
 */
export function behindAsk(question: Question): SearchAsk {
  const [part, ...more] = question.parts;
  if (!part || more.length > 0 || !firstAsk(question)) return namedAsk(question);
  return { parts: [ways(signs([...part.narrower.map(itemSign), ...part.facts]))] };
}

/** What finds every product of which anything that is told holds all the words. */
export function textAsk({ parts }: Question): SearchAsk {
  return {
    text: true,
    parts: parts.map((part) => ways([...part.texts.map(askedBy), ...signs(part.items.map(itemSign))])),
  };
}

/**
 * The same question, each item in it by its other names too: what is called so may be another item, as キャラメルいちご is no
 * 苺. Null where no item has any.
 */
export function otherNames(question: Question): Question | null {
  const parts = question.parts.map((part) => ({
    ...part,
    texts: [...new Set([...part.texts, ...part.items.flatMap(namesInRunningText)])],
  }));
  const more = parts.some(({ texts }, at) => texts.length > (question.parts[at]?.texts.length ?? 0));
  return more ? { text: question.text, parts } : null;
}

/** The same question in other words, for when the typed ones find little; best first. */
export function otherQuestions(question: Question, inUse?: Lexicon): Question[] {
  return otherWays(question.text, inUse).map((way) => questionOf(way));
}

/** So many signs leave enough of a word when one of them is wrong. */
const SHORTEST_TOLERANT = 4;
const LONGEST_TOLERANT = 12;

/**
 * What finds running text in which one sign is mistaken, left out or too many, as names of makers are mistyped that no
 * vocabulary holds. Null where the query is no such text.
 */
export function tolerantAsk(query: string): SearchAsk | null {
  const runs = runsOf(normalise(query));
  const signs = [...(runs[0]?.text ?? '')];
  if (runs.length !== 1 || !runs[0]?.running) return null;
  if (signs.length < SHORTEST_TOLERANT || signs.length > LONGEST_TOLERANT) return null;
  const without = signs.map((_, at) =>
    namedBy(`${signs.slice(0, at).join('')} ${signs.slice(at + 1).join('')}`),
  );
  return { parts: [without.map((grams) => ({ grams, phrases: [] }))] };
}

/** Little words such as "of" are left out, unless there is nothing else. */
function askable(parts: Part[]): Part[] {
  const meaning = parts.filter((part) => part.items.length > 0 || part.texts.some((text) => !isFiller(text)));
  return (meaning.length > 0 ? meaning : parts).filter((part) => names(part).length > 0);
}

const FILLERS = new Set(['a', 'an', 'and', 'for', 'from', 'in', 'of', 'or', 'the', 'to', 'with']);
const isFiller = (text: string) => FILLERS.has(text);

function names(part: Part): Asked[] {
  const texts = part.texts.map((text) => ({ grams: namedBy(text), phrases: [] }));
  return [...texts.filter(({ grams }) => grams.length > 0), ...signs(part.items.map(itemSign))];
}

const signs = (all: readonly string[]): Asked[] => all.map((sign) => ({ grams: [sign], phrases: [] }));
const ways = (all: Asked[]): Asked[] => all.filter(({ grams }) => grams.length > 0).slice(0, MOST_WAYS);
