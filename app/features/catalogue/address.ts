/**
 * The catalogue's address: what was typed, what was chosen, where one is. Everything a reader sees is in it.
 * The browser needs only this part; reading an address and filtering by it are in facets.ts.
 */
import type {
  AllergenGroup,
  CertificateCode,
  CountryCode,
  ItemCode,
  ItemGroupCode,
  PrefectureCode,
  TemperatureZone,
} from '~/features/vocabulary/model';
import type { RegionCode } from '~/features/vocabulary/prefectures';
import type { MarkedText } from '~/shared/marks';
import { paths } from '~/shared/paths';
import type { Choice as BrowseChoice, FilterView, Way } from '~/shared/ui/browse/model';

export type CatalogueQuery = {
  q: string;
  /** Only the words as they are typed: no other names of an item, nothing corrected. */
  exact: boolean;
  groups: ItemGroupCode[];
  items: ItemCode[];
  regions: RegionCode[];
  prefectures: PrefectureCode[];
  temperatures: TemperatureZone[];
  certificates: CertificateCode[];
  /** Groups of allergens that it must be free of. */
  free: AllergenGroup[];
  /** The country it must ship to. */
  country: CountryCode | null;
  /** Days it must keep at least. */
  shelfLife: number | null;
  /** The month, 1 to 12, in which it must be available. */
  month: number | null;
  /** The most that the smallest order may be, in the product's own unit. */
  moq: number | null;
  /** The most that it may cost as it is sold: a currency and an amount in its minor unit, `USD-500`. */
  price: string | null;
  /** A cluster of the reader's, whose members make it. */
  cluster: string | null;
  /** Where the page begins; null for the first. */
  cursor: string | null;
};

/** The facets and the names of their parameters. */
export const PARAMETERS = {
  q: 'q',
  exact: 'exact',
  groups: 'group',
  items: 'item',
  regions: 'region',
  prefectures: 'from',
  temperatures: 'temperature',
  certificates: 'certificate',
  free: 'free',
  country: 'to',
  shelfLife: 'life',
  month: 'month',
  moq: 'moq',
  price: 'price',
  cluster: 'cluster',
  cursor: 'after',
} as const satisfies Record<keyof CatalogueQuery, string>;

/** The facets of which several may be chosen. */
export type ListFacet =
  | 'groups'
  | 'items'
  | 'regions'
  | 'prefectures'
  | 'temperatures'
  | 'certificates'
  | 'free';
/** The facets of which one may be chosen. */
export type SingleFacet = 'country' | 'shelfLife' | 'month' | 'moq' | 'price' | 'cluster';
export type Facet = ListFacet | SingleFacet;

export type Choice = BrowseChoice<ListFacet>;
export type FacetView = FilterView<ListFacet, SingleFacet>;

/** Under which words was searched: words that stand for the typed ones, were tried beside them, or are their meaning. */
export type Told = {
  kind: 'instead' | 'also' | 'meant' | 'exact';
  words: string[];
  /** The address that searches the other way: exactly, or in other words too. */
  to: string;
};

export type { Way };

/** Where to go from a search that found little. */
export type Help = {
  nearest: Way[];
  /** One filter less. */
  takeOff: Way[];
  /** A wider place or kind. */
  wider: Way[];
  /** The filters without the words. */
  wordless: Way | null;
  /** Where one says what one looks for. */
  post: string;
};

/** Something that is offered while words are typed. */
export type Suggestion = {
  kind: 'item' | 'maker' | 'product';
  name: MarkedText;
  /** The name in the other language, where only that holds the words. */
  other: MarkedText | null;
  /** How many products an item has. */
  count?: number;
  to: string;
};

export const LONGEST_QUERY = 100;
/** Longer words are typed by nobody who waits for suggestions. */
export const LONGEST_BEGUN = 60;
/** The address of a query; a change begins at the first page again unless it sets the cursor. */
export function queryPath(query: CatalogueQuery, change: Partial<CatalogueQuery> = {}): string {
  return paths.catalogue(parametersOf({ ...query, cursor: null, ...change }));
}

/** The address of all that a query finds as one PDF. */
export function queryPdfPath(query: CatalogueQuery): string {
  return paths.cataloguePdf(parametersOf({ ...query, cursor: null }));
}

function parametersOf(query: CatalogueQuery) {
  return Object.fromEntries(
    (Object.keys(PARAMETERS) as (keyof CatalogueQuery)[]).map((name) => {
      const value = query[name];
      return [PARAMETERS[name], typeof value === 'boolean' ? (value ? '1' : null) : value];
    }),
  );
}
