/** Serves a fetch handler over HTTP on loopback only. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Fetch } from './signed-urls';

/** How long a running request may keep the server from stopping. */
const PATIENCE_MS = 3_000;

export interface LoopbackServer {
  url: string;
  /** Lets running requests end, then stops. */
  close(): Promise<void>;
}

/** Listens on 127.0.0.1, on a free port unless one is named. */
export async function serveOnLoopback(fetch: Fetch, port = 0): Promise<LoopbackServer> {
  const server = createServer(
    getRequestListener((request) => fetch(request), { overrideGlobalObjects: false }),
  );
  // Longer than the idle time of the clients, so that they never write into a socket that is being closed.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
        setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
      }),
  };
}
