/** What a list that is searched and narrowed by its address shows of its filters. */

/** A choice of a facet; below some come their parts, which are another facet. */
export type Choice<Facet extends string = string> = {
  code: string;
  label: string;
  /** How many it would give; null where only its parts are counted. */
  count: number | null;
  chosen: boolean;
  parts?: { facet: Facet; choices: Choice<Facet>[] };
};

/** The facets of which several may be chosen, those of which one may be, and what narrows the list now. */
export type FilterView<Many extends string = string, One extends string = string> = {
  facets: { facet: Many; choices: Choice<Many>[] }[];
  selects: { facet: One; choices: Choice[] }[];
  /** Each with the address without it. */
  chips: { label: string; facet: Many | One; to: string }[];
};

/** A way on, with how many it gives. */
export type Way = { label: string; to: string; count: number };

/** The choices that give anything, and those that are chosen. */
export const offered = <Facet extends string>(choices: readonly Choice<Facet>[]): Choice<Facet>[] =>
  choices.filter(({ count, chosen }) => count !== 0 || chosen);

/** Those that give most first, then by name. */
export const byCount = (locale: string) => (a: Choice, b: Choice) =>
  (b.count ?? 0) - (a.count ?? 0) || a.label.localeCompare(b.label, locale);
