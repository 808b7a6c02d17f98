/**
 * Writes app/db/types.ts from the migrations, applied to a database in memory.
 * With --check it writes nothing and fails when the committed file differs.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { generateTypescript, sortGeneratorMetadata } from '@supabase/postgrest-typegen/generation';
import { introspect } from '@supabase/postgrest-typegen/introspection';
import { openDatabase } from '../supabase/local/connection';
import { makeKeys } from '../supabase/local/keys';
import { listMigrations, type SqlExecutor } from '../supabase/local/migrate';
import { openSupabase } from '../supabase/local/supabase';

const TYPES = fileURLToPath(new URL('../app/db/types.ts', import.meta.url));
const MIGRATIONS = fileURLToPath(new URL('../supabase/migrations', import.meta.url));

/** The types of everything the Data API exposes of a migrated database. */
export async function typesOf(sql: SqlExecutor): Promise<string> {
  const query = async (text: string) => ({ rows: await sql.query(text) });
  const metadata = await introspect({ query }, { includedSchemas: ['public'] });
  return generateTypescript(sortGeneratorMetadata(metadata), {
    postgrestVersion: '12',
    detectOneToOneRelationships: true,
  });
}

async function generateTypes(): Promise<string> {
  const supabase = openSupabase({
    database: await openDatabase({ kind: 'pglite' }),
    keys: await makeKeys(),
    siteUrl: 'http://localhost',
    storageFolder: tmpdir(),
  });
  try {
    await supabase.prepare(await listMigrations(MIGRATIONS));
    return await typesOf(supabase.sql);
  } finally {
    await supabase.close();
  }
}

async function main(): Promise<void> {
  const types = await generateTypes();
  if (!process.argv.includes('--check')) {
    await writeFile(TYPES, types);
    return;
  }
  if ((await readFile(TYPES, 'utf8').catch(() => '')) !== types) {
    console.error('app/db/types.ts does not match the migrations; run npm run db:types.');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
