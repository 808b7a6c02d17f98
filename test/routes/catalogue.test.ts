/** The public pages by requests: start, catalogue, sitemap, robots. */
import { describe, expect, it } from 'vitest';
import { addMaker, addProduct } from '../factories/products';
import type { Page } from '../setup/browser';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
/** Pages are long: a failed test says which text is missing, not all there is. */
const says = (page: Page, text: string) => page.text.includes(text);
const mika = await addMaker(server.database, 'mika@example.test');
const hidden = await addMaker(server.database, 'hidden@example.test', { published: false, nameEn: 'Hidden' });
const miso = await addProduct(mika);
const scallop = await addProduct(mika, {
  nameJa: '冷凍ほたて',
  nameEn: 'Frozen Scallops',
  item: 'scallop',
  temperature: 'frozen',
  originPrefecture: 'JP-02',
  targetCountries: ['US'],
});
const rice = await addProduct(mika, {
  nameEn: 'Organic Rice',
  item: 'rice',
  allergensChecked: true,
  availableMonths: [2],
});
const draft = await addProduct(mika, { nameEn: 'Draft Miso' }, { status: 'draft' });
const unseen = await addProduct(hidden, { nameEn: 'Hidden Miso' });

describe('the start page', () => {
  it('answers everybody without a redirect, and leads who is signed in to their work', async () => {
    const visitor = await server.browser().get('/');
    expect(visitor.status).toBe(200);
    expect(says(visitor, 'Ship Japanese food abroad together')).toBe(true);
    expect(says(visitor, 'href="/catalogue"')).toBe(true);
    expect(says(visitor, 'Sendai Miso')).toBe(true);
    const person = await server.browser(mika).get('/');
    expect([person.status, person.text.includes('href="/home"')]).toEqual([200, true]);
    expect(
      says(await server.browser().get('/', { 'accept-language': 'ja' }), '日本の食を、みんなで海外へ'),
    ).toBe(true);
  });
});

describe('the catalogue', () => {
  it('finds by words and facets of the address, in the language of the browser', async () => {
    const visitor = server.browser();
    const all = await visitor.get('/catalogue');
    expect(all.status).toBe(200);
    for (const id of [miso, scallop]) expect(says(all, `/products/${id}`)).toBe(true);
    for (const id of [draft, unseen]) expect(says(all, id)).toBe(false);
    const found = await visitor.get('/catalogue?q=%E3%81%BF%E3%81%9D');
    expect(says(found, miso)).toBe(true);
    expect(says(found, `/products/${scallop}`)).toBe(false);
    const frozen = await visitor.get('/catalogue?temperature=frozen&to=US&region=tohoku&group=shellfish');
    expect(says(frozen, `/products/${scallop}`)).toBe(true);
    expect(says(frozen, `/products/${miso}`)).toBe(false);
    expect(says(await visitor.get('/catalogue', { 'accept-language': 'ja-JP' }), '仙台味噌')).toBe(true);
  });

  it('narrows by what a buyer asks first, says so, and takes it off again', async () => {
    const page = await server.browser().get('/catalogue?life=180&month=2&moq=50&free=milk');
    expect(says(page, `/products/${rice}`)).toBe(true);
    for (const id of [miso, scallop]) expect(says(page, `/products/${id}`)).toBe(false);
    for (const text of ['Free of: Milk', 'Shelf life: 180 days or more', 'Available in February'])
      expect(says(page, text), text).toBe(true);
    expect(says(page, 'href="/catalogue?free=milk&amp;life=180&amp;month=2"')).toBe(true);
    expect(says(page, 'Minimum order: 50 or less')).toBe(true);
    const ja = await server.browser().get('/catalogue?free=milk&month=2', { 'accept-language': 'ja' });
    for (const text of ['乳を含まない', '2月に提供可能']) expect(says(ja, text), text).toBe(true);
  });

  it('says what to do where nothing is found', async () => {
    const page = await server.browser().get('/catalogue?q=scalop&temperature=chilled');
    expect(page.status).toBe(200);
    expect(says(page, 'We found nothing for')).toBe(true);
    expect(says(page, 'href="/catalogue?item=scallop"')).toBe(true);
    expect(says(page, 'Without one filter')).toBe(true);
  });

  it('takes any address', async () => {
    for (const query of [
      'q=%00',
      `q=${'%E5%91%B3'.repeat(500)}`,
      'q=%F0%9F%98%80',
      "q=';drop%20table%20products",
      'item=nonsense&to=ZZ&from=JP-99&region=moon',
      'after=r999',
      'after=99~00000000-0000-0000-0000-000000000000',
      `${'item=miso&'.repeat(400)}`,
      'q=%ZZ',
    ]) {
      expect((await server.browser().get(`/catalogue?${query}`)).status, query.slice(0, 40)).toBeLessThan(
        500,
      );
    }
  });

  it('counts what was not found, without words that may name a person', async () => {
    await server.browser().get('/catalogue?q=moonfruit');
    await server.browser().get('/catalogue?q=someone%40example.test');
    await expect
      .poll(() => server.database.adminSql('select query from public.search_misses'))
      .toEqual(expect.arrayContaining([{ query: 'moonfruit' }]));
    const rows = await server.database.adminSql<{ query: string }>('select query from public.search_misses');
    expect(rows.some(({ query }) => query.includes('someone'))).toBe(false);
  });
});

describe('the directory of organisations', () => {
  const found = async (query: string) => {
    const page = await server.browser().get(`/organisations${query}`);
    expect(page.status, query).toBe(200);
    return [
      ...new Set([...page.text.matchAll(/href="\/organisations\/([0-9a-f-]{36})"/g)].map(([, id]) => id)),
    ];
  };

  it('shows everybody what is published, with its public products, in the language of the browser', async () => {
    expect(await found('')).toEqual([mika.organisation]);
    const en = await server.browser().get('/organisations', { 'accept-language': 'en' });
    for (const text of ['1 organisation<', 'Musubi Foods', '3 products', 'rel="canonical"', 'hrefLang="ja"'])
      expect(says(en, text), text).toBe(true);
    expect(says(en, hidden.organisation)).toBe(false);
    expect(
      says(await server.browser().get('/organisations', { 'accept-language': 'ja' }), '企業・団体'),
    ).toBe(true);
  });

  it('is narrowed by its address, counts what a choice would give, and takes it off again', async () => {
    await server.database.adminSql(
      `update public.organisations set items = '{miso,rice}', target_countries = '{SG}', certificates = '{haccp}' where id = any ($1)`,
      [[mika.organisation, hidden.organisation]],
    );
    for (const query of ['?item=miso', '?group=seasonings', '?to=SG&certificate=haccp', '?q=miso', '?q=みそ'])
      expect(await found(query), query).toEqual([mika.organisation]);
    for (const query of ['?item=green-tea', '?to=US', '?kind=buyer', '?item=miso&kind=logistics'])
      expect(await found(query), query).toEqual([]);
    const page = await server.browser().get('/organisations?to=SG&kind=manufacturer');
    expect(says(page, 'Singapore (1)')).toBe(true);
    expect(says(page, 'href="/organisations?to=SG"')).toBe(true);
    const nothing = await server.browser().get('/organisations?to=SG&kind=buyer');
    for (const text of [
      'No organisation has all of this',
      'Without one filter',
      'href="/organisations?to=SG"',
    ])
      expect(says(nothing, text), text).toBe(true);
  });

  it('takes off at once what is not published any more, hits and counts alike', async () => {
    const other = await addMaker(server.database, 'other@example.test', { nameEn: 'Other Foods' });
    expect(await found('?q=other')).toEqual([other.organisation]);
    await server.database.adminSql(`update public.organisations set status = 'draft' where id = $1`, [
      other.organisation,
    ]);
    expect(await found('?q=other')).toEqual([]);
    expect(says(await server.browser().get('/organisations'), '1 organisation<')).toBe(true);
  });

  it('takes any address', async () => {
    for (const query of [
      'q=%00',
      `q=${'%E5%91%B3'.repeat(500)}`,
      'q=!!!',
      "q=';drop%20table%20organisations",
      'kind=nonsense&to=ZZ&prefecture=JP-99&region=moon&stage=x&offer=y',
      'after=9999~00000000-0000-0000-0000-000000000000',
      'after=99999~x',
      `${'item=miso&'.repeat(400)}`,
      'q=%ZZ',
    ]) {
      expect((await server.browser().get(`/organisations?${query}`)).status, query.slice(0, 40)).toBe(200);
    }
  });
});

describe('for search engines', () => {
  it('the sitemap names public pages in both languages, and nothing else', async () => {
    const map = await server.browser().get('/sitemap.xml');
    expect(map.headers.get('content-type')).toContain('application/xml');
    const origin = server.server.publicUrl;
    for (const path of [
      '/',
      '/catalogue',
      '/organisations',
      `/products/${miso}`,
      `/organisations/${mika.organisation}`,
    ]) {
      for (const lang of ['ja', 'en'])
        expect(says(map, `<loc>${origin}${path}?lang=${lang}</loc>`)).toBe(true);
    }
    for (const id of [draft, unseen, hidden.organisation]) expect(says(map, id)).toBe(false);
  });

  it('robots.txt closes the work and names the sitemap', async () => {
    const robots = await server.browser().get('/robots.txt');
    expect(says(robots, 'Disallow: /home')).toBe(true);
    expect(robots.text).not.toMatch(/Disallow: \/(catalogue|products|organisations|\n)/);
    expect(says(robots, `Sitemap: ${server.server.publicUrl}/sitemap.xml`)).toBe(true);
  });
});
