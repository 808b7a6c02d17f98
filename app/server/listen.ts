/**
 * Takes the port before anything else is opened: two servers on one data folder must not get as far as the
 * database. Until the app is ready, requests hear that it is starting.
 */
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isLoopback } from '~/shared/env.server';
import { StartError } from './start-error';

export type Listening = {
  server: Server;
  /** Where this machine reaches the server. */
  url: string;
  /** Hands requests to the app from now on. */
  serve(app: RequestListener): void;
  /** Stops taking connections, lets running requests end, and closes what is left after a while. */
  close(patienceMs?: number): Promise<void>;
};

const PATIENCE_MS = 10_000;

const starting: RequestListener = (_req, res) => {
  res.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8', 'Retry-After': '2' });
  res.end('Starting.\n');
};

/** Listens, or throws a StartError that says what is in the way. */
export async function listen(port: number, host: string): Promise<Listening> {
  let handler = starting;
  // An address of 100,000 characters gets a word on what is wrong with it; guards.ts bounds those of pages.
  const server = createServer({ maxHeaderSize: 128 * 1024 }, (req, res) => handler(req, res));
  // Long enough for pictures over a slow line; headers must come quickly.
  server.requestTimeout = 180_000;
  server.headersTimeout = 20_000;
  // Longer than a proxy in front keeps its connections, so that none is closed while it writes.
  server.keepAliveTimeout = 75_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    server,
    url: `http://${reachable(host)}:${bound}`,
    serve: (app) => {
      handler = app;
    },
    close: (patienceMs = PATIENCE_MS) =>
      new Promise((resolve) => {
        const last = setTimeout(() => server.closeAllConnections(), patienceMs);
        server.close(() => {
          clearTimeout(last);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') && !host.startsWith('[') ? `[${host}]` : host;
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  const where = isLoopback(host) ? `Port ${port}` : `Port ${port} on ${host}`;
  switch (error.code) {
    case 'EADDRINUSE':
      return new StartError(`${where} is in use; stop what is running there, or set PORT to another one.`);
    case 'EACCES':
      return new StartError(`${where} can't be opened without more rights; set PORT to 1024 or higher.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return new StartError(`This machine has no address ${host}; set HOST to one it has.`);
    default:
      return error;
  }
}
