/**
 * A migrated Supabase for one test file, on PGlite or on the Postgres of TEST_DATABASE_URL, served on loopback.
 *
 *     const database = await createTestDatabase();       // once, at the top of the file
 *     beforeEach(() => database.reset());                 // back to the state after the migrations
 *     const mika = await database.signUpUser('mika@example.test');
 *     await mika.db.from('profiles').select();            // as Mika, under row-level security
 *     await database.adminSql('insert into …', [value]);  // fixtures, past every rule
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { EmailDriver } from '@supabase/lite';
import { afterAll, inject } from 'vitest';
import { createAdmin } from '~/db/admin.server';
import { createDb, type Db, type SupabaseConfig } from '~/db/session.server';
import { openDatabase } from '../../supabase/local/connection';
import { serveOnLoopback } from '../../supabase/local/serve';
import { openSupabase } from '../../supabase/local/supabase';
import { type TakenDatabase, takeDatabase } from './database-kept';
import { copyPostgresTemplate, TEST_KEYS, TEST_SITE } from './database-template';
import { addUser, type TestUser } from './database-users';

export { TEST_PASSWORD } from './database-users';

export interface TestDatabase {
  driver: 'pglite' | 'postgres';
  /** Where it is served, with its keys: what the app takes as its Supabase. */
  config: Required<SupabaseConfig>;
  url: string;
  keys: typeof TEST_KEYS;
  /** SQL as the owner of the database, for fixtures and for looking behind the rules. */
  adminSql<Row = Record<string, unknown>>(text: string, parameters?: unknown[]): Promise<Row[]>;
  /** Several statements as the owner; call `forgetSchema` after DDL. */
  script(text: string): Promise<void>;
  /** A client of someone who is not signed in. */
  anon(): Db;
  /** A client with the service role. */
  service(): Db;
  /** A confirmed person with a session, and a client that acts as this person. */
  signUpUser(email: string, metadata?: Record<string, unknown>): Promise<TestUser>;
  /** Empties what the migrations left empty, people and files included. */
  reset(): Promise<void>;
  /** After DDL in a test: the Data API remembers the schema. */
  forgetSchema(): Promise<void>;
  close(): Promise<void>;
}

export interface TestDatabaseOptions {
  /** Takes the mail of Auth; without one it is dropped. */
  mail?: EmailDriver;
  siteUrl?: string;
}

/** Opens a database that is closed after the last test of the file. */
export async function createTestDatabase(options: TestDatabaseOptions = {}): Promise<TestDatabase> {
  const database = await openTestDatabase(options);
  afterAll(() => database.close());
  return database;
}

/** The same for callers that close it themselves. */
export async function openTestDatabase({ mail, siteUrl = TEST_SITE }: TestDatabaseOptions = {}) {
  const { kind, database: taken } = await openCopy();
  const storageFolder = await mkdtemp(join(tmpdir(), 'musubi-storage-'));
  const supabase = openSupabase({
    database: taken,
    keys: TEST_KEYS,
    siteUrl,
    storageFolder,
    mail,
  });
  const server = await serveOnLoopback(supabase.fetch);
  const config = { url: server.url, ...TEST_KEYS };
  const emptied = await emptyTables();

  async function emptyTables(): Promise<string[]> {
    const tables = await supabase.sql.query(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`,
    );
    const names = tables.map((table) => String(table.name));
    if (names.length === 0) return [];
    const counts = await supabase.sql.query(
      names
        .map((name) => `select '${name}' as name, exists (select from ${name}) as filled`)
        .join(' union all '),
    );
    return counts.filter((row) => !row.filled).map((row) => String(row.name));
  }

  const database: TestDatabase = {
    driver: kind,
    config,
    url: server.url,
    keys: TEST_KEYS,
    adminSql: async <Row>(text: string, parameters?: unknown[]) =>
      (await supabase.sql.query(text, parameters)) as Row[],
    script: supabase.sql.script,
    anon: () => createDb(config, null),
    service: () => createAdmin(config),
    signUpUser: (email, metadata = {}) => addUser(supabase.sql, config, email, metadata),
    async reset() {
      // Without triggers and foreign keys, so that the order does not matter.
      const tables = [
        ...emptied,
        'storage.objects',
        'auth.identities',
        'auth.sessions',
        'auth.refresh_tokens',
        'auth.users',
      ];
      const deletes = tables.map((table) => `delete from ${table};`).join('\n');
      await supabase.sql.script(
        `do $$ begin perform set_config('session_replication_role', 'replica', true); ${deletes} end $$`,
      );
    },
    forgetSchema() {
      taken.spoil();
      return supabase.forgetSchema();
    },
    async close() {
      await server.close();
      await supabase.close();
      await rm(storageFolder, { recursive: true, force: true });
    },
  };
  return database;
}

async function openCopy(): Promise<{ kind: TestDatabase['driver']; database: TakenDatabase }> {
  const url = process.env.TEST_DATABASE_URL;
  if (!url || process.env.TEST_DATABASE !== 'postgres') {
    return { kind: 'pglite', database: await takeDatabase() };
  }
  const template = inject('postgresTemplate');
  if (!template) throw new Error('The global setup of the Postgres suites has not run.');
  const copy = await copyPostgresTemplate(url, template);
  const database = await openDatabase({ kind: 'postgres', url: copy.url });
  const close = async () => {
    await database.close();
    await copy.drop();
  };
  return { kind: 'postgres', database: { ...database, close, spoil: () => {} } };
}
