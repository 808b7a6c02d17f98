/**
 * App nodes as far as sockets go, against one test database, and screens that behave as the chat page does:
 * they keep what they know by the page's own rules, catch up after a drop, and send again what was not
 * acknowledged.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseCookieHeader } from '@supabase/ssr';
import { createClient } from 'redis';
import { io, type Socket } from 'socket.io-client';
import { createSessions } from '~/db/session.server';
import { GAP_PATIENCE_MS, type Message, type MessagePage } from '~/features/chat/model';
import { contiguousUntil, hasGap, mergeMessages } from '~/features/chat/rules';
import type { Ack } from '~/realtime/events';
import { createRealtime } from '~/realtime/io.server';
import type { TestDatabase } from '../../setup/database';
import type { TestUser } from '../../setup/database-users';

export type Node = { url: string; close(): Promise<void> };

/** Starts one node; with a Redis address it meets the others there. */
export async function startNode(database: TestDatabase, redisUrl?: string): Promise<Node> {
  const server = createServer();
  const redis = redisUrl ? createClient({ url: redisUrl }) : undefined;
  await redis?.connect();
  const realtime = createRealtime({
    server,
    sessions: createSessions(database.config),
    admin: database.service(),
    readCookies: (header) =>
      parseCookieHeader(header ?? '').map(({ name, value }) => ({ name, value: value ?? '' })),
    isOurs: () => true,
    redis,
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      await realtime.close();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      await redis?.close();
    },
  };
}

/** A signed-in socket of a person. */
export function connect(node: Node, user: TestUser): Socket {
  const session = Buffer.from(JSON.stringify(user.session)).toString('base64url');
  return io(node.url, {
    transports: ['websocket'],
    extraHeaders: { cookie: `musubi-session=base64-${session}` },
    reconnectionDelay: 5,
    reconnectionDelayMax: 30,
    forceNew: true,
  });
}

/** Sends an event and waits for its answer. */
export function ask<Result>(socket: Socket, name: string, payload: unknown, ms = 5000): Promise<Ack<Result>> {
  return socket.timeout(ms).emitWithAck(name, payload);
}

/** A chat page without its looks. */
export class Screen {
  messages: readonly Message[] = [];
  private catching: Promise<void> | null = null;
  private again = false;
  private wondering: ReturnType<typeof setTimeout> | null = null;

  constructor(
    readonly socket: Socket,
    /** The id of the cluster, or of the introduction, whose room it is. */
    readonly room: string,
    readonly organisation: string,
    readonly kind: 'cluster' | 'introduction' = 'cluster',
  ) {
    // What a recovered connection missed is sent by the server itself.
    socket.on('connect', () => {
      if (!socket.recovered) void this.catchUp();
    });
    socket.on('message.posted', (message: Message) => {
      this.messages = mergeMessages(this.messages, [message]);
      if (hasGap(this.messages, 0)) this.wonder();
    });
  }

  /** Gives a missing message a moment to come by itself, then asks for it. */
  private wonder(): void {
    this.wondering ??= setTimeout(() => {
      this.wondering = null;
      if (hasGap(this.messages, 0)) void this.catchUp();
    }, GAP_PATIENCE_MS);
  }

  /** Joins the room and reads on until nothing is missing. */
  async catchUp(): Promise<void> {
    this.again = true;
    this.catching ??= this.readOn().finally(() => {
      this.catching = null;
    });
    await this.catching;
  }

  private async readOn(): Promise<void> {
    while (this.again) {
      this.again = false;
      try {
        const joined = await ask(this.socket, 'join', { room: `${this.kind}:${this.room}` });
        if (!joined.ok) return;
        for (let more = true; more; ) {
          const after = contiguousUntil(this.messages, 0);
          const page = await ask<MessagePage>(this.socket, 'message.list', { room: this.room, after });
          if (!page.ok) return;
          this.messages = mergeMessages(this.messages, page.result.messages);
          more = page.result.more;
        }
      } catch {
        if (!this.socket.connected) return;
        this.again = true;
      }
    }
  }

  /** Posts a text and sends it again, under the same id, until it is acknowledged. */
  async post(text: string): Promise<Message> {
    const id = randomUUID();
    for (;;) {
      try {
        const answer = await ask<Message>(
          this.socket,
          'message.post',
          { id, room: this.room, organisation: this.organisation, text },
          1500,
        );
        if (!answer.ok) throw new Error(answer.error);
        this.messages = mergeMessages(this.messages, [answer.result]);
        return answer.result;
      } catch (error) {
        if (!(error instanceof Error) || !/timed out|disconnected/.test(error.message)) throw error;
      }
    }
  }

  close(): void {
    if (this.wondering) clearTimeout(this.wondering);
    this.socket.disconnect();
  }
}

/** Waits until something holds. */
export async function until(holds: () => boolean, ms = 20_000): Promise<void> {
  const end = Date.now() + ms;
  while (!holds()) {
    if (Date.now() > end) throw new Error('It did not come true in time.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Breaks the transport under one of the connected screens, as on a train; it comes back by itself. */
export function dropOne(screens: readonly Screen[]): void {
  const connected = screens.filter(({ socket }) => socket.connected);
  connected[Math.floor(Math.random() * connected.length)]?.socket.io.engine.close();
}
