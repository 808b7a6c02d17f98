/**
 * A profile as a row of numbers, some hundred bytes instead of several thousand, so that one process holds a hundred
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
import { limitBlock, NEEDED, OFFERED } from './limit-record';
import type { Limits, MatchProfile } from './model';
import { FIRST, type MatchRecord } from './record-layout';
import { CERTAINTIES } from './weights';

export { AT, endOf, FIRST, LIST, type MatchRecord, startOf } from './record-layout';

/** What a level stands for. */
export const CERTAINTY = [0, 1, CERTAINTIES.told, CERTAINTIES.area] as const;
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
    [
      ...blocks(profile.offerLimits, OFFERED, (code) => profile.offers.has(code)),
      ...blocks(profile.needLimits, NEEDED, (code) => profile.needs.some((need) => need.code === code)),
    ],
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

/** Limits of what is offered or needed; of anything else they would say nothing. */
function blocks(limits: ReadonlyMap<string, Limits>, side: number, has: (code: string) => boolean): number[] {
  return [...limits].flatMap(([code, one]) =>
    has(code) ? limitBlock(capabilityNumbers.of(code), side, one) : [],
  );
}
