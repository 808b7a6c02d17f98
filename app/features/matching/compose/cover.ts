/**
 * How far an organisation fills each requirement of a chain, from its flat record: what it does in the stage, as far as
 * its capabilities are not limited to something else, with which items, for which countries, in which temperature zones. What is not said is unknown and counts less, but is
 * never none; what is said and does not fit counts nothing. Pure.
 */
import { ORGANISATION_KINDS } from '~/features/organisations/model';
import { capabilityByCode } from '~/features/vocabulary/capabilities';
import { ALL_CAPABILITY_CODES } from '~/features/vocabulary/capability-codes';
import { itemByCode } from '~/features/vocabulary/items';
import { CHAIN_STAGES, kindOfStage } from '~/features/vocabulary/stages';
import { closeness, countryNumbers, itemNumbers, kindNumbers, zoneNumbers } from '../codes';
import { fitWith, OFFERED, type OwnLimits } from '../limit-record';
import { AT, CERTAINTY, endOf, LIST, type MatchRecord, startOf } from '../record';
import type { Brief, Requirement } from './model';
import {
  COUNTRY_FREE,
  LEFT_OPEN,
  OTHER_CARGO,
  OTHER_ZONE,
  UNKNOWN_CARGO,
  UNKNOWN_COUNTRY,
  UNKNOWN_ITEM,
  UNKNOWN_ZONE,
  USUAL_KIND,
} from './weights';

const STAGES = CHAIN_STAGES.length;
const NO_STAGE = 255;
const LOGISTICS = kindNumbers.of('logistics');
const MANUFACTURER = kindNumbers.of('manufacturer');
const NOTHING = -1;

/** By capability: the place of its stage in the chain, and whether the stage's usual kind is there for it. */
const STAGE_OF = Uint8Array.from(ALL_CAPABILITY_CODES, (code) => {
  const stage = capabilityByCode(code)?.stage;
  return stage === undefined || stage === 'support' ? NO_STAGE : CHAIN_STAGES.indexOf(stage);
});
const IS_CORE = Uint8Array.from(ALL_CAPABILITY_CODES, (code) => {
  const capability = capabilityByCode(code);
  return Number(capability !== undefined && capability.kinds[0] === kindOfStage(capability.stage));
});
/** By kind and stage, one after the other: how far the stage is filled by who says nothing of it. */
const USUAL = Float64Array.from(
  ORGANISATION_KINDS.flatMap((kind) =>
    CHAIN_STAGES.map((stage) => (kindOfStage(stage) === kind ? USUAL_KIND : 0)),
  ),
);

/** Fills in how far a record meets each requirement; answers whether it meets any. The numbers are overwritten by the next. */
export type Cover = (record: MatchRecord) => { cover: Float64Array; any: boolean };

/** A function that tells of any record how far it meets the requirements of a brief. */
export function coverOf(brief: Brief, requirements: readonly Requirement[]): Cover {
  const stages = new Float64Array(STAGES);
  const items = itemsOf(brief);
  const countries = countriesOf(brief);
  const zones = zonesOf(brief);
  const limits = limitsOf(brief);
  const stageOf = Uint8Array.from(requirements, ({ stage }) => CHAIN_STAGES.indexOf(stage));
  const itemOf = Int16Array.from(requirements, ({ item }) => item ?? NOTHING);
  const countryOf = Int16Array.from(requirements, ({ country }) => country ?? NOTHING);
  const carrying = CHAIN_STAGES.indexOf('transport_storage');
  const processing = CHAIN_STAGES.indexOf('processing');
  const answer = { cover: new Float64Array(requirements.length), any: false };
  return (record) => {
    answer.any = false;
    // Who deals in other goods, works for other countries or does nothing in the chain needs no closer look.
    if (!items.read(record)) return answer;
    countries.read(record);
    const free = record[AT.kind] === MANUFACTURER ? COUNTRY_FREE : 0;
    const upstream = free + (1 - free) * countries.mean;
    if (upstream === 0 || !fillStages(record, limits, stages)) return answer;
    const { cover } = answer;
    for (let at = 0; at < cover.length; at += 1) {
      const stage = stageOf[at] as number;
      let filled = stages[stage] as number;
      if (filled > 0) {
        const item = itemOf[at] as number;
        const country = countryOf[at] as number;
        if (item !== NOTHING) filled *= items.each[item] as number;
        else filled *= stage === carrying ? items.cargo * zones(record) : items.mean;
        if (stage <= processing) filled *= upstream;
        else filled *= country === NOTHING ? countries.mean : (countries.each[country] as number);
        if (filled > 0) answer.any = true;
      }
      cover[at] = filled;
    }
    return answer;
  };
}

/** What the organisation does in each stage: its kind, then every capability takes some of what is still open. */
function fillStages(record: MatchRecord, limits: OwnLimits, stages: Float64Array): boolean {
  const limited = startOf(record, LIST.limits) < endOf(record, LIST.limits);
  const usual = (record[AT.kind] as number) * STAGES;
  for (let stage = 0; stage < STAGES; stage += 1) stages[stage] = 1 - (USUAL[usual + stage] as number);
  const end = endOf(record, LIST.offers);
  for (let at = startOf(record, LIST.offers); at < end; at += 1) {
    const entry = record[at] as number;
    const stage = STAGE_OF[entry >> 2] ?? NO_STAGE;
    if (stage === NO_STAGE) continue;
    const own = (USUAL[usual + stage] as number) > 0;
    const left = IS_CORE[entry >> 2] === 0 ? LEFT_OPEN.helping : own ? LEFT_OPEN.own : LEFT_OPEN.other;
    const held = limited ? fitWith(limits, record, entry >> 2, OFFERED) : 1;
    stages[stage] = (stages[stage] as number) * (1 - (1 - left) * (CERTAINTY[entry & 3] ?? 0) * held);
  }
  let any = false;
  for (let stage = 0; stage < STAGES; stage += 1) {
    const filled = 1 - (stages[stage] as number);
    stages[stage] = filled;
    if (filled > 0) any = true;
  }
  return any;
}

/** A loop, since `fill` costs more than it sets here. */
function setAll(values: Float64Array, value: number): void {
  for (let at = 0; at < values.length; at += 1) values[at] = value;
}

const between = (prior: number, share: number) => prior + (1 - prior) * share;

/**
 * Each item of the brief by the closest the organisation deals in; of cargo, what a carrier would take. Reading
 * answers whether any of it fits.
 */
function itemsOf({ items }: Brief) {
  const count = items.length;
  const { grades, width } = closeness();
  /** By item of the vocabulary, then by item of the brief: how close they are. */
  const close = new Float64Array(width * count);
  /** By item of the vocabulary: whether it is close to any of the brief. */
  const near = new Uint8Array(width);
  for (const [index, code] of items.entries()) {
    const asked = itemNumbers.find(code);
    if (asked < 0 || asked >= width) continue;
    for (let one = 0; one < width; one += 1) {
      const grade = grades[one * width + asked] as number;
      if (grade === 0) continue;
      close[one * count + index] = grade;
      near[one] = 1;
    }
  }
  const parts = { each: new Float64Array(count), mean: 1, cargo: 1, read };
  function read(record: MatchRecord): boolean {
    if (count === 0) return true;
    const { each } = parts;
    const from = startOf(record, LIST.items);
    const end = endOf(record, LIST.items);
    const carrier = record[AT.kind] === LOGISTICS;
    if (from === end) {
      parts.mean = carrier ? UNKNOWN_CARGO : UNKNOWN_ITEM;
      parts.cargo = UNKNOWN_CARGO;
      setAll(each, parts.mean);
      return true;
    }
    let first = from;
    while (first < end && (near[(record[first] as number) >> 2] ?? 0) === 0) first += 1;
    if (first === end && !carrier) return false;
    setAll(each, 0);
    for (let at = first; at < end; at += 1) {
      const entry = record[at] as number;
      if ((near[entry >> 2] ?? 0) === 0) continue;
      const certainty = CERTAINTY[entry & 3] ?? 0;
      const row = (entry >> 2) * count;
      for (let index = 0; index < count; index += 1) {
        const grade = (close[row + index] as number) * certainty;
        if (grade > (each[index] as number)) each[index] = grade;
      }
    }
    let sum = 0;
    let cargo = 0;
    for (let index = 0; index < count; index += 1) {
      const grade = each[index] as number;
      const taken = grade === 0 ? (carrier ? OTHER_CARGO : 0) : between(UNKNOWN_CARGO, grade);
      const share = grade === 0 ? 0 : between(UNKNOWN_ITEM, grade);
      each[index] = carrier ? taken : share;
      sum += each[index] as number;
      cargo += taken;
    }
    parts.mean = sum / count;
    parts.cargo = cargo / count;
    return true;
  }
  return parts;
}

function countriesOf({ countries }: Brief) {
  const count = countries.length;
  const asked = countries.map((code) => countryNumbers.of(code));
  /** By country of the vocabulary: its place in the brief. */
  const placeOf = new Int16Array(countryNumbers.size).fill(NOTHING);
  for (const [index, number] of asked.entries()) placeOf[number] = index;
  const parts = { each: new Float64Array(count), mean: 1, read };
  function read(record: MatchRecord): void {
    if (count === 0) return;
    const { each } = parts;
    const from = startOf(record, LIST.countries);
    const end = endOf(record, LIST.countries);
    if (from === end) {
      setAll(each, UNKNOWN_COUNTRY);
      parts.mean = UNKNOWN_COUNTRY;
      return;
    }
    setAll(each, 0);
    for (let at = from; at < end; at += 1) {
      const entry = record[at] as number;
      const index = placeOf[entry >> 2] ?? NOTHING;
      if (index !== NOTHING) each[index] = between(UNKNOWN_COUNTRY, CERTAINTY[entry & 3] ?? 0);
    }
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += each[index] as number;
    parts.mean = sum / count;
  }
  return parts;
}

/** The brief as limits, to be held against those of a capability that is offered. */
function limitsOf({ items, countries }: Brief): OwnLimits {
  return {
    bits: zonesOfItems(items),
    from: 0,
    to: 0,
    items: new Set(items.map(itemNumbers.of)),
    countries: new Set(countries.map(countryNumbers.of)),
    ports: new Set(),
  };
}

/** The zones, as bits, in which items are usually kept. */
function zonesOfItems(items: readonly string[]): number {
  return items.reduce((bits, code) => {
    const zone = itemByCode(code)?.temperature;
    return zone ? bits | (1 << zoneNumbers.of(zone)) : bits;
  }, 0);
}

/** How much of what the items need to be kept in the organisation is known for; what it merely suggests fits too. */
function zonesOf({ items }: Brief): (record: MatchRecord) => number {
  const needed = zonesOfItems(items);
  const count = bitsIn(needed);
  return (record) => {
    if (count === 0) return 1;
    const bits = record[AT.zones] as number;
    const theirs = (bits | (bits >> 3)) & 7;
    if (theirs === 0) return UNKNOWN_ZONE;
    const kept = bitsIn(theirs & needed);
    return kept === 0 ? OTHER_ZONE : between(UNKNOWN_ZONE, kept / count);
  };
}

const bitsIn = (bits: number) => (bits & 1) + ((bits >> 1) & 1) + ((bits >> 2) & 1);
