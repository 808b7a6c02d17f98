/** What the list of one's own products is narrowed to: a status, words of a name, a fact that is not told. Pure. */
import { PRODUCT_STATUSES, type ProductStatus } from './model';
import { MISSING_FIELDS, type MissingField } from './rules';

export type OwnFilter = { status: ProductStatus | null; words: string[]; missing: MissingField | null };

/** How many products do not tell each fact; none where all do. */
export type Lacking = Partial<Record<MissingField, number>>;

/** The name of the fact in an address of the list and of the product that is mended. */
export const GAP = 'missing';

/** The fact that an address looks for. */
export const readGap = (search: URLSearchParams): MissingField | null =>
  MISSING_FIELDS.find((one) => one === search.get(GAP)) ?? null;

/** The facts that some products lack, those first that buyers ask for most. */
export const gapsOf = (lacking: Lacking): { field: MissingField; count: number }[] =>
  MISSING_FIELDS.flatMap((field) => {
    const count = lacking[field] ?? 0;
    return count > 0 ? [{ field, count }] : [];
  });

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
    missing: readGap(search),
  };
}

/** Whether it is narrowed by more than a status. */
export const isNarrowed = ({ words, missing }: OwnFilter) => words.length > 0 || missing !== null;
