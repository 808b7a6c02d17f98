/** The API by requests: what it answers to whom, in which form, and what it says where it cannot. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { SCHEMAS, type SchemaName } from '~/features/api/schemas';
import { uploadDocument } from '~/features/files/documents.server';
import { createFactories } from '../factories/factories';
import { addOrganisation } from '../factories/organisations';
import { pdf } from '../factories/pdf';
import { addMaker, addProduct } from '../factories/products';
import { addToken } from '../factories/tokens';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const mika = await addMaker(server.database, 'mika@example.test');
const other = await addMaker(server.database, 'other@example.test', {
  nameJa: '青葉水産',
  nameEn: 'Aoba Seafood',
});
const hidden = await addMaker(server.database, 'hidden@example.test', { published: false, nameEn: 'Hidden' });
const price = {
  amountMinor: 1250,
  currency: 'USD',
  per: 'case',
  incoterm: 'FOB',
  place: 'Sendai',
  visibility: 'signed_in',
  validUntil: null,
} as const;
const miso = await addProduct(mika, { price: price as never });
const scallop = await addProduct(other, {
  nameJa: '冷凍ほたて',
  nameEn: 'Frozen Scallops',
  item: 'scallop',
  temperature: 'frozen',
  originPrefecture: 'JP-02',
  targetCountries: ['US'],
});
const draft = await addProduct(mika, { nameEn: 'Draft Miso' }, { status: 'draft' });
const othersDraft = await addProduct(other, { nameEn: 'Draft Scallops' }, { status: 'draft' });
const unseen = await addProduct(hidden, { nameEn: 'Hidden Miso' });
const all = await addToken(mika);
const catalogueOnly = await addToken(mika, ['catalogue:read']);
const ownOnly = await addToken(mika, ['organisation:read']);

type Answer = { status: number; headers: Headers; text: string; json: Record<string, never> };
async function call(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const response = await fetch(`${server.url}/api/v1${path}`, {
    method,
    headers: { 'accept-language': 'en', ...headers },
    redirect: 'manual',
  });
  const text = await response.text();
  const json = text.startsWith('{') ? JSON.parse(text) : {};
  return { status: response.status, headers: response.headers, text, json };
}
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** A good answer, which has to be as its schema says. */
async function read<N extends SchemaName>(
  schema: N,
  path: string,
  headers: Record<string, string> = {},
): Promise<z.output<(typeof SCHEMAS)[N]>> {
  const answer = await call(path, headers);
  expect([path, answer.status, answer.text.slice(0, answer.status === 200 ? 0 : 300)]).toEqual([
    path,
    200,
    '',
  ]);
  return SCHEMAS[schema].parse(answer.json) as z.output<(typeof SCHEMAS)[N]>;
}

async function problem(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const answer = await call(path, headers, method);
  expect(answer.headers.get('content-type')).toBe('application/problem+json');
  expect(answer.headers.get('cache-control')).toBe('no-store');
  const body = SCHEMAS.Problem.parse(answer.json);
  expect(body.status).toBe(answer.status);
  expect(body.type).toBe(`${server.server.publicUrl}/api/v1/problems#${body.code}`);
  return { ...body, headers: answer.headers };
}
const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id).sort();

describe('products', () => {
  it('are found by words and facets, as in the catalogue', async () => {
    expect(idsOf(await read('ProductList', '/products'))).toEqual([miso, scallop].sort());
    const found = await read('ProductList', '/products?q=%E3%81%BF%E3%81%9D&lang=ja');
    expect([found.total, found.nextCursor]).toEqual([1, null]);
    expect(found.items[0]).toMatchObject({
      id: miso,
      name: '仙台味噌',
      item: { code: 'miso', label: '味噌' },
      price: null,
      maker: { id: mika.organisation, name: '結び食品' },
    });
    const frozen = '/products?temperature=frozen&to=US&region=tohoku&group=shellfish&from=JP-02';
    expect(idsOf(await read('ProductList', frozen))).toEqual([scallop]);
    expect((await read('ProductList', '/products?q=xyzzy')).total).toBe(0);
  });

  it('come page by page', async () => {
    for (const question of ['', '&q=sendai%20scallops%20miso', '&own=true&status=published']) {
      const headers = question.includes('own') ? bearer(all) : {};
      const expected = await read('ProductList', `/products?limit=100${question}`, headers);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const next: string = cursor ? `&cursor=${cursor}` : '';
        const page: z.output<typeof SCHEMAS.ProductList> = await read(
          'ProductList',
          `/products?limit=1${question}${next}`,
          headers,
        );
        expect(page.total).toBe(expected.total);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor);
      expect(seen).toEqual(expected.items.map(({ id }) => id));
    }
  });

  it('show a price to whom it is open', async () => {
    expect((await read('Product', `/products/${miso}`)).price).toBeNull();
    const told = {
      amountMinor: 1250,
      amount: '12.50',
      currency: 'USD',
      per: 'case',
      incoterm: 'FOB',
      place: 'Sendai',
      validUntil: null,
    };
    expect((await read('Product', `/products/${miso}`, bearer(catalogueOnly))).price).toEqual(told);
    const stranger = await addToken(hidden, ['catalogue:read']);
    expect((await read('ProductList', '/products?q=miso', bearer(stranger))).items[0]?.price).toEqual(told);
  });

  it('that are not published are there for their own people only, by the scope for it', async () => {
    for (const id of [draft, othersDraft, unseen]) {
      for (const headers of [{}, bearer(catalogueOnly)] as Record<string, string>[]) {
        expect((await problem(`/products/${id}`, headers)).code).toBe('not_found');
      }
    }
    for (const token of [all, ownOnly]) {
      expect((await read('Product', `/products/${draft}`, bearer(token))).status).toBe('draft');
      expect((await problem(`/products/${othersDraft}`, bearer(token))).code).toBe('not_found');
      const own = await read('ProductList', '/products?own=true', bearer(token));
      expect([idsOf(own), own.total]).toEqual([[miso, draft].sort(), 2]);
      expect(idsOf(await read('ProductList', '/products?own=true&status=draft', bearer(token)))).toEqual([
        draft,
      ]);
    }
  });

  it('answer a token no further than its scopes', async () => {
    expect((await problem('/products', bearer(ownOnly))).code).toBe('scope_missing');
    expect((await problem(`/products/${scallop}`, bearer(ownOnly))).code).toBe('not_found');
    expect((await problem('/organisations', bearer(ownOnly))).code).toBe('scope_missing');
    const refused = await problem('/products?own=true', bearer(catalogueOnly));
    expect([refused.status, refused.code]).toEqual([403, 'scope_missing']);
    expect(refused.headers.get('www-authenticate')).toContain('insufficient_scope');
    expect((await problem('/products?own=true')).code).toBe('invalid_token');
  });
});

describe('organisations', () => {
  it('are found by name, place, item and capability', async () => {
    await server.database.adminSql(
      `insert into public.organisation_capabilities (organisation_id, direction, capability)
       values ($1, 'offer', 'contract-growing')`,
      [other.organisation],
    );
    await server.database.adminSql(
      `update public.organisations set items = '{scallop}', locality = '八戸市 / Hachinohe', prefecture = 'JP-02' where id = $1`,
      [other.organisation],
    );
    for (const [question, expected] of [
      ['', [mika.organisation, other.organisation]],
      ['q=aoba', [other.organisation]],
      ['q=%E9%9D%92%E8%91%89', [other.organisation]],
      ['q=hachinohe', [other.organisation]],
      ['q=%E9%9D%92%E6%A3%AE%E7%9C%8C', [other.organisation]],
      ['q=tohoku', [mika.organisation, other.organisation]],
      ['q=%E3%83%9B%E3%82%BF%E3%83%86', [other.organisation]],
      ['q=contract%20farming', [other.organisation]],
      ['q=miyagi%20musubi', [mika.organisation]],
      ['q=hidden', []],
      ['q=%F0%9F%98%80', []],
      ['item=scallop', [other.organisation]],
      ['item=scallop&item=miso&kind=manufacturer&country=JP', [other.organisation]],
      ['kind=buyer', []],
      ['prefecture=JP-04', [mika.organisation]],
    ] as const) {
      expect([question, idsOf(await read('OrganisationList', `/organisations?${question}`))]).toEqual([
        question,
        [...expected].sort(),
      ]);
    }
    const found = await read('Organisation', `/organisations/${other.organisation}?lang=ja`);
    expect(found).toMatchObject({
      name: '青葉水産',
      prefecture: { code: 'JP-02', label: '青森県' },
      offers: [{ code: 'contract-growing', stage: 'origin' }],
    });
  });

  it('come page by page, and only the published to visitors', async () => {
    const first = await read('OrganisationList', '/organisations?limit=1');
    const second = await read('OrganisationList', `/organisations?limit=1&cursor=${first.nextCursor}`);
    expect([first.total, second.total, second.nextCursor]).toEqual([2, 2, null]);
    expect([...idsOf(first), ...idsOf(second)].sort()).toEqual(
      [mika.organisation, other.organisation].sort(),
    );
    expect((await problem(`/organisations/${hidden.organisation}`)).code).toBe('not_found');
    const own = await addToken(hidden, ['organisation:read']);
    expect((await read('Organisation', `/organisations/${hidden.organisation}`, bearer(own))).status).toBe(
      'draft',
    );
    expect((await problem(`/organisations/${mika.organisation}`, bearer(own))).code).toBe('not_found');
  });

  it('tell of the firm and of what it wishes for now, the sales to those alone who may see them', async () => {
    const id = other.organisation;
    await server.database.adminSql(
      `update public.organisations set employees = 48, founded_year = 1974, crisis_en = 'Recalls are rehearsed.',
         representative_ja = '青葉 海', certificates = '{haccp}' where id = $1`,
      [id],
    );
    await server.database.adminSql(
      `insert into public.organisation_sales (organisation_id, yen, fiscal_year, visibility)
       values ($1, 4200000000, 2025, 'signed_in')`,
      [id],
    );
    await server.database.adminSql(
      `insert into public.organisation_places (organisation_id, position, kind, name_ja, prefecture)
       values ($1, 1, 'factory', '八戸工場', 'JP-02')`,
      [id],
    );
    await server.database.adminSql(
      `insert into public.organisation_certificates (organisation_id, certificate, number, issuer, expires_on)
       values ($1, 'haccp', 'H-1', 'Body', '2027-03-31')`,
      [id],
    );
    const paper = await createFactories(server.database).document(id);
    await server.database.adminSql(
      `insert into public.organisation_papers (organisation_id, certificate, file_id, visibility)
       values ($1, 'haccp', $2, 'signed_in')`,
      [id, paper.id],
    );
    await server.database.adminSql(
      `insert into public.wishes (organisation_id, text_en, items, countries, volume, volume_unit, volume_per, until)
       values ($1, 'A freezer in Rotterdam', '{scallop}', '{NL}', 1.5, 'tonne', 'week', current_date + 30),
         ($1, 'A truck last year', '{}', '{}', null, null, null, '2020-01-31')`,
      [id],
    );
    const visitor = await read('Organisation', `/organisations/${id}`);
    expect(visitor).toMatchObject({
      employees: 48,
      foundedYear: 1974,
      capitalYen: null,
      sales: null,
      representative: { name: '青葉 海', names: { ja: '青葉 海', en: '' } },
      quality: { crisis: { ja: '', en: 'Recalls are rehearsed.' } },
      places: [{ kind: 'factory', name: '八戸工場', prefecture: { code: 'JP-02' } }],
      certificates: [{ code: 'haccp', number: 'H-1', issuer: 'Body', expiresOn: '2027-03-31', paper: null }],
      wishes: [
        {
          kind: 'request',
          text: 'A freezer in Rotterdam',
          items: [{ code: 'scallop' }],
          countries: [{ code: 'NL' }],
          volume: { amount: 1.5, unit: 'tonne', per: 'week' },
          certificates: [],
        },
      ],
    });
    const known = await read('Organisation', `/organisations/${id}`, bearer(all));
    expect(known.sales).toEqual({ yen: 4_200_000_000, year: 2025 });
    expect(known.certificates[0]?.paper).toMatch(new RegExp(`/files/${paper.id}$`));
    const list = await read('OrganisationList', `/organisations?prefecture=JP-02`);
    expect(list.items.map(({ sales, employees }) => [sales, employees])).toEqual([[null, 48]]);
  });

  it('never tell contacts or people', async () => {
    const { text } = await call(`/organisations/${mika.organisation}`, bearer(all));
    expect(text).not.toMatch(/email|phone|contact|membership/);
  });
});

describe('items', () => {
  it('are the dictionary, found by any of their names', async () => {
    const list = await read('ItemList', '/items?limit=100');
    expect(list.items).toHaveLength(100);
    const next = await read('ItemList', `/items?limit=100&cursor=${list.nextCursor}`);
    expect(next.items[0]?.id).not.toBe(list.items[0]?.id);
    for (const q of ['味噌', 'みそ', 'miso', 'fermented soybean paste']) {
      const found = await read('ItemList', `/items?q=${encodeURIComponent(q)}&lang=ja`);
      expect([q, found.items[0]?.id]).toEqual([q, 'miso']);
    }
    const rice = await read('ItemList', '/items?group=rice');
    expect(rice.items.every(({ group }) => group.code === 'rice')).toBe(true);
  });
});

describe('wrong parameters', () => {
  it.each([
    ['/products?limit=abc', 'limit', 'number'],
    ['/products?limit=101', 'limit', 'tooHigh'],
    ['/products?limit=0', 'limit', 'tooLow'],
    ['/products?limit=-1', 'limit', 'number'],
    ['/products?limit=1.5', 'limit', 'number'],
    ['/products?limit=', 'limit', 'required'],
    ['/products?limit=10&limit=20', 'limit', 'repeated'],
    ['/products?to=ZZ', 'to', 'choice'],
    ['/products?to=jp', 'to', 'choice'],
    ['/products?item=nonsense', 'item', 'choice'],
    ['/products?lang=fr', 'lang', 'choice'],
    ['/products?cursor=abc', 'cursor', 'cursor'],
    ['/products?cursor=W10', 'cursor', 'cursor'],
    ['/products?cursor=%00', 'cursor', 'encoding'],
    ['/products?q=%FF%FE', 'q', 'encoding'],
    ['/products?q=%E3%81', 'q', 'encoding'],
    ['/products?q=%ZZ', 'q', 'encoding'],
    ['/products?q=%00', 'q', 'encoding'],
    ['/products?q=%ED%A0%80', 'q', 'encoding'],
    ['/products?q=%07', 'q', 'characters'],
    ['/products?q=LONG', 'q', 'tooLong'],
    ['/organisations?q=LONG', 'q', 'tooLong'],
    ['/items?q=LONG', 'q', 'tooLong'],
    ['/products?quantity=3', 'quantity', 'unknown'],
    ['/products?status=draft', 'status', 'onlyOwn'],
    ['/organisations?country=XX', 'country', 'choice'],
    ['/organisations?kind=pirate', 'kind', 'choice'],
    ['/items?group=none', 'group', 'choice'],
    ['/items?cursor=MQ', 'cursor', 'cursor'],
  ])('%s', async (path, field, code) => {
    const { status, errors, code: whole } = await problem(path.replace('LONG', 'a'.repeat(100_000)));
    expect([status, whole, errors?.map((error) => [error.field, error.code])]).toEqual([
      400,
      'invalid',
      [[field, code]],
    ]);
  });

  it('are all told at once, in the asked language', async () => {
    const { errors, title } = await problem('/products?limit=500&to=ZZ&x=1', { 'accept-language': 'ja' });
    expect(title).toBe('リクエストを読み取れません');
    expect(errors?.map(({ field }) => field).sort()).toEqual(['limit', 'to', 'x']);
    expect(errors?.find(({ field }) => field === 'limit')?.detail).toContain('100');
  });

  it('are a cursor of another question, and of another list', async () => {
    const { nextCursor } = await read('ProductList', '/products?limit=1');
    expect((await problem(`/products?limit=1&q=miso&cursor=${nextCursor}`)).errors?.[0]?.field).toBe(
      'cursor',
    );
    expect((await problem(`/items?cursor=${nextCursor}`)).errors?.[0]?.field).toBe('cursor');
    // A page may be of another size.
    expect((await read('ProductList', `/products?limit=50&cursor=${nextCursor}`)).items).toHaveLength(1);
  });
});

describe('what is not there', () => {
  it.each([
    '/x',
    '/products/none',
    `/products/${mika.organisation}`,
    '/organisations/1',
    '/products/a/b',
    '/products.data',
    '',
  ])('%s is a problem, too', async (path) => {
    expect((await problem(path)).status).toBe(404);
  });

  it('an address that cannot be read is wrong', async () => {
    expect((await problem('/products/%ZZ')).status).toBe(400);
    expect((await problem('/products/%00')).status).toBe(400);
  });

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s changes nothing', async (method) => {
    const refused = await problem('/products', bearer(all), method);
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  });

  it('every type of problem leads to its words', async () => {
    const list = await read('ProblemList', '/problems?lang=ja');
    expect(list.items.find(({ id }) => id === 'not_found')).toMatchObject({
      status: 404,
      title: '見つかりません',
    });
  });
});

describe('caches', () => {
  it('may keep what a visitor sees, and nobody else’s', async () => {
    const visitor = await call('/products');
    expect(visitor.headers.get('cache-control')).toBe('public, max-age=60');
    expect(visitor.headers.get('vary')).toContain('Authorization, Accept-Language');
    const person = await call('/products', bearer(all));
    expect(person.headers.get('cache-control')).toBe('private, no-cache');
    expect(visitor.headers.get('etag')).not.toBe(person.headers.get('etag'));
  });

  it('ask again by ETag', async () => {
    const { headers } = await call(`/products/${miso}`);
    const etag = headers.get('etag') ?? '';
    for (const tag of [etag, etag.replace('W/', ''), `"x", ${etag}`, '*']) {
      const again = await call(`/products/${miso}`, { 'if-none-match': tag });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
    }
    expect((await call(`/products/${miso}?lang=ja`, { 'if-none-match': etag })).status).toBe(200);
    expect((await call(`/products/${miso}`, { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('HEAD says the same without the body', async () => {
    const [get, head] = [await call('/items'), await call('/items', {}, 'HEAD')];
    expect([head.status, head.text]).toEqual([200, '']);
    for (const name of ['etag', 'content-type', 'cache-control'])
      expect(head.headers.get(name)).toBe(get.headers.get(name));
  });
});

describe('programs of other sites', () => {
  it('read, and are told so before', async () => {
    const answer = await call('/products', { origin: 'https://shop.example' });
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
    const preflight = await call(
      '/products',
      { origin: 'https://shop.example', 'access-control-request-method': 'GET' },
      'OPTIONS',
    );
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('Authorization');
    expect(preflight.headers.get('access-control-allow-methods')).not.toContain('POST');
    expect(
      (await problem('/products?limit=x', { origin: 'https://shop.example' })).headers.get(
        'access-control-allow-origin',
      ),
    ).toBe('*');
  });

  it('never get in by the session of a browser', async () => {
    const cookie = server.browser(mika).cookies();
    const answer = await call(`/products/${miso}`, { cookie });
    expect([answer.status, answer.json.price, answer.headers.get('set-cookie')]).toEqual([200, null, null]);
    expect((await call(`/products/${draft}`, { cookie })).status).toBe(404);
    expect(
      (await call('/products', { cookie: 'musubi-session=base64-nonsense; lang=ja' })).headers.get(
        'content-language',
      ),
    ).toBe('en');
  });
});

describe('a token', () => {
  it('that is none is refused, however it is written', async () => {
    for (const authorization of [
      'Bearer',
      'Bearer x',
      `Basic ${all}`,
      all,
      `Bearer ${all}x`,
      `Bearer msb_${'A'.repeat(43)}`,
      `Bearer ${all} ${all}`,
    ]) {
      for (const path of ['/products', '/items', `/products/${miso}`]) {
        const refused = await problem(path, { authorization });
        expect([authorization, refused.status, refused.code]).toEqual([authorization, 401, 'invalid_token']);
        expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
      }
    }
  });

  it('ends when it is revoked, when its time is over, and with its person', async () => {
    const short = await addToken(other);
    await read('ProductList', '/products', bearer(short));
    await server.database.adminSql(`update public.api_tokens set expires_at = now() where person_id = $1`, [
      other.id,
    ]);
    expect((await problem('/products', bearer(short))).code).toBe('invalid_token');
    const gone = await server.database.signUpUser('gone@example.test');
    const theirs = await addToken(gone);
    await read('ProductList', '/products', bearer(theirs));
    await server.database.adminSql('delete from auth.users where id = $1', [gone.id]);
    expect((await problem('/products', bearer(theirs))).code).toBe('invalid_token');
  });

  it('loses what its person loses, at once', async () => {
    const leaver = await server.database.signUpUser('leaver@example.test');
    await server.database.adminSql(
      `insert into public.memberships (organisation_id, person_id, role) values ($1, $2, 'viewer')`,
      [mika.organisation, leaver.id],
    );
    const token = await addToken(leaver);
    await read('Product', `/products/${draft}`, bearer(token));
    await server.database.adminSql('delete from public.memberships where person_id = $1', [leaver.id]);
    expect((await problem(`/products/${draft}`, bearer(token))).code).toBe('not_found');
  });
});

describe('matches', () => {
  it('are those of the token’s person, with scores and reasons as the schema says', async () => {
    const { organisation } = mika;
    await addOrganisation(server.database, 'buyer@example.test', {
      kind: 'buyer',
      country: 'SG',
      nameJa: 'カラン食品',
      nameEn: 'Kallang Provisions',
      items: ['miso'],
    });
    const list = await read('MatchList', `/matches?for=organisation:${organisation}`, bearer(ownOnly));
    expect(list.items.map(({ organisation: { name } }) => name)).toContain('Kallang Provisions');
    expect(list.items.map(({ organisation: { name } }) => name)).not.toContain('Hidden');
    expect(list.items[0]?.reasons.forUs.length).toBeGreaterThan(0);
    expect(await read('MatchList', '/matches?for=organisation', bearer(ownOnly))).toEqual(list);
    const ja = await read('MatchList', '/matches?for=organisation&lang=ja', bearer(ownOnly));
    expect(ja.items[0]?.organisation.name).toBe('カラン食品');
    for (const subject of [`product:${miso}`, `product:${draft}`]) {
      await read('MatchList', `/matches?for=${subject}`, bearer(ownOnly));
    }
  });

  it('are told to nobody else', async () => {
    const path = `/matches?for=organisation:${mika.organisation}`;
    const theirs = await addToken(other);
    expect((await problem(path)).code).toBe('invalid_token');
    expect((await problem(path, bearer(catalogueOnly))).code).toBe('scope_missing');
    expect((await problem(path, bearer(theirs))).code).toBe('not_found');
    for (const subject of [`product:${othersDraft}`, `request:${miso}`, `organisation:${miso}`]) {
      expect((await problem(`/matches?for=${subject}`, bearer(ownOnly))).code).toBe('not_found');
    }
    for (const wrong of ['', '?for=', '?for=stage:x', '?for=organisation&cursor=x']) {
      expect((await problem(`/matches${wrong}`, bearer(ownOnly))).code).toBe('invalid');
    }
  });
});

describe('files', () => {
  const paper = async (about: string) =>
    uploadDocument(
      mika.db,
      mika.organisation,
      new File([pdf({ objects: [`<< /About (${about}) >>`] }) as BlobPart], `${about}.pdf`, {
        type: 'application/pdf',
      }),
    );
  const get = (id: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${server.url}/files/${id}`, { method, headers: { 'accept-language': 'en', ...headers } });

  it('are read by a token at the addresses of the answers, as its person reads them', async () => {
    const [open, closed] = [await paper('signed in'), await paper('nobody')];
    await server.database.adminSql(`update public.organisations set certificates = '{haccp}' where id = $1`, [
      mika.organisation,
    ]);
    await server.database.adminSql(
      `insert into public.organisation_papers (organisation_id, certificate, file_id, visibility)
       values ($1, 'haccp', $2, 'signed_in')`,
      [mika.organisation, open.id],
    );
    const theirs = await addToken(other);
    const told = await read('Organisation', `/organisations/${mika.organisation}`, bearer(theirs));
    expect(told.certificates[0]?.paper).toBe(`${server.server.publicUrl}/files/${open.id}`);
    const answer = await get(open.id, bearer(theirs));
    expect([answer.status, Object.fromEntries(answer.headers)]).toEqual([
      200,
      expect.objectContaining({
        'access-control-allow-origin': '*',
        'cache-control': 'private, no-cache',
        'content-security-policy': expect.stringContaining("default-src 'none'; sandbox"),
        'content-type': 'application/pdf',
        vary: expect.stringContaining('Authorization'),
        'x-content-type-options': expect.stringContaining('nosniff'),
      }),
    ]);
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).toContain('signed in');
    const etag = answer.headers.get('etag') ?? '';
    const again = await get(open.id, { ...bearer(theirs), 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);

    // Not there and not theirs are the same, whoever asks and whatever they know.
    const missing = await (await get(randomUUID(), bearer(theirs))).text();
    const refused = await get(closed.id, { ...bearer(theirs), 'if-none-match': `"${closed.id}"` });
    expect([refused.status, await refused.text()]).toEqual([404, missing]);
    expect(SCHEMAS.Problem.parse(JSON.parse(missing)).code).toBe('not_found');
    expect((await get(open.id)).status).toBe(404);
    for (const [token, status] of [
      [all, 200],
      [ownOnly, 200],
      [catalogueOnly, 404],
    ] as const)
      expect((await get(closed.id, bearer(token))).status).toBe(status);
  });

  it('know no session where there is a token, and no token that is none', async () => {
    const closed = await paper('of mika');
    const theirs = await addToken(other);
    const withCookies = server.browser(mika);
    expect((await withCookies.get(`/files/${closed.id}`)).status).toBe(200);
    expect((await withCookies.get(`/files/${closed.id}`, bearer(theirs))).status).toBe(404);
    for (const authorization of ['Bearer', 'Bearer x', `Bearer msb_${'a'.repeat(43)}`]) {
      const refused = await get(closed.id, { authorization });
      expect([authorization, refused.status]).toEqual([authorization, 401]);
      expect(refused.headers.get('www-authenticate')).toContain('invalid_token');
    }
    // What a door before the server asks of everybody is not ours to judge.
    expect((await get(closed.id, { authorization: 'Basic eDp5' })).status).toBe(404);
    expect((await get(closed.id, bearer(all), 'POST')).status).toBe(405);
    const asked = await get(closed.id, { 'access-control-request-headers': 'authorization' }, 'OPTIONS');
    expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([
      204,
      expect.stringContaining('Authorization'),
    ]);
    const wrong = await get(`${closed.id}?w=wide&x=1`, bearer(all));
    expect([
      wrong.status,
      SCHEMAS.Problem.parse(await wrong.json()).errors?.map(({ field }) => field),
    ]).toEqual([400, expect.arrayContaining(['w', 'x'])]);
  });
});
