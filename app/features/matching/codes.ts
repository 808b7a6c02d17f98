/** Small numbers for the codes that matching compares, so that profiles can stand in flat memory. */

import { ORGANISATION_KINDS, type OrganisationKind } from '~/features/organisations/model';
import { capabilityByCode } from '~/features/vocabulary/capabilities';
import { ALL_CAPABILITY_CODES } from '~/features/vocabulary/capability-codes';
import { COUNTRIES } from '~/features/vocabulary/countries';
import { ITEM_GROUP_CODES } from '~/features/vocabulary/item-codes';
import { ITEMS } from '~/features/vocabulary/items';
import { PORTS } from '~/features/vocabulary/ports';
import { PREFECTURES, REGIONS } from '~/features/vocabulary/prefectures';
import { TEMPERATURE_ZONE_CODES } from '~/features/vocabulary/temperature-zones';
import { UNITS } from '~/features/vocabulary/units';
import { isWholeGroup, wholeGroup } from './labels';
import { ITEM_GRADES, USEFUL_STAGES } from './weights';

export type Numbering = ReturnType<typeof numbering>;

/** Codes → numbers from 0 on. A code that the vocabulary has lost gets a number when it is first met. */
export function numbering(codes: Iterable<string>) {
  const numbers = new Map<string, number>();
  const of = (code: string): number => {
    const known = numbers.get(code);
    if (known !== undefined) return known;
    numbers.set(code, numbers.size);
    return numbers.size - 1;
  };
  for (const code of codes) of(code);
  return {
    of,
    /** The number of a code that is known; -1 otherwise. */
    find: (code: string) => numbers.get(code) ?? -1,
    /** The code of a number. */
    codeOf: (number: number) => [...numbers.keys()][number] ?? '',
    get size() {
      return numbers.size;
    },
  };
}

export const kindNumbers = numbering(ORGANISATION_KINDS);
export const itemNumbers = numbering([
  ...ITEMS.map(({ code }) => code),
  ...ITEM_GROUP_CODES.map((code) => wholeGroup(code)),
]);
export const capabilityNumbers = numbering(ALL_CAPABILITY_CODES);
export const countryNumbers = numbering(['JP', ...COUNTRIES.map(({ code }) => code)]);
/** 0 stands for "not said". */
export const prefectureNumbers = numbering(['', ...PREFECTURES.map(({ code }) => code)]);
export const regionNumbers = numbering(['', ...REGIONS.map(({ code }) => code)]);
export const zoneNumbers = numbering(TEMPERATURE_ZONE_CODES);
export const portNumbers = numbering(PORTS.map(({ code }) => code));
/** Units in which a volume may be told: those of mass and volume are kilograms by then. */
export const unitNumbers = numbering(UNITS.map(({ code }) => code));
/** Grows with what people write. */
export const wordNumbers = numbering([]);

const bitOf = (kind: OrganisationKind) => 1 << kindNumbers.of(kind);

/** By capability: a bit for each kind that usually provides it. */
export const PROVIDERS = Uint8Array.from(ALL_CAPABILITY_CODES, (code) =>
  (capabilityByCode(code)?.kinds ?? []).reduce((bits, kind) => bits | bitOf(kind), 0),
);

/** By capability: a bit for each kind of taker that has use for it from a giver who is there for it. */
const USEFUL = Uint8Array.from(ALL_CAPABILITY_CODES, (code) => {
  const stage = capabilityByCode(code)?.stage;
  return ORGANISATION_KINDS.reduce(
    (bits, kind) => (stage && USEFUL_STAGES[kind].has(stage) ? bits | bitOf(kind) : bits),
    0,
  );
});

/** A bit for each kind of taker that has use for what firms of the giver's kind are there for, of its offers. */
export function usefulTo(kind: OrganisationKind, offers: Iterable<string>): number {
  let bits = 0;
  for (const code of offers) {
    if (capabilityByCode(code)?.kinds[0] === kind) bits |= USEFUL[capabilityNumbers.of(code)] ?? 0;
  }
  return bits;
}

/** How close two items are, by their numbers: the same, of one HS heading, of one group, or 0. */
export function closeness(): { grades: Float64Array; width: number } {
  made ??= allGrades();
  return made;
}

let made: { grades: Float64Array; width: number } | undefined;

function allGrades() {
  const width = itemNumbers.size;
  const grades = new Float64Array(width * width);
  const known = [
    ...ITEMS.map(({ code, group, hs }) => ({ code, group, headings: hs.map((one) => one.slice(0, 4)) })),
    ...ITEM_GROUP_CODES.map((group) => ({ code: wholeGroup(group), group, headings: [] as string[] })),
  ];
  for (const [a, one] of known.entries()) {
    for (const [b, other] of known.entries()) {
      if (a === b && !isWholeGroup(one.code)) grades[a * width + b] = ITEM_GRADES.exact;
      else if (one.headings.some((heading) => other.headings.includes(heading)))
        grades[a * width + b] = ITEM_GRADES.heading;
      else if (one.group === other.group) grades[a * width + b] = ITEM_GRADES.group;
    }
  }
  return { grades, width };
}
