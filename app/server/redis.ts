/**
 * The Redis that several nodes of the app share, by two connections: the sockets' one keeps what it could not
 * send until Redis is back; the other one fails at once, so that no request waits for a Redis that is away.
 */
import { createClient } from 'redis';
import { StartError } from './start-error';

/** Connects, or throws a StartError; later interruptions heal by themselves. */
export async function connectRedis(url: string) {
  let connected = false;
  const sockets = createClient({
    url,
    socket: {
      connectTimeout: 5_000,
      reconnectStrategy: (tries, cause) => (connected ? Math.min(tries * 100, 3_000) : cause),
    },
  });
  const store = sockets.duplicate({ disableOfflineQueue: true });
  keepUnawaited(sockets);
  for (const client of [sockets, store]) {
    client.on('error', (error: Error) => {
      if (connected) console.warn(`Redis: ${error.message}`);
    });
  }
  try {
    await Promise.all([sockets.connect(), store.connect()]);
  } catch (error) {
    throw new StartError(`The Redis at REDIS_URL can't be reached (${(error as Error).message}).`);
  }
  connected = true;
  return {
    sockets,
    store,
    close: async () => {
      for (const client of [sockets, store]) client.destroy();
    },
  };
}

type Client = { duplicate(): Client } & Record<'publish' | 'set' | 'subscribe', Send>;
type Send = (...args: never[]) => Promise<unknown>;

/**
 * The adapter of socket.io sends some commands without waiting for them. One that is under way when the
 * connection breaks fails, and a failure that nobody takes ends the process: it is told here instead. Whoever
 * waits for a command still gets its failure. Clients that the adapter duplicates are kept alike.
 */
function keepUnawaited(made: unknown): void {
  const client = made as Client;
  for (const command of ['publish', 'set', 'subscribe'] as const) {
    const send = client[command].bind(client) as Send;
    client[command] = (...args) => {
      const sent = send(...args);
      sent.catch((error: Error) => console.warn(`Redis did not take a ${command}: ${error.message}`));
      return sent;
    };
  }
  const duplicate = client.duplicate.bind(client);
  client.duplicate = () => {
    const copy = duplicate();
    keepUnawaited(copy);
    return copy;
  };
}
