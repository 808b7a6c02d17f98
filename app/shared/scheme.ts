/** Light, dark, or as the system says: the reader's choice, kept in a cookie so that pages come without a flash. */

export const SCHEMES = ['auto', 'light', 'dark'] as const;
export type Scheme = (typeof SCHEMES)[number];
export const SCHEME_COOKIE = 'scheme';

/** Whether a text names a colour scheme. */
export function isScheme(value: unknown): value is Scheme {
  return value === 'auto' || value === 'light' || value === 'dark';
}
