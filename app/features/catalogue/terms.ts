/** The words the vocabulary knows, made ready for searching. */
import Fuse from 'fuse.js';
import { narrowerItems, SAID_OF_GROUPS } from '~/features/vocabulary/broader';
import { CERTIFICATES } from '~/features/vocabulary/certificates';
import { ITEM_GROUPS } from '~/features/vocabulary/item-groups';
import { ITEMS } from '~/features/vocabulary/items';
import type { ItemCode } from '~/features/vocabulary/model';
import { PREFECTURES, REGIONS } from '~/features/vocabulary/prefectures';
import { QUALIFIERS } from '~/features/vocabulary/qualifiers';
import { soundOfKana, soundOfLatin } from '~/features/vocabulary/sound';
import { itemTerms } from '~/features/vocabulary/terms';
import { words } from '~/features/vocabulary/words';
import { createLexicon, type Lexicon } from './lexicon';
import { normalise, runsOf, stem } from './normalise';
import { certificateSign, groupSign, placeSign } from './signs';

/** What a name stands for. */
export type Meaning = {
  items: readonly ItemCode[];
  /** Items that are found behind those. */
  narrower: readonly ItemCode[];
  /** Other words of the same meaning. */
  also: readonly string[];
  /** Signs of groups of items, places and certificates. */
  facts: readonly string[];
};

export type Dictionary = {
  /** A term without its blanks → the term as it is written. */
  joined: ReadonlyMap<string, string>;
  /** Terms of running script, for splitting; the longest of them. */
  running: ReadonlySet<string>;
  longest: number;
  latin: Lexicon;
  kana: Lexicon;
  /** What a name without its blanks stands for. */
  meaningOf(name: string): Meaning;
  /** Names of items, for the nearest one. */
  items: Fuse<{ code: ItemCode; term: string }>;
};

let made: Dictionary | undefined;

/** The dictionary of this process. */
export function dictionary(): Dictionary {
  made ??= make();
  return made;
}

const joinedUp = (term: string) => term.replaceAll(' ', '');
const NOTHING: Meaning = { items: [], narrower: [], also: [], facts: [] };

function make(): Dictionary {
  const named = ITEMS.flatMap((item) =>
    itemTerms(item).map((term) => ({ code: item.code, term: normalise(term) })),
  ).filter(({ term }) => term !== '');
  const places = placeTerms();
  const certificates = certificateTerms();
  const groups = groupTerms(new Set(named.map(({ term }) => term)));
  const terms = [
    ...named.map(({ term }) => term),
    ...groups.keys(),
    ...places.keys(),
    ...certificates.keys(),
    ...QUALIFIERS.flat().map(normalise),
  ].filter(Boolean);
  const joined = new Map<string, string>();
  for (const term of terms) {
    const key = joinedUp(term);
    const known = joined.get(key);
    if (known === undefined || known.length < term.length) joined.set(key, term);
  }
  const runs = [...new Set(terms)].flatMap(runsOf);
  const running = new Set(runs.filter((run) => run.running && run.text.length > 1).map((run) => run.text));
  const latin = runs.filter((run) => !run.running && /^[a-z]{3,}$/.test(run.text)).map((run) => run.text);
  return {
    joined,
    running,
    longest: Math.max(...Array.from(running, (term) => term.length)),
    latin: createLexicon(new Map(latin.map((word) => [word, 1]))),
    kana: createLexicon(new Map([...running].map((word) => [word, 1]))),
    meaningOf: meanings(named, groups, places, certificates),
    items: new Fuse(named, { keys: ['term'], threshold: 0.34, ignoreLocation: true, minMatchCharLength: 2 }),
  };
}

/** What names mean: as they are written, without a plural, or as they sound. */
function meanings(
  named: readonly { code: ItemCode; term: string }[],
  groups: ReadonlyMap<string, string[]>,
  places: ReadonlyMap<string, string[]>,
  certificates: ReadonlyMap<string, string[]>,
) {
  const items = new Map<string, ItemCode[]>();
  const sounds = new Map<string, ItemCode[]>();
  const add = (map: Map<string, ItemCode[]>, key: string, code: ItemCode) => {
    const codes = map.get(key);
    if (!codes) map.set(key, [code]);
    else if (!codes.includes(code)) codes.push(code);
  };
  for (const { term, code } of named) {
    add(items, joinedUp(term), code);
    const sound = soundOfKana(term);
    if (sound && sound.length >= SHORTEST_SOUND) add(sounds, sound, code);
  }
  const facts = new Map<string, string[]>();
  for (const [term, signs] of [...groups, ...places, ...certificates]) {
    facts.set(joinedUp(term), [...(facts.get(joinedUp(term)) ?? []), ...signs]);
  }
  const qualifiers = new Map<string, { also: string[]; facts: string[] }>();
  for (const meaning of QUALIFIERS.map((line) => line.map(normalise))) {
    const signs = [...new Set(meaning.flatMap((word) => certificates.get(word) ?? []))];
    for (const word of meaning) qualifiers.set(joinedUp(word), { also: meaning, facts: signs });
  }
  return (name: string): Meaning => {
    const key = [name, stem(name)].find((one) => items.has(one) || qualifiers.has(one) || facts.has(one));
    const codes =
      items.get(key ?? name) ?? (/^[a-z]+$/.test(name) ? sounds.get(soundOfLatin(name)) : undefined) ?? [];
    const qualifier = qualifiers.get(key ?? name);
    const signs = [...(facts.get(key ?? name) ?? []), ...(qualifier?.facts ?? [])];
    if (codes.length === 0 && !qualifier && signs.length === 0) return NOTHING;
    return {
      items: codes,
      narrower: [...new Set(codes.flatMap(narrowerItems))].filter((code) => !codes.includes(code)),
      also: qualifier?.also ?? [],
      facts: [...new Set(signs)],
    };
  };
}

/** Shorter sounds are English words as well. */
const SHORTEST_SOUND = 3;

/** The words of whole groups, several of which may share one: seafood is fish, shellfish and more. */
function groupTerms(items: ReadonlySet<string>): Map<string, string[]> {
  const said = new Set(Array.from(SAID_OF_GROUPS, normalise));
  const found = new Map<string, string[]>();
  for (const { code, ja, en, synonyms } of ITEM_GROUPS) {
    for (const term of new Set([ja, en, ...synonyms].map(normalise))) {
      if (items.has(term) && !said.has(term)) continue;
      found.set(term, [...(found.get(term) ?? []), groupSign(code)]);
    }
  }
  return found;
}

function placeTerms(): Map<string, string[]> {
  const named = [
    ...REGIONS.map(({ code, ja, en }) => ({ code, terms: [ja, en] })),
    ...PREFECTURES.map(({ code, ja, en }) => ({ code, terms: [ja, ja.replace(/[都府県]$/, ''), en] })),
  ];
  return new Map(
    named.flatMap(({ code, terms }) => terms.map((term) => [normalise(term), [placeSign(code)]])),
  );
}

/** "Organic" is every organic scheme; other words are of one certificate or of several. */
function certificateTerms(): Map<string, string[]> {
  const organic = CERTIFICATES.filter(({ about }) => about === 'organic').map(({ code }) =>
    certificateSign(code),
  );
  const found = new Map<string, string[]>();
  for (const { code, about, ja, en, also } of CERTIFICATES) {
    for (const term of [ja, en, ...words(also)].map(normalise)) {
      const general = about === 'organic' && QUALIFIERS.some((line) => line.map(normalise).includes(term));
      found.set(term, [
        ...new Set([...(found.get(term) ?? []), ...(general ? organic : [certificateSign(code)])]),
      ]);
    }
  }
  return found;
}
