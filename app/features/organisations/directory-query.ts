/** What an address of the directory means: read from its parameters, and turned into what the database filters by. Pure. */
import {
  ALL_CAPABILITY_CODES,
  CAPABILITY_CODES,
  CAPABILITY_STAGES,
} from '~/features/vocabulary/capability-codes';
import { itemsOf, known, narrowed, prefecturesOf, REGION_CODES } from '~/features/vocabulary/facets';
import {
  certificateCode,
  countryCode,
  itemCode,
  itemGroupCode,
  prefectureCode,
} from '~/features/vocabulary/model';
import {
  DIRECTORY_PARAMETERS,
  type DirectoryFacet,
  type DirectoryQuery,
  LONGEST_QUERY,
  NO_FILTERS,
} from './directory';
import { ORGANISATION_KINDS } from './model';

/** Reads an address; what it does not know is left out. */
export function readDirectoryQuery(search: URLSearchParams): DirectoryQuery {
  const all = (name: keyof DirectoryQuery) => search.getAll(DIRECTORY_PARAMETERS[name]);
  const one = (name: keyof DirectoryQuery) => search.get(DIRECTORY_PARAMETERS[name]) ?? '';
  return {
    q: one('q').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY),
    kinds: known(ORGANISATION_KINDS, all('kinds')),
    stages: known(CAPABILITY_STAGES, all('stages')),
    offers: known(ALL_CAPABILITY_CODES, all('offers')),
    groups: known(itemGroupCode.options, all('groups')),
    items: known(itemCode.options, all('items')),
    regions: known(REGION_CODES, all('regions')),
    prefectures: known(prefectureCode.options, all('prefectures')),
    certificates: known(certificateCode.options, all('certificates')),
    target: known(countryCode.options, all('target'))[0] ?? null,
    country: known(countryCode.options, all('country'))[0] ?? null,
    cursor: directoryPlace(one('cursor')) ? one('cursor') : null,
  };
}

/** The place in the order that a cursor names: `1080~<id>`, behind this row; null for anything else. */
export function directoryPlace(cursor: string | null): { rank: number; id: string } | null {
  const [, rank, id] = /^(\d{1,4})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(cursor ?? '') ?? [];
  return rank && id ? { rank: Number(rank), id } : null;
}

/** Every choice of every facet, in the order facets are shown. */
export function chosenInDirectory(query: DirectoryQuery): { facet: DirectoryFacet; code: string }[] {
  return (Object.keys(NO_FILTERS) as DirectoryFacet[]).flatMap((facet) =>
    [query[facet] ?? []].flat().map((code: string) => ({ facet, code })),
  );
}

/** The query with one choice of a facet taken off. */
export function withoutChoice(
  query: DirectoryQuery,
  facet: DirectoryFacet,
  code: string,
): Partial<DirectoryQuery> {
  const chosen = query[facet];
  return { [facet]: Array.isArray(chosen) ? (chosen as string[]).filter((one) => one !== code) : null };
}

/** What the database filters by: a group stands for its items, a region for its prefectures, a stage for what is done there. */
export function directoryFilters(query: DirectoryQuery) {
  return {
    kinds: query.kinds,
    items: narrowed(query.groups, query.items, itemsOf),
    prefectures: narrowed(query.regions, query.prefectures, prefecturesOf),
    offers: narrowed(query.stages, query.offers, (stage) => CAPABILITY_CODES[stage]),
    certificates: query.certificates,
    targets: query.target ? [query.target] : [],
    countries: query.country ? [query.country] : [],
  };
}
