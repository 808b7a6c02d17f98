/** What a query is made of, by the words the vocabulary knows, and which items come nearest to it. */
import { itemByCode } from '~/features/vocabulary/items';
import type { ItemCode } from '~/features/vocabulary/model';
import { itemTerms } from '~/features/vocabulary/terms';
import { splitRunning } from './mend';
import { normalise, runsOf } from './normalise';
import { dictionary } from './terms';

export { otherWays } from './mend';

/** A stretch of a query: the words it may stand as, the typed ones first, and what it is a name of. */
export type Part = {
  texts: readonly string[];
  items: readonly ItemCode[];
  /** Items found behind those. */
  narrower: readonly ItemCode[];
  /** Signs of groups of items, places and certificates. */
  facts: readonly string[];
};

/** How many words a name is made of at most. */
const LONGEST_NAME = 5;

/** A query in parts: the longest names and qualifying words that it holds, and what stands between them. */
export function partsOf(query: string): Part[] {
  const { meaningOf } = dictionary();
  const normalised = normalise(query);
  const whole = meaningOf(normalised.replaceAll(' ', ''));
  if (whole.items.length > 0) return [{ ...whole, texts: [normalised] }];
  const units = runsOf(normalised).flatMap((run) => (run.running ? splitRunning(run.text) : [run.text]));
  const parts: Part[] = [];
  for (let at = 0; at < units.length; ) {
    let length = Math.min(LONGEST_NAME, units.length - at);
    let found = meaningOf(units.slice(at, at + length).join(''));
    while (length > 1 && found.items.length + found.also.length + found.facts.length === 0) {
      length -= 1;
      found = meaningOf(units.slice(at, at + length).join(''));
    }
    const text = units.slice(at, at + length).join(' ');
    const { also, items, narrower, facts } = found;
    parts.push({ texts: [...new Set([text, ...also])], items, narrower, facts });
    at += length;
  }
  return parts;
}

/** Two kana stand in too many other words; a sign of meaning does not. */
const SHORTEST_KANA = 3;

/** More are left out: every name is a walk of the index. */
const MOST_NAMES = 6;

/** What an item is called in running text, as text is compared, without names that hold another one of them. */
export function namesInRunningText(code: ItemCode): readonly string[] {
  const known = NAMES.get(code) ?? readNames(code);
  NAMES.set(code, known);
  return known;
}
const NAMES = new Map<ItemCode, readonly string[]>();

function readNames(code: ItemCode): string[] {
  const item = itemByCode(code);
  const names = [...new Set((item ? itemTerms(item) : []).map(normalise))].filter((name) => {
    const [run, ...more] = runsOf(name);
    return (
      run?.running && more.length === 0 && (/\p{Script=Han}/u.test(name) || name.length >= SHORTEST_KANA)
    );
  });
  return names
    .filter((name) => !names.some((other) => other !== name && name.includes(other)))
    .slice(0, MOST_NAMES);
}

/** The items whose names come nearest to a text, best first. */
export function nearestItems(query: string, limit = 3): ItemCode[] {
  const asked = normalise(query);
  if (asked === '' || asked.length > 60) return [];
  const codes = dictionary()
    .items.search(asked, { limit: 20 })
    .map(({ item }) => item.code);
  return [...new Set(codes)].slice(0, limit);
}
