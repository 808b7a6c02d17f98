/** The Remix app as a request handler: the built one, or in development one that Vite keeps fresh. */
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import express, { type Request, type RequestHandler, type Response, Router } from 'express';
import { withErrorAnswers } from '~/shared/route-errors';
import { withRefusals } from './refusals';
import { StartError } from './start-error';

type Options = {
  root: string;
  production: boolean;
  server: Server;
  context(req: Request, res: Response): AppLoadContext;
  /** Turns the built app before it answers. */
  turnBuild?: (build: ServerBuild) => ServerBuild;
};

export type RemixApp = { assets: RequestHandler; pages: RequestHandler; close(): Promise<void> };

const wrapped = (build: ServerBuild) => withRefusals(withErrorAnswers(build));

/** Loads the app. Without a build, in production, the server cannot start. */
export async function loadRemix(options: Options): Promise<RemixApp> {
  return options.production ? built(options) : developed(options);
}

async function built({ root, context, turnBuild = (build) => build }: Options): Promise<RemixApp> {
  const entry = path.join(root, 'build/server/index.js');
  if (!existsSync(entry)) throw new StartError('The app is not built; run npm run build, or npm start.');
  const build = wrapped(turnBuild((await import(pathToFileURL(entry).href)) as ServerBuild));
  const assets = Router();
  const client = path.join(root, 'build/client');
  assets.use(
    '/assets',
    express.static(path.join(client, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  // A missing asset is a missing asset; the page for missing pages is not an answer to a script.
  assets.use('/assets', (_req, res) => void res.status(404).type('text').send('Not found.\n'));
  assets.use(express.static(client, { maxAge: '1h', index: false, redirect: false }));
  return {
    assets,
    pages: createRequestHandler({ build, mode: 'production', getLoadContext: context }),
    close: async () => {},
  };
}

async function developed({ root, server, context }: Options): Promise<RemixApp> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root,
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
  const load = async () => wrapped((await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild);
  return {
    assets: vite.middlewares as RequestHandler,
    pages: createRequestHandler({ build: load, mode: 'development', getLoadContext: context }),
    close: () => vite.close(),
  };
}
