/** The choices a product record makes beside the vocabulary; light, for the browser. */

/** The ladder of visibility, from everybody upwards. */
export const RUNGS = ['public', 'signed_in', 'introduced', 'clusters'] as const;
export type Rung = (typeof RUNGS)[number];

export const SHELF_LIFE_KINDS = ['best_before', 'use_by'] as const;
export type ShelfLifeKind = (typeof SHELF_LIFE_KINDS)[number];

export const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

export const DOCUMENT_KINDS = ['specification', 'analysis', 'label', 'brochure', 'process', 'other'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export const MAX_INGREDIENTS = 100;
export const MAX_DOCUMENTS = 20;
