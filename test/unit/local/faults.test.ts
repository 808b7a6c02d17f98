/**
 * What Supabase Lite gets wrong by itself. A test that fails here after an upgrade says that a mend in
 * supabase/local is no longer needed, or no longer sits where it must: read the mend it names.
 */
import { App, setExperimental } from '@supabase/lite';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { storageOnDisk } from '../../../supabase/local/storage-on-disk';
import { migratedDump, TEST_KEYS } from '../../setup/database-template';

setExperimental('storage', true);
const mails: { text?: string; to: string }[] = [];
const connection = await createPgliteConnection({ pgliteOptions: { loadDataDir: await migratedDump() } });
const app = new App({
  connection,
  auth: {
    enabled: true,
    jwt_secret: TEST_KEYS.jwtSecret,
    publishable_key: TEST_KEYS.publishableKey,
    secret_key: TEST_KEYS.secretKey,
    email: { enable_confirmations: true },
  },
  storage: { enabled: true },
  options: {
    drivers: {
      email: {
        async send(mail) {
          mails.push(mail);
        },
      },
    },
  },
});
app._storageAdapter = storageOnDisk('/nowhere');

async function ask(path: string, key: string | null = TEST_KEYS.publishableKey, body?: unknown) {
  const response = await app.fetch(
    new Request(`http://localhost${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { ...(key ? { apikey: key } : {}), 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, body: await response.json().catch(() => null) };
}

beforeAll(async () => {
  await connection.driver.exec(`
    create table public.faults (id int primary key, seen_at timestamptz default now(), low int check (low > 0));
    alter table public.faults enable row level security;
    revoke all on public.faults from anon, authenticated;
    grant all on public.faults to service_role;
    insert into public.faults values (1);
    create table public.fault_parts (fault int references public.faults (id), first boolean);
    create unique index on public.fault_parts (fault) where first;
    grant all on public.fault_parts to service_role;
    insert into public.fault_parts values (1, true), (1, false);
    create function public.who() returns text language sql stable as $$ select current_user::text $$;
    insert into storage.buckets (id, name) values ('faults', 'faults');
    insert into storage.objects (bucket_id, name) values ('faults', 'one.txt'), ('faults', 'two.txt');
  `);
  await connection.clearSchemaCache();
});
afterAll(() => connection.close());

test('private fields that mends set are still there', () => {
  expect(connection).toHaveProperty('rlsState', 'unknown');
  expect(connection).toHaveProperty('applyJwtSessionContext', expect.any(Function));
  expect(connection).toHaveProperty('normalizeDbError', expect.any(Function));
});

test('shut.ts: /_system answers without a key, and the studio is on', async () => {
  expect((await ask('/_system/info', null)).status).toBe(200);
});

describe('connection.ts', () => {
  test('rlsState: the first request grants everything to everyone', async () => {
    const granted = async () =>
      (await connection.driver.query(`select has_table_privilege('anon', 'public.faults', 'delete') as it`))
        .rows;
    expect(await granted()).toEqual([{ it: false }]);
    await ask('/rest/v1/faults');
    expect(await granted()).toEqual([{ it: true }]);
  });

  test('onlyUniqueByConstraint: a list is taken for one row because of an index over some of its rows', async () => {
    const { body } = await ask('/rest/v1/faults?select=fault_parts(first)', TEST_KEYS.secretKey);
    expect(body).toMatchObject({ code: '21000' });
  });

  test('isoTime: times are written as Postgres writes them', async () => {
    const { body } = await ask('/rest/v1/faults?select=seen_at', TEST_KEYS.secretKey);
    expect(body[0].seen_at).toMatch(/^\d{4}-\d\d-\d\d \d\d:/);
  });
});

test('errors.ts: a check is answered with 500 and without its code', async () => {
  const { status, body } = await ask('/rest/v1/faults', TEST_KEYS.secretKey, { id: 2, low: 0 });
  expect({ status, code: body.code }).toEqual({ status: 500, code: 'SUP' });
});

test('one-at-a-time.ts: requests that come together run with the role of another', async () => {
  const roles = await Promise.all(
    Array.from({ length: 20 }, async (_, index) => {
      const key = index % 2 ? TEST_KEYS.publishableKey : TEST_KEYS.secretKey;
      const { body } = await ask('/rest/v1/rpc/who', key, {});
      return body === (index % 2 ? 'anon' : 'service_role');
    }),
  );
  expect(roles).toContain(false);
});

describe('signed-urls.ts', () => {
  test('a signed URL has a name that supabase-js does not read', async () => {
    const { body } = await ask('/storage/v1/object/sign/faults/one.txt', TEST_KEYS.secretKey, {
      expiresIn: 60,
    });
    expect(Object.keys(body)).toEqual(['signedUrl']);
  });

  test('several paths cannot be signed at once', async () => {
    const { status } = await ask('/storage/v1/object/sign/faults', TEST_KEYS.secretKey, {
      expiresIn: 60,
      paths: ['one.txt', 'two.txt'],
    });
    expect(status).toBe(400);
  });
});

test('auth-mail.ts: the text of a mail links to an address the app does not have', async () => {
  await ask('/auth/v1/signup', TEST_KEYS.publishableKey, {
    email: 'f@example.test',
    password: 'long-enough',
  });
  expect(mails[0]?.text).toContain('/auth/v1/verify?');
});
