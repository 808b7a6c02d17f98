/** What one test file leaves in its database never reaches the next. */
import { expect, test } from 'vitest';
import { stateOf, stateQuery, takeDatabase } from '../../setup/database-kept';

test('a database is handed on without the rows of the last file', async () => {
  const first = await takeDatabase();
  await first.sql.script(
    `insert into auth.users (id, email) values (gen_random_uuid(), 'left@example.test')`,
  );
  await first.close();
  const next = await takeDatabase();
  expect(next.connection).toBe(first.connection);
  expect(await next.sql.query('select email from auth.users')).toEqual([]);
  await next.close();
});

test('a database that has another structure is not', async () => {
  const first = await takeDatabase();
  await first.sql.script('create table public.left_over (id int)');
  await first.close();
  const next = await takeDatabase();
  expect(next.connection).not.toBe(first.connection);
  await next.close();
});

test.each([
  ['a table', 'create table public.left_over (id int)'],
  ['a right', 'grant select on public.mail_queue to anon'],
  ['a function', 'create function public.left_over() returns int language sql as $$ select 1 $$'],
  ['a row of the migrations', `update storage.buckets set name = name || '!'`],
  ['a setting of the session', `set statement_timeout = '1min'`],
])('%s makes another state of it', async (_, change) => {
  const { sql, close } = await takeDatabase();
  const look = stateQuery(['storage.buckets']);
  const clean = await stateOf(sql, look);
  await sql.script(`begin; ${change}`);
  expect(await stateOf(sql, look)).not.toBe(clean);
  await sql.script('rollback');
  expect(await stateOf(sql, look)).toBe(clean);
  await close();
});
