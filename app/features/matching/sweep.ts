/**
 * The score of score.ts for one organisation against many: what it says is laid out once in tables, and every other
 * one is read in a single pass over its record. Tests hold it to score.ts.
 */

import { ORGANISATION_KINDS } from '~/features/organisations/model';
import {
  capabilityNumbers,
  closeness,
  countryNumbers,
  itemNumbers,
  kindNumbers,
  type Numbering,
  PROVIDERS,
  wordNumbers,
} from './codes';
import { fitWith, NEEDED as NEEDED_LIMITS, OFFERED as OFFERED_LIMITS, ownLimits } from './limit-record';
import type { Match, MatchProfile, OrganisationKind } from './model';
import { AT, CERTAINTY, endOf, LIST, type MatchRecord, startOf, toRecord } from './record';
import { gainOf, matchOf, type Shares, shareOf, UNKNOWN } from './terms';
import { PLACE_GRADES, WORDS } from './weights';

const blankShares = (): Shares => ({
  needs: UNKNOWN,
  usual: false,
  items: UNKNOWN,
  countries: UNKNOWN,
  words: UNKNOWN,
  place: UNKNOWN,
  zones: UNKNOWN,
});

/** A function that scores any record against an organisation, both ways. */
export function sweepFor(us: MatchProfile): (record: MatchRecord) => Match {
  const own = toRecord(us);
  const forUs = blankShares();
  const forThem = blankShares();
  const parts = [needsOf(us), itemsOf(us), countriesOf(us), wordsOf(us), placesOf(own), zonesOf(own)];
  const vetoes = vetoesOf(us);
  return (record) => {
    const kind = ORGANISATION_KINDS[record[AT.kind] ?? 0] as OrganisationKind;
    for (const part of parts) part(record, forUs, forThem);
    forUs.usual = ((record[AT.useful] ?? 0) & (1 << kindNumbers.of(us.kind))) !== 0;
    forThem.usual = ((own[AT.useful] ?? 0) & (1 << (record[AT.kind] ?? 0))) !== 0;
    return matchOf(gainOf(us.kind, kind, forUs), gainOf(kind, us.kind, forThem), vetoes(record));
  };
}

type Part = (record: MatchRecord, forUs: Shares, forThem: Shares) => void;

const certaintyOf = (entry: number) => CERTAINTY[entry & 3] ?? 0;

/** A table from the numbers of codes to their certainties. */
function tableOf(numbers: Numbering, codes: Iterable<readonly [string, number]>): Float64Array {
  const entries = Array.from(codes, ([code, certainty]) => [numbers.of(code), certainty] as const);
  const table = new Float64Array(numbers.size);
  for (const [number, certainty] of entries) table[number] = certainty;
  return table;
}

function needsOf(us: MatchProfile): Part {
  const offers = tableOf(capabilityNumbers, us.offers);
  const needs = tableOf(
    capabilityNumbers,
    us.needs.map(({ code, certainty }) => [code, certainty] as const),
  );
  const needLimits = ownLimits(us.needLimits, capabilityNumbers.of);
  const offerLimits = ownLimits(us.offerLimits, capabilityNumbers.of);
  const silent = us.offers.size === 0;
  const ourBit = 1 << kindNumbers.of(us.kind);
  /** By kind of giver: how much we need that such firms usually provide. */
  const expected = ORGANISATION_KINDS.map((kind) =>
    us.needs.reduce((sum, need) => sum + (need.providers.has(kind) ? need.certainty : 0), 0),
  );
  return (record, forUs, forThem) => {
    const bit = 1 << (record[AT.kind] ?? 0);
    const limited = endOf(record, LIST.limits) > startOf(record, LIST.limits);
    let met = 0;
    let best = 0;
    let unmet = expected[record[AT.kind] ?? 0] ?? 0;
    let end = endOf(record, LIST.offers);
    const from = startOf(record, LIST.offers);
    for (let at = from; at < end; at += 1) {
      const entry = record[at] ?? 0;
      const need = needs[entry >> 2] ?? 0;
      if (need === 0) continue;
      const code = entry >> 2;
      const fit = limited ? fitWith(needLimits.get(code), record, code, OFFERED_LIMITS) : 1;
      const grade = need * certaintyOf(entry) * fit;
      met += grade;
      if (grade > best) best = grade;
      if ((PROVIDERS[code] ?? 0) & bit) unmet -= need * fit;
    }
    forUs.needs =
      end === from || (met === 0 && unmet <= 0) ? UNKNOWN : shareOf(met, best, clean(unmet), 'needs');

    met = 0;
    best = 0;
    unmet = 0;
    end = endOf(record, LIST.needs);
    for (let at = startOf(record, LIST.needs); at < end; at += 1) {
      const entry = record[at] ?? 0;
      const certainty = certaintyOf(entry);
      const code = entry >> 3;
      const offered = offers[code] ?? 0;
      const fit = limited && offered !== 0 ? fitWith(offerLimits.get(code), record, code, NEEDED_LIMITS) : 1;
      const grade = offered * fit * certainty;
      met += grade;
      if (grade > best) best = grade;
      if ((PROVIDERS[code] ?? 0) & ourBit) unmet += grade === 0 ? certainty : certainty * (1 - fit);
    }
    forThem.needs = silent || (met === 0 && unmet === 0) ? UNKNOWN : shareOf(met, best, unmet, 'needs');
  };
}

/** What subtracting leaves of sums that are equal. */
const clean = (rest: number) => (rest < 1e-9 ? 0 : rest);

function itemsOf(us: MatchProfile): Part {
  const ours = us.items.map(({ code, certainty }) => ({ number: itemNumbers.of(code), certainty }));
  const bests = new Float64Array(ours.length);
  return (record, forUs, forThem) => {
    const from = startOf(record, LIST.items);
    const end = endOf(record, LIST.items);
    if (from === end || ours.length === 0) {
      forUs.items = UNKNOWN;
      forThem.items = UNKNOWN;
      return;
    }
    const { grades, width } = closeness();
    bests.fill(0);
    let met = 0;
    let best = 0;
    let unmet = 0;
    for (let at = from; at < end; at += 1) {
      const entry = record[at] ?? 0;
      const theirs = certaintyOf(entry);
      const row = (entry >> 2) * width;
      let closest = 0;
      for (let index = 0; index < ours.length; index += 1) {
        const one = ours[index] as { number: number; certainty: number };
        const grade = (grades[row + one.number] ?? 0) * theirs * one.certainty;
        if (grade > closest) closest = grade;
        if (grade > (bests[index] ?? 0)) bests[index] = grade;
      }
      met += closest;
      if (closest > best) best = closest;
      if (closest === 0) unmet += theirs;
    }
    forThem.items = shareOf(met, best, unmet, 'items');
    met = 0;
    best = 0;
    unmet = 0;
    for (let index = 0; index < ours.length; index += 1) {
      const grade = bests[index] ?? 0;
      met += grade;
      if (grade > best) best = grade;
      if (grade === 0) unmet += ours[index]?.certainty ?? 0;
    }
    forUs.items = shareOf(met, best, unmet, 'items');
  };
}

function countriesOf(us: MatchProfile): Part {
  const ours = tableOf(countryNumbers, us.countries);
  const total = [...us.countries.values()].reduce((sum, certainty) => sum + certainty, 0);
  return (record, forUs, forThem) => {
    const from = startOf(record, LIST.countries);
    const end = endOf(record, LIST.countries);
    if (from === end || us.countries.size === 0) {
      forUs.countries = UNKNOWN;
      forThem.countries = UNKNOWN;
      return;
    }
    let met = 0;
    let best = 0;
    let ourUnmet = total;
    let theirUnmet = 0;
    for (let at = from; at < end; at += 1) {
      const entry = record[at] ?? 0;
      const theirs = certaintyOf(entry);
      const our = ours[entry >> 2] ?? 0;
      const grade = our * theirs;
      met += grade;
      if (grade > best) best = grade;
      if (grade === 0) theirUnmet += theirs;
      else ourUnmet -= our;
    }
    forUs.countries = shareOf(met, best, clean(ourUnmet), 'countries');
    forThem.countries = shareOf(met, best, theirUnmet, 'countries');
  };
}

const OFFERED = 1;
const NEEDED = 2;

function wordsOf(us: MatchProfile): Part {
  const flags = new Map<number, number>();
  for (const word of us.offerWords.keys()) flags.set(wordNumbers.of(word), OFFERED);
  for (const word of us.needWords.keys()) {
    const number = wordNumbers.of(word);
    flags.set(number, (flags.get(number) ?? 0) | NEEDED);
  }
  const share = (sought: number, common: number) => {
    const met = sought + WORDS.common * common;
    return met === 0 ? UNKNOWN : met / (met + WORDS.half);
  };
  return (record, forUs, forThem) => {
    let common = 0;
    let weSeek = 0;
    let theySeek = 0;
    if (flags.size > 0) {
      const offersEnd = endOf(record, LIST.offerWords);
      for (let at = startOf(record, LIST.offerWords); at < offersEnd; at += 1) {
        const flag = flags.get(record[at] ?? 0) ?? 0;
        if (flag & OFFERED) common += 1;
        if (flag & NEEDED) weSeek += 1;
      }
      const needsEnd = endOf(record, LIST.needWords);
      for (let at = offersEnd; at < needsEnd; at += 1) {
        if ((flags.get(record[at] ?? 0) ?? 0) & OFFERED) theySeek += 1;
      }
    }
    forUs.words = share(weSeek, common);
    forThem.words = share(theySeek, common);
  };
}

function placesOf(own: MatchRecord): Part {
  const [prefecture, region] = [own[AT.prefecture], own[AT.region]];
  return (record, forUs, forThem) => {
    let share: number = UNKNOWN;
    if (region !== 0 && record[AT.region] !== 0) {
      if (prefecture !== 0 && record[AT.prefecture] === prefecture) share = PLACE_GRADES.prefecture;
      else share = record[AT.region] === region ? PLACE_GRADES.region : 0;
    }
    forUs.place = share;
    forThem.place = share;
  };
}

function zonesOf(own: MatchRecord): Part {
  const ours = own[AT.zones] ?? 0;
  return (record, forUs, forThem) => {
    const theirs = record[AT.zones] ?? 0;
    const meets = (ours & theirs & 7) | (ours & 7 & (theirs >> 3)) | ((ours >> 3) & theirs & 7);
    const share = meets !== 0 ? 1 : (ours & 7) !== 0 && (theirs & 7) !== 0 ? 0 : UNKNOWN;
    forUs.zones = share;
    forThem.zones = share;
  };
}

/** Whether either side has denied a hard requirement of the other and does not offer it as a code. */
function vetoesOf(us: MatchProfile): (record: MatchRecord) => boolean {
  const required = new Set(
    us.needs.filter((need) => need.required).map(({ code }) => capabilityNumbers.of(code)),
  );
  const denied = new Set(
    [...us.denies].filter((code) => us.offers.get(code) !== 1).map((code) => capabilityNumbers.of(code)),
  );
  return (record) => {
    if (required.size > 0) {
      const end = endOf(record, LIST.denies);
      for (let at = startOf(record, LIST.denies); at < end; at += 1) {
        const code = record[at] ?? 0;
        if (required.has(code) && !offersSurely(record, code)) return true;
      }
    }
    if (denied.size > 0) {
      const end = endOf(record, LIST.needs);
      for (let at = startOf(record, LIST.needs); at < end; at += 1) {
        const entry = record[at] ?? 0;
        if (entry & 4 && denied.has(entry >> 3)) return true;
      }
    }
    return false;
  };
}

function offersSurely(record: MatchRecord, code: number): boolean {
  const end = endOf(record, LIST.offers);
  for (let at = startOf(record, LIST.offers); at < end; at += 1) {
    if (record[at] === ((code << 2) | 1)) return true;
  }
  return false;
}
