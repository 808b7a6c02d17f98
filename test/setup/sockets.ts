/** Socket clients for tests, with the cookies of a test browser. */
import { io, type Socket } from 'socket.io-client';
import type { Ack } from '~/realtime/events';
import type { TestBrowser } from './browser';

export type TestSocket = {
  socket: Socket;
  /** Sends an event and waits for the answer. */
  ask<Result = unknown>(name: string, payload: unknown): Promise<Ack<Result>>;
  /** Every event received so far, oldest first. */
  received: { name: string; payload: unknown; room: string }[];
  /** The next event of this name, or one already received. */
  next<Payload = unknown>(name: string): Promise<Payload>;
  close(): void;
};

/** Connects as the person of a browser; rejects with the server's reason when it refuses. */
export async function connectSocket(
  browser: TestBrowser,
  headers: Record<string, string> = {},
): Promise<TestSocket> {
  const socket = io(browser.url, {
    transports: ['websocket'],
    forceNew: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 100,
    extraHeaders: { cookie: browser.cookies(), origin: browser.url, ...headers },
  });
  const received: TestSocket['received'] = [];
  const taken = new Set<object>();
  socket.onAny((name: string, payload: unknown, room: string) => received.push({ name, payload, room }));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('connect_error', (error) => {
      socket.close();
      reject(error);
    });
  });
  return {
    socket,
    received,
    ask: (name, payload) => socket.timeout(15_000).emitWithAck(name, payload),
    async next<Payload>(name: string) {
      const until = Date.now() + 15_000;
      for (;;) {
        const found = received.find((event) => event.name === name && !taken.has(event));
        if (found) {
          taken.add(found);
          return found.payload as Payload;
        }
        if (Date.now() > until) throw new Error(`No event ${name} arrived.`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    close: () => socket.close(),
  };
}
