/** From what the database holds of an organisation to a profile prepared for scoring. Unknown codes are left out. */
import {
  type CapabilityRow,
  type Direction,
  detailOf,
  type OrganisationKind,
} from '~/features/organisations/model';
import { capabilityByCode } from '~/features/vocabulary/capabilities';
import { itemByCode } from '~/features/vocabulary/items';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { isWholeGroup, wholeGroup } from './labels';
import { limitsOf } from './limits';
import type { Certain, Limits, MatchProfile, ProfileItem, ProfileNeed, TemperatureZone } from './model';
import { readOwnWords, type Told } from './told';

/** A row of match_profiles or my_match_profile. */
export type ProfileRow = {
  id: string;
  kind: string;
  country: string;
  prefecture: string | null;
  certificates: string[];
  items: string[];
  countries: string[];
  temperatures: string[];
  offers: string[];
  wants: string[];
  requires: string[];
  denies: string[];
  /** Rows of the offered and needed capabilities that are limited to something; JSON as the database gives it. */
  details: unknown;
  /** Certificates that its open requests ask for. */
  sought_certificates: string[];
  offers_text: string;
  needs_text: string;
};

/** Capabilities that a certificate proves, the one it is held for last. */
export const PROVEN_BY: Readonly<Record<string, readonly string[]>> = {
  haccp: ['haccp-facility'],
  fssc22000: ['haccp-facility'],
  iso22000: ['haccp-facility'],
  gfsi: ['haccp-facility'],
  brcgs: ['haccp-facility'],
  sqf: ['haccp-facility'],
  ifs: ['haccp-facility'],
  'jfs-b': ['haccp-facility'],
  'jfs-c': ['haccp-facility'],
  'us-seafood-haccp': ['haccp-facility', 'approved-seafood-plant'],
  'eu-seafood-haccp': ['haccp-facility', 'approved-seafood-plant'],
  halal: ['halal-production'],
  kosher: ['kosher-production'],
  vegan: ['vegan-production'],
  'gluten-free': ['gluten-free-production'],
  'organic-jas': ['organic-growing'],
  'organic-eu': ['organic-growing'],
  'organic-usda': ['organic-growing'],
  globalgap: ['gap-growing'],
  asiagap: ['gap-growing'],
  jgap: ['gap-growing'],
  msc: ['certified-fishery'],
  asc: ['certified-fishery'],
  mel: ['certified-fishery'],
  'fda-facility': ['fda-registration'],
  'gacc-facility': ['gacc-registration'],
};

/** Zones that a capability suggests. */
export const ZONES_OF: Readonly<Record<string, readonly TemperatureZone[]>> = {
  'quick-freezing': ['frozen'],
  'cold-storage': ['chilled', 'frozen'],
  'reefer-consolidation': ['chilled', 'frozen'],
  'freshness-keeping': ['chilled'],
  'controlled-atmosphere': ['chilled'],
  'live-seafood-transport': ['chilled'],
  'retort-canning': ['ambient'],
  'ambient-storage': ['ambient'],
};

/** A profile for scoring. A firm abroad deals in its own country, whether it says so or not. */
export function toMatchProfile(row: ProfileRow): MatchProfile {
  const told = readOwnWords({ offers: row.offers_text, needs: row.needs_text });
  const items = itemsOf(row.items, told);
  const said = new Set([...row.offers, ...row.certificates.flatMap((code) => PROVEN_BY[code] ?? [])]);
  const place = PREFECTURES.find(({ code }) => code === row.prefecture);
  return {
    id: row.id,
    kind: row.kind as OrganisationKind,
    items,
    itemCodes: mostCertain(
      items.flatMap(({ code, certainty }) => (isWholeGroup(code) ? [] : [[code, certainty]])),
    ),
    headings: mostCertain(items.flatMap((item) => item.headings.map((code) => [code, item.certainty]))),
    groups: mostCertain(items.map((item) => [item.group, item.certainty])),
    countries: withTold(
      row.country === 'JP' ? row.countries : [row.country, ...row.countries],
      told.countries,
    ),
    offers: withTold(said, told.offers),
    denies: new Set(row.denies),
    needs: needsOf(row, told),
    offerLimits: limitsOfSide(row, 'offer'),
    needLimits: limitsOfSide(row, 'need'),
    zones: new Set(row.temperatures as TemperatureZone[]),
    impliedZones: new Set([
      ...[...said].flatMap((code) => ZONES_OF[code] ?? []),
      ...row.items.flatMap((code) => itemByCode(code)?.temperature ?? []),
    ]),
    prefecture: place?.code ?? null,
    region: place?.region ?? null,
    offerWords: told.offerWords,
    needWords: told.needWords,
  };
}

/** The items that are said, then those that are told, then whole groups none of them is in. */
function itemsOf(said: readonly string[], told: Told): ProfileItem[] {
  const items = [...withTold(said, told.items)].flatMap(([code, certainty]): ProfileItem[] => {
    const item = itemByCode(code);
    const headings = [...new Set(item?.hs.map((hs) => hs.slice(0, 4)))];
    return item ? [{ code, group: item.group, headings, certainty }] : [];
  });
  const groups = [...told.groups].filter(([group]) => !items.some((item) => item.group === group));
  return [
    ...items,
    ...groups.map(([group, certainty]) => ({ code: wholeGroup(group), headings: [], group, certainty })),
  ];
}

/** Hard requirements, then wishes, then what the certificates of requests stand for, then what only own words tell. */
function needsOf(row: ProfileRow, told: Told): ProfileNeed[] {
  const sought = row.sought_certificates.flatMap((code) => PROVEN_BY[code]?.at(-1) ?? []);
  const wanted = new Set([...row.wants, ...sought.filter((code) => !row.requires.includes(code))]);
  const said = [
    ...row.requires.map((code) => ({ code, required: true, certainty: 1 })),
    ...[...wanted].map((code) => ({ code, required: false, certainty: 1 })),
  ];
  const more = [...told.needs].filter(([code]) => !said.some((need) => need.code === code));
  return [...said, ...more.map(([code, certainty]) => ({ code, required: false, certainty }))].flatMap(
    (need) => {
      const capability = capabilityByCode(need.code);
      return capability ? [{ ...need, providers: new Set(capability.kinds) }] : [];
    },
  );
}

function limitsOfSide(row: ProfileRow, side: Direction): ReadonlyMap<string, Limits> {
  const details = (row.details as CapabilityRow[]).filter(({ direction }) => direction === side);
  return new Map(details.map((one) => [one.capability, limitsOf(detailOf(one))]));
}

const withTold = (said: Iterable<string>, told: Certain): Certain =>
  mostCertain([...[...said].map((code) => [code, 1] as const), ...told]);

function mostCertain(entries: Iterable<readonly [string, number]>): Certain {
  const certain = new Map<string, number>();
  for (const [code, certainty] of entries) certain.set(code, Math.max(certainty, certain.get(code) ?? 0));
  return certain;
}
