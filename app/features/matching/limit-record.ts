/**
 * Limits of capabilities as numbers inside a record, and how far two of them fit. Few capabilities have any, so they are
 * looked for only where the record has some at all.
 */
import { countryNumbers, itemNumbers, portNumbers, unitNumbers, zoneNumbers } from './codes';
import type { Limits } from './limits';
import { endOf, LIST, type MatchRecord, startOf } from './record-layout';
import { KEPT_OF_NEED } from './weights';

export const OFFERED = 0;
export const NEEDED = 1;

/**
 * A block is [capability << 1 | side, words in the block, zones | months << 3 | (unit + 1) << 16, from, to, how many items,
 * how many countries, items …, countries …, ports …]; the bounds are the bits of floats.
 */
const AT = { head: 0, size: 1, bits: 2, from: 3, to: 4, items: 5, countries: 6 } as const;
const HEAD = 7;

const floats = new Float32Array(1);
const bitsOfFloat = new Uint32Array(floats.buffer);
const toBits = (value: number): number => {
  floats[0] = value;
  return bitsOfFloat[0] ?? 0;
};

/** The block of a capability's limits. */
export function limitBlock(capability: number, side: number, limits: Limits): number[] {
  const { items, countries, ports, volume } = limits;
  let bits = 0;
  for (const zone of limits.zones) bits |= 1 << zoneNumbers.of(zone);
  for (const month of limits.months) bits |= 1 << (2 + month);
  if (volume) bits |= (unitNumbers.of(volume.unit) + 1) << 16;
  const lists = [
    ...Array.from(items, itemNumbers.of),
    ...Array.from(countries, countryNumbers.of),
    ...Array.from(ports, portNumbers.of),
  ];
  return [
    (capability << 1) | side,
    HEAD + lists.length,
    bits,
    toBits(volume?.from ?? 0),
    toBits(volume?.to ?? 0),
    items.size,
    countries.size,
    ...lists,
  ];
}

/** Where the limits of a capability begin in a record; -1 where there are none. */
function blockOf(record: MatchRecord, head: number): number {
  const end = endOf(record, LIST.limits);
  for (let at = startOf(record, LIST.limits); at < end; at += record[at + AT.size] ?? end) {
    if (record[at] === head) return at;
  }
  return -1;
}

/** Limits of ours, laid out to be held against those of many others. */
export type OwnLimits = {
  bits: number;
  from: number;
  to: number;
  items: ReadonlySet<number>;
  countries: ReadonlySet<number>;
  ports: ReadonlySet<number>;
};

/** Limits by the number of their capability. */
export function ownLimits(
  limits: ReadonlyMap<string, Limits>,
  numberOf: (capability: string) => number,
): ReadonlyMap<number, OwnLimits> {
  return new Map(
    Array.from(limits, ([code, one]): [number, OwnLimits] => [
      numberOf(code),
      {
        bits: limitBlock(0, 0, one)[AT.bits] ?? 0,
        from: one.volume?.from ?? 0,
        to: one.volume?.to ?? 0,
        items: new Set(Array.from(one.items, itemNumbers.of)),
        countries: new Set(Array.from(one.countries, countryNumbers.of)),
        ports: new Set(Array.from(one.ports, portNumbers.of)),
      },
    ]),
  );
}

const ZONES = 0b111;
const MONTHS = 0b1111_1111_1111 << 3;

/** How much of a need is met: our limits of a capability against those that a record has of it on the given side. */
export function fitWith(ours: OwnLimits | undefined, record: MatchRecord, capability: number, side: number) {
  if (!ours) return 1;
  const at = blockOf(record, (capability << 1) | side);
  if (at < 0) return 1;
  const bits = record[at + AT.bits] ?? 0;
  let kept = 1;
  const keep = (most: number) => {
    if (most < kept) kept = most;
  };
  if (parts(ours.bits & ZONES, bits & ZONES)) keep(KEPT_OF_NEED.zones);
  if (parts(ours.bits & MONTHS, bits & MONTHS)) keep(KEPT_OF_NEED.months);
  const unit = bits >>> 16;
  if (unit !== 0 && unit === ours.bits >>> 16) {
    const [from, to] = [toFloat(record[at + AT.from]), toFloat(record[at + AT.to])];
    if (ours.to < from || ours.from > to) keep(KEPT_OF_NEED.volume);
  }
  const items = at + HEAD;
  const countries = items + (record[at + AT.items] ?? 0);
  const ports = countries + (record[at + AT.countries] ?? 0);
  const end = at + (record[at + AT.size] ?? HEAD);
  if (misses(ours.items, record, items, countries)) keep(KEPT_OF_NEED.items);
  if (misses(ours.countries, record, countries, ports)) keep(KEPT_OF_NEED.countries);
  if (misses(ours.ports, record, ports, end)) keep(KEPT_OF_NEED.ports);
  return kept;
}

const parts = (ours: number, theirs: number) => ours !== 0 && theirs !== 0 && (ours & theirs) === 0;

function misses(ours: ReadonlySet<number>, record: MatchRecord, from: number, end: number): boolean {
  if (ours.size === 0 || from === end) return false;
  for (let at = from; at < end; at += 1) if (ours.has(record[at] ?? 0)) return false;
  return true;
}

function toFloat(bits: number | undefined): number {
  bitsOfFloat[0] = bits ?? 0;
  return floats[0] ?? 0;
}
