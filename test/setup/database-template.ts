/**
 * A migrated database to copy from, so that a test file does not migrate its own: for PGlite a dumped data
 * directory, kept between runs as long as nothing it is made from changes; for Postgres a template database.
 */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { PGlite } from '@electric-sql/pglite';
import postgres from 'postgres';
import { openDatabase } from '../../supabase/local/connection';
import type { LocalKeys } from '../../supabase/local/keys';
import { listMigrations } from '../../supabase/local/migrate';
import { openSupabase } from '../../supabase/local/supabase';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const CACHE = join(ROOT, 'node_modules/.cache/musubi-test-databases');
export const MIGRATIONS = join(ROOT, 'supabase/migrations');

/** Known to every test; nothing outside this machine can reach what they open. */
export const TEST_KEYS: LocalKeys = {
  publishableKey: 'sb_publishable_test',
  secretKey: 'sb_secret_test',
  jwtSecret: 'a secret that only the tests know and that signs only their tokens',
};

export const TEST_SITE = 'http://musubi.test';

/** The dump of a migrated PGlite; made when there is none for the present state of the project. */
export async function migratedDump(): Promise<Blob> {
  const file = join(CACHE, `${await stateOfProject()}.tar`);
  if (!existsSync(file)) await makeDump(file);
  return new Blob([await readFile(file)]);
}

async function stateOfProject(): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of [MIGRATIONS, join(ROOT, 'supabase/local')]) {
    for (const name of (await readdir(folder)).sort()) hash.update(await readFile(join(folder, name)));
  }
  for (const name of ['@supabase/lite', '@electric-sql/pglite']) {
    hash.update(await readFile(join(ROOT, 'node_modules', name, 'package.json')));
  }
  return hash.digest('hex').slice(0, 24);
}

async function makeDump(file: string): Promise<void> {
  const database = await openDatabase({ kind: 'pglite' });
  const supabase = openSupabase({ database, keys: TEST_KEYS, siteUrl: TEST_SITE, storageFolder: tmpdir() });
  try {
    await supabase.prepare(await listMigrations(MIGRATIONS));
    const dump = await (database.connection.driver as PGlite).dumpDataDir('none');
    await mkdir(CACHE, { recursive: true });
    const unfinished = `${file}.${process.pid}`;
    await writeFile(unfinished, Buffer.from(await dump.arrayBuffer()));
    await rename(unfinished, file);
    const older = (await readdir(CACHE)).filter(
      (name) => name.endsWith('.tar') && join(CACHE, name) !== file,
    );
    await Promise.all(older.map((name) => rm(join(CACHE, name), { force: true })));
  } finally {
    await supabase.close();
  }
}

/** Names of databases of this machine start so; the process that made one follows. */
const PREFIX = `musubi_test_${createHash('sha256').update(hostname()).digest('hex').slice(0, 6)}_`;

/** Makes a template on the Postgres of TEST_DATABASE_URL for a project of this run, and clears away those of dead runs. */
export async function makePostgresTemplate(
  url: string,
  project: string,
): Promise<{ name: string; drop(): Promise<void> }> {
  await dropLeftovers(url);
  const name = `${PREFIX}${process.pid}_template_${project.replace(/\W/g, '_')}`;
  await onServer(url, `create database ${name}`);
  const supabase = openSupabase({
    database: await openDatabase({ kind: 'postgres', url: withDatabase(url, name) }),
    keys: TEST_KEYS,
    siteUrl: TEST_SITE,
    storageFolder: tmpdir(),
    openDefaults: true,
  });
  try {
    await supabase.prepare(await listMigrations(MIGRATIONS));
  } finally {
    await supabase.close();
  }
  return { name, drop: () => onServer(url, `drop database if exists ${name} with (force)`) };
}

let copies = 0;

/** A fresh copy of the template. */
export async function copyPostgresTemplate(url: string, template: string) {
  copies += 1;
  const name = `${PREFIX}${process.pid}_${copies}`;
  await onServer(url, `create database ${name} template ${template}`);
  return {
    url: withDatabase(url, name),
    drop: () => onServer(url, `drop database if exists ${name} with (force)`),
  };
}

async function dropLeftovers(url: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const rows = await sql`select datname from pg_database where starts_with(datname, ${PREFIX})`;
    for (const { datname } of rows) {
      const pid = Number(String(datname).slice(PREFIX.length).split('_')[0]);
      if (!isAlive(pid)) await sql.unsafe(`drop database if exists ${datname} with (force)`);
    }
  } finally {
    await sql.end();
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
