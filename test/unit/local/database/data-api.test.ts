/** The Data API as hosted Supabase has it, in the places where Lite alone differs. */
import { beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../../setup/database';
import type { TestUser } from '../../../setup/database-users';
import { addShop, ask, post } from './shop';

const database: TestDatabase = await createTestDatabase();
let mika: TestUser;
let taro: TestUser;

beforeAll(async () => {
  await addShop(database);
  mika = await database.signUpUser('mika@example.test');
  taro = await database.signUpUser('taro@example.test');
  await database.adminSql('insert into public.shop_items (owner_id, name) values ($1, $2)', [mika.id, 'tea']);
});

const rpc = (name: string, body: unknown, token?: string) =>
  ask(database, `/rest/v1/rpc/${name}`, { ...post(body), token });

describe('who asks', () => {
  test('a request runs with its own role and claims', async () => {
    const { body: anon } = await rpc('who_am_i', {});
    expect(anon).toMatchObject({ user: 'anon', role: 'anon', uid: null, email: null });
    const { body: person } = await rpc('who_am_i', {}, mika.token);
    expect(person).toMatchObject({
      user: 'authenticated',
      role: 'authenticated',
      uid: mika.id,
      claims: mika.id,
      email: 'mika@example.test',
    });
    expect(person.path).toBe('""');
  });

  test('many at once never answer for one another', async () => {
    const tokens = [undefined, mika.token, taro.token];
    const expected = [null, mika.id, taro.id];
    const answers = await Promise.all(
      Array.from({ length: 90 }, (_, index) => rpc('who_am_i', {}, tokens[index % 3])),
    );
    expect(answers.map((answer) => answer.body.uid)).toEqual(answers.map((_, index) => expected[index % 3]));
  });

  test('a token signed with another secret is refused', async () => {
    const [head, payload] = mika.token.split('.');
    const { status } = await rpc('who_am_i', {}, `${head}.${payload}.${'A'.repeat(43)}`);
    expect(status).toBe(401);
  });

  test('no key, no answer', async () => {
    const response = await fetch(`${database.url}/rest/v1/shop_items`);
    expect(response.status).toBe(401);
  });
});

describe('grants are ours', () => {
  test('a column that was not granted stays closed, after many requests too', async () => {
    for (let round = 0; round < 3; round += 1) {
      const refused = await ask(database, '/rest/v1/shop_items?select=secret', { token: mika.token });
      expect(refused).toMatchObject({ status: 403, body: { code: '42501' } });
    }
    const allowed = await ask(database, '/rest/v1/shop_items?select=name', { token: mika.token });
    expect(allowed.body).toEqual([{ name: 'tea' }]);
  });

  test('a table without a grant is closed to those who are not signed in', async () => {
    const refused = await ask(database, '/rest/v1/shop_items?select=name');
    expect(refused).toMatchObject({ status: 401, body: { code: '42501' } });
  });

  test('the rows of another person are not there', async () => {
    const { body } = await ask(database, '/rest/v1/shop_items?select=name', { token: taro.token });
    expect(body).toEqual([]);
  });

  test('API roles cannot read people or sessions', async () => {
    const [row] = await database.adminSql(
      `select bool_or(has_table_privilege(role, 'auth.users', 'select')) as readable
       from unnest(array['anon', 'authenticated', 'service_role']) as role`,
    );
    expect(row).toEqual({ readable: false });
  });
});

describe('what is not exposed', () => {
  test.each(['/_system/info', '/_system/config', '/_system/introspect', '/', '/studio', '/static/main.js'])(
    '%s is not there',
    async (path) => {
      expect((await ask(database, path, { secret: true })).status).toBe(404);
      expect((await fetch(database.url + path)).status).toBe(404);
    },
  );

  test.each<Record<string, string>>([
    {},
    { 'accept-profile': 'shop_rights' },
    { 'content-profile': 'shop_rights' },
  ])('functions of a schema of rights cannot be called (%o)', async (headers) => {
    for (const name of ['secret_of', 'shop_rights.secret_of']) {
      const called = await ask(database, `/rest/v1/rpc/${name}`, {
        ...post({ item: 1 }, headers),
        secret: true,
      });
      expect([404, 406]).toContain(called.status);
      const read = await ask(database, `/rest/v1/rpc/${name}?item=1`, { headers, secret: true });
      expect([404, 406]).toContain(read.status);
    }
  });

  test.each<[string, Record<string, string>]>([
    ['shop_rights.ledger', {}],
    ['ledger', {}],
    ['ledger', { 'accept-profile': 'shop_rights' }],
    ['users', { 'accept-profile': 'auth' }],
    ['auth.users', {}],
    ['schema_migrations', { 'accept-profile': 'supabase_migrations' }],
  ])('the table %s is not there (%o)', async (name, headers) => {
    const { status } = await ask(database, `/rest/v1/${name}`, { headers, secret: true });
    expect([404, 406]).toContain(status);
  });
});

describe('errors keep their code', () => {
  const add = (row: object) =>
    ask(database, '/rest/v1/shop_items', { ...post({ owner_id: mika.id, ...row }), secret: true });

  test.each([
    ['a check', { name: 'cup', price: 0 }, 400, '23514'],
    ['a unique name', { name: 'tea' }, 409, '23505'],
    ['a missing value', { name: null }, 400, '23502'],
    ['a wrong type', { name: 'cup', price: 'many' }, 400, '22P02'],
  ])('%s', async (_what, row, status, code) => {
    expect(await add(row)).toMatchObject({ status, body: { code, message: expect.any(String) } });
  });

  test('an exclusion, with its details', async () => {
    await add({ name: 'left', shelf: '[1,5)' });
    const refused = await add({ name: 'right', shelf: '[4,8)' });
    expect(refused).toMatchObject({ status: 400, body: { code: '23P01' } });
    expect(refused.body.details).toContain('shelf');
  });

  test('raise exception is 400 P0001 with detail and hint', async () => {
    const { status, body } = await rpc('refuse', { how: 'plain' });
    expect(status).toBe(400);
    expect(body).toEqual({
      code: 'P0001',
      message: 'not today',
      details: 'shop closed',
      hint: 'come tomorrow',
    });
  });

  test.each([
    ['status', 403, 'PT403', 'not_allowed'],
    ['conflict', 409, 'PT409', 'stale'],
  ])('raise sqlstate chooses the status: %s', async (how, status, code, message) => {
    expect(await rpc('refuse', { how })).toMatchObject({ status, body: { code, message } });
  });

  test('a function that does not exist is 404', async () => {
    expect((await rpc('no_such_thing', {})).status).toBe(404);
  });
});

describe('values', () => {
  test('jsonb arrives as a value, not as a string in a string', async () => {
    const details = { tags: ['a', '茶'], nested: { n: 1.5, ok: true, none: null } };
    await ask(database, '/rest/v1/shop_items', { ...post({ name: 'json', details }), secret: true });
    const [row] = await database.adminSql(
      `select jsonb_typeof(details) as type, details #>> '{tags,1}' as tag from public.shop_items where name = 'json'`,
    );
    expect(row).toEqual({ type: 'object', tag: '茶' });
    const { body } = await ask(database, '/rest/v1/shop_items?name=eq.json&select=details', { secret: true });
    expect(body).toEqual([{ details }]);
  });

  test('a list stays a list where some of its rows are unique', async () => {
    const [item] = await database.adminSql<{ id: number }>('select id from public.shop_items limit 1');
    await database.adminSql('insert into public.shop_photos values ($1, true), ($1, false)', [item?.id]);
    const { body } = await ask(database, `/rest/v1/shop_items?select=shop_photos(main)&id=eq.${item?.id}`, {
      secret: true,
    });
    expect(body).toEqual([{ shop_photos: [{ main: true }, { main: false }] }]);
  });

  test('times are written as JSON writes them', async () => {
    const { body } = await ask(database, '/rest/v1/shop_items?name=eq.tea&select=sold_at', { secret: true });
    expect(body).toEqual([{ sold_at: expect.stringMatching(/^2026-01-31T09:30:00\.25\d*\+00:00$/) }]);
  });
});
