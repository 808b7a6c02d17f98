/** What the search index keeps of a text and what a query asks of it, of text made comparable by `normalise`. */
import { normalise, runsOf, stem } from '~/features/vocabulary/text';

export { normalise, runsOf, stem };

/** What the index finds a text by: every sign and pair of signs of running text, every word without its plural. */
export function gramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const run of runsOf(normalise(text))) {
    if (!run.running) {
      grams.add(stem(run.text));
      continue;
    }
    const signs = [...run.text];
    signs.forEach((sign, at) => {
      grams.add(sign);
      const next = signs[at + 1];
      if (next !== undefined) grams.add(sign + next);
    });
  }
  return [...grams];
}

/** What a name is found by: every one, two and three signs of running text that follow each other, every word. */
export function namedGramsOf(text: string): string[] {
  const grams = new Set<string>();
  for (const run of runsOf(normalise(text))) {
    if (!run.running) grams.add(stem(run.text));
    else for (const length of [1, 2, 3]) for (const gram of windows([...run.text], length)) grams.add(gram);
  }
  return [...grams];
}

/** A query as names are asked: three signs in a row stand for the two and the one in them. */
export function namedBy(query: string): string[] {
  const grams = new Set<string>();
  for (const run of runsOf(normalise(query))) {
    const signs = [...run.text];
    if (!run.running) grams.add(stem(run.text));
    else for (const gram of windows(signs, Math.min(signs.length, 3))) grams.add(gram);
  }
  return [...grams].slice(0, MOST_GRAMS);
}

function windows(signs: readonly string[], length: number): string[] {
  const count = Math.max(signs.length - length + 1, 0);
  return Array.from({ length: count }, (_, at) => signs.slice(at, at + length).join(''));
}

/** What a query asks of the index: grams that must all be there, and phrases that the text must contain. */
export type Asked = { grams: string[]; phrases: string[] };

/** More than anyone types; it bounds the work of a query. */
const MOST_GRAMS = 40;

/** A query as the index is asked. Pairs of signs stand for their single signs. */
export function askedBy(query: string): Asked {
  const grams = new Set<string>();
  const phrases: string[] = [];
  for (const run of runsOf(normalise(query))) {
    const signs = [...run.text];
    if (!run.running) grams.add(stem(run.text));
    else if (signs.length === 1) grams.add(run.text);
    else for (let at = 0; at + 1 < signs.length; at += 1) grams.add(`${signs[at]}${signs[at + 1]}`);
    if (run.running && signs.length > 2) phrases.push(run.text);
  }
  return { grams: [...grams].slice(0, MOST_GRAMS), phrases: phrases.slice(0, MOST_GRAMS) };
}
