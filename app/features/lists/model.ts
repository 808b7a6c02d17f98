/** Shortlists: the forms, and what the pages of lists show. */
import { z } from 'zod';
import type { ShownImage } from '~/features/files/model';

/** How many lists a person or an organisation has, products a list, links a list; the database holds the same. */
export const MAX_LISTED = 100;
/** How many products stand side by side. */
export const MAX_COMPARED = 4;
export const NOTE_MAX = 1000;
export const LIST_NOTE_MAX = 2000;

export const listForm = z.object({
  name: z.string().min(1, 'required').max(120),
  note: z.string().max(LIST_NOTE_MAX).default(''),
});
export const newListForm = listForm.extend({ of: z.enum(['organisation', 'me']).default('me') });
export const editListForm = listForm.extend({ version: z.number().int() });

/** What is noted of one product on a list; `version` is that of the note it was written over. */
export const noteForm = z.object({
  product: z.guid(),
  note: z.string().max(NOTE_MAX).default(''),
  quantity: z.string().max(80).default(''),
  version: z.number().int(),
});

export const SHARE_DAYS = ['7', '30', '90'] as const;
export const shareForm = z.object({ days: z.enum(SHARE_DAYS), withNotes: z.boolean().default(false) });

/** Puts a product on a list or takes it off. Without a list, it is the current one; `newList` makes one. */
export const pickForm = z.object({
  add: z.guid().optional(),
  remove: z.guid().optional(),
  list: z.guid().optional(),
  newList: z.string().max(120).optional(),
  next: z.string().max(2000).optional(),
});
export type PickForm = z.output<typeof pickForm>;

/** What the button of a product hears: whether it is on the list now, and the list's name where it has one. */
export type PickAnswer = { ok: true; listed: boolean; list: string | null } | { ok: false; error: string };

/** What everybody who works with a list is told when it changes. */
export const listEvents = { 'list.changed': z.object({ listId: z.guid() }) };

/** A list among the others. */
export type ListSummary = {
  id: string;
  name: string;
  /** Whether colleagues work with it too. */
  common: boolean;
  products: number;
  updatedAt: string;
  /** Whether the product that was asked about is on it. */
  has: boolean;
};

/** A product on a list, with what was noted. */
export type ListRow = { product: string; note: string; quantity: string; version: number };

export type List = {
  id: string;
  name: string;
  note: string;
  /** Null where it is one person's own. */
  organisationId: string | null;
  version: number;
  updatedAt: string;
  rows: ListRow[];
};

/** A fact in the reader's words. */
export type FactText = { key: string; label: string; value: string };

/** A product on a list as the page shows it; without a card where it is no longer open to the reader. */
export type ListItem = ListRow & {
  card: {
    name: string;
    otherName: string | null;
    otherLang: 'ja' | 'en';
    maker: string;
    image: ShownImage | null;
    pictogram: string;
    facts: FactText[];
  } | null;
};

/** A link that shows a list. The token itself is known only when the link is made. */
export type Share = { id: string; withNotes: boolean; createdAt: string; expiresAt: string };

/** What the holder of a link sees of a list, before the products are read as that reader. */
export type SharedList = {
  name: string;
  note: string;
  withNotes: boolean;
  expiresAt: string;
  products: { id: string; note: string; quantity: string }[];
};

/** One fact of all compared products. */
export type ComparedFact = { key: string; label: string; values: string[]; differs: boolean };
