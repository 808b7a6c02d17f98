/**
 * The embedded database of a worker, handed from one test file to the next: opening one costs about a second,
 * emptying it little. One that a file leaves in another state than the migrations did (structure, rights,
 * rows of theirs, settings of the session) is closed and not handed on.
 */
import { type Database, openDatabase } from '../../supabase/local/connection';
import type { SqlExecutor } from '../../supabase/local/migrate';
import { migratedDump } from './database-template';

/** What may be handed on: the database, what empties it, and the state it must be in then. */
type Kept = { database: Database; empty: string; look: string; state: string };

export interface TakenDatabase extends Database {
  /** It is not handed on, whatever state it is in. */
  spoil(): void;
}

let free: Kept | undefined;

/** A database as the migrations left it. Closing it hands it on. */
export async function takeDatabase(): Promise<TakenDatabase> {
  const taken = free ?? (await open());
  free = undefined;
  let [closed, spoilt] = [false, false];
  return {
    ...taken.database,
    spoil() {
      spoilt = true;
    },
    async close() {
      if (closed) return;
      closed = true;
      if (!spoilt && !free && (await isClean(taken))) free = taken;
      else await taken.database.close();
    },
  };
}

async function open(): Promise<Kept> {
  const database = await openDatabase({ kind: 'pglite', dump: await migratedDump() });
  const { filled, empty } = await tables(database.sql);
  const look = stateQuery(filled);
  return {
    database,
    empty: `truncate ${empty.join(', ')} restart identity`,
    look,
    state: await stateOf(database.sql, look),
  };
}

/** Empties it and looks whether that makes it as it was. */
async function isClean({ database, empty, look, state }: Kept): Promise<boolean> {
  try {
    await database.sql.script(empty);
    return (await stateOf(database.sql, look)) === state;
  } catch {
    return false;
  }
}

async function tables(sql: SqlExecutor): Promise<{ filled: string[]; empty: string[] }> {
  const found = await sql.query(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  );
  const names = found.map(({ name }) => String(name));
  const rows = await sql.query(
    names
      .map((name) => `select '${name}' as name, exists (select from ${name}) as filled`)
      .join(' union all '),
  );
  const those = (filled: boolean) =>
    rows.filter((row) => row.filled === filled).map(({ name }) => String(name));
  return { filled: those(true), empty: those(false) };
}

/** All that is looked at, as one word. */
export async function stateOf(sql: SqlExecutor, look: string): Promise<string> {
  const [row] = await sql.query(look);
  return String(row?.state);
}

/** Objects made after the system's own have oids from here. */
const FIRST_OID = 16_384;

/** Asks for the structure, the rights, the settings of the session, and the rows of these tables. */
export function stateQuery(filled: readonly string[]): string {
  const parts = [
    `select row(oid, relname, relkind, relowner, relacl, relrowsecurity, relforcerowsecurity, reloptions)::text
     from pg_class where oid >= ${FIRST_OID} and relkind <> 't'`,
    `select row(attrelid, attnum, attname, atttypid, attnotnull, atthasdef, attacl)::text
     from pg_attribute where attrelid >= ${FIRST_OID} and attnum > 0`,
    ...['pg_proc', 'pg_type', 'pg_constraint', 'pg_trigger', 'pg_policy', 'pg_rewrite', 'pg_extension'].map(
      (catalog) => `select it::text from ${catalog} it where oid >= ${FIRST_OID}`,
    ),
    ...[
      'pg_attrdef',
      'pg_namespace',
      'pg_authid',
      'pg_auth_members',
      'pg_default_acl',
      'pg_db_role_setting',
    ].map((catalog) => `select it::text from ${catalog} it`),
    `select row(name, setting)::text from pg_settings where source = 'session'`,
    ...filled.map((table) => `select it::text from ${table} it`),
  ];
  return `select md5(string_agg(md5(line), '' order by md5(line))) as state
          from (${parts.join(' union all ')}) as lines (line)`;
}
