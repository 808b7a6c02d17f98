/** Sign-up, recovery and change of address with the mails the templates make. */
import type { EmailMessage } from '@supabase/lite';
import { createClient } from '@supabase/supabase-js';
import { beforeEach, describe, expect, test } from 'vitest';
import ws from 'ws';
import { textOf } from '../../../../supabase/local/auth-mail';
import { createTestDatabase, TEST_PASSWORD } from '../../../setup/database';
import { TEST_SITE } from '../../../setup/database-template';

const mails: EmailMessage[] = [];
const database = await createTestDatabase({
  mail: {
    async send(mail) {
      mails.push(mail);
    },
  },
});

beforeEach(async () => {
  await database.reset();
  mails.length = 0;
});

const client = () =>
  createClient(database.url, database.keys.publishableKey, {
    auth: { persistSession: false, autoRefreshToken: false },
    realtime: { transport: ws as never },
  });

/** The one link of the newest mail, as its two buttons and its text carry it. */
function newestLink(): { to: string; tokenHash: string; type: string } {
  const mail = mails.at(-1);
  const links = [...(mail?.html ?? '').matchAll(/href="([^"]+)"/g)].map(([, link]) =>
    link?.replace('&amp;', '&'),
  );
  expect(links).toHaveLength(2);
  expect(links[1]).toBe(links[0]);
  expect(textOf(mail?.html ?? '')).toContain(links[0]);
  const url = new URL(links[0] ?? '');
  expect(url.origin + url.pathname).toBe(`${TEST_SITE}/auth/confirm`);
  const tokenHash = url.searchParams.get('token_hash') ?? '';
  expect(tokenHash).toMatch(/^[0-9a-f]{56,}$/);
  return { to: mail?.to ?? '', tokenHash, type: url.searchParams.get('type') ?? '' };
}

const email = 'mika@example.test';

describe('signing up', () => {
  test('needs the mail to be confirmed, and then works', async () => {
    const { data, error } = await client().auth.signUp({ email, password: TEST_PASSWORD });
    expect(error).toBeNull();
    expect(data.session).toBeNull();
    const early = await client().auth.signInWithPassword({ email, password: TEST_PASSWORD });
    expect(early.error?.code).toBe('email_not_confirmed');

    const { to, tokenHash, type } = newestLink();
    expect({ to, type }).toEqual({ to: email, type: 'signup' });
    expect(mails[0]?.subject).toBe('メールアドレスの確認 / Confirm your email address');
    const confirmed = await client().auth.verifyOtp({ token_hash: tokenHash, type: 'signup' });
    expect(confirmed.data.session?.access_token).toBeTruthy();
    expect((await client().auth.signInWithPassword({ email, password: TEST_PASSWORD })).error).toBeNull();

    const again = await client().auth.verifyOtp({ token_hash: tokenHash, type: 'signup' });
    expect(again.error).not.toBeNull();
  });

  test('refuses a short password and sends nothing', async () => {
    const { error } = await client().auth.signUp({ email, password: 'short-7' });
    expect(error?.code).toBe('weak_password');
    expect(mails).toEqual([]);
  });
});

test('a forgotten password is set anew by mail, and other sessions can be ended', async () => {
  const mika = await database.signUpUser(email);
  const elsewhere = client();
  await elsewhere.auth.signInWithPassword({ email, password: TEST_PASSWORD });

  await client().auth.resetPasswordForEmail(email);
  const { to, tokenHash, type } = newestLink();
  expect({ to, type }).toEqual({ to: email, type: 'recovery' });
  const here = client();
  const recovered = await here.auth.verifyOtp({ token_hash: tokenHash, type: 'recovery' });
  expect(recovered.data.user?.id).toBe(mika.id);
  expect((await here.auth.updateUser({ password: 'another-good-one' })).error).toBeNull();
  expect((await here.auth.signOut({ scope: 'others' })).error).toBeNull();

  expect((await elsewhere.auth.refreshSession()).error).not.toBeNull();
  expect((await here.auth.refreshSession()).error).toBeNull();
  expect((await client().auth.signInWithPassword({ email, password: TEST_PASSWORD })).error).not.toBeNull();
});

test('an address changes only when the new mailbox says so', async () => {
  const mika = await database.signUpUser(email);
  const signedIn = client();
  await signedIn.auth.signInWithPassword({ email, password: TEST_PASSWORD });
  expect((await signedIn.auth.updateUser({ email: 'mika.new@example.test' })).error).toBeNull();

  const addressOf = async () =>
    (await database.adminSql('select email from auth.users where id = $1', [mika.id]))[0]?.email;
  expect(await addressOf()).toBe(email);
  const { to, tokenHash, type } = newestLink();
  expect({ to, type }).toEqual({ to: 'mika.new@example.test', type: 'email_change' });
  const { error } = await client().auth.verifyOtp({ token_hash: tokenHash, type: 'email_change' });
  expect(error).toBeNull();
  expect(await addressOf()).toBe('mika.new@example.test');
});

test('a used refresh token ends the session it belongs to when it comes back late', async () => {
  await database.signUpUser(email);
  const first = client();
  const { data } = await first.auth.signInWithPassword({ email, password: TEST_PASSWORD });
  const old = data.session?.refresh_token ?? '';
  await first.auth.refreshSession();
  await first.auth.refreshSession();
  await database.adminSql(
    `update auth.refresh_tokens set updated_at = now() - interval '1 hour' where revoked`,
  );
  expect((await client().auth.refreshSession({ refresh_token: old })).error).not.toBeNull();
  expect((await first.auth.refreshSession()).error).not.toBeNull();
});

test('sessions made for tests are sessions of Auth', async () => {
  const mika = await database.signUpUser(email, { display_name: 'Mika' });
  const { data } = await client().auth.getUser(mika.token);
  expect(data.user).toMatchObject({ id: mika.id, email, user_metadata: { display_name: 'Mika' } });
  const refreshed = await client().auth.refreshSession({ refresh_token: mika.session.refresh_token });
  expect(refreshed.data.user?.id).toBe(mika.id);
});

test('deleting a person takes the sessions along', async () => {
  const mika = await database.signUpUser(email);
  await database.adminSql('delete from auth.users where id = $1', [mika.id]);
  expect((await client().auth.getUser(mika.token)).error).not.toBeNull();
  expect(await database.adminSql('select 1 from auth.sessions')).toEqual([]);
});
