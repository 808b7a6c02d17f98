/** One PGlite session, many callers: turns, nesting, and what is left after a failure. */
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kyselyOneAtATime, Mutex } from '../../../supabase/local/one-at-a-time';
import { migratedDump } from '../../setup/database-template';

const pglite = await PGlite.create({ loadDataDir: await migratedDump() });
const mutex = new Mutex();
const db = kyselyOneAtATime(pglite, mutex);

beforeAll(() => pglite.exec('create table public.turns (id int primary key)'));
afterAll(() => pglite.close());

const count = async () =>
  (await sql<{ n: number }>`select count(*)::int as n from turns`.execute(db)).rows[0]?.n;
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));

test('transactions that come together do not see each other', async () => {
  await Promise.all(
    Array.from({ length: 10 }, (_, index) =>
      db.transaction().execute(async (transaction) => {
        await sql`select set_config('turn.mine', ${String(index)}, true)`.execute(transaction);
        await pause();
        const { rows } = await sql<{ mine: string }>`select current_setting('turn.mine') as mine`.execute(
          transaction,
        );
        expect(rows).toEqual([{ mine: String(index) }]);
      }),
    ),
  );
});

test('values arrive as the types of their parameters and come back as those of their columns', async () => {
  const at = '2026-01-31T09:30:00.5+09:00';
  for (const [type, given, expected] of [
    ['text', "Miso's 味噌 \\ $1", "Miso's 味噌 \\ $1"],
    ['text', '', ''],
    ['text', null, null],
    ['int', 42, 42],
    ['bigint', 9_007_199_254_740_993n, 9_007_199_254_740_993n],
    ['numeric', '0.10', '0.10'],
    ['boolean', false, false],
    ['jsonb', '{"a":[1,null]}', { a: [1, null] }],
    ['text[]', ['a,b', '"', ''], ['a,b', '"', '']],
    ['timestamptz', new Date(at), new Date(at)],
    ['bytea', new Uint8Array([0, 255]), new Uint8Array([0, 255])],
  ] as const) {
    const { rows } = await sql`select ${given}::${sql.raw(type)} as back`.execute(db);
    expect(rows, type).toEqual([{ back: expected }]);
  }
});

test('a statement tells how many rows it changed, and its error is the one of the database', async () => {
  const insert = sql`insert into turns values (${11}), (${12}) returning id`;
  expect(await insert.execute(db)).toMatchObject({ rows: [{ id: 11 }, { id: 12 }], numAffectedRows: 2n });
  await expect(insert.execute(db)).rejects.toMatchObject({ code: '23505' });
  await expect(sql`select ${'x'}::int`.execute(db)).rejects.toMatchObject({ code: '22P02' });
  await expect(sql`selec ${1}`.execute(db)).rejects.toMatchObject({ code: '42601' });
  const gone = await sql`delete from turns where id > ${10}`.execute(db);
  expect(gone).toMatchObject({ rows: [], numAffectedRows: 2n });
  expect((await sql`select from turns`.execute(db)).rows).toEqual([]);
});

test('a failed transaction takes nothing else with it', async () => {
  const results = await Promise.allSettled([
    db.transaction().execute(async (transaction) => {
      await sql`insert into turns values (1)`.execute(transaction);
      await pause();
      await sql`insert into turns values (1)`.execute(transaction);
    }),
    sql`insert into turns values (2)`.execute(db),
    mutex.run(() => pglite.query('insert into turns values (3)')),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(await count()).toBe(2);
});

test('work inside a transaction that asks for a connection shares the one of the transaction', async () => {
  await expect(
    db.transaction().execute(async (transaction) => {
      await sql`insert into turns values (4)`.execute(transaction);
      expect(await count()).toBe(3);
      throw new Error('undo');
    }),
  ).rejects.toThrow('undo');
  expect(await count()).toBe(2);
});

test('a transaction inside a transaction is refused', async () => {
  await expect(db.transaction().execute(() => db.transaction().execute(async () => {}))).rejects.toThrow(
    'inside a transaction',
  );
  expect(await count()).toBe(2);
});
