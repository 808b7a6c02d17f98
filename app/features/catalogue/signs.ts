/** The signs codes are found by: their names in all scripts lead here, so the dictionary may grow without rewriting. */

export const itemSign = (code: string) => `#${code}`;
/** Of a group of items. */
export const groupSign = (code: string) => `~${code}`;
/** Of a prefecture or a region. */
export const placeSign = (code: string) => `@${code}`;
export const certificateSign = (code: string) => `+${code}`;
/** A piece of the maker's name. */
export const makerSign = (gram: string) => `&${gram}`;
