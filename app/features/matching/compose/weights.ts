/** Every number of the composer, in one place: priors from judgement (docs/decisions/021-composing-clusters.md). */

/** How far the kind that usually fills a stage does so when it says nothing of it. */
export const USUAL_KIND = 0.4;

/**
 * What a capability of the stage leaves open of the rest: one that the stage's usual kind is there for, offered by that
 * kind or by another, and one that only helps.
 */
export const LEFT_OPEN = { own: 0.5, other: 0.7, helping: 0.85 } as const;

/** How far a requirement is met by who has not said its items (of carriers: its cargo), its countries, or its zones. */
export const UNKNOWN_ITEM = 0.35;
export const UNKNOWN_CARGO = 0.75;
export const UNKNOWN_COUNTRY = 0.35;
export const UNKNOWN_ZONE = 0.7;

/** What a carrier is worth that names other items or other zones: it carries what it is given, but has not done so yet. */
export const OTHER_CARGO = 0.4;
export const OTHER_ZONE = 0.3;

/** How much of a maker's growing and making does not depend on the country the goods go to. */
export const COUNTRY_FREE = 0.6;

/** How far a stage is filled at least by who has agreed to fill it. */
export const AGREED = 0.6;

/** From which cover on a requirement is surely met, and from which it may be. */
export const COVERED_FROM = 0.35;
export const PERHAPS_FROM = 0.12;

/** So many members are proposed at most. */
export const MOST_MEMBERS = 8;
/** Who adds less than this share of the whole is not proposed. */
export const LEAST_GAIN = 0.01;

/** So many candidates are kept for each requirement, and as many of those that are best over all. */
export const KEPT = 6;

/** How many proposals there are, and what those of an earlier one count for in the next; lower until somebody differs. */
export const PLANS = 3;
export const AGAIN_COUNTS = [0.8, 0.5] as const;

/** An alternative that adds less than this share of what the first proposal adds is no alternative. */
export const WORTH_PROPOSING = 0.4;

/** How many others are named for a stage. */
export const NEAREST = 4;
