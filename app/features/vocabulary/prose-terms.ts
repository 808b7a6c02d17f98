/** The names that mean something inside a sentence, ready to be looked up by the unit they begin with. */
import { CAPABILITIES } from './capabilities';
import { CERTIFICATES } from './certificates';
import { COUNTRIES } from './countries';
import { ITEM_GROUPS } from './item-groups';
import { ITEMS } from './items';
import { AREA_WORDS, COUNTRY_WORDS, PREFECTURE_WORDS } from './place-words';
import { PREFECTURES, REGIONS } from './prefectures';
import { isNegligible, unitsOf } from './prose-units';
import { capabilityTerms, isProseTerm, itemTerms } from './terms';
import { words } from './words';

export type Subject =
  | 'item'
  | 'group'
  | 'capability'
  | 'country'
  | 'area'
  | 'prefecture'
  | 'region'
  | 'certificate';

export type ProseTerm = {
  subject: Subject;
  code: string;
  units: readonly string[];
  /** Whether other words may stand between its words. */
  loose: boolean;
  /** Whether it counts only where it is no part of a longer word: 米 in 米を, not in 新米; タイ in タイ向け. */
  alone: boolean;
  /** Whether it counts only in capitals. */
  capitals: boolean;
};

let made: ReadonlyMap<string, readonly ProseTerm[]> | undefined;

/** The terms whose first unit this is. */
export function termsBeginning(unit: string): readonly ProseTerm[] {
  made ??= byFirstUnit(allTerms());
  return made.get(unit) ?? [];
}

function byFirstUnit(terms: readonly ProseTerm[]): ReadonlyMap<string, readonly ProseTerm[]> {
  const map = new Map<string, ProseTerm[]>();
  for (const term of terms) {
    const first = term.units[0] ?? '';
    const known = map.get(first);
    if (known) known.push(term);
    else map.set(first, [term]);
  }
  return map;
}

function allTerms(): ProseTerm[] {
  const named: [Subject, string, readonly string[]][] = [
    ...ITEMS.map((item) => ['item', item.code, itemTerms(item)] as const),
    ...ITEM_GROUPS.map(({ code, ja, en, synonyms }) => ['group', code, [ja, en, ...synonyms]] as const),
    ...CAPABILITIES.map((one) => ['capability', one.code, capabilityTerms(one)] as const),
    ...COUNTRIES.map(({ code, also }) => ['country', code, words(also)] as const),
    ...Object.entries(COUNTRY_WORDS).map(([code, list]) => ['country', code, words(list)] as const),
    ...Object.entries(AREA_WORDS).map(([code, list]) => ['area', code, words(list)] as const),
    ...Object.entries(PREFECTURE_WORDS).map(([code, list]) => ['prefecture', code, words(list)] as const),
    ...PREFECTURES.map(
      ({ code, ja, en }) => ['prefecture', code, [ja, ja.replace(/[都府県]$/, ''), en]] as const,
    ),
    // 中国 in a sentence is China.
    ...REGIONS.filter(({ code }) => code !== 'chugoku').map(
      ({ code, ja, en }) => ['region', code, [...ja.split('・'), en]] as const,
    ),
    ...CERTIFICATES.map((one) => ['certificate', one.code, [one.ja, one.en, ...words(one.also)]] as const),
  ].map(([subject, code, list]) => [subject as Subject, code as string, list as readonly string[]]);
  return named.flatMap(([subject, code, list]) => list.flatMap((name) => termOf(subject, code, name)));
}

function termOf(subject: Subject, code: string, name: string): ProseTerm[] {
  const parts = unitsOf(name.normalize('NFKC')).filter((unit) => !isNegligible(unit.text));
  const [first] = parts;
  if (!first) return [];
  const spaced = parts.every(({ script }) => script === 'word');
  const short = !isProseTerm(name);
  // Two letters and short kana mean too much else, but for countries; one kanji may be a word.
  if (short && subject !== 'country' && !(parts.length === 1 && first.script === 'han')) return [];
  return [
    {
      subject,
      code,
      units: parts.map(({ text }) => text),
      loose: spaced && subject === 'capability',
      alone: short,
      capitals: short && spaced,
    },
  ];
}
