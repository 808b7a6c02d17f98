/**
 * Applies `supabase/migrations/*.sql` the way `supabase db push` does: in order, one transaction per file,
 * recorded in `supabase_migrations.schema_migrations`. Works on anything that runs SQL.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitSqlStatements } from '@supabase/lite';
import { reasonOf, StartFailure } from './failure';

/** Runs SQL as the owner of the database. */
export interface SqlExecutor {
  /** One statement with parameters. */
  query(text: string, parameters?: unknown[]): Promise<Record<string, unknown>[]>;
  /** Several statements in one transaction. */
  script(text: string): Promise<void>;
}

export interface Migration {
  /** The 14 digits the file name starts with. */
  version: string;
  name: string;
  file: string;
  sql: string;
}

const FILE_NAME = /^(\d{14})_(.+)\.sql$/;

/** The migrations of a folder, oldest first. */
export async function listMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => FILE_NAME.test(file)).sort();
  return Promise.all(
    files.map(async (file) => {
      const [, version = '', name = ''] = FILE_NAME.exec(file) ?? [];
      return { version, name, file, sql: await readFile(join(folder, file), 'utf8') };
    }),
  );
}

/** Creates the table in which Supabase remembers what was applied. */
export async function ensureHistory(sql: SqlExecutor): Promise<void> {
  await sql.script(`
    create schema if not exists supabase_migrations;
    create table if not exists supabase_migrations.schema_migrations (version text not null primary key);
    alter table supabase_migrations.schema_migrations add column if not exists statements text[];
    alter table supabase_migrations.schema_migrations add column if not exists name text;
  `);
}

/** Applies what is not recorded yet; answers the file names it applied. */
export async function applyMigrations(sql: SqlExecutor, migrations: Migration[]): Promise<string[]> {
  await ensureHistory(sql);
  const rows = await sql.query('select version from supabase_migrations.schema_migrations');
  const applied = new Set(rows.map((row) => row.version));
  const pending = migrations.filter((migration) => !applied.has(migration.version));
  for (const migration of pending) {
    try {
      await sql.script(`${migration.sql}\n;\n${recordOf(migration)};`);
    } catch (error) {
      throw new StartFailure(
        'migration_failed',
        `The migration ${migration.file} failed: ${reasonOf(error)}.`,
        error,
      );
    }
  }
  return pending.map((migration) => migration.file);
}

function recordOf(migration: Migration): string {
  const statements = splitSqlStatements(migration.sql).map((statement) => statement.trim());
  const list = statements.length ? `array[${statements.map(literal).join(', ')}]` : `'{}'::text[]`;
  return `insert into supabase_migrations.schema_migrations (version, name, statements)
    values (${literal(migration.version)}, ${literal(migration.name)}, ${list})`;
}

function literal(text: string): string {
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return text.includes('\\') ? ` E${quoted.replaceAll('\\', '\\\\')}` : quoted;
}
