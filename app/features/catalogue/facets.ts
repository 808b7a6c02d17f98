/** What an address of the catalogue means: read from its parameters, and turned into what the database filters by. */

import type { CurrencyCode } from '~/features/vocabulary/currencies';
import { itemsOf, known, narrowed, prefecturesOf, REGION_CODES } from '~/features/vocabulary/facets';
import type { ItemCode } from '~/features/vocabulary/item-codes';
import {
  type AllergenGroup,
  allergenGroup,
  type CertificateCode,
  type CountryCode,
  certificateCode,
  countryCode,
  currencyCode,
  itemCode,
  itemGroupCode,
  type PrefectureCode,
  prefectureCode,
  type TemperatureZone,
  temperatureZone,
} from '~/features/vocabulary/model';
import { type CatalogueQuery, type Facet, LONGEST_QUERY, PARAMETERS } from './address';

/** The steps one may choose among; the database counts by the same. */
export const SHELF_LIVES = [30, 90, 180, 365] as const;
export const MOQS = [1, 10, 50, 100] as const;
/** The most that a price may be is 1, 2 or 5 with noughts behind, in minor units, as the database counts. */
const HIGHEST_PRICE = 5e12;
const PRICE_STEPS: readonly number[] = Array.from({ length: 13 }, (_, noughts) =>
  [1, 2, 5].map((digit) => digit * 10 ** noughts),
)
  .flat()
  .filter((step) => step <= HIGHEST_PRICE);
export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

const step = (steps: readonly number[], typed: string): number | null =>
  steps.find((one) => String(one) === typed) ?? null;

/** A currency and a step of its prices, as an address holds them; null for anything else. */
export function readPrice(typed: string): { currency: CurrencyCode; most: number } | null {
  const [, code, amount] = /^([A-Z]{3})-(\d{1,13})$/.exec(typed) ?? [];
  const currency = currencyCode.safeParse(code).data;
  const most = step(PRICE_STEPS, amount ?? '');
  return currency && most ? { currency, most } : null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Reads an address; what it does not know is left out. */
export function readQuery(search: URLSearchParams): CatalogueQuery {
  const all = (name: keyof typeof PARAMETERS) => search.getAll(PARAMETERS[name]);
  const one = (name: keyof typeof PARAMETERS) => search.get(PARAMETERS[name]) ?? '';
  return {
    q: one('q').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY),
    exact: one('exact') === '1',
    groups: known(itemGroupCode.options, all('groups')),
    items: known(itemCode.options, all('items')),
    regions: known(REGION_CODES, all('regions')),
    prefectures: known(prefectureCode.options, all('prefectures')),
    temperatures: known(temperatureZone.options, all('temperatures')),
    certificates: known(certificateCode.options, all('certificates')),
    free: known(allergenGroup.options, all('free')),
    country: known(countryCode.options, all('country'))[0] ?? null,
    shelfLife: step(SHELF_LIVES, one('shelfLife')),
    month: step(MONTHS, one('month')),
    moq: step(MOQS, one('moq')),
    price: readPrice(one('price')) ? one('price') : null,
    cluster: UUID.test(one('cluster')) ? one('cluster') : null,
    cursor: one('cursor').slice(0, 80) || null,
  };
}

/** The query with one choice of a facet taken off. */
export function without(query: CatalogueQuery, facet: Facet, code: string): Partial<CatalogueQuery> {
  const chosen = query[facet];
  return { [facet]: Array.isArray(chosen) ? (chosen as string[]).filter((one) => one !== code) : null };
}

/** Every choice of every facet, in the order facets are shown. */
export function chosenFacets(query: CatalogueQuery): { facet: Facet; code: string }[] {
  const shown = [
    'groups',
    'items',
    'regions',
    'prefectures',
    'temperatures',
    'certificates',
    'free',
    'country',
    'shelfLife',
    'month',
    'moq',
    'price',
    'cluster',
  ] as const;
  return shown.flatMap((facet) =>
    [query[facet] ?? []].flat().map((code: string | number) => ({ facet, code: String(code) })),
  );
}

/** What the database filters by: the narrower choice counts, a group stands for its items, a region for its prefectures. */
export type Filters = {
  items: ItemCode[];
  prefectures: PrefectureCode[];
  temperatures: TemperatureZone[];
  certificates: CertificateCode[];
  free: AllergenGroup[];
  /** The country it must ship to. */
  countries?: CountryCode;
  shelfLife?: number;
  month?: number;
  moq?: number;
  /** Every step up to the highest price, with its currency. */
  price?: string[];
  cluster?: string;
};

export function filtersOf(query: CatalogueQuery): Filters {
  const price = readPrice(query.price ?? '');
  return {
    items: narrowed(query.groups, query.items, itemsOf),
    prefectures: narrowed(query.regions, query.prefectures, prefecturesOf),
    temperatures: query.temperatures,
    certificates: query.certificates,
    free: query.free,
    ...(query.country ? { countries: query.country } : {}),
    ...(query.shelfLife ? { shelfLife: query.shelfLife } : {}),
    ...(query.month ? { month: query.month } : {}),
    ...(query.moq ? { moq: query.moq } : {}),
    ...(price
      ? { price: PRICE_STEPS.filter((one) => one <= price.most).map((one) => `${price.currency} ${one}`) }
      : {}),
    ...(query.cluster ? { cluster: query.cluster } : {}),
  };
}
