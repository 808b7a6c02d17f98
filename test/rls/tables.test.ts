/** Every table × command × role, as the register tells it: who is let in, and that all others are not. */
import { describe, expect, it } from 'vitest';
import { createWorld, ROLES, type Role } from '../factories/world';
import { createTestDatabase } from '../setup/database';
import { literal, prepareAttempts, whoMay } from './attempt';
import { tables } from './register';
import type { Key, Table, Values } from './register/spec';

const database = await createTestDatabase();
await prepareAttempts(database);
const world = await createWorld(database);

const inOrder = (roles: Role[]) => ROLES.filter((role) => roles.includes(role));
const names = (roles: Role[]) => roles.join(', ') || 'nobody';
const where = (key: Key) =>
  Object.entries(key)
    .map(([column, value]) => `${column} = ${literal(value)}`)
    .join(' and ');
const columnsOf = (values: Values) => Object.keys(values).join(', ');
const record = (table: Table, values: Values) =>
  `select ${columnsOf(values)} from jsonb_populate_record(null::public.${table}, ${literal(JSON.stringify(values))})`;

describe.each(tables)('$table $about', ({ table, columns = '*', row, select, insert, update, ...spec }) => {
  if (select) {
    it(`is read by ${names(select)}`, async () => {
      const key = where(await row(world));
      expect(await whoMay(world, `select ${columns} from public.${table} where ${key}`)).toEqual(
        inOrder(select),
      );
    });
  }
  if (insert) {
    it(`is added by ${names(insert.by)}`, async () => {
      const values = await insert.values(world);
      const statement = `insert into public.${table} (${columnsOf(values)}) ${record(table, values)}`;
      expect(await whoMay(world, statement)).toEqual(inOrder(insert.by));
    });
  }
  if (update) {
    it(`is changed by ${names(update.by)}`, async () => {
      const key = where(await row(world));
      const values = update.set(world);
      const statement = `update public.${table} set (${columnsOf(values)}) = (${record(table, values)}) where ${key}`;
      expect(await whoMay(world, statement)).toEqual(inOrder(update.by));
    });
  }
  if (spec.delete) {
    const by = spec.delete;
    it(`is removed by ${names(by)}`, async () => {
      const key = where(await row(world));
      expect(await whoMay(world, `delete from public.${table} where ${key}`)).toEqual(inOrder(by));
    });
  }
});
