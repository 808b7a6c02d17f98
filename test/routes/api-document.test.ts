/** The API as it is described, whatever is thrown at it, and the page where its tokens are made. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENDPOINTS } from '~/features/api/endpoints';
import { PROBLEM_CODES } from '~/features/api/problem';
import { SCHEMAS } from '~/features/api/schemas';
import { PARAMETERS } from '~/features/catalogue/address';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const person = await server.database.signUpUser('tokens@example.test');
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers, redirect: 'manual' });

describe('the OpenAPI document', () => {
  it('tells of every route, and of no other', async () => {
    const routes = readdirSync('app/routes')
      .filter((name) => name.startsWith('api.v1.'))
      .map((name) =>
        name
          .replace(/\.tsx?$/, '')
          .replace('[.]', '§')
          .replace(/\._index$/, '')
          .replace(/\$(\w+)/g, '{$1}')
          .replaceAll('.', '/')
          .replace('§', '.'),
      );
    const document = await (await get('/api/v1/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    // Files stand where pages show them; with a token they belong to the API.
    const all = [...routes.map((route) => `/${route}`), '/files/{id}'];
    expect(Object.keys(document.paths).sort()).toEqual(all.sort());
    expect(document.servers).toEqual([{ url: server.server.publicUrl }]);
    const referred = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)];
    expect(referred.length).toBeGreaterThan(20);
    for (const [, kind = '', name = ''] of referred) expect(document.components[kind]).toHaveProperty(name);
  });

  it('names every parameter with what it takes', async () => {
    const document = await (await get('/api/v1/openapi.json')).json();
    for (const endpoint of Object.values(ENDPOINTS)) {
      const named = document.paths[endpoint.path].get.parameters
        .filter((one: { in: string }) => one.in === 'query')
        .map(({ name }: { name: string }) => name);
      expect(named).toEqual([...Object.keys(endpoint.one), ...Object.keys(endpoint.many)]);
    }
    const { parameters } = document.paths['/api/v1/products'].get;
    const limit = parameters.find(({ name }: { name: string }) => name === 'limit');
    expect(limit.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 100, default: 20 });
  });

  it('lets the catalogue have no facet that the API lacks', () => {
    const known = [...Object.keys(ENDPOINTS.products.one), ...Object.keys(ENDPOINTS.products.many)];
    const facets = Object.values(PARAMETERS).filter((name) => name !== PARAMETERS.cursor);
    expect(known).toEqual(expect.arrayContaining(facets));
  });
});

describe('hostile calls', () => {
  const values = [
    '',
    '%00',
    '%FF',
    '%ZZ',
    '%F0%9F%98%80',
    "'%20or%201=1--",
    '%3Cscript%3E',
    '../../etc/passwd',
    '[]',
    '{}',
    'null',
    'NaN',
    '-1',
    '1e9',
    '99999999999999999999',
    '%E2%80%AE',
    '%0d%0aX:1',
    'a'.repeat(3000),
    '%E5%91%B3'.repeat(2000),
  ];
  const names = [
    'q',
    'limit',
    'cursor',
    'lang',
    'item',
    'group',
    'to',
    'kind',
    'country',
    'own',
    'status',
    '__proto__',
    'constructor',
    'q[]',
    '',
  ];

  it.each(Object.values(ENDPOINTS).map(({ path }) => path))(
    '%s answers or says what is wrong',
    async (path) => {
      const address = path.replace('{id}', person.id);
      const headers: Record<string, string> = path.startsWith('/api') ? {} : { authorization: 'Bearer x' };
      for (const name of names) {
        for (const value of values) {
          const answer = await get(`${address}?${name}=${value}`, headers);
          const told = [address, name, value.slice(0, 20), answer.status];
          expect(told).toEqual([
            address,
            name,
            value.slice(0, 20),
            expect.toSatisfy((status) => status < 500),
          ]);
          const body = await answer.json();
          if (answer.status >= 400) expect(PROBLEM_CODES).toContain(SCHEMAS.Problem.parse(body).code);
        }
      }
    },
    60_000,
  );

  it('as ids, headers and floods of parameters are no fault of ours either', async () => {
    for (const value of values) {
      if (value === '') continue;
      for (const kind of ['products', 'organisations']) {
        const { status } = await get(`/api/v1/${kind}/${encodeURIComponent(value.slice(0, 500))}`);
        expect([value.slice(0, 20), status]).toEqual([value.slice(0, 20), 404]);
      }
    }
    for (const headers of [
      { 'if-none-match': ','.repeat(3000) },
      { 'accept-language': 'x'.repeat(3000) },
      { authorization: `Bearer ${'x'.repeat(3000)}` },
    ] as Record<string, string>[]) {
      expect((await get('/api/v1/items', headers)).status).toBeLessThan(500);
    }
    expect((await get(`/api/v1/products?${'item=miso&'.repeat(2000)}`)).status).toBeLessThan(500);
    expect((await get(`/api/v1/products?${'x=1&'.repeat(2000)}`)).status).toBe(400);
    expect((await get(`/catalogue?q=${'a'.repeat(50_000)}`)).status).toBe(414);
  });

  it('that come too often wait', async () => {
    const few = await startTestServer({ database: server.database, limitFactor: 1 / 40 });
    const answers = [];
    for (let times = 0; times < 5; times += 1) answers.push(await fetch(`${few.url}/api/v1/problems`));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429, 429]);
    expect(Number(answers[4]?.headers.get('retry-after'))).toBeGreaterThan(0);
    const problem = SCHEMAS.Problem.parse(await answers[4]?.json());
    expect(problem.code).toBe('rate_limited');
  });
});

describe('the page of tokens', () => {
  it('makes one, shows it once, lists it, and revokes it', async () => {
    const browser = server.browser(person);
    expect((await server.browser().get('/account/tokens')).location).toContain('/sign-in');
    expect((await browser.get('/account')).text).toContain('href="/account/tokens"');
    expect((await browser.get('/account/tokens')).text).toContain('No tokens yet');
    const refused = await browser.post('/account/tokens', { intent: 'make', name: 'ERP', days: '7' });
    expect(refused.status).toBe(400);
    expect(refused.text).toContain('Choose at least one.');
    expect(refused.text).toContain('value="ERP"');

    const fields = { intent: 'make', name: 'ERP', days: '30', scopes: ['catalogue:read'] };
    const made = await browser.post('/account/tokens', fields);
    expect([made.status, made.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    const token = /msb_[\w-]{43}/.exec(made.text)?.[0] ?? '';
    expect((await get('/api/v1/products', { authorization: `Bearer ${token}` })).status).toBe(200);
    const list = await browser.get('/account/tokens');
    expect([list.text.includes(token), list.text.includes(token.slice(0, 10))]).toEqual([false, true]);

    const id = /name="id" value="([\w-]+)"/.exec(list.text)?.[1] ?? '';
    const stranger = server.browser(await server.database.signUpUser('stranger@example.test'));
    expect((await stranger.post('/account/tokens', { intent: 'revoke', id })).status).toBe(404);
    expect((await browser.post('/account/tokens', { intent: 'revoke', id })).location).toBe(
      '/account/tokens',
    );
    expect((await get('/api/v1/products', { authorization: `Bearer ${token}` })).status).toBe(401);
  });
});
