/** What the form of a token offers, light enough for the browser. */

/** How long a token may last, in days. */
export const LIFETIMES = [30, 90, 365] as const;
