/** The chat of a room, that of a cluster or of the two of an introduction: what a message is, what may be posted, and how much is read at once. */
import { z } from 'zod';
import { cleanText } from '~/shared/form-fields';

/** The most characters a message may have; the database holds the same limit. */
export const MESSAGE_MAX = 4000;
/** How many messages a page brings. */
export const PAGE_SIZE = 50;
/** How many messages a screen catches up on at a time; the database gives at most 200. */
export const CATCH_UP_SIZE = 150;

/** How long a screen waits for a missing message before it asks: two nodes may tell of two in either order. */
export const GAP_PATIENCE_MS = 400;

/** A stored message, as screens get it. `seq` numbers a room's messages without gaps, in the order of their commits. */
export const messageSchema = z.object({
  id: z.guid(),
  roomId: z.guid(),
  seq: z.number().int(),
  at: z.iso.datetime(),
  text: z.string(),
  author: z.object({ id: z.guid().nullable(), name: z.string() }),
  organisation: z.object({ id: z.guid().nullable(), ja: z.string(), en: z.string() }),
});
export type Message = z.infer<typeof messageSchema>;

/** Messages in their order, and whether there are more beyond the asked end. */
export type MessagePage = { messages: Message[]; more: boolean };

const text = z
  .string()
  .transform((value) => cleanText(value))
  .pipe(z.string().min(1, 'required').max(MESSAGE_MAX));

/** A message to post. Its id is made by the sender, so that sending it twice stores it once. */
export const postSchema = z.object({
  id: z.guid(),
  room: z.guid(),
  organisation: z.guid(),
  text,
});
export type PostInput = z.infer<typeof postSchema>;

/** How far a person has read. */
export const readSchema = z.object({ room: z.guid(), seq: z.number().int().min(0).max(1e12) });
export type ReadInput = z.infer<typeof readSchema>;

/** What the sockets of a room, and of a person, are told; listed in the realtime events. */
export const chatEvents = { 'message.posted': messageSchema, 'message.read': readSchema };

/** What a screen asks for that may have missed messages. */
export const catchUpSchema = z.object({ room: z.guid(), after: z.number().int().min(0).max(1e12) });

const asked = z.coerce.number().int().min(0).max(1e12).optional();
/** A page asked for by its address: the messages before a number, those after one, or the newest. */
export const pageSchema = z.object({ before: asked, after: asked });

/** The forms of the chat page, for browsers without a socket. */
export const postFormSchema = z.object({ id: z.guid(), organisation: z.guid(), text });
export const readFormSchema = z.object({ seq: readSchema.shape.seq });
