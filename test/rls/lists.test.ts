/** Lists at their limits, and under two people at once. Who may do what is in the register. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  addToList,
  makeList,
  moveOnList,
  noteOnList,
  removeFromList,
} from '~/features/lists/commands.server';
import { readList } from '~/features/lists/queries.server';
import { createFactories } from '../factories/factories';
import { createTestDatabase } from '../setup/database';
import type { TestUser } from '../setup/database-users';

const database = await createTestDatabase();
const make = createFactories(database);
let mika: TestUser;
let ana: TestUser;
let organisation: string;
let maker: string;

beforeEach(async () => {
  await database.reset();
  mika = await database.signUpUser('mika@example.test');
  ana = await database.signUpUser('ana@example.test');
  organisation = (await make.organisation({ status: 'published' }, { owner: mika.id, editor: ana.id })).id;
  maker = (await make.organisation({ status: 'published' })).id;
});

/** Published products of the maker. */
async function products(count: number): Promise<string[]> {
  const rows = await database.adminSql<{ id: string }>(
    `insert into public.products (organisation_id, item, name_en, status)
     select $1, 'rice', 'Rice ' || n, 'published' from generate_series(1, $2::integer) n returning id`,
    [maker, count],
  );
  return rows.map(({ id }) => id);
}
const order = async (list: string) => (await readList(mika.db, list)).rows.map(({ product }) => product);

describe('a list', () => {
  it('holds each product once and a hundred at most, and stays as it was when one is too many', async () => {
    const list = await makeList(mika.db, { name: 'Fair', organisationId: organisation });
    const all = await products(101);
    const hundred = all.slice(0, 100);
    await addToList(mika.db, list, [...hundred, ...hundred.slice(0, 5)]);
    await addToList(ana.db, list, hundred);
    expect(await order(list)).toEqual(hundred);
    await expect(addToList(mika.db, list, all.slice(100))).rejects.toThrow('errors:shortlist_full');
    expect(await order(list)).toEqual(hundred);
    await removeFromList(mika.db, list, hundred[0] ?? '', new Date());
    await addToList(mika.db, list, all.slice(100));
    await expect(addToList(mika.db, list, hundred.slice(0, 1))).rejects.toThrow('errors:shortlist_full');
  });

  it('takes what two people add and move at the same moment, and loses nothing', async () => {
    const list = await makeList(mika.db, { name: 'Fair', organisationId: organisation });
    const all = await products(12);
    await Promise.all(all.map((product, index) => addToList(index % 2 ? mika.db : ana.db, list, [product])));
    expect((await order(list)).toSorted()).toEqual(all.toSorted());
    await Promise.all(
      all.map((product, index) =>
        moveOnList(index % 2 ? mika.db : ana.db, list, product, index % 3 ? 'up' : 'down'),
      ),
    );
    const after = await order(list);
    expect(after.toSorted()).toEqual(all.toSorted());
    const positions = await database.adminSql<{ places: number }>(
      'select count(distinct position)::integer as places from public.shortlist_products',
    );
    expect(positions).toEqual([{ places: 12 }]);
    await moveOnList(ana.db, list, after[5] ?? '', 'top');
    expect((await order(list))[0]).toBe(after[5]);
  });

  it('refuses a note that was written over an older one', async () => {
    const list = await makeList(mika.db, { name: 'Fair', organisationId: organisation });
    const [product = ''] = await products(1);
    await addToList(mika.db, list, [product]);
    const note = (text: string) => ({ product, note: text, quantity: '', version: 1 });
    await noteOnList(mika.db, list, note('First'));
    await expect(noteOnList(ana.db, list, note('Second'))).rejects.toThrow('errors:stale');
    expect((await readList(ana.db, list)).rows[0]?.note).toBe('First');
  });

  it('forgets what was removed a day ago when the next product comes', async () => {
    const list = await makeList(mika.db, { name: 'Fair', organisationId: null });
    const [old = '', next = ''] = await products(2);
    await addToList(mika.db, list, [old]);
    await removeFromList(mika.db, list, old, new Date(Date.now() - 25 * 3_600_000));
    await addToList(mika.db, list, [next]);
    expect(await database.adminSql('select product_id from public.shortlist_products')).toEqual([
      { product_id: next },
    ]);
  });

  it('is one of a hundred at most, of a person as of an organisation', async () => {
    await database.adminSql(
      `insert into public.shortlists (person_id, name) select $1, 'List ' || n from generate_series(1, 100) n`,
      [mika.id],
    );
    await expect(makeList(mika.db, { name: 'One more', organisationId: null })).rejects.toThrow(
      'errors:too_many_shortlists',
    );
    await makeList(mika.db, { name: 'Of all', organisationId: organisation });
  });
});

describe('what was picked before signing in', () => {
  const keep = async (ids: string[]) => {
    const { data, error } = await mika.db.rpc('keep_picks', { products: ids, name: 'Picked' });
    if (error) throw error;
    return data;
  };

  it('is kept in its order, once, and only what the person may see', async () => {
    const [a = '', b = '', c = ''] = await products(3);
    await database.adminSql(`update public.products set status = 'draft' where id = $1`, [b]);
    const [first] = await keep([c, b, a, randomUUID()]);
    expect(first?.kept).toBe(2);
    await Promise.all([keep([c, a]), keep([c, a])]);
    expect(await order(first?.list ?? '')).toEqual([c, a]);
    expect(await database.adminSql('select count(*)::integer as lists from public.shortlists')).toEqual([
      { lists: 1 },
    ]);
  });

  it('goes to another list where it does not fit, so that nothing is lost', async () => {
    const all = await products(150);
    const [first] = await keep(all.slice(0, 80));
    const [second] = await keep(all.slice(80));
    expect(second?.list).not.toBe(first?.list);
    expect(await order(first?.list ?? '')).toEqual(all.slice(0, 80));
    expect(await order(second?.list ?? '')).toEqual(all.slice(80));
  });

  it('makes no list of nothing', async () => {
    expect(await keep([randomUUID()])).toEqual([]);
    expect(await database.adminSql('select 1 from public.shortlists')).toEqual([]);
  });
});
