/** What the catalogue shares with other features: the search entry that whoever saves a product writes with it. */

export type { Ask } from './ask';
export { REVISION, type SearchEntry, type Searched, searchEntry } from './entry';
export { readPrice } from './facets';
export { recogniseItem } from './recognise';
