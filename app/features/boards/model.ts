/** The task board of a cluster: what lists and cards are, and what may be asked of them. */
import { z } from 'zod';

export const PRESETS = ['todo', 'doing', 'waiting', 'done'] as const;
export type Preset = (typeof PRESETS)[number];

export type CardRow = {
  id: string;
  listId: string;
  title: string;
  description: string;
  position: number;
  organisationId: string | null;
  personId: string | null;
  /** A day, `2026-11-22`. */
  dueOn: string | null;
  version: number;
};

export type List = {
  id: string;
  /** A preset list is named in the reader's language until someone names it. */
  preset: Preset | null;
  name: string;
  position: number;
  /** In their order. */
  cards: CardRow[];
};

/** An organisation that cards can be given to, with its people. */
export type Assignee = { id: string; name: string; people: { id: string; name: string }[] };

export type Board = { clusterId: string; lists: List[] };

/** A list ends where no card follows: `after` names the card before, null is the top. */
export type Move = { card: string; list: string; after: string | null };

const id = z.guid();
const title = z.string().min(1, 'required').max(200);
const assignee = {
  /** `organisation` or `organisation/person`, as the one select of the form says it. */
  assignee: z
    .string()
    .regex(/^[0-9a-f-]{36}(\/[0-9a-f-]{36})?$/)
    .optional(),
};
const dueOn = z.iso.date().optional();

export const addCardSchema = z.object({
  id: id.optional(),
  list: id,
  title,
  description: z.string().max(4000).default(''),
  ...assignee,
  dueOn,
});
export const editCardSchema = z.object({
  version: z.coerce.number().int().min(1),
  title,
  description: z.string().max(4000).default(''),
  ...assignee,
  dueOn,
});
export const moveCardSchema = z.object({ card: id, list: id, after: id.optional() });
export const addListSchema = z.object({ name: z.string().min(1, 'required').max(60) });
export const renameListSchema = z.object({ list: id, name: z.string().min(1, 'required').max(60) });
export const listSchema = z.object({ list: id });

export type AddCard = z.infer<typeof addCardSchema>;
export type EditCard = z.infer<typeof editCardSchema>;
