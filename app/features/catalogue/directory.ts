/** What was typed, as the index of organisations is asked: names and places as text, items and capabilities by their codes. */
import { CAPABILITIES } from '~/features/vocabulary/capabilities';
import { PREFECTURES, REGIONS } from '~/features/vocabulary/prefectures';
import { capabilityTerms } from '~/features/vocabulary/terms';
import type { Ask } from './ask';
import { otherWays, type Part, partsOf } from './dictionary';
import { type Asked, askedBy, normalise } from './normalise';
import { itemSign } from './signs';

/** The database takes no more. */
const MOST_PARTS = 12;
const MOST_WAYS = 40;
/** Shorter words are parts of too many others. */
const SHORTEST = 2;

type Words = {
  capabilities: { sign: string; terms: string[] }[];
  places: { sign: string; terms: string[] }[];
};
let made: Words | undefined;

function words(): Words {
  made ??= {
    capabilities: CAPABILITIES.map((one) => ({
      sign: `+${one.code}`,
      terms: capabilityTerms(one).map(normalise),
    })),
    places: PREFECTURES.map(({ code, ja, en, region }) => {
      const within = REGIONS.find((one) => one.code === region);
      const names = [ja, ja.replace(/[都府県]$/, ''), en, ...(within ? [within.ja, within.en] : [])];
      return { sign: `@${code}`, terms: names.map(normalise) };
    }),
  };
  return made;
}

/** The ways in which a query may find an organisation; none where nothing is asked. Signs without a word find nobody. */
export function directoryAsks(query: string): Ask[] {
  if (query.trim() === '') return [];
  const asks = [query, ...otherWays(query).slice(0, 3)].map(askOf).filter((ask) => ask.length > 0);
  return asks.length > 0 ? asks : [[]];
}

function askOf(query: string): Ask {
  const whole = normalise(query);
  if (whole === '') return [];
  const parts = partsOf(query)
    .slice(0, MOST_PARTS)
    .map(waysOf)
    .filter((ways) => ways.length > 0);
  // A capability of several words is meant as a whole.
  const named = words().capabilities.filter(({ terms }) => terms.includes(whole));
  return named.length > 0 && parts.length > 1 ? [named.map(({ sign }) => signed(sign))] : parts;
}

function waysOf({ texts, items }: Part): Asked[] {
  const known = texts.map(normalise);
  const places = words().places.filter(({ terms }) => known.some((text) => terms.includes(text)));
  const capabilities = words().capabilities.filter(({ terms }) =>
    known.some((text) => text.length >= SHORTEST && terms.some((term) => holds(term, text))),
  );
  return [
    ...texts.map(askedBy).filter(({ grams }) => grams.length > 0),
    ...items.map((item) => signed(itemSign(item))),
    ...[...places, ...capabilities].map(({ sign }) => signed(sign)),
  ].slice(0, MOST_WAYS);
}

const signed = (sign: string): Asked => ({ grams: [sign], phrases: [] });

/** Words of Latin letters are meant whole: `cold` is not in `scolding`. */
function holds(term: string, text: string): boolean {
  return /^[a-z0-9 ]+$/.test(text) ? ` ${term} `.includes(` ${text} `) : term.includes(text);
}
