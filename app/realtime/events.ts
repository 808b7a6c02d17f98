/**
 * What travels over the sockets, by name, with the shape of each payload. The server checks what it sends
 * and what it receives against these; the browser takes its types from here.
 */
import { z } from 'zod';
import { chatEvents } from '~/features/chat/model';
import { introductionEvents } from '~/features/introductions/model';
import { listEvents } from '~/features/lists/model';

const id = z.guid();
/** Something about a thing is different now; pages that show it load again. */
const changed = z.object({ what: z.string().max(60) });

/** Server to browser. A `changed` event carries no content: what a reader may see is loaded as the reader. */
export const serverEvents = {
  'person.changed': changed,
  'organisation.changed': changed,
  'cluster.changed': changed,
  'membership.changed': z.object({ organisationId: id }),
  'cluster.members.changed': z.object({ clusterId: id }),
  ...chatEvents,
  ...introductionEvents,
  ...listEvents,
};

export type ServerEventName = keyof typeof serverEvents;
export type ServerEventPayload<Name extends ServerEventName> = z.output<(typeof serverEvents)[Name]>;

/** Events after which somebody may have lost a room: the sockets in it are checked again. */
export const RIGHTS_EVENTS: ReadonlySet<string> = new Set<ServerEventName>([
  'membership.changed',
  'cluster.members.changed',
]);

/** A room as a browser names it. One's own room and those of one's organisations are joined unasked. */
export const roomSchema = z
  .string()
  .regex(/^(cluster|introduction|organisation|person):[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);

/** What `join` and `leave` carry. */
export const joinSchema = z.object({ room: roomSchema });

/** The answer to every event a browser sends. `error` is a code of the app's error table. */
export type Ack<Result = unknown> =
  | { ok: true; result: Result }
  | { ok: false; error: string; retryAfter?: number };
