/** What is done with several products at once, and what became of each. */
import type { Price, ProductStatus } from './model';

export const BULK_ACTIONS = ['publish', 'archive', 'price', 'undo'] as const;
export type BulkAction = (typeof BULK_ACTIONS)[number];

/** The most products that are changed at a time. */
export const MAX_BULK = 200;

export const LEFT_REASONS = [
  'stale',
  'conflict',
  'incomplete',
  'not_found',
  'noPrice',
  'currency',
  'range',
  'other',
] as const;
export type LeftReason = (typeof LEFT_REASONS)[number];

/** A chosen product as it was when it was chosen; `was` is the status, or the amount of the price, an undo gives back. */
export type Target = { id: string; version: number; was: ProductStatus | number | null };

export type LeftProduct = { id: string; name: string; reason: LeftReason };
export type BulkReport = {
  action: BulkAction;
  done: number;
  left: LeftProduct[];
  /** What takes it back, where it can be. */
  undo: string[];
};
export type PricePreview = {
  rows: { target: string; name: string; before: Price; after: Price }[];
  left: LeftProduct[];
};

const TARGET =
  /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,9})(?::(draft|published|archived|\d{1,15}))?$/;

/** A target as a form carries it: `id:version`, for an undo `id:version:status` or `id:version:amount`. */
export const targetText = ({ id, version, was }: Target) =>
  `${id}:${version}${was === null ? '' : `:${was}`}`;

/** The targets a form names; what is none is left out, each once. */
export function readTargets(texts: readonly string[]): Target[] {
  const targets = new Map<string, Target>();
  for (const text of texts) {
    const [, id, version, was] = TARGET.exec(text) ?? [];
    if (id) targets.set(id, { id, version: Number(version), was: readWas(was) });
  }
  return [...targets.values()];
}

function readWas(text: string | undefined): Target['was'] {
  if (text === undefined) return null;
  return /^\d/.test(text) ? Number(text) : (text as ProductStatus);
}
