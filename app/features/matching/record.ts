/**
 * A profile as a row of numbers, about 200 bytes instead of several thousand, so that one process holds a hundred
 * thousand of them and reads them all for one question.
 */
import {
  capabilityNumbers,
  countryNumbers,
  itemNumbers,
  kindNumbers,
  prefectureNumbers,
  regionNumbers,
  usefulTo,
  wordNumbers,
  zoneNumbers,
} from './codes';
import type { MatchProfile } from './model';
import { AREA_CERTAINTY, TOLD_CERTAINTY } from './weights';

/**
 * [kind, prefecture, region, zones | implied zones << 3, kinds that its usual offers serve, where each list ends …]
 * and the lists. An entry of a list with certainties is `number << 2 | level`, of needs `number << 3 | required << 2 |
 * level`, of the others the number itself.
 */
export type MatchRecord = Uint32Array;

export const AT = { kind: 0, prefecture: 1, region: 2, zones: 3, useful: 4, ends: 5 } as const;
/** The lists in their order. */
export const LIST = {
  items: 0,
  countries: 1,
  offers: 2,
  needs: 3,
  denies: 4,
  offerWords: 5,
  needWords: 6,
} as const;
const LISTS = 7;
export const FIRST = AT.ends + LISTS;

/** What a level stands for. */
export const CERTAINTY = [0, 1, TOLD_CERTAINTY, AREA_CERTAINTY] as const;
const levelOf = (certainty: number) => (CERTAINTY as readonly number[]).indexOf(certainty);

/** The row of a profile. */
export function toRecord(profile: MatchProfile): MatchRecord {
  const sure = (number: number, certainty: number) => (number << 2) | levelOf(certainty);
  const zones = (codes: Iterable<string>) =>
    [...codes].reduce((bits, code) => bits | (1 << zoneNumbers.of(code)), 0);
  const lists: number[][] = [
    profile.items.map(({ code, certainty }) => sure(itemNumbers.of(code), certainty)),
    Array.from(profile.countries, ([code, certainty]) => sure(countryNumbers.of(code), certainty)),
    Array.from(profile.offers, ([code, certainty]) => sure(capabilityNumbers.of(code), certainty)),
    profile.needs.map(
      ({ code, required, certainty }) =>
        (capabilityNumbers.of(code) << 3) | (Number(required) << 2) | levelOf(certainty),
    ),
    Array.from(profile.denies, (code) => capabilityNumbers.of(code)),
    Array.from(profile.offerWords.keys(), (word) => wordNumbers.of(word)),
    Array.from(profile.needWords.keys(), (word) => wordNumbers.of(word)),
  ];
  let end = FIRST;
  const ends = lists.map((list) => (end += list.length));
  return Uint32Array.from([
    kindNumbers.of(profile.kind),
    prefectureNumbers.of(profile.prefecture ?? ''),
    regionNumbers.of(profile.region ?? ''),
    zones(profile.zones) | (zones(profile.impliedZones) << 3),
    usefulTo(profile.kind, profile.offers.keys()),
    ...ends,
    ...lists.flat(),
  ]);
}

/** Where a list begins in a record, and behind which place it ends. */
export function startOf(record: MatchRecord, list: number): number {
  return list === 0 ? FIRST : (record[AT.ends + list - 1] ?? FIRST);
}
export function endOf(record: MatchRecord, list: number): number {
  return record[AT.ends + list] ?? FIRST;
}
