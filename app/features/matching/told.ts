/**
 * What an organisation's own words tell beside its codes: the vocabulary they speak of, and their remaining words. Nobody
 * has confirmed it, so it counts a little less than what is said in codes.
 */
import { COUNTRIES } from '~/features/vocabulary/countries';
import { findingsIn } from '~/features/vocabulary/prose';
import { isNegligible, unitsOf } from '~/features/vocabulary/prose-units';
import type { Certain, OwnWords } from './model';
import { CERTAINTIES } from './weights';

export type Told = {
  items: Certain;
  /** Whole groups of items: "produce", "seafood". */
  groups: Certain;
  countries: Certain;
  offers: Certain;
  needs: Certain;
  offerWords: OwnWords;
  needWords: OwnWords;
};

/** Shorter words are seldom about anything. */
const SHORTEST_WORD = 3;

/** Reads what an organisation writes of its offers and of its needs. */
export function readOwnWords({ offers, needs }: { offers: string; needs: string }): Told {
  const told = {
    items: new Map(),
    groups: new Map(),
    countries: new Map(),
    offers: new Map(),
    needs: new Map(),
  };
  for (const [text, capabilities] of [
    [offers, told.offers],
    [needs, told.needs],
  ] as const) {
    for (const { subject, code } of text.split('\n').flatMap(findingsIn)) {
      if (subject === 'item') told.items.set(code, CERTAINTIES.told);
      if (subject === 'group') told.groups.set(code, CERTAINTIES.told);
      if (subject === 'country') told.countries.set(code, CERTAINTIES.told);
      if (subject === 'capability') capabilities.set(code, CERTAINTIES.told);
      if (subject !== 'area') continue;
      for (const country of COUNTRIES) {
        if (country.area === code && !told.countries.has(country.code))
          told.countries.set(country.code, CERTAINTIES.area);
      }
    }
  }
  return { ...told, offerWords: wordsOf(offers), needWords: wordsOf(needs) };
}

/** The words of spaced writing that may be about something; running writing is read by the vocabulary alone. */
function wordsOf(text: string): OwnWords {
  const plain = text.normalize('NFKC');
  const words = unitsOf(plain).filter(
    ({ script, text: word }) => script === 'word' && word.length >= SHORTEST_WORD && !isNegligible(word),
  );
  return new Map(words.map(({ text: word, from, to }) => [word, plain.slice(from, to).toLowerCase()]));
}
