/** Accounts by requests, as a browser without JavaScript makes them, with mail on a real SMTP server. */
import { describe, expect, it } from 'vitest';
import type { Page, TestBrowser } from '../setup/browser';
import { movableClock } from '../setup/clock';
import { TEST_PASSWORD } from '../setup/database';
import { linkIn } from '../setup/mailbox';
import { startTestServer } from '../setup/server';

const pass = movableClock();
const server = await startTestServer();
const PASSWORD = 'three blind herrings';
let count = 0;
const newEmail = () => {
  count += 1;
  return `person-${count}@example.test`;
};

/** The value of a hidden field of a page. */
function hidden(page: Page, name: string): string {
  const value = new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1];
  if (value === undefined) throw new Error(`The page has no field ${name}.`);
  return value;
}

/** Opens a mailed link and presses the button on the page. */
async function confirm(browser: TestBrowser, link: string): Promise<Page> {
  const url = new URL(link);
  const page = await browser.get(url.pathname + url.search);
  expect(page.status).toBe(200);
  const fields = { token_hash: hidden(page, 'token_hash'), type: hidden(page, 'type') };
  return browser.post(url.pathname + url.search, fields);
}

const signUpFields = (email: string) => ({ displayName: '松島 みか', email, password: PASSWORD });

async function signedUp(email = newEmail()): Promise<{ email: string; browser: TestBrowser }> {
  const browser = server.browser();
  await browser.post('/sign-up', signUpFields(email));
  await confirm(browser, linkIn(await server.mail.waitFor(email), '/auth/confirm'));
  return { email, browser };
}

/** Tokens tell their time in seconds. */
const nextSecond = () => pass(1_000);

const isSignedIn = async (browser: TestBrowser) =>
  (await browser.get('/session')).text === '{"signedIn":true}';

describe('signing up', () => {
  it('leads from the form over the mail into the app', async () => {
    const email = newEmail();
    const browser = server.browser();
    const posted = await browser.post('/sign-up', { ...signUpFields(email), next: '/catalogue?q=tea' });
    expect(posted).toMatchObject({ status: 302, location: '/check-mail' });
    expect((await browser.follow(posted)).text).toContain(email);
    expect(await isSignedIn(browser)).toBe(false);

    const mail = await server.mail.waitFor(email);
    const confirmed = await confirm(browser, linkIn(mail, '/auth/confirm'));
    expect(confirmed).toMatchObject({ status: 302, location: '/catalogue?q=tea' });
    expect(await isSignedIn(browser)).toBe(true);
    const [row] = await server.database.adminSql(
      'select display_name, locale from public.profiles where id = (select id from auth.users where email = $1)',
      [email],
    );
    expect(row).toEqual({ display_name: '松島 みか', locale: 'en' });
  });

  it('sets cookies that scripts cannot read and other sites do not send', async () => {
    const { email } = await signedUp();
    const browser = server.browser();
    const page = await browser.post('/sign-in', { email, password: PASSWORD });
    const cookies = page.headers.getSetCookie().filter((line) => line.startsWith('musubi-session'));
    expect(cookies.length).toBeGreaterThan(0);
    for (const cookie of cookies) {
      expect(cookie).toMatch(/HttpOnly/i);
      expect(cookie).toMatch(/SameSite=Lax/i);
      expect(cookie).not.toMatch(/Secure/i);
    }
    expect(page.headers.get('cache-control')).toContain('no-store');
  });

  it('is not done by opening the link, nor twice by one link', async () => {
    const email = newEmail();
    const browser = server.browser();
    await browser.post('/sign-up', signUpFields(email));
    const link = linkIn(await server.mail.waitFor(email), '/auth/confirm');
    const { pathname, search } = new URL(link);
    await server.browser().get(pathname + search);
    expect(await isSignedIn(browser)).toBe(false);
    expect((await confirm(browser, link)).status).toBe(302);
    const again = await confirm(server.browser(), link);
    expect(again.status).toBe(400);
    expect(again.text).toContain('This link has expired or was already used.');
  });

  it('keeps what was typed, but no password, when something is wrong', async () => {
    const browser = server.browser();
    const page = await browser.post('/sign-up', {
      displayName: 'Mika <b>',
      email: 'not an address',
      password: 'short',
    });
    expect(page.status).toBe(400);
    expect(page.text).toContain('value="Mika &lt;b&gt;"');
    expect(page.text).toContain('value="not an address"');
    expect(page.text).not.toContain('value="short"');
    expect(page.text).toContain('Enter an email address such as name@example.com.');
    expect(page.text).toContain('Use at least 10 characters.');
  });

  it('tells errors in the language of the reader', async () => {
    const page = await server.browser().post('/sign-up', {}, { 'accept-language': 'ja' });
    expect(page.status).toBe(400);
    expect(page.text).toContain('入力してください。');
    expect(page.text).toContain('lang="ja"');
  });

  it.each([
    ['of more than 72 bytes', 'あ'.repeat(25), 'This password is too long.'],
    ['that is the address', 'someone@example.test', 'Do not use your email address as the password.'],
  ])('takes no password %s', async (_name, password, complaint) => {
    const page = await server
      .browser()
      .post('/sign-up', { displayName: 'A', email: 'Someone@Example.test', password });
    expect(page.status).toBe(400);
    expect(page.text).toContain(complaint);
  });

  it('goes back only to places inside', async () => {
    const email = newEmail();
    const browser = server.browser();
    await browser.post('/sign-up', { ...signUpFields(email), next: '//evil.test/' });
    const link = linkIn(await server.mail.waitFor(email), '/auth/confirm');
    expect((await confirm(browser, link)).location).toBe('/onboarding');
  });
});

describe('an address that already has an account', () => {
  it('gets the same page, a mail to itself, and keeps its password', async () => {
    const { email } = await signedUp();
    server.mail.clear();
    const browser = server.browser();
    const posted = await browser.post('/sign-up', { ...signUpFields(email), password: 'another password' });
    const fresh = await server.browser().post('/sign-up', signUpFields(newEmail()));
    expect([posted.status, posted.location]).toEqual([fresh.status, fresh.location]);
    const mail = await server.mail.waitFor(email);
    expect(mail.subject).toBe('You already have a Musubi account');
    expect(mail.text).toContain(`${server.url}/sign-in`);
    expect((await browser.post('/sign-in', { email, password: 'another password' })).status).toBe(400);
    expect((await browser.post('/sign-in', { email, password: PASSWORD })).status).toBe(302);
  });

  it('can still be confirmed by a new password when the first mail was lost', async () => {
    const email = newEmail();
    const browser = server.browser();
    await browser.post('/sign-up', signUpFields(email));
    await server.mail.waitFor(email);
    server.mail.clear();
    await browser.post('/sign-up', signUpFields(email));
    expect((await server.mail.waitFor(email)).text).toContain(`${server.url}/forgot-password`);
    server.mail.clear();
    await browser.post('/forgot-password', { email });
    const { searchParams } = new URL(linkIn(await server.mail.waitFor(email), 'type=recovery'));
    const token_hash = searchParams.get('token_hash') ?? '';
    expect(
      (await browser.post('/reset-password', { token_hash, password: 'a password of mine' })).status,
    ).toBe(302);
    expect(await isSignedIn(browser)).toBe(true);
  });
});

describe('signing in', () => {
  it('leads where the person wanted to go, if that is inside', async () => {
    const { email } = await signedUp();
    const go = async (next: string) =>
      (await server.browser().post('/sign-in', { email, password: PASSWORD, next })).location;
    expect(await go('/clusters?x=1')).toBe('/clusters?x=1');
    expect(await go('')).toBe('/home');
    for (const evil of [
      'https://evil.test/',
      '//evil.test',
      '/\\evil.test',
      'javascript:alert(1)',
      '/\t/evil.test',
    ]) {
      expect(await go(evil)).toBe('/home');
    }
  });

  it('says the same, and not at once, for a wrong password, an unknown address and an unconfirmed one', async () => {
    const { email } = await signedUp();
    const unconfirmed = newEmail();
    await server.browser().post('/sign-up', signUpFields(unconfirmed));
    await server.mail.waitFor(unconfirmed);
    const attempt = async (address: string, password: string) => {
      const began = performance.now();
      const page = await server.browser().post('/sign-in', { email: address, password });
      const words = page.text.replaceAll(address, '').replace(/nonce="[^"]*"|"nonce-[^"]*"/g, '');
      return {
        status: page.status,
        alert: /role="alert".*?<\/div><\/div>/s.exec(words)?.[0],
        ms: performance.now() - began,
      };
    };
    const [wrong, unknown, waiting] = await Promise.all([
      attempt(email, 'a wrong password'),
      attempt('nobody@example.test', 'a wrong password'),
      attempt(unconfirmed, PASSWORD),
    ]);
    expect(wrong.status).toBe(400);
    expect(wrong.alert).toContain('do not match');
    for (const other of [unknown, waiting]) {
      expect(other).toMatchObject({ status: wrong.status, alert: wrong.alert });
    }
    for (const { ms } of [wrong, unknown, waiting]) expect(ms).toBeGreaterThan(450);
  });

  it('sends the signed-in away from its page, and visitors to it', async () => {
    const { browser } = await signedUp();
    expect(await browser.get('/sign-in?next=/account')).toMatchObject({ status: 302, location: '/account' });
    const visitor = await server.browser().get('/account?tab=1');
    expect(visitor).toMatchObject({ status: 302, location: '/sign-in?next=%2Faccount%3Ftab%3D1' });
  });

  it('lists the people of the demo, only in the demo', async () => {
    expect((await server.browser().get('/sign-in')).text).toContain('maker@demo.example');
  });
});

describe('signing out', () => {
  it('ends the session and clears its cookies', async () => {
    const { browser } = await signedUp();
    const before = browser.cookies();
    const copy = server.browser();
    for (const pair of before.split('; '))
      copy.setCookie(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    const out = await browser.post('/sign-out');
    expect(out).toMatchObject({ status: 302, location: '/' });
    expect(browser.cookies()).not.toContain('musubi-session');
    expect(await isSignedIn(browser)).toBe(false);
    expect(await isSignedIn(copy)).toBe(false);
    const refresh = JSON.parse(
      Buffer.from(/musubi-session=base64-([\w-]+)/.exec(before)?.[1] ?? '', 'base64url').toString(),
    ).refresh_token;
    const renewed = await fetch(`${server.database.url}/auth/v1/token?grant_type=refresh_token`, {
      method: 'POST',
      headers: { apikey: server.database.keys.publishableKey, 'content-type': 'application/json' },
      body: JSON.stringify({ refresh_token: refresh }),
    });
    expect(renewed.status).toBe(400);
  });

  it('does nothing by a link', async () => {
    const { browser } = await signedUp();
    expect((await browser.get('/sign-out')).status).toBe(302);
    expect(await isSignedIn(browser)).toBe(true);
  });
});

describe('a forgotten password', () => {
  it('is replaced by a mailed link, which signs out everything else', async () => {
    const { email, browser: elsewhere } = await signedUp();
    server.mail.clear();
    const browser = server.browser();
    const asked = await browser.post('/forgot-password', { email });
    expect(asked).toMatchObject({ status: 302, location: '/check-mail' });
    const link = new URL(linkIn(await server.mail.waitFor(email), 'type=recovery'));
    const opened = await browser.get(link.pathname + link.search);
    expect(opened.status).toBe(302);
    const page = await browser.follow(opened);
    const token_hash = hidden(page, 'token_hash');

    nextSecond();
    const weak = await browser.post(opened.location ?? '', { token_hash, password: 'short' });
    expect(weak.status).toBe(400);
    expect(await isSignedIn(browser)).toBe(false);

    const done = await browser.post('/reset-password', { token_hash, password: 'a new password' });
    expect(done).toMatchObject({ status: 302, location: '/home' });
    expect(await isSignedIn(browser)).toBe(true);
    const sessions = await server.database.adminSql(
      'select 1 from auth.sessions s join auth.users u on u.id = s.user_id where u.email = $1',
      [email],
    );
    expect(sessions).toHaveLength(1);
    expect((await server.mail.waitFor(email, /password was changed/)).text).toContain('/forgot-password');
    expect((await server.browser().post('/sign-in', { email, password: PASSWORD })).status).toBe(400);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect(
      (await server.browser().post(opened.location ?? '', { token_hash, password: 'a third password' }))
        .status,
    ).toBe(400);
  });

  it('gets the same answer for an address without an account', async () => {
    const browser = server.browser();
    const asked = await browser.post('/forgot-password', { email: 'nobody@example.test' });
    expect(asked).toMatchObject({ status: 302, location: '/check-mail' });
  });
});

describe('the account page', () => {
  const user = async () => {
    const email = newEmail();
    return {
      email,
      browser: server.browser(await server.database.signUpUser(email, { display_name: 'Mika' })),
    };
  };

  it('saves the name and the language', async () => {
    const { email, browser } = await user();
    const saved = await browser.post('/account', { intent: 'profile', displayName: '  みか ', locale: 'ja' });
    expect(saved).toMatchObject({ status: 302, location: '/account' });
    const page = await browser.follow(saved);
    expect(page.text).toContain('value="みか"');
    expect(page.text).toContain('lang="ja"');
    expect(page.text).toContain('変更を保存しました。');
    const rows = await server.database.adminSql(
      'select p.display_name, p.locale from public.profiles p join auth.users u on u.id = p.id where u.email = $1',
      [email],
    );
    expect(rows).toEqual([{ display_name: 'みか', locale: 'ja' }]);
  });

  it('changes the address when the new one is confirmed, and tells the old one', async () => {
    const { email, browser } = await user();
    const to = newEmail();
    const asked = await browser.post('/account', { intent: 'email', email: to, password: TEST_PASSWORD });
    expect(asked).toMatchObject({ status: 302, location: '/check-mail' });
    expect((await server.mail.waitFor(email)).text).toContain(to);
    const link = linkIn(await server.mail.waitFor(to), 'type=email_change');
    expect((await server.browser().post('/sign-in', { email, password: TEST_PASSWORD })).status).toBe(302);
    expect(await confirm(browser, link)).toMatchObject({ status: 302, location: '/account' });
    expect((await browser.get('/account')).text).toContain(to);
    expect((await server.browser().post('/sign-in', { email: to, password: TEST_PASSWORD })).status).toBe(
      302,
    );
    expect((await server.browser().post('/sign-in', { email, password: TEST_PASSWORD })).status).toBe(400);
  });

  it('answers the same for an address that someone else has, and tells that address', async () => {
    const { browser } = await user();
    const other = await user();
    const asked = await browser.post('/account', {
      intent: 'email',
      email: other.email,
      password: TEST_PASSWORD,
    });
    expect(asked).toMatchObject({ status: 302, location: '/check-mail' });
    expect((await server.mail.waitFor(other.email)).subject).toContain('already has a Musubi account');
  });

  it('changes nothing without the password', async () => {
    const { email, browser } = await user();
    for (const fields of [
      { intent: 'email', email: newEmail(), password: 'wrong wrong' },
      { intent: 'password', password: 'wrong wrong', newPassword: 'a new password' },
    ]) {
      const page = await browser.post('/account', fields);
      expect(page.status).toBe(400);
      expect(page.text).toContain('This is not your current password.');
    }
    expect((await server.browser().post('/sign-in', { email, password: TEST_PASSWORD })).status).toBe(302);
  });

  it('changes the password here and signs out everywhere else', async () => {
    const { email, browser } = await user();
    const elsewhere = server.browser();
    await elsewhere.post('/sign-in', { email, password: TEST_PASSWORD });
    nextSecond();
    const fields = { intent: 'password', password: TEST_PASSWORD, newPassword: 'a new password' };
    expect(await browser.post('/account', fields)).toMatchObject({ status: 302, location: '/account' });
    const sessions = await server.database.adminSql(
      'select 1 from auth.sessions s join auth.users u on u.id = s.user_id where u.email = $1',
      [email],
    );
    expect(sessions).toHaveLength(1);
    expect(await isSignedIn(browser)).toBe(true);
    expect(await isSignedIn(elsewhere)).toBe(false);
    expect((await server.browser().post('/sign-in', { email, password: 'a new password' })).status).toBe(302);
    await server.mail.waitFor(email, /password was changed/i);
  });

  it('refuses a form it does not know', async () => {
    const { browser } = await user();
    expect((await browser.post('/account', { intent: 'nonsense' })).status).toBe(400);
  });
});
