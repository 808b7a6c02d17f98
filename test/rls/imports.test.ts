/** Sheets on their way in, as pieces of work meet each other: twice the same, two at once, cancelled, broken off. */
import { describe, expect, it } from 'vitest';
import { importRows } from '~/features/products/sheets/import-rows.server';
import { moveImport, readImport, startImport } from '~/features/products/sheets/imports.server';
import { productsForSheet } from '~/features/products/sheets/products.server';
import { workOnImport } from '~/features/products/sheets/run.server';
import { addMaker, addProduct, type TestMaker } from '../factories/products';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
let makers = 0;
const newMaker = () => {
  makers += 1;
  return addMaker(database, `imports-${makers}@example.test`);
};

const sheetOf = (lines: readonly string[]) => new File([lines.join('\n')], 'sheet.csv');
const manyRows = (count: number) =>
  sheetOf(['商品名,品目', ...Array.from({ length: count }, (_, at) => `味噌${at + 1},味噌`)]);

async function begin(maker: TestMaker, file: File) {
  const { id } = await startImport(maker.db, maker.organisation, file);
  await moveImport(maker.db, id, ['ready'], 'running');
  return id;
}
const statusOf = async (maker: TestMaker, id: string) =>
  (await readImport(maker.db, maker.organisation, id)).status;
const names = async (maker: TestMaker) =>
  (await productsForSheet(maker.db, maker.organisation, null)).map(({ nameJa }) => nameJa);
async function finish(maker: TestMaker, id: string) {
  for (let times = 0; times < 50; times += 1) {
    if (!['running', 'undoing'].includes(await statusOf(maker, id))) return;
    await workOnImport(maker.db, maker.organisation, id);
  }
  throw new Error('it never ends');
}

/** Every call of save_import_rows a piece of work makes, to be made again. */
function recorded(maker: TestMaker) {
  const calls: unknown[] = [];
  const db = new Proxy(maker.db, {
    get: (target, key) =>
      key === 'rpc'
        ? (name: string, args: unknown) => {
            if (name === 'save_import_rows') calls.push(args);
            return target.rpc(name as never, args as never);
          }
        : Reflect.get(target, key),
  });
  return { db, calls };
}

describe('a piece of an import', () => {
  it('that comes twice, its answer being lost, makes nothing twice', async () => {
    const maker = await newMaker();
    const id = await begin(maker, manyRows(30));
    const { db, calls } = recorded(maker);
    await workOnImport(db, maker.organisation, id);
    expect(calls.length).toBeGreaterThan(0);
    await database.adminSql(`update public.product_imports set status = 'running' where id = $1`, [id]);
    for (const args of calls) {
      const { data, error } = await maker.db.rpc('save_import_rows', args as never);
      expect([data, error]).toEqual([0, null]);
    }
    await finish(maker, id);
    expect(await names(maker)).toEqual(Array.from({ length: 30 }, (_, at) => `味噌${at + 1}`));
  });

  it('that breaks off leaves products and rows as they were, and the next one goes on', async () => {
    const maker = await newMaker();
    const id = await begin(maker, manyRows(30));
    // The last step of a transaction fails, as where the server or the database is killed before it ends.
    await database.script(`
      create function public.break_off() returns trigger language plpgsql as $$ begin raise 'killed'; end $$;
      create trigger break_off before update of state on public.product_import_rows
        for each row when (new.row_number = 12) execute function public.break_off();`);
    try {
      await expect(workOnImport(maker.db, maker.organisation, id)).rejects.toThrow();
    } finally {
      await database.script('drop function public.break_off() cascade');
    }
    expect(await names(maker)).toEqual([]);
    expect(await importRows(maker.db, id, { limit: 100, tried: true })).toEqual([]);
    expect(await statusOf(maker, id)).toBe('running');
    await finish(maker, id);
    expect(await names(maker)).toHaveLength(30);
  });

  it('of a worker that died is gone on with once its time is over', async () => {
    const maker = await newMaker();
    const id = await begin(maker, manyRows(3));
    const dead = 'update public.product_imports set worker = gen_random_uuid(), worker_until =';
    await database.adminSql(`${dead} now() + interval '20 seconds' where id = $1`, [id]);
    expect(await workOnImport(maker.db, maker.organisation, id)).toMatchObject({ busy: true });
    expect(await names(maker)).toEqual([]);
    await database.adminSql(`${dead} now() - interval '1 second' where id = $1`, [id]);
    await finish(maker, id);
    expect(await names(maker)).toHaveLength(3);
  });

  it('comes to nothing where the import was cancelled meanwhile', async () => {
    const maker = await newMaker();
    const id = await begin(maker, manyRows(3));
    const { db, calls } = recorded(maker);
    const cancelling = new Proxy(db, {
      get: (target, key) =>
        key === 'rpc'
          ? async (name: string, args: unknown) => {
              if (name === 'save_import_rows') await moveImport(maker.db, id, ['running'], 'undoing');
              return target.rpc(name as never, args as never);
            }
          : Reflect.get(target, key),
    });
    await workOnImport(cancelling, maker.organisation, id);
    expect(calls).toHaveLength(1);
    expect(await names(maker)).toEqual([]);
    await finish(maker, id);
    expect(await statusOf(maker, id)).toBe('ready');
  });

  it('keeps no other row back where one cannot be saved', async () => {
    const maker = await newMaker();
    const kept = await addProduct(maker, { nameJa: '前からの味噌' });
    const file = sheetOf([
      '商品ID,商品名,品目',
      `${kept},変えた味噌,味噌`,
      ',新しい味噌,味噌',
      ',別の味噌,味噌',
    ]);
    const id = await begin(maker, file);
    const [, , last] = await importRows(maker.db, id, { limit: 3 });
    // Its id is taken by a product of somebody else.
    const other = await newMaker();
    const taken = await addProduct(other);
    await database.adminSql(
      'update public.product_import_rows set product_id = $2 where import_id = $1 and row_number = $3',
      [id, taken, String(last?.number)],
    );
    await finish(maker, id);
    expect(await names(maker)).toEqual(['変えた味噌', '新しい味噌']);
    const rows = await importRows(maker.db, id, { limit: 3 });
    expect(rows.map(({ state }) => state)).toEqual(['done', 'done', 'bad']);
    expect(rows[2]?.errors).toEqual({ row: 'errors:already_exists' });
    expect((await productsForSheet(other.db, other.organisation, null)).map(({ id: one }) => one)).toEqual([
      taken,
    ]);
  });
});

describe('two imports at once', () => {
  it('by two windows on one sheet, or on two, make every row once', async () => {
    const maker = await newMaker();
    const [one, two] = [await begin(maker, manyRows(40)), await begin(maker, manyRows(40))];
    for (let times = 0; times < 40; times += 1) {
      await Promise.all([one, one, two, two].map((id) => workOnImport(maker.db, maker.organisation, id)));
      const both = [await statusOf(maker, one), await statusOf(maker, two)];
      if (both.every((status) => status === 'done')) break;
    }
    const found = await names(maker);
    expect(found).toHaveLength(80);
    expect(new Set(found).size).toBe(40);
    await moveImport(maker.db, one, ['done'], 'undoing');
    await finish(maker, one);
    expect(await names(maker)).toHaveLength(40);
  });
});
