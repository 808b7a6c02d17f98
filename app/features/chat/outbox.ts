/**
 * Messages on their way from this screen: sent one after another, in the order they were written, and kept
 * until the server has acknowledged them. Sending again is safe, because a message keeps its id.
 */
import { z } from 'zod';
import type { ErrorCode } from '~/shared/errors';
import { MESSAGE_MAX } from './model';

/** `waiting` to be sent, `sending`, or `failed`: not sent until the writer, or a new connection, tries again. */
export type Outgoing = {
  id: string;
  organisation: string;
  text: string;
  at: string;
  state: 'waiting' | 'sending' | 'failed';
  /** Why it failed; `unavailable` and `offline` are tried again as soon as there is a connection. */
  problem?: ErrorCode | 'offline';
};
export type Outbox = readonly Outgoing[];

const PASSING = new Set<Outgoing['problem']>(['offline', 'unavailable']);

/** Adds a message at the end. */
export function enqueue(
  outbox: Outbox,
  message: Pick<Outgoing, 'id' | 'organisation' | 'text' | 'at'>,
): Outbox {
  return [...outbox, { ...message, state: 'waiting' }];
}

/** The message to send now: the oldest waiting one, while no other is on its way. */
export function nextToSend(outbox: Outbox): Outgoing | null {
  if (outbox.some((message) => message.state === 'sending')) return null;
  return outbox.find((message) => message.state === 'waiting') ?? null;
}

/** Marks a message as on its way. */
export function sending(outbox: Outbox, id: string): Outbox {
  return change(outbox, id, (message) => ({ ...clear(message), state: 'sending' }));
}

/** Marks a message as not sent. */
export function failed(outbox: Outbox, id: string, problem: NonNullable<Outgoing['problem']>): Outbox {
  return change(outbox, id, (message) => ({ ...message, state: 'failed', problem }));
}

/** Lets a failed message be sent again. */
export function retry(outbox: Outbox, id: string): Outbox {
  return change(outbox, id, (message) => ({ ...clear(message), state: 'waiting' }));
}

/** Lets everything be sent again that only lacked a connection. */
export function retryPassing(outbox: Outbox): Outbox {
  if (!outbox.some((message) => PASSING.has(message.problem))) return outbox;
  return outbox.map((message) =>
    PASSING.has(message.problem) ? { ...clear(message), state: 'waiting' } : message,
  );
}

/** Drops what has arrived, by whichever way it was learned of, or what its writer gave up. */
export function settle(outbox: Outbox, arrived: Iterable<string>): Outbox {
  const ids = new Set(arrived);
  return outbox.some((message) => ids.has(message.id))
    ? outbox.filter((message) => !ids.has(message.id))
    : outbox;
}

const kept = z.array(
  z.object({
    id: z.guid(),
    organisation: z.guid(),
    text: z.string().min(1).max(MESSAGE_MAX),
    at: z.iso.datetime(),
  }),
);

/** What the browser kept over a reload; what was on its way is sent again. */
export function readOutbox(stored: string | null): Outbox {
  if (!stored) return [];
  try {
    const parsed = kept.safeParse(JSON.parse(stored));
    return parsed.success ? parsed.data.map((message) => ({ ...message, state: 'waiting' })) : [];
  } catch {
    return [];
  }
}

/** What the browser keeps over a reload. */
export function writeOutbox(outbox: Outbox): string {
  return JSON.stringify(outbox.map(({ id, organisation, text, at }) => ({ id, organisation, text, at })));
}

function clear({ problem: _, ...message }: Outgoing): Outgoing {
  return message;
}

function change(outbox: Outbox, id: string, apply: (message: Outgoing) => Outgoing): Outbox {
  return outbox.map((message) => (message.id === id ? apply(message) : message));
}
