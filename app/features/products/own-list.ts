/** What the list of one's own products is narrowed to: a status, words of a name, a fact that is not told. Pure. */
import { PRODUCT_STATUSES, type ProductStatus } from './model';
import type { MissingField } from './rules';

/** The facts that may be looked for, and the column with what stands in it while the fact is not told. */
export const UNTOLD = {
  nameEn: ['name_en', 'blank'],
  nameJa: ['name_ja', 'blank'],
  descriptionEn: ['description_en', 'blank'],
  descriptionJa: ['description_ja', 'blank'],
  content: ['content', 'blank'],
  originPrefecture: ['origin_prefecture', 'null'],
  moq: ['moq_quantity', 'null'],
  shelfLifeDays: ['shelf_life_days', 'null'],
  allergens: ['allergens_checked', 'false'],
  leadTimeDays: ['lead_time_days', 'null'],
  arrivalLifeDays: ['arrival_life_days', 'null'],
  hs: ['hs', 'null'],
} as const satisfies Partial<Record<MissingField, readonly [string, 'blank' | 'null' | 'false']>>;
export type Untold = keyof typeof UNTOLD;
export const UNTOLD_FIELDS = Object.keys(UNTOLD) as Untold[];

export type OwnFilter = { status: ProductStatus | null; words: string[]; missing: Untold | null };

/** At most so many words are looked for. */
const MAX_WORDS = 6;

/** What the address of the list names. Signs that would be patterns are no part of a word. */
export function readOwnFilter(search: URLSearchParams): OwnFilter {
  const words = (search.get('q') ?? '')
    .normalize('NFKC')
    .slice(0, 100)
    .split(/[\s%_*\\"(),]+/)
    .filter(Boolean);
  return {
    status: PRODUCT_STATUSES.find((one) => one === search.get('status')) ?? null,
    words: words.slice(0, MAX_WORDS),
    missing: UNTOLD_FIELDS.find((one) => one === search.get('missing')) ?? null,
  };
}

/** Whether it is narrowed by more than a status. */
export const isNarrowed = ({ words, missing }: OwnFilter) => words.length > 0 || missing !== null;
