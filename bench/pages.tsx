/**
 * A page of the built server against the same components in a bare Remix route. Loaders answer once and the same ever
 * after, so that no query counts: what is left is the server, its doors and headers, and the rendering.
 */
import '~/server/before';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type ServerBuild,
} from '@remix-run/node';
import { RemixServer } from '@remix-run/react';
import express from 'express';
import { renderToPipeableStream } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { getLocale, serverI18n } from '~/i18n/locale.server';
import { startServer } from '~/server/create-server';
import { ROOT } from '~/server/version';
import { readEnv } from '~/shared/env.server';
import { DEMO } from '../supabase/demo/data';
import { demoProductId } from '../supabase/demo/ids';
import { type Measured, measure } from './measure';

const ROUNDS = 60;
const [product] = DEMO.products;
const PAGES = ['/', '/catalogue', ...(product ? [`/products/${demoProductId(product)}`] : [])];

/** What loaders answered, by route and address. */
type Kept = Map<string, Promise<unknown>>;

/** Measures the landing page, the catalogue and a product's page as a visitor gets them; takes no size. */
export async function benchPages(): Promise<Measured[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'musubi-bench-pages-'));
  const kept: Kept = new Map();
  const env = readEnv({ PORT: '0', DATA_DIR: folder, DEMO: '1' });
  const server = await startServer(env, {
    limitFactor: 10_000,
    turnBuild: (build) => remembering(build, kept),
  });
  const bare = await openBare(kept);
  const results: Measured[] = [];
  try {
    for (const page of PAGES) {
      results.push(
        await measure({
          name: `pages: ${page}`,
          rounds: ROUNDS,
          ours: () => read(server.url, page),
          baseline: { name: 'bare Remix route', run: () => read(bare.url, page) },
        }),
      );
    }
    return results;
  } finally {
    await bare.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
}

async function read(url: string, page: string): Promise<void> {
  const answer = await fetch(url + page, {
    headers: { 'Accept-Language': 'en', 'Accept-Encoding': 'identity' },
  });
  const html = await answer.text();
  if (!answer.ok || !html.includes('</html>')) throw new Error(`${url}${page} answered ${answer.status}`);
}

function remembering(build: ServerBuild, kept: Kept): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(build.routes).map(([id, route]) => {
      const ask = route?.module.loader;
      if (!route || !ask) return [id, route];
      const loader: typeof ask = (args) => {
        const { pathname, search } = new URL(args.request.url);
        const key = `${id} ${pathname}${search}`;
        const answer = kept.get(key) ?? Promise.resolve(ask(args));
        kept.set(key, answer);
        return answer as ReturnType<typeof ask>;
      };
      return [id, { ...route, module: { ...route.module, loader } }];
    }),
  );
  return { ...build, routes };
}

/** Remix alone, as its template answers a document: no doors, no headers, no session. */
async function openBare(kept: Kept) {
  const build = (await import(pathToFileURL(path.join(ROOT, 'build/server/index.js')).href)) as ServerBuild;
  const app = express();
  const bare = { ...remembering(build, kept), entry: { module: { default: renderBare } } };
  app.all(
    '*',
    createRequestHandler({ build: bare, mode: 'production', getLoadContext: () => ({}) as AppLoadContext }),
  );
  const listening = app.listen(0, '127.0.0.1');
  await new Promise((resolve) => listening.once('listening', resolve));
  return {
    url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    close: () => new Promise((resolve) => listening.close(resolve)),
  };
}

function renderBare(request: Request, status: number, headers: Headers, remixContext: EntryContext) {
  headers.set('Content-Type', 'text/html; charset=utf-8');
  return new Promise<Response>((resolve, reject) => {
    const stream = renderToPipeableStream(
      <I18nextProvider i18n={serverI18n(getLocale(request))}>
        <RemixServer context={remixContext} url={request.url} />
      </I18nextProvider>,
      {
        onShellReady() {
          const body = new PassThrough();
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status }));
          stream.pipe(body);
        },
        onShellError: reject,
      },
    );
  });
}
