/** What lists that are narrowed by codes of the vocabulary share: reading an address, wide choices with their parts, counts. */
import type { Locale } from '~/i18n/locale';
import { byCount, type Choice, offered } from '~/shared/ui/browse/model';
import { ITEM_CODES, type ItemCode, type ItemGroupCode } from './item-codes';
import { itemGroupLabel, itemLabel, prefectureLabel } from './labels';
import type { PrefectureCode } from './model';
import { PREFECTURES, REGIONS, type RegionCode } from './prefectures';

/** More of one facet than anybody chooses. */
const MOST_CHOSEN = 50;

/** Those of the values that are codes, each once. */
export function known<Code extends string>(codes: readonly Code[], values: readonly string[]): Code[] {
  const all = new Set<string>(codes);
  return [...new Set(values)].filter((value): value is Code => all.has(value)).slice(0, MOST_CHOSEN);
}

export const REGION_CODES: readonly RegionCode[] = REGIONS.map(({ code }) => code);

export const itemsOf = (group: ItemGroupCode): readonly ItemCode[] => ITEM_CODES[group];
export const prefecturesOf = (region: RegionCode): readonly PrefectureCode[] =>
  PREFECTURES.filter((one) => one.region === region).map(({ code }) => code);

/** The narrower choice counts: a wide one stands for all its parts, unless some of them are chosen. */
export function narrowed<Upper, Code extends string>(
  uppers: readonly Upper[],
  chosen: readonly Code[],
  codesOf: (upper: Upper) => readonly Code[],
): Code[] {
  const wide = uppers
    .map(codesOf)
    .filter((codes) => !codes.some((code) => chosen.includes(code)))
    .flat();
  return [...new Set([...chosen, ...wide])];
}

export type Counts = Readonly<Record<string, number>>;

/** Words of facets with their counts ("items miso": 3) by facet; of facets that are not named nothing is taken. */
export function countsByFacet<Facet extends string>(
  facets: readonly Facet[],
  words: Counts,
): Record<Facet, Record<string, number>> {
  const of = new Map<string, Record<string, number>>(facets.map((facet) => [facet, {}]));
  for (const [word, count] of Object.entries(words)) {
    const end = word.indexOf(' ');
    const facet = of.get(word.slice(0, end));
    if (facet) facet[word.slice(end + 1)] = count;
  }
  return Object.fromEntries(of) as Record<Facet, Record<string, number>>;
}

type Wide<Upper extends string, Part extends string> = {
  uppers: readonly Upper[];
  chosen: readonly string[];
  labelOf: (upper: Upper, locale: Locale) => string;
  part: Part;
  partsOf: (upper: Upper) => readonly string[];
  partsChosen: readonly string[];
  partLabelOf: (code: string, locale: Locale) => string;
  counts: Counts;
  /** Whether nothing has two parts, so that they add up. Else a wide choice tells no number. */
  adds: boolean;
  locale: Locale;
};

/** Wide choices, each with its parts below it once it or one of them is chosen; those that give nothing are left out. */
export function wideChoices<Upper extends string, Part extends string>({
  uppers,
  chosen,
  labelOf,
  part,
  partsOf,
  partsChosen,
  partLabelOf,
  counts,
  adds,
  locale,
}: Wide<Upper, Part>): Choice<Part>[] {
  return uppers.flatMap((upper): Choice<Part>[] => {
    const codes = partsOf(upper);
    const sum = codes.reduce((total, code) => total + (counts[code] ?? 0), 0);
    const isChosen = chosen.includes(upper);
    const open = isChosen || codes.some((code) => partsChosen.includes(code));
    if (sum === 0 && !open) return [];
    const choices = codes.map((code) => ({
      code,
      label: partLabelOf(code, locale),
      count: counts[code] ?? 0,
      chosen: partsChosen.includes(code),
    }));
    return [
      {
        code: upper,
        label: labelOf(upper, locale),
        count: adds ? sum : null,
        chosen: isChosen,
        ...(open && codes.length > 1 ? { parts: { facet: part, choices: offered(choices) } } : {}),
      },
    ];
  });
}

type Chosen = { groups: readonly string[]; items: readonly string[] };

/** Groups of items. The parts that give most come first. */
export function groupChoices(
  { groups, items }: Chosen,
  counts: Counts,
  adds: boolean,
  locale: Locale,
): Choice<'items'>[] {
  return wideChoices({
    uppers: Object.keys(ITEM_CODES) as ItemGroupCode[],
    chosen: groups,
    labelOf: itemGroupLabel,
    part: 'items',
    partsOf: itemsOf,
    partsChosen: items,
    partLabelOf: itemLabel,
    counts,
    adds,
    locale,
  }).map((choice) => {
    choice.parts?.choices.sort(byCount(locale));
    return choice;
  });
}

/** Regions of Japan from north to south, and their prefectures. */
export function regionChoices(
  { regions, prefectures }: { regions: readonly string[]; prefectures: readonly string[] },
  counts: Counts,
  locale: Locale,
): Choice<'prefectures'>[] {
  return wideChoices({
    uppers: REGION_CODES,
    chosen: regions,
    labelOf: regionLabel,
    part: 'prefectures',
    partsOf: prefecturesOf,
    partsChosen: prefectures,
    partLabelOf: prefectureLabel,
    counts,
    adds: true,
    locale,
  });
}

export const regionLabel = (code: string, locale: Locale): string =>
  REGIONS.find((region) => region.code === code)?.[locale] ?? code;

/** Codes that are counted or chosen, those that give most first. */
export function countedChoices<Code extends string>(
  counts: Counts,
  chosen: readonly Code[],
  labelOf: (code: string, locale: Locale) => string,
  locale: Locale,
): Choice<never>[] {
  return [...new Set([...Object.keys(counts), ...chosen])]
    .map((code) => ({
      code,
      label: labelOf(code, locale),
      count: counts[code] ?? 0,
      chosen: chosen.some((one) => one === code),
    }))
    .sort(byCount(locale));
}
