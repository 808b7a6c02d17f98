/** Lists by requests, as a browser without JavaScript makes them: of visitors, of people, of organisations, by link. */
import excel from 'exceljs';
import { beforeEach, describe, expect, it } from 'vitest';
import { addMember, addOrganisation } from '../factories/organisations';
import { addMaker, addProduct, type TestMaker } from '../factories/products';
import type { TestBrowser } from '../setup/browser';
import { TEST_PASSWORD } from '../setup/database';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
let maker: TestMaker;
let miso: string;
let scallop: string;

beforeEach(async () => {
  await database.reset();
  maker = await addMaker(database, 'maker@example.test');
  miso = await addProduct(maker);
  scallop = await addProduct(maker, {
    nameJa: '冷凍ほたて',
    nameEn: 'Frozen Scallops',
    item: 'scallop',
    temperature: 'frozen',
  });
});

const buyer = () =>
  addOrganisation(database, 'buyer@example.test', { kind: 'buyer', country: 'SG', nameEn: 'Kallang' });
const add = (browser: TestBrowser, product: string, more = {}) =>
  browser.post('/lists/picks', { add: product, next: '/catalogue', ...more });

/** A new list of the signed-in person; answers its address. */
async function newList(browser: TestBrowser, fields: Record<string, string> = {}): Promise<string> {
  const made = await browser.post('/lists?index', {
    intent: 'make',
    name: 'Spring fair',
    of: 'organisation',
    ...fields,
  });
  expect(made.location).toMatch(/^\/lists\/[0-9a-f-]{36}$/);
  return made.location ?? '';
}
const listOf = (path: string) => path.split('/').at(-1) ?? '';
const post = (browser: TestBrowser, path: string, fields: Record<string, string>) =>
  browser.post(`${path}?index`, fields);
const versionIn = (text: string) => /name="version" value="(\d+)"/.exec(text)?.[1] ?? '';

describe('the list of a visitor', () => {
  it('is filled by a button without JavaScript, counted in the navigation, and kept from shared caches', async () => {
    const visitor = server.browser();
    expect((await visitor.get('/lists')).text).toContain('Your list is empty');
    const added = await add(visitor, miso);
    expect(added.location).toBe('/catalogue');
    const page = await visitor.follow(added);
    expect(page.text).toContain('Added to your list.');
    expect(page.text).toContain('1 product on your list');
    expect(page.text).toContain(`name="remove" value="${miso}"`);
    expect(page.text).toContain(`name="add" value="${scallop}"`);
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    const list = await visitor.get('/lists');
    expect(list.text).toContain('Sendai Miso');
    expect(list.text).toContain(`href="/catalogue.pdf?ids=${miso}"`);
    expect(list.text).toContain('noindex');
    expect(list.text).not.toContain('Frozen Scallops');
  });

  it('gives a removed product back', async () => {
    const visitor = server.browser();
    await add(visitor, miso);
    const removed = await visitor.follow(
      await visitor.post('/lists/picks', { remove: miso, next: `/lists?removed=${miso}` }),
    );
    expect(removed.text).toContain('The product is off your list.');
    expect(visitor.cookie('picks')).toBeUndefined();
    const back = await visitor.follow(await visitor.post('/lists/picks', { add: miso, next: '/lists' }));
    expect(back.text).toContain('Sendai Miso');
  });

  it('answers scripts without a page, and tells what is wrong', async () => {
    const visitor = server.browser();
    const send = (fields: Record<string, string>) => visitor.post('/lists/picks.data', fields);
    const added = await send({ add: miso });
    expect([added.status, visitor.cookie('picks') !== undefined]).toEqual([200, true]);
    expect(added.text).not.toContain('<html');
    const removed = await send({ remove: miso });
    expect([removed.status, visitor.cookie('picks')]).toEqual([200, undefined]);
    const draft = await addProduct(maker, {}, { status: 'draft' });
    const unseen = await send({ add: draft });
    expect([unseen.status, unseen.text.includes('not_found')]).toEqual([404, true]);
    expect((await send({ add: 'nonsense' })).status).toBe(400);
    expect((await send({})).status).toBe(400);
    expect((await visitor.post('/lists/picks', { add: miso, next: 'https://evil.test/' })).location).toBe(
      '/lists',
    );
  });

  it('is downloaded as a sheet in the reader’s language', async () => {
    const visitor = server.browser();
    await add(visitor, miso);
    const response = await fetch(new URL('/lists/picks/excel', server.url), {
      headers: { cookie: visitor.cookies(), 'accept-language': 'ja' },
    });
    expect(response.headers.get('content-type')).toContain('spreadsheetml');
    const book = new excel.Workbook();
    await book.xlsx.load((await response.arrayBuffer()) as never);
    expect(book.worksheets[0]?.getRow(2).values).toEqual(expect.arrayContaining(['仙台味噌', '結び食品']));
  });

  it('takes any cookie', async () => {
    for (const value of ['%00', 'x'.repeat(3000), '%F0', '../..']) {
      const visitor = server.browser();
      visitor.setCookie('picks', value);
      expect((await visitor.get('/lists')).status).toBe(200);
      expect((await visitor.get('/catalogue')).status).toBe(200);
    }
  });
});

describe('signing in', () => {
  it('keeps what was picked on a list of one’s own, once, and ends the cookie', async () => {
    const user = await buyer();
    const browser = server.browser();
    await add(browser, miso);
    await browser.follow(await add(browser, scallop));
    const picked = browser.cookie('picks') ?? '';
    const signedIn = await browser.post('/sign-in', {
      email: user.email,
      password: TEST_PASSWORD,
      next: '/lists',
    });
    const page = await browser.follow(signedIn);
    expect(page.text).toContain('The 2 products you picked before signing in are kept in your lists.');
    expect(page.text).toContain('Picked before signing in');
    expect(page.text).toContain('Only you');
    expect(browser.cookie('picks')).toBeUndefined();
    // Another tab that still had the cookie doubles nothing.
    browser.setCookie('picks', picked);
    await browser.get('/home');
    const rows = await database.adminSql<{ list_id: string; product_id: string }>(
      'select list_id, product_id from public.shortlist_products order by position',
    );
    expect(rows.map((row) => row.product_id)).toEqual([miso, scallop]);
    expect(new Set(rows.map((row) => row.list_id)).size).toBe(1);
  });
});

describe('the lists of an organisation', () => {
  it('begin by themselves with the first product, and take the next ones', async () => {
    const browser = server.browser(await buyer());
    expect((await browser.get('/lists')).text).toContain('You have no list yet');
    const page = await browser.follow(await add(browser, miso));
    expect(page.text).toContain('Added to “Shortlist”.');
    await add(browser, scallop);
    const [list] = await database.adminSql<{ id: string; organisation_id: string | null }>(
      'select id, organisation_id from public.shortlists',
    );
    expect(list?.organisation_id).not.toBeNull();
    const { text } = await browser.get(`/lists/${list?.id}`);
    expect(text).toContain('Sendai Miso');
    expect(text).toContain('Frozen Scallops');
    expect(text).toContain('Shared in Kallang');
  });

  it('are chosen on the page of a product', async () => {
    const browser = server.browser(await buyer());
    const first = await newList(browser);
    await newList(browser, { name: 'Autumn fair', of: 'me' });
    const page = await browser.get(`/products/${miso}`);
    expect(page.text).toContain('Autumn fair');
    await add(browser, miso, { list: listOf(first) });
    expect((await browser.get(first)).text).toContain('Sendai Miso');
    const made = await browser.follow(await add(browser, miso, { newList: 'Gifts' }));
    expect(made.text).toContain('Added to “Gifts”.');
  });

  it('are worked on by colleagues, read by viewers, and nothing to others', async () => {
    const user = await buyer();
    const browser = server.browser(user);
    const path = await newList(browser);
    await add(browser, miso);
    const editor = server.browser(await addMember(database, user.organisation, 'e@example.test', 'editor'));
    const viewer = server.browser(await addMember(database, user.organisation, 'v@example.test', 'viewer'));
    const stranger = server.browser(await addOrganisation(database, 's@example.test'));
    expect((await post(editor, path, { intent: 'remove', product: miso })).location).toContain('removed');
    const read = await viewer.get(path);
    expect([read.status, read.text.includes('Your role is viewer')]).toEqual([200, true]);
    expect(read.text).not.toContain('value="delete"');
    expect((await post(viewer, path, { intent: 'delete' })).status).toBe(403);
    expect((await viewer.get(`${path}/share`)).status).toBe(403);
    for (const address of [path, `${path}/share`, `${path}/excel`]) {
      expect((await stranger.get(address)).status).toBe(404);
      expect((await server.browser().get(address)).location).toContain('/sign-in');
    }
    expect((await post(stranger, path, { intent: 'delete' })).status).toBe(404);
    expect((await add(stranger, miso, { list: listOf(path) })).status).toBe(404);
    expect((await browser.get('/lists/nonsense')).status).toBe(404);
  });

  it('are arranged, and give back what was removed with its note', async () => {
    const browser = server.browser(await buyer());
    const path = await newList(browser);
    await add(browser, miso);
    await add(browser, scallop);
    const order = async () => {
      const { text } = await browser.get(path);
      return text.indexOf('>Sendai Miso<') < text.indexOf('>Frozen Scallops<');
    };
    expect(await order()).toBe(true);
    await post(browser, path, { intent: 'top', product: scallop });
    expect(await order()).toBe(false);
    await post(browser, path, { intent: 'down', product: scallop });
    expect(await order()).toBe(true);
    await post(browser, path, {
      intent: 'note',
      product: miso,
      note: 'Sweet type',
      quantity: '2 pallets',
      version: '1',
    });
    const removed = await browser.follow(await post(browser, path, { intent: 'remove', product: miso }));
    expect(removed.text).toContain('“Sendai Miso” is off the list.');
    const back = await browser.follow(await post(browser, path, { intent: 'restore', product: miso }));
    expect(back.text).toContain('Sweet type');
    expect(back.text).toContain('2 pallets');
  });

  it('tell the second of two that the first was quicker, and lose neither’s words', async () => {
    const user = await buyer();
    const browser = server.browser(user);
    const path = await newList(browser);
    await add(browser, miso);
    const note = (text: string, version: string) => ({
      intent: 'note',
      product: miso,
      note: text,
      quantity: '',
      version,
    });
    await post(browser, path, note('Theirs', '1'));
    const second = await post(browser, path, note('Mine', '1'));
    expect(second.status).toBe(409);
    expect(second.text).toContain('>Mine</textarea>');
    expect(second.text).toContain('<blockquote>Theirs</blockquote>');
    expect((await post(browser, path, note('Both', '2'))).status).toBe(302);
    const long = await post(browser, path, note('x'.repeat(1001), '3'));
    expect([long.status, long.text.includes('Use at most 1,000 characters.')]).toEqual([400, true]);
    expect(long.text).toContain('x'.repeat(1001));
  });

  it('are named anew, handed to colleagues and deleted', async () => {
    const user = await buyer();
    const browser = server.browser(user);
    const path = await newList(browser, { of: 'me' });
    const version = versionIn((await browser.get(path)).text);
    const renamed = await browser.follow(
      await post(browser, path, { intent: 'edit', name: 'Gifts', note: 'New year', version }),
    );
    expect(renamed.text).toContain('<h1');
    expect(renamed.text).toContain('New year');
    expect((await post(browser, path, { intent: 'edit', name: 'Late', note: '', version })).status).toBe(409);
    expect((await post(browser, path, { intent: 'edit', name: '', note: '', version: '2' })).status).toBe(
      400,
    );
    const colleague = server.browser(
      await addMember(database, user.organisation, 'c@example.test', 'viewer'),
    );
    expect((await colleague.get(path)).status).toBe(404);
    await post(browser, path, { intent: 'give' });
    expect((await colleague.get(path)).status).toBe(200);
    expect((await post(browser, path, { intent: 'explode' })).status).toBe(400);
    expect((await browser.follow(await post(browser, path, { intent: 'delete' }))).text).toContain(
      'The list is deleted.',
    );
    expect((await browser.get(path)).status).toBe(404);
  });

  it('page by a cursor', async () => {
    const user = await buyer();
    await database.adminSql(
      `insert into public.shortlists (organisation_id, name, updated_at)
       select $1, 'List ' || n || '.', now() - make_interval(hours => n) from generate_series(1, 25) n`,
      [user.organisation],
    );
    const browser = server.browser(user);
    const { text } = await browser.get('/lists');
    expect([text.includes('List 20.'), text.includes('List 21.')]).toEqual([true, false]);
    const next = /href="(\/lists\?after=[^"]+)"/.exec(text)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const rest = (await browser.get(next)).text;
    expect([rest.includes('List 20.'), rest.includes('List 25.')]).toEqual([false, true]);
    expect((await browser.get('/lists?after=%00~zzz')).status).toBe(200);
  });

  it('are sheets with the prices of the reader’s rungs', async () => {
    const price = {
      amountMinor: 480000,
      currency: 'JPY',
      per: 'case',
      incoterm: 'FOB',
      place: '',
      visibility: 'introduced',
      validUntil: null,
    } as const;
    const dear = await addProduct(maker, { nameEn: 'Dear Miso', price });
    const browser = server.browser(await buyer());
    const path = await newList(browser);
    await add(browser, dear);
    const response = await fetch(new URL(`${path}/excel`, server.url), {
      headers: { cookie: browser.cookies(), 'accept-language': 'en' },
    });
    expect(response.headers.get('cache-control')).toBe('private, no-store');
    const book = new excel.Workbook();
    await book.xlsx.load((await response.arrayBuffer()) as never);
    const cells = book.worksheets[0]?.getRow(2).values;
    expect(cells).toEqual(expect.arrayContaining(['Dear Miso']));
    expect(cells).not.toEqual(expect.arrayContaining([480000]));
  });
});

describe('a list behind a link', () => {
  async function shared(fields: Record<string, string> = {}) {
    const browser = server.browser(await buyer());
    const path = await newList(browser, { note: 'For our board' });
    await add(browser, miso);
    await add(browser, scallop);
    await post(browser, path, {
      intent: 'note',
      product: miso,
      note: 'Sweet type',
      quantity: '',
      version: '1',
    });
    const made = await browser.post(`${path}/share`, { intent: 'share', days: '7', ...fields });
    const link = /value="[^"]*(\/shared\/[\w-]{43})"/.exec(made.text)?.[1] ?? '';
    expect(link).not.toBe('');
    return { browser, path, link };
  }

  it('shows the name and what is open to the reader, and leaks its address to nobody', async () => {
    const { link } = await shared();
    await database.adminSql(`update public.products set status = 'archived' where id = $1`, [scallop]);
    const page = await server.browser().get(link);
    expect(page.status).toBe(200);
    for (const text of ['Spring fair', 'Sendai Miso']) expect(page.text.includes(text)).toBe(true);
    for (const text of ['Frozen Scallops', scallop, 'Sweet type', 'For our board', 'Kallang']) {
      expect([text, page.text.includes(text)]).toEqual([text, false]);
    }
    expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    expect(page.headers.get('x-robots-tag')).toBe('noindex, nofollow');
    expect(page.headers.get('cache-control')).toBe('private, no-store');
    const rows = await database.adminSql<{ token_hash: string }>(
      'select token_hash from public.shortlist_shares',
    );
    expect(link).not.toContain(rows[0]?.token_hash);
  });

  it('shows each reader what that reader may see', async () => {
    const { link } = await shared();
    await database.adminSql(`update public.products set visibility = 'signed_in' where id = $1`, [scallop]);
    expect((await server.browser().get(link)).text).not.toContain('Frozen Scallops');
    const reader = await addOrganisation(database, 'reader@example.test');
    expect((await server.browser(reader).get(link)).text).toContain('Frozen Scallops');
  });

  it('shows the notes where the owner chose so', async () => {
    const { link } = await shared({ withNotes: 'on' });
    const { text } = await server.browser().get(link);
    expect([text.includes('Sweet type'), text.includes('For our board')]).toEqual([true, true]);
  });

  it('answers alike when it has expired, was taken back, or never was', async () => {
    const { browser, path, link } = await shared();
    await database.adminSql(`update public.shortlist_shares set expires_at = now() - interval '1 minute'`);
    const expired = await server.browser().get(link);
    await database.adminSql(`update public.shortlist_shares set expires_at = now() + interval '1 hour'`);
    const [share] = await database.adminSql<{ id: string }>('select id from public.shortlist_shares');
    await browser.post(`${path}/share`, { intent: 'revoke', share: share?.id });
    const revoked = await server.browser().get(link);
    const never = await server.browser().get(`/shared/${'a'.repeat(43)}`);
    const body = (text: string) => /<main[\s\S]*<\/main>/.exec(text)?.[0];
    for (const page of [expired, revoked, never]) {
      expect([page.status, page.text.includes('This link does not work')]).toEqual([404, true]);
      expect(page.text).not.toContain('Spring fair');
      expect(body(page.text)).toBe(body(never.text));
      expect(page.headers.get('referrer-policy')).toBe('no-referrer');
    }
  });

  it('is made for a day we offer, by whoever changes the list, twenty at a time', async () => {
    const { browser, path } = await shared();
    expect((await browser.post(`${path}/share`, { intent: 'share', days: '3650' })).status).toBe(400);
    await database.adminSql(
      `insert into public.shortlist_shares (list_id, token_hash, with_notes, expires_at)
       select $1, 'hash' || n, false, now() + interval '1 day' from generate_series(1, 19) n`,
      [listOf(path)],
    );
    const full = await browser.post(`${path}/share`, { intent: 'share', days: '7' });
    expect([full.status, full.text.includes('20 links to this list are open')]).toEqual([409, true]);
  });
});

describe('/compare', () => {
  it('sets the facts side by side, for everybody with the address, and marks what differs', async () => {
    const visitor = server.browser();
    const page = await visitor.get(`/compare?ids=${miso}&ids=${scallop}`);
    expect(page.status).toBe(200);
    for (const text of ['Sendai Miso', 'Frozen Scallops', 'Ambient', 'different']) {
      expect(page.text.includes(text)).toBe(true);
    }
    expect(page.text).toContain('365 days');
    const only = await visitor.get(`/compare?ids=${miso},${scallop}&show=differences`);
    expect([only.text.includes('Ambient'), only.text.includes('365 days')]).toEqual([true, false]);
  });

  it('leaves out what is not open, what is too many, and nonsense', async () => {
    const draft = await addProduct(maker, { nameEn: 'Draft Miso' }, { status: 'draft' });
    const page = await server.browser().get(`/compare?ids=${miso}&ids=${draft}&ids=x`);
    expect(page.text).toContain('are not open to you');
    expect(page.text).not.toContain('Draft Miso');
    const others = await Promise.all([1, 2, 3].map((n) => addProduct(maker, { nameEn: `Miso ${n}.` })));
    const many = await server.browser().get(`/compare?ids=${[miso, scallop, ...others].join(',')}`);
    expect(many.text).toContain('1 more is not shown');
    for (const query of ['', '?ids=', '?ids=%00', `?ids=${'a,'.repeat(2000)}`]) {
      expect((await server.browser().get(`/compare${query}`)).text).toContain('Choose two to four products');
    }
  });
});

describe('asking about a product', () => {
  it('drafts a letter that names it, in the language of the other side', async () => {
    const browser = server.browser(await buyer());
    const page = await browser.get(`/products/${miso}`);
    const links = [...page.text.matchAll(/href="(\/introductions\/new\?[^"]+)"/g)].map(([, href = '']) =>
      href.replaceAll('&amp;', '&'),
    );
    const [price, sample] = ['about=price', 'about=sample'].map(
      (about) => links.find((link) => link.includes(about)) ?? '',
    );
    const asked = (await browser.get(price ?? '')).text;
    expect(asked).toContain('貴社の商品「仙台味噌」を拝見し、取り扱いを検討しております');
    expect(asked).toContain(`/products/${miso}`);
    expect((await browser.get(sample ?? '')).text).toContain('サンプルを試させていただきたく');
    const english = (await browser.get(`${sample}&draft=en`)).text;
    expect(english).toContain('your product “Sendai Miso” on Musubi and would like to try a sample');
    expect(english).toContain('about=sample&amp;draft=ja');
  });

  it('names no product that the reader may not see, or that is somebody else’s', async () => {
    const browser = server.browser(await buyer());
    const draft = await addProduct(maker, { nameJa: '秘密の味噌' }, { status: 'draft' });
    const other = await addMaker(database, 'other@example.test', { nameEn: 'Other' });
    const theirs = await addProduct(other, { nameJa: '他社の味噌' });
    for (const product of [draft, theirs, 'nonsense', '']) {
      const page = await browser.get(
        `/introductions/new?to=${maker.organisation}&product=${product}&about=sample`,
      );
      expect(page.status).toBe(200);
      expect(page.text).not.toMatch(/秘密の味噌|他社の味噌|サンプルを試させて/);
    }
  });
});
