/** Random profiles over a small vocabulary, so that overlaps of every degree happen often. */
import fc from 'fast-check';
import { limitsOf } from '~/features/matching/limits';
import type {
  MatchProfile,
  OrganisationKind,
  ProfileItem,
  ProfileNeed,
  TemperatureZone,
} from '~/features/matching/model';
import type { CapabilityDetail } from '~/features/organisations/model';
import { ORGANISATION_KINDS } from '~/features/organisations/model';

export const ITEMS: ProfileItem[] = Array.from({ length: 12 }, (_, n) => ({
  code: `item-${n}`,
  certainty: 1,
  headings: [`h${Math.floor(n / 2)}`],
  group: `g${Math.floor(n / 4)}`,
}));
export const CAPABILITIES = ['c0', 'c1', 'c2', 'c3', 'c4', 'c5'];
export const COUNTRIES = ['SG', 'HK', 'TW', 'US', 'TH'];
/** The usual providers of each capability: every third one is provided by two kinds. */
export const PROVIDERS: Record<string, OrganisationKind[]> = {
  c0: ['manufacturer'],
  c1: ['trading_company', 'support'],
  c2: ['logistics'],
  c3: ['buyer'],
  c4: ['manufacturer', 'trading_company'],
  c5: ['support'],
};
const WORDS = ['channel', 'produce', 'volume', 'shelf'];
const ZONES: TemperatureZone[] = ['ambient', 'chilled', 'frozen'];

export type Parts = {
  id: string;
  kind: OrganisationKind;
  items: ProfileItem[];
  countries: string[];
  offers: string[];
  denies: string[];
  needs: { code: string; required: boolean }[];
  /** What offers and needs are limited to, by capability. */
  offerLimits: Record<string, SaidLimits>;
  needLimits: Record<string, SaidLimits>;
  zones: TemperatureZone[];
  impliedZones: TemperatureZone[];
  /** Its first letter stands for its region. */
  prefecture: string | null;
  offerWords: string[];
  needWords: string[];
};

export type SaidLimits = Partial<Omit<CapabilityDetail, 'direction' | 'capability'>>;
export const limited = (said: SaidLimits) =>
  limitsOf({
    items: [],
    countries: [],
    ports: [],
    temperatures: [],
    volumeFrom: null,
    volumeTo: null,
    volumeUnit: null,
    months: [],
    ...said,
  });
const limitsOfAll = (said: Record<string, SaidLimits> = {}) =>
  new Map(Object.entries(said).map(([code, one]) => [code, limited(one)]));

const asWritten = (words: string[] = []) => new Map(words.map((word) => [word, word]));
const sure = (codes: string[] = []) => new Map(codes.map((code) => [code, 1]));
const certain = (items: ProfileItem[], codesOf: (item: ProfileItem) => readonly string[]) =>
  new Map(
    items
      .toSorted((a, b) => a.certainty - b.certainty)
      .flatMap((item) => codesOf(item).map((code) => [code, item.certainty] as const)),
  );

/** A profile from its parts. */
export function profileOf(parts: Partial<Parts>): MatchProfile {
  const items = parts.items ?? [];
  return {
    id: parts.id ?? 'x',
    kind: parts.kind ?? 'manufacturer',
    items,
    itemCodes: certain(items, (item) => [item.code]),
    headings: certain(items, (item) => item.headings),
    groups: certain(items, (item) => [item.group]),
    countries: sure(parts.countries),
    offers: sure(parts.offers),
    denies: new Set(parts.denies ?? []),
    needs: (parts.needs ?? []).map(
      ({ code, required }): ProfileNeed => ({
        code,
        required,
        providers: new Set(PROVIDERS[code] ?? []),
        certainty: 1,
      }),
    ),
    offerLimits: limitsOfAll(parts.offerLimits),
    needLimits: limitsOfAll(parts.needLimits),
    zones: new Set(parts.zones ?? []),
    impliedZones: new Set(parts.impliedZones ?? []),
    prefecture: parts.prefecture ?? null,
    region: parts.prefecture ? (parts.prefecture.at(0) ?? null) : null,
    offerWords: asWritten(parts.offerWords),
    needWords: asWritten(parts.needWords),
  };
}

/** The item that stands at a place of the list, for tests that need one by name. */
export function item(index: number): ProfileItem {
  const found = ITEMS[index];
  if (!found) throw new Error(`no item ${index}`);
  return found;
}

/** What may be said of a capability: often nothing, and often something that others say too. */
export const saidLimits: fc.Arbitrary<SaidLimits> = fc
  .record({
    items: fc.subarray(['item-0', 'item-1'], { maxLength: 1 }),
    countries: fc.subarray(['TW', 'HK', 'SG'], { maxLength: 2 }),
    ports: fc.subarray(['JPSDJ', 'JPHKT'], { maxLength: 1 }),
    temperatures: fc.subarray(ZONES, { maxLength: 2 }),
    months: fc.subarray([1, 2, 6, 12], { maxLength: 2 }),
    bounds: fc.option(
      fc.tuple(fc.option(fc.integer({ min: 1, max: 4 })), fc.option(fc.integer({ min: 4, max: 9 }))),
    ),
    volumeUnit: fc.constantFrom('kg', 'tonne', 'pallet'),
  })
  .map(({ bounds, volumeUnit, ...lists }) => {
    const [volumeFrom, volumeTo] = bounds ?? [null, null];
    const said = volumeFrom !== null || volumeTo !== null;
    return { ...lists, volumeFrom, volumeTo, volumeUnit: said ? volumeUnit : null };
  });
const limitsBy = fc.dictionary(fc.constantFrom(...CAPABILITIES), saidLimits, { maxKeys: 3 });

/** Said as a code, or told in own words. */
const certainty = fc.constantFrom(1, 0.7);

export const parts: fc.Arbitrary<Parts> = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...ORGANISATION_KINDS),
  items: fc
    .subarray(ITEMS)
    .chain((items) =>
      fc.tuple(...items.map((one) => certainty.map((sure) => ({ ...one, certainty: sure })))),
    ),
  countries: fc.subarray(COUNTRIES),
  offers: fc.subarray(CAPABILITIES),
  denies: fc.subarray(CAPABILITIES),
  needs: fc
    .subarray(CAPABILITIES)
    .chain((codes) => fc.tuple(...codes.map((code) => fc.boolean().map((required) => ({ code, required }))))),
  offerLimits: limitsBy,
  needLimits: limitsBy,
  prefecture: fc.option(fc.constantFrom('N1', 'N2', 'S1')),
  offerWords: fc.subarray(WORDS),
  needWords: fc.subarray(WORDS),
  zones: fc.subarray(ZONES),
  impliedZones: fc.subarray(ZONES),
});
