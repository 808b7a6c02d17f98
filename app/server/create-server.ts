/** Puts the server together, in the order it must come up, and takes it down in the reverse order. */
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { createAdmin } from '~/db/admin.server';
import { createDb, createSessions } from '~/db/session.server';
import { sweepIntroductions } from '~/features/introductions/clock.server';
import { startMailWorker } from '~/features/mail/worker.server';
import { tellNewMatches } from '~/features/matching/alerts.server';
import { remindOfWishes } from '~/features/organisations/reminders.server';
import { createPrinter } from '~/features/pdf/printer.server';
import { rebuildSearch } from '~/features/products/search-index.server';
import { createRealtime } from '~/realtime/io.server';
import type { Publish } from '~/realtime/publish.server';
import type { Env } from '~/shared/env.server';
import { apiDoor } from './api-door';
import { createBackground } from './background';
import { createContext } from './context';
import { drainBodies } from './drain';
import { createEndedSessions } from './ended-sessions';
import { hostGuard, plainPaths, postGuard, shortAddresses } from './guards';
import { settleHeaders } from './headers';
import { healthz } from './healthz';
import { createLimits } from './limits';
import { listen } from './listen';
import { isOwnSocket } from './origin';
import { connectRedis } from './redis';
import { loadRemix } from './remix';
import { repeat } from './repeat';
import { securityHeaders } from './security';
import { readCookies, sessionMiddleware } from './session';
import { type Backend, openBackend } from './supabase';
import { ROOT, VERSION } from './version';

/** Introductions expire to the minute. */
const CLOCK_MS = 60_000;
/** Mails that a wish runs out are told by the day, so an hour late is early enough. */
const REMIND_MS = 30 * 60_000;

/** What tests turn: how wide the limits are, how often slow things look again, and which Supabase to use. */
export type Tuning = {
  limitFactor?: number;
  mailPollMs?: number;
  recheckMs?: number;
  clockMs?: number;
  openBackend?: typeof openBackend;
  turnBuild?: (build: ServerBuild) => ServerBuild;
};

export type RunningServer = {
  url: string;
  publicUrl: string;
  backend: Backend;
  publish: Publish;
  close(): Promise<void>;
};

/** Starts everything; resolves when the app answers. What was opened is closed again when a later part fails. */
export async function startServer(env: Env, tuning: Tuning = {}): Promise<RunningServer> {
  const opened: (() => Promise<unknown>)[] = [];
  const close = async () => {
    for (const one of opened.splice(0).reverse()) await one();
  };
  try {
    return { ...(await open(env, tuning, (closer) => opened.push(closer))), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Opened = (closer: () => Promise<unknown>) => void;

async function open(env: Env, tuning: Tuning, opened: Opened): Promise<Omit<RunningServer, 'close'>> {
  const listening = await listen(env.port, env.host);
  opened(() => listening.close());
  const publicUrl = env.publicUrl ?? listening.url;
  const mode = env.hosted ? 'hosted' : 'embedded';
  const trustsProxy = env.trustProxy !== false;
  const https = (protocol: string) => protocol === 'https' || publicUrl.startsWith('https:');

  const redis = env.redisUrl ? await connectRedis(env.redisUrl) : undefined;
  if (redis) opened(() => redis.close());
  const backend = await (tuning.openBackend ?? openBackend)(env, publicUrl);
  opened(() => backend.close());
  const admin = createAdmin(backend.config);
  const ended = createEndedSessions(redis?.store);
  const sessions = createSessions(backend.config, ended.has);
  const limits = createLimits({ redis: redis?.store, factor: tuning.limitFactor ?? 1 });
  const mail = startMailWorker({
    admin,
    smtpUrl: backend.smtpUrl,
    from: env.mailFrom,
    publicUrl,
    ...(tuning.mailPollMs ? { pollMs: tuning.mailPollMs } : {}),
  });
  opened(() => mail.close());
  const publicDb = createDb(backend.config, null);
  const reminders = repeat('Telling what runs out and what is new', REMIND_MS, async () => {
    const wishes = await remindOfWishes(admin);
    const matches = await tellNewMatches(admin, publicDb);
    if (wishes + matches > 0) mail.nudge();
  });
  opened(() => reminders.close());
  const printer = createPrinter();
  opened(() => printer.close());
  const background = createBackground();
  opened(() => background.settled());
  // What a new version finds by other words, and what the demo brought: nothing to do at most starts.
  background.run('search index', () => rebuildSearch(admin));

  // A socket that comes back asks its page for news at once, so there is none before there are pages.
  let serving = false;
  const realtime = createRealtime({
    server: listening.server,
    sessions,
    admin,
    readCookies,
    isOurs: (request) => serving && isOwnSocket(request, trustsProxy, env.publicUrl),
    redis: redis?.sockets,
    ...(tuning.recheckMs ? { recheckMs: tuning.recheckMs } : {}),
  });
  // Requests and sockets end before anything they work with does.
  opened(() => Promise.all([realtime.close(), listening.close()]));

  const clock = repeat('Looking after introductions', tuning.clockMs ?? CLOCK_MS, async () => {
    const events = await sweepIntroductions(admin);
    if (events.length > 0) mail.nudge();
    await realtime.publish(events);
  });
  opened(() => clock.close());

  const context = createContext({
    env,
    publicUrl,
    mode,
    backend,
    admin,
    publicDb,
    limits,
    mail,
    background,
    printer,
    realtime,
    ended,
  });
  const remix = await loadRemix({
    root: ROOT,
    production: env.production,
    server: listening.server,
    context,
    ...(tuning.turnBuild ? { turnBuild: tuning.turnBuild } : {}),
  });
  opened(() => remix.close());

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', env.trustProxy);
  app.use(hostGuard({ trustsProxy }));
  app.use(shortAddresses());
  app.use(plainPaths());
  app.use(securityHeaders({ production: env.production, https }));
  app.use(settleHeaders());
  app.use(compression());
  app.get('/healthz', healthz({ mode, version: VERSION, admin, realtime: realtime.healthy }));
  app.use(remix.assets);
  app.use(drainBodies());
  app.use(apiDoor({ publicUrl }));
  app.use(postGuard({ publicUrl: env.publicUrl, limits }));
  app.use(sessionMiddleware({ sessions, https }));
  app.get('/session', (_req, res) => void res.json({ signedIn: res.locals.session.person !== null }));
  app.use((req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') res.on('finish', () => mail.nudge());
    next();
  });
  app.all('*', remix.pages);
  app.use(lastResort);
  serving = true;
  listening.serve(app as Express);
  return { url: listening.url, publicUrl, backend, publish: realtime.publish };
}

/** What even the error page could not answer. */
const lastResort: ErrorRequestHandler = (error, req, res, next) => {
  if (res.headersSent) return next(error);
  const status = error instanceof URIError || error?.status === 400 ? 400 : 500;
  if (status === 500) console.error(`${req.method} ${req.path} failed:`, error);
  res
    .status(status)
    .type('text')
    .send(status === 400 ? 'Bad request.\n' : 'Something went wrong.\n');
};
