/** Migrations: order, record, and all or nothing. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyMigrations, listMigrations, type SqlExecutor } from '../../../supabase/local/migrate';
import { migratedDump } from '../../setup/database-template';

const pglite = await PGlite.create({ loadDataDir: await migratedDump() });
const sql: SqlExecutor = {
  query: async (text, parameters) => (await pglite.query<Record<string, unknown>>(text, parameters)).rows,
  script: async (text) => {
    await pglite.exec(text);
  },
};
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-migrations-'));
  await pglite.exec('delete from supabase_migrations.schema_migrations');
});
afterAll(async () => {
  await pglite.close();
  await rm(folder, { recursive: true });
});

const apply = async () => applyMigrations(sql, await listMigrations(folder));
const recorded = () =>
  sql.query('select version, name, statements from supabase_migrations.schema_migrations order by version');

test('are applied in order, once, and recorded as the Supabase CLI records them', async () => {
  await writeFile(
    join(folder, '20200102000000_second.sql'),
    "insert into public.first values (2, 'it''s \\n; two');",
  );
  await writeFile(
    join(folder, '20200101000000_first.sql'),
    '-- A table.\ncreate table public.first (id int, name text);\n\ninsert into public.first values (1);\n',
  );
  await writeFile(join(folder, 'notes.sql'), 'this is not a migration');
  expect(await apply()).toEqual(['20200101000000_first.sql', '20200102000000_second.sql']);
  expect(await apply()).toEqual([]);
  expect(await recorded()).toEqual([
    {
      version: '20200101000000',
      name: 'first',
      statements: [
        '-- A table.\ncreate table public.first (id int, name text)',
        'insert into public.first values (1)',
      ],
    },
    {
      version: '20200102000000',
      name: 'second',
      statements: ["insert into public.first values (2, 'it''s \\n; two')"],
    },
  ]);
});

test('one that fails leaves nothing behind, and those before it stay', async () => {
  await writeFile(join(folder, '20200103000000_third.sql'), 'insert into public.first values (3);');
  await writeFile(
    join(folder, '20200104000000_broken.sql'),
    'create table public.half (id int);\ninsert into public.first values (4);\nselect nothing from nowhere;\n',
  );
  await expect(apply()).rejects.toMatchObject({
    code: 'migration_failed',
    message: 'The migration 20200104000000_broken.sql failed: relation "nowhere" does not exist.',
  });
  expect(await sql.query('select id from public.first order by id')).toEqual([
    { id: 1 },
    { id: 2 },
    { id: 3 },
  ]);
  expect(await sql.query(`select to_regclass('public.half') as half`)).toEqual([{ half: null }]);
  expect((await recorded()).map((row) => row.version)).toEqual([
    '20200101000000',
    '20200102000000',
    '20200103000000',
  ]);
});
