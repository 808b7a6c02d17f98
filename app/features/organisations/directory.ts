/**
 * The address of the directory: what was typed, what was chosen, where one is. Everything a reader sees is in it.
 * The browser needs only this part; reading an address and filtering by it are in directory-query.ts.
 */
import type { CapabilityCode, CapabilityStage } from '~/features/vocabulary/capability-codes';
import type {
  CertificateCode,
  CountryCode,
  ItemCode,
  ItemGroupCode,
  PrefectureCode,
} from '~/features/vocabulary/model';
import type { RegionCode } from '~/features/vocabulary/prefectures';
import { paths } from '~/shared/paths';
import type { FilterView, Way } from '~/shared/ui/browse/model';
import type { OrganisationKind } from './model';

export type DirectoryQuery = {
  q: string;
  kinds: OrganisationKind[];
  /** Stages of the chain at which it offers something. */
  stages: CapabilityStage[];
  offers: CapabilityCode[];
  groups: ItemGroupCode[];
  items: ItemCode[];
  regions: RegionCode[];
  prefectures: PrefectureCode[];
  certificates: CertificateCode[];
  /** The country it sells to, buys for or ships to. */
  target: CountryCode | null;
  /** The country it is in. */
  country: CountryCode | null;
  /** Where the page begins; null for the first. */
  cursor: string | null;
};

/** The facets and the names of their parameters; where the API narrows by the same, they are called the same. */
export const DIRECTORY_PARAMETERS = {
  q: 'q',
  kinds: 'kind',
  stages: 'stage',
  offers: 'offer',
  groups: 'group',
  items: 'item',
  regions: 'region',
  prefectures: 'prefecture',
  certificates: 'certificate',
  target: 'to',
  country: 'country',
  cursor: 'after',
} as const satisfies Record<keyof DirectoryQuery, string>;

export type DirectoryMany =
  | 'kinds'
  | 'stages'
  | 'offers'
  | 'groups'
  | 'items'
  | 'regions'
  | 'prefectures'
  | 'certificates';
export type DirectoryOne = 'target' | 'country';
export type DirectoryFacet = DirectoryMany | DirectoryOne;
export type DirectoryFilterView = FilterView<DirectoryMany, DirectoryOne>;

/** The same facts of an organisation in the same place on every card. */
export type DirectoryCard = {
  id: string;
  name: string;
  otherName: string | null;
  otherLang: 'ja' | 'en';
  kind: OrganisationKind;
  place: string;
  logoFileId: string | null;
  /** The first few by name, and how many there are. */
  items: { labels: string[]; more: number };
  offers: { labels: string[]; more: number };
  certificates: string[];
  /** How many of its products everybody sees. */
  products: number;
};

/** Where to go from a search that found little. */
export type DirectoryHelp = {
  /** One filter less. */
  takeOff: Way[];
  /** The filters without the words. */
  wordless: Way | null;
  /** Products for the same words. */
  products: string | null;
  /** Where one says what one looks for. */
  post: string;
};

export const LONGEST_QUERY = 100;

/** The address of a query; a change begins at the first page again unless it sets the cursor. */
export function directoryPath(query: DirectoryQuery, change: Partial<DirectoryQuery> = {}): string {
  const asked = { ...query, cursor: null, ...change };
  return paths.organisations(
    Object.fromEntries(
      (Object.keys(DIRECTORY_PARAMETERS) as (keyof DirectoryQuery)[]).map((name) => [
        DIRECTORY_PARAMETERS[name],
        asked[name],
      ]),
    ),
  );
}

/** Every filter taken off; the words stay. */
export const NO_FILTERS: Pick<DirectoryQuery, DirectoryFacet> = {
  kinds: [],
  stages: [],
  offers: [],
  groups: [],
  items: [],
  regions: [],
  prefectures: [],
  certificates: [],
  target: null,
  country: null,
};
