/** The types of our sockets, and how a handler takes an event: parsed, counted, answered, published. */
import type { Server, Socket } from 'socket.io';
import type { z } from 'zod';
import type { Db } from '~/db/session.server';
import type { Person } from '~/db/tokens.server';
import { AppError, isAppError } from '~/shared/errors';
import type { DomainEvent } from '~/shared/events';
import type { Ack } from './events';
import type { Publish } from './publish.server';

type Loose = Record<string, (...args: never[]) => void>;
/** What is known of a socket. It may be stored with a session that waits for recovery: no tokens here. */
export type SocketData = { personId: string; sessionId: string | null };
export type AppServer = Server<Loose, Loose, Loose, SocketData>;
export type AppSocket = Socket<Loose, Loose, Loose, SocketData>;

/** What a handler works with: a client that acts as the person of the socket. */
export type SocketContext = { person: Person; db: Db; socket: AppSocket };

/** What a handler answers: the result for the sender, and the events for the rooms. */
export type Handled<Result> = { result: Result; events?: readonly DomainEvent[] };

/** Takes one event of a socket: checks the payload, does the work, publishes, answers the sender. */
export type Take = <Schema extends z.ZodType, Result>(
  name: string,
  schema: Schema,
  work: (payload: z.output<Schema>, context: SocketContext) => Promise<Handled<Result>>,
) => void;

/**
 * A group of events, one file in `handlers/`. It is called once for each new socket:
 * `export const chat: SocketHandlers = (take) => { take('chat.post', schema, async (payload, { db }) => …); };`
 */
export type SocketHandlers = (take: Take) => void;

/** How many events a socket may send in ten seconds. */
const ALLOWED = 80;
const WINDOW_MS = 10_000;

/** The `take` of one socket. */
export function createTake(context: SocketContext, publish: Publish): Take {
  const { socket } = context;
  let used = 0;
  let since = Date.now();

  function allowed(): boolean {
    if (Date.now() - since > WINDOW_MS) [used, since] = [0, Date.now()];
    used += 1;
    return used <= ALLOWED;
  }

  return (name, schema, work) => {
    socket.on(name, (async (payload: unknown, acknowledge: unknown) => {
      const answer = typeof acknowledge === 'function' ? (acknowledge as (ack: Ack) => void) : () => {};
      try {
        if (!allowed()) throw new AppError('rate_limited', undefined, Math.ceil(WINDOW_MS / 1000));
        const parsed = schema.safeParse(payload);
        if (!parsed.success) throw new AppError('invalid', parsed.error);
        const { result, events = [] } = await work(parsed.data, context);
        answer({ ok: true, result });
        await publish(events);
      } catch (error) {
        answer(refusal(name, error));
      }
    }) as Loose[string]);
  };
}

function refusal(name: string, error: unknown): Ack {
  if (!isAppError(error)) {
    console.error(`The socket event ${name} failed:`, error);
    return { ok: false, error: 'unexpected' };
  }
  const { code, retryAfter } = error;
  return { ok: false, error: code, ...(retryAfter === undefined ? {} : { retryAfter }) };
}
