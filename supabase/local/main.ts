/**
 * The database process: an embedded Supabase on loopback, started by the web server and ended with it.
 * Takes its settings as the first message on its channel and answers `ready` or `failed`.
 */
import './quiet';
import { loadDemoOnce } from '../demo/load-once';
import { queueMail } from './auth-mail';
import { openDatabase } from './connection';
import { type DataDirectory, doesNotOpen, ensureDatabase, takeDataDirectory } from './data-directory';
import { reasonOf, StartFailure } from './failure';
import { type LocalKeys, loadKeys } from './keys';
import { listMigrations } from './migrate';
import type { LocalSettings, StartMessage } from './protocol';
import { serveOnLoopback } from './serve';
import { openSupabase, type Supabase } from './supabase';

/** What is open, in the order it was opened; closed in the reverse order. */
const closers: (() => Promise<void>)[] = [];
let closing = false;

async function start(settings: LocalSettings): Promise<StartMessage> {
  const directory = await takeDataDirectory(settings.dataDir);
  closers.push(() => directory.lock.release());
  const keys = await loadKeys(settings.dataDir);
  await ensureDatabase(directory.database);
  const supabase = await open(settings, directory, keys);
  const applied = await supabase.prepare(await listMigrations(settings.migrationsFolder));
  if (settings.demo) await loadDemoOnce(supabase.sql, directory.storage);
  const server = await serveOnLoopback(supabase.fetch);
  closers.push(() => server.close());
  return { type: 'ready', url: server.url, applied, ...keys };
}

async function open(settings: LocalSettings, directory: DataDirectory, keys: LocalKeys): Promise<Supabase> {
  const mail = settings.mail ? await queueMail(directory.mail, settings.mail) : undefined;
  if (mail) closers.push(() => mail.close());
  const database = await openDatabase({ kind: 'pglite', folder: directory.database }).catch((error) => {
    throw doesNotOpen(directory.database, error);
  });
  closers.push(() => database.close());
  return openSupabase({
    database,
    keys,
    siteUrl: settings.siteUrl,
    storageFolder: directory.storage,
    mail,
  });
}

async function shutDown(exitCode: number): Promise<void> {
  if (closing) return;
  closing = true;
  for (const close of closers.reverse()) await close().catch(() => {});
  process.exit(exitCode);
}

function report(message: StartMessage): Promise<void> {
  return new Promise((resolve) => {
    if (!process.send || !process.connected) resolve();
    else process.send(message, undefined, undefined, () => resolve());
  });
}

async function fail(error: unknown): Promise<void> {
  const failure =
    error instanceof StartFailure
      ? error
      : new StartFailure('unexpected', `The embedded Supabase could not start: ${reasonOf(error)}.`, error);
  await report({ type: 'failed', code: failure.code, message: failure.message });
  await shutDown(1);
}

if (!process.send) {
  console.error('This process is started by the web server: run npm start.');
  process.exit(1);
}
// Ctrl+C reaches the whole group; the web server drains first and then ends this process.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => void shutDown(0));
process.on('disconnect', () => void shutDown(0));
process.once('message', (settings: LocalSettings) => {
  start(settings).then(report, fail);
});
