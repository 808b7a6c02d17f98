/**
 * The database connection under Supabase Lite, on PGlite or on a real Postgres, with everything mended
 * that Lite gets wrong at this level: mixed transactions, unknown SQLSTATEs, blanket grants, jsonb
 * encoded twice, and the search path of a Supabase project.
 */
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { citext } from '@electric-sql/pglite/contrib/citext';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import { createPgliteConnection, type PgliteConnection } from '@supabase/lite/pglite';
import { createPostgresConnection, type PostgresConnection } from '@supabase/lite/postgres';
import { normalizeDbError } from './errors';
import type { SqlExecutor } from './migrate';
import { kyselyOneAtATime, Mutex } from './one-at-a-time';
import { applyCall, applyCaller } from './request-context';

/** Where the data lies: a folder or memory for PGlite, a URL for a Postgres. */
export type DatabaseSource =
  | { kind: 'pglite'; folder?: string; dump?: Blob }
  | { kind: 'postgres'; url: string };

/** A mended connection and a way to run SQL as the owner of the database. */
export interface Database {
  connection: PgliteConnection | PostgresConnection;
  sql: SqlExecutor;
  close(): Promise<void>;
}

/** Hosted Supabase puts extensions into a schema of their own and looks there after `public`. */
const SEARCH_PATH = '"$user", public, extensions';

const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;

/** Opens the database; the caller owns it and closes it. */
export async function openDatabase(source: DatabaseSource): Promise<Database> {
  return source.kind === 'pglite' ? openPglite(source) : openPostgres(source.url);
}

async function openPglite(source: { folder?: string; dump?: Blob }): Promise<Database> {
  const connection = await createPgliteConnection({
    url: source.folder,
    pgliteOptions: {
      loadDataDir: source.dump,
      parsers: { [TIMESTAMP]: isoTime, [TIMESTAMPTZ]: isoTime },
      extensions: { btree_gin, btree_gist, citext, pg_trgm, unaccent, uuid_ossp },
    },
  });
  const pglite = connection.driver;
  const mutex = new Mutex();
  await pglite.waitReady;
  await pglite.exec(`set search_path to ${SEARCH_PATH}`);
  await forgetRowTypes(pglite);
  connection.kysely = kyselyOneAtATime(pglite, mutex);
  mend(connection);
  return {
    connection,
    sql: {
      query: (text, parameters = []) =>
        mutex.run(async () => (await pglite.query<Record<string, unknown>>(text, parameters)).rows),
      script: (text) =>
        mutex.run(async () => {
          await pglite.exec(text);
        }),
    },
    close: () => mutex.run(() => connection.close()),
  };
}

/**
 * PGlite copies its whole table of parsers for every statement, and keeps one in it for lists of rows of every table of
 * the system and of ours, which nobody reads; that copying took longer than most statements.
 */
async function forgetRowTypes(pglite: PgliteConnection['driver']): Promise<void> {
  const { rows } = await pglite.query<{ oid: number }>(
    `select typarray as oid from pg_catalog.pg_type where typtype = 'c' and typarray <> 0`,
  );
  for (const { oid } of rows) {
    delete pglite.parsers[oid];
    delete pglite.serializers[oid];
  }
}

async function openPostgres(url: string): Promise<Database> {
  const connection = createPostgresConnection({
    url,
    postgresOptions: {
      max: 8,
      onnotice: () => {},
      connection: { search_path: SEARCH_PATH },
      types: {
        json: jsonType(114),
        jsonb: jsonType(3802),
        timestamp: timeType(TIMESTAMP),
        timestamptz: timeType(TIMESTAMPTZ),
      },
    },
  });
  const { driver } = connection;
  mend(connection);
  return {
    connection,
    sql: {
      query: (text, parameters = []) => driver.unsafe(text, parameters as never[]),
      script: async (text) => {
        await driver.unsafe(text).simple();
      },
    },
    close: () => connection.close(),
  };
}

/** Lite hands JSON over as text already; encoding it again would store a string instead of the value. */
function jsonType(oid: number) {
  return {
    to: oid,
    from: [oid],
    serialize: (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value)),
    parse: (text: string) => JSON.parse(text),
  };
}

function timeType(oid: number) {
  return { to: oid, from: [oid], serialize: (value: unknown) => value, parse: isoTime };
}

/** Postgres writes `2026-01-31 09:30:00+00`; the Data API, like JSON made by Postgres, `2026-01-31T09:30:00+00:00`. */
function isoTime(text: string): string {
  return text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00');
}

function mend(connection: PgliteConnection | PostgresConnection): void {
  connection.normalizeDbError = normalizeDbError;
  // Private to Lite. "active" says that grants are in place, which keeps it from granting everything to everyone.
  Object.assign(connection, {
    rlsState: 'active',
    applyJwtSessionContext: applyCaller,
    applyRpcRequestGucs: applyCall,
  });
  const introspect = connection.introspect.bind(connection);
  connection.introspect = async (options) => onlyUniqueByConstraint(await introspect(options));
}

type Introspection = Awaited<ReturnType<PgliteConnection['introspect']>>;

/**
 * Lite takes a unique index over some of the rows for one over all, and then answers an embedded list as a
 * single row. What is unique by constraint says which relations are one-to-one, as in the Data API.
 */
function onlyUniqueByConstraint(found: Introspection): Introspection {
  const constraints = new Set(
    (found.unique_constraints ?? []).map(({ schema, table, name }) => `${schema}.${table}.${name}`),
  );
  const indexes = found.indexes.filter(({ schema, table, name }) =>
    constraints.has(`${schema}.${table}.${name}`),
  );
  return { ...found, indexes };
}
