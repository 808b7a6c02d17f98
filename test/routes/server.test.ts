/** What the server does around every route: headers, origins, sizes, paces, sessions, health, the outbox. */
import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openTestServer, startTestServer } from '../setup/server';

const server = await startTestServer();

/** A request with exactly these headers; fetch would add or refuse some. */
function raw(
  path: string,
  {
    method = 'GET',
    headers = {},
    body = '',
  }: { method?: string; headers?: Record<string, string>; body?: string } = {},
): Promise<{ status: number; headers: Record<string, unknown>; text: string }> {
  const { hostname, port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('every page', () => {
  it('carries the policy of what may run, with a nonce of its own', async () => {
    const browser = server.browser();
    const [one, two] = [await browser.get('/sign-in'), await browser.get('/sign-in')];
    const policy = one.headers.get('content-security-policy') ?? '';
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
    const socket = server.url.replace('http', 'ws');
    expect(policy.split('; ')).toEqual([
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}'`,
      `style-src-elem 'self' 'nonce-${nonce}'`,
      "style-src-attr 'unsafe-inline'",
      "img-src 'self' data: blob:",
      `connect-src 'self' ${socket}`,
      "font-src 'self'",
      "frame-ancestors 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      "object-src 'none'",
    ]);
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    expect(two.headers.get('content-security-policy')).not.toContain(nonce);
  });

  it('has no inline script or style without the nonce', async () => {
    for (const path of ['/sign-in', '/no-such-page', '/sign-up?lang=ja']) {
      const page = await server.browser().get(path);
      const nonce = /'nonce-([^']+)'/.exec(page.headers.get('content-security-policy') ?? '')?.[1];
      const tags = page.text.match(/<(script|style)\b[^>]*>/g) ?? [];
      expect(tags.length).toBeGreaterThan(2);
      for (const tag of tags)
        expect(tag).toMatch(new RegExp(`nonce="${nonce?.replaceAll('+', '\\+')}"|src="/`));
      expect(page.text).not.toMatch(/\son\w+="/);
    }
  });

  it('says what browsers must not guess, frame or tell', async () => {
    const { headers } = await server.browser().get('/sign-in');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('is not kept by caches when someone is signed in', async () => {
    const browser = server.browser(await server.database.signUpUser('cached@example.test'));
    expect((await browser.get('/account')).headers.get('cache-control')).toBe('private, no-store');
  });
});

describe('assets', () => {
  it('are kept forever under their hashed names, without a session being looked at', async () => {
    const page = await server.browser().get('/sign-in');
    const asset = /href="(\/assets\/[^"]+\.css)"/.exec(page.text)?.[1] ?? '';
    const answer = await server.browser().get(asset);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const broken = await raw(asset, { headers: { cookie: 'musubi-session=base64-nonsense' } });
    expect(broken.status).toBe(200);
  });

  it('that are missing are plainly missing', async () => {
    const answer = await server.browser().get('/assets/none-12345678.js');
    expect(answer.status).toBe(404);
    expect(answer.text).toBe('Not found.\n');
  });
});

describe('a post', () => {
  const post = (headers: Record<string, string>) =>
    server.browser().post('/sign-in', { email: 'a@example.test', password: 'x' }, headers);

  it.each([
    ['another site', { origin: 'https://evil.test' }],
    ['a page without an origin', { origin: 'null' }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
  ])('from %s is refused by a page that says so', async (_name, headers) => {
    const page = await post(headers);
    expect(page.status).toBe(400);
    expect(page.text).toContain('This request did not come from this site, so nothing was saved.');
  });

  it('from a tool without cookies of a browser is taken', async () => {
    const body = 'email=nobody%40example.test&password=wrong';
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': String(body.length),
    };
    const answer = await raw('/sign-in', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain('do not match');
  });

  it('of a hidden cross-site kind is refused', async () => {
    const answer = await raw('/sign-out', {
      method: 'POST',
      headers: { 'sec-fetch-site': 'cross-site', 'content-length': '0' },
    });
    expect(answer.status).toBe(400);
  });

  it('that is too large is refused by 413, and so is one of unknown length', async () => {
    const page = await server.browser().post('/sign-in', { email: 'x'.repeat(1_100_000) });
    expect(page.status).toBe(413);
    expect(page.text).toContain('too large');
    const chunked = await raw('/sign-in', {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body: 'a=b',
    });
    expect(chunked.status).toBe(413);
  });

  it('whose body no one reads does not hold up the next request of the same connection', async () => {
    const browser = server.browser();
    const body = { displayName: 'x'.repeat(900_000) };
    for (let i = 0; i < 3; i += 1) {
      expect((await browser.post('/account', body)).status).toBe(302);
      expect((await browser.get('/sign-in')).status).toBe(200);
    }
  });

  it.each([
    ['no body', undefined, ''],
    ['another kind', 'application/json', '{"email":"a"}'],
    ['a broken multipart', 'multipart/form-data; boundary=x', '--x\r\nnonsense'],
    ['a multipart without its boundary', 'multipart/form-data', 'x'],
    ['bytes that are no text', 'application/x-www-form-urlencoded', 'email=%ff%fe&password=%00'],
  ])('with %s answers 400', async (_name, type, body) => {
    const headers: Record<string, string> = { 'content-length': String(Buffer.byteLength(body)) };
    if (type) headers['content-type'] = type;
    expect((await raw('/sign-in', { method: 'POST', headers, body })).status).toBe(400);
  });
});

describe('strange requests', () => {
  it.each([
    '/%E0%A4%A',
    '/%00',
    '/sign-in?next=%E0%A4%A',
    `/${'a'.repeat(4000)}`,
    '/sign-in.data?_routes=%FF',
    '/auth/confirm?token_hash=x&type=signup',
    '/auth/confirm',
    '/outbox/..%2f..%2fetc%2fpasswd',
  ])('%s never breaks the server', async (path) => {
    expect((await raw(path)).status).toBeLessThan(500);
  });

  it('an address that begins like another host leads to its plain form here', async () => {
    for (const path of ['//evil.test/..', '///evil.test', '/\\evil.test']) {
      const answer = await raw(path);
      expect(answer.status).toBe(308);
      expect(String(answer.headers.location)).toMatch(/^\/[^/\\]/);
    }
    expect((await raw('//')).headers.location).toBe('/');
  });

  it.each(['evil.test/', 'a b', 'a@b', 'a:b'])('the host "%s" is no host', async (host) => {
    expect((await raw('/sign-in', { headers: { host } })).status).toBe(400);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    '%s on a page is not a server error',
    async (method) => {
      expect((await raw('/sign-in', { method, headers: { 'content-length': '0' } })).status).toBeLessThan(
        500,
      );
    },
  );

  it.each([
    'musubi-session=base64-nonsense',
    'musubi-session=base64-e30',
    'musubi-session=x; musubi-session.0=y',
    `musubi-session=base64-${Buffer.from('{"access_token":"a.b.c","expires_at":9999999999}').toString('base64url')}`,
    `musubi-session=base64-${Buffer.from('{"access_token":"a","refresh_token":"b","expires_at":1}').toString('base64url')}`,
    '%%%; =; ;;',
  ])('the cookie %s means a visitor', async (cookie) => {
    expect((await raw('/session', { headers: { cookie } })).text).toBe('{"signedIn":false}');
  });
});

describe('a session', () => {
  const expiring = async (email: string, inSeconds = 30) => {
    const user = await server.database.signUpUser(email);
    const { session } = user;
    return { ...user, session: { ...session, expires_at: Math.floor(Date.now() / 1000) + inSeconds } };
  };

  it('about to end is renewed once for parallel requests, and nobody is signed out', async () => {
    const user = await expiring('parallel@example.test');
    const tabs = [server.browser(user), server.browser(user), server.browser(user), server.browser(user)];
    const pages = await Promise.all(tabs.map((tab) => tab.get('/account')));
    expect(pages.map((page) => page.status)).toEqual([200, 200, 200, 200]);
    const late = server.browser(user);
    expect((await late.get('/account')).status).toBe(200);
    const tokens = await server.database.adminSql(
      'select 1 from auth.refresh_tokens t join auth.sessions s on s.id = t.session_id where s.user_id = $1',
      [user.id],
    );
    expect(tokens).toHaveLength(2);
    for (const tab of [...tabs, late]) expect((await tab.get('/account')).status).toBe(200);
  });

  it('whose renewal is refused ends, and its cookies go', async () => {
    const user = await expiring('refused@example.test', -10);
    await server.database.adminSql('delete from auth.sessions where user_id = $1', [user.id]);
    await server.database.adminSql('delete from auth.refresh_tokens where user_id::text = $1', [user.id]);
    const browser = server.browser(user);
    expect(await browser.get('/account')).toMatchObject({
      status: 302,
      location: '/sign-in?next=%2Faccount',
    });
    expect(browser.cookies()).toBe('');
  });

  it('of a person who is gone is a visitor', async () => {
    const user = await server.database.signUpUser('gone@example.test');
    await server.database.adminSql('delete from auth.users where id = $1', [user.id]);
    expect((await server.browser(user).get('/account')).status).toBe(302);
  });

  it('works for the organisation that was chosen among those one belongs to', async () => {
    const user = await server.database.signUpUser('switcher@example.test', { display_name: 'Switcher' });
    const made: string[] = [];
    for (const name of ['First Foods', 'Second Foods']) {
      const { data } = await user.db.rpc('create_organisation', {
        kind: 'buyer',
        name_ja: '',
        name_en: name,
        country: 'SG',
      });
      made.push(String(data));
    }
    const browser = server.browser(user);
    const current = async () =>
      /Working for (First|Second) Foods/.exec((await browser.get('/account')).text)?.[1];
    expect(await current()).toBe('First');
    const switched = await browser.post('/organisation/switch', {
      organisation: made[1] ?? '',
      next: '/account',
    });
    expect(switched).toMatchObject({ status: 302, location: '/account' });
    expect(browser.cookie('organisation')).toBe(made[1]);
    const other = await browser.post('/organisation/switch', { organisation: crypto.randomUUID() });
    expect(other.status).toBe(404);
  });
});

describe('too many', () => {
  it('sign-ins at one address are answered by 429, when to come back, and what was typed', async () => {
    const strict = await openTestServer({ limitFactor: 1, database: server.database });
    try {
      const attempt = () =>
        strict.browser().post('/sign-in', { email: 'guessed@example.test', password: 'guess' });
      const pages = await Promise.all(Array.from({ length: 11 }, attempt));
      const refused = pages.filter((page) => page.status === 429);
      expect(refused).toHaveLength(1);
      expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(60);
      expect(refused[0]?.text).toContain('value="guessed@example.test"');
      expect(refused[0]?.text).toContain('There were too many attempts.');
      const elsewhere = await strict
        .browser()
        .post('/sign-in', { email: 'other@example.test', password: 'guess' });
      expect(elsewhere.status).toBe(400);
    } finally {
      await strict.close();
    }
  });

  it('posts of any kind are answered by the error page, until the minute is over', async () => {
    const strict = await openTestServer({ limitFactor: 0.01, database: server.database });
    try {
      const browser = strict.browser();
      for (let i = 0; i < 3; i += 1) await browser.post('/preferences', {});
      const page = await browser.post('/sign-in', { email: 'a@example.test', password: 'x' });
      expect(page.status).toBe(429);
      expect(Number(page.headers.get('retry-after'))).toBeGreaterThan(0);
      expect(page.text).toContain('Please wait a moment');
    } finally {
      await strict.close();
    }
  });
});

describe('behind a proxy', () => {
  it('knows the visitor, the protocol and the public address', async () => {
    const proxied = await openTestServer({
      env: { TRUST_PROXY: '1', PUBLIC_URL: 'https://musubi.example.org' },
      database: server.database,
    });
    try {
      const user = await server.database.signUpUser('proxied@example.test');
      const browser = proxied.browser();
      const forwarded = { 'x-forwarded-proto': 'https', 'x-forwarded-host': 'musubi.example.org' };
      const page = await browser.get('/sign-in', forwarded);
      expect(page.headers.get('strict-transport-security')).toContain('max-age=31536000');
      expect(page.headers.get('content-security-policy')).toContain('wss://musubi.example.org');
      const fields = { email: user.email, password: 'correct-horse-battery' };
      const posted = await browser.post('/sign-in', fields, {
        ...forwarded,
        origin: 'https://musubi.example.org',
      });
      expect(posted.status).toBe(302);
      const cookies = posted.headers.getSetCookie().filter((line) => line.startsWith('musubi-session'));
      for (const cookie of cookies) expect(cookie).toMatch(/Secure/i);
      expect(
        (await browser.post('/sign-in', fields, { ...forwarded, origin: 'https://evil.test' })).status,
      ).toBe(400);
    } finally {
      await proxied.close();
    }
  });
});

describe('GET /healthz', () => {
  it('says that all is well', async () => {
    const answer = await raw('/healthz');
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({
      status: 'ok',
      mode: 'embedded',
      version: expect.stringMatching(/^\d+\.\d+\.\d+/),
      database: 'ok',
      realtime: 'ok',
    });
  });

  it('says which part is down, and pages say it too', async () => {
    const other = await openTestServer({
      database: server.database,
      openBackend: async () => ({
        config: { ...server.database.config, url: 'http://127.0.0.1:9' },
        smtpUrl: server.mail.url,
        outbox: null,
        onLost: () => {},
        close: async () => {},
      }),
    });
    try {
      const health = await fetch(`${other.url}/healthz`);
      expect(health.status).toBe(503);
      expect(await health.json()).toMatchObject({ status: 'down', database: 'down', realtime: 'ok' });
      const user = await server.database.signUpUser('down@example.test');
      const renewing = other.browser({ ...user, session: { ...user.session, expires_at: 1 } });
      for (const browser of [other.browser(user), renewing]) {
        const page = await browser.get('/account');
        expect(page.status).toBe(503);
        expect(page.text).toContain('The service cannot answer right now.');
        expect(browser.cookies()).toContain('musubi-session');
      }
    } finally {
      await other.close();
    }
  });
});

describe('the outbox', () => {
  it('shows the mails of the demo, newest first, with links to follow', async () => {
    const browser = server.browser();
    await browser.post('/sign-up', {
      displayName: 'A',
      email: 'outbox@example.test',
      password: 'long enough',
    });
    await server.mail.waitFor('outbox@example.test');
    const list = await browser.get('/outbox');
    expect(list.status).toBe(200);
    const first = /href="(\/outbox\/[^"]+)"[^>]*>/.exec(list.text)?.[1] ?? '';
    const mail = await browser.get(first);
    expect(mail.text).toContain('outbox@example.test');
    expect(mail.text).toMatch(/<a[^>]*href="http[^"]*\/auth\/confirm\?token_hash=/);
    expect((await browser.get('/outbox/none')).status).toBe(404);
  });

  it('is not there under a name that is not of this machine, nor without the demo', async () => {
    expect((await raw('/outbox', { headers: { host: 'rebound.evil.test' } })).status).toBe(404);
    expect((await raw('/outbox', { headers: { host: 'localhost:1' } })).status).toBe(200);
    const plain = await openTestServer({ env: { DEMO: '0' }, database: server.database });
    try {
      expect((await plain.browser().get('/outbox')).status).toBe(404);
      expect((await plain.browser().get('/sign-in')).text).not.toContain('maker@demo.example');
    } finally {
      await plain.close();
    }
  });
});
