/** A fresh, migrated database for measuring, as the app would meet it: over HTTP, with the visitor's key. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { createAdmin } from '~/db/admin.server';
import { createDb, type Db, type SupabaseConfig } from '~/db/session.server';
import { openDatabase } from '../../supabase/local/connection';
import { type LocalKeys, makeKeys } from '../../supabase/local/keys';
import { listMigrations, type SqlExecutor } from '../../supabase/local/migrate';
import { serveOnLoopback } from '../../supabase/local/serve';
import { openSupabase } from '../../supabase/local/supabase';

const MIGRATIONS = fileURLToPath(new URL('../../supabase/migrations', import.meta.url));

export type MeasuredDatabase = {
  /** As the owner of the database. */
  sql: SqlExecutor;
  /** Where it is, for clients of people. */
  config: SupabaseConfig & LocalKeys;
  /** As a visitor. */
  visitor: Db;
  service: Db;
  close(): Promise<void>;
};

/** Opens one in memory, or on the Postgres server of an address; nothing of it is left after closing. */
export async function openFresh(postgresUrl?: string): Promise<MeasuredDatabase> {
  const storageFolder = await mkdtemp(join(tmpdir(), 'musubi-bench-'));
  const keys = await makeKeys();
  const own = postgresUrl ? await createOn(postgresUrl) : null;
  const supabase = openSupabase({
    database: await openDatabase(own ? { kind: 'postgres', url: own.url } : { kind: 'pglite' }),
    keys,
    siteUrl: 'http://127.0.0.1',
    storageFolder,
    openDefaults: own !== null,
  });
  await supabase.prepare(await listMigrations(MIGRATIONS));
  const server = await serveOnLoopback(supabase.fetch);
  const config = { url: server.url, ...keys };
  return {
    sql: supabase.sql,
    config,
    visitor: createDb(config, null),
    service: createAdmin(config),
    async close() {
      await server.close();
      await supabase.close();
      await own?.drop();
      await rm(storageFolder, { recursive: true, force: true });
    },
  };
}

async function createOn(server: string) {
  const name = `musubi_bench_${process.pid}`;
  const run = async (statement: string) => {
    const sql = postgres(server, { max: 1, onnotice: () => {} });
    try {
      await sql.unsafe(statement);
    } finally {
      await sql.end();
    }
  };
  await run(`drop database if exists ${name} with (force)`);
  await run(`create database ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => run(`drop database if exists ${name} with (force)`) };
}
