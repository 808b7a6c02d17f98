/** The product pages by requests, as a browser without JavaScript makes them. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addMaker, addProduct, productInput } from '../factories/products';
import type { FormFields, Page } from '../setup/browser';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
let count = 0;
const newMaker = (published = true) => {
  count += 1;
  return addMaker(database, `maker-${count}@example.test`, { published, nameEn: `Maker ${count}` });
};
const form = {
  nameJa: '仙台味噌',
  nameEn: 'Sendai Miso',
  item: 'miso',
  temperature: 'ambient',
  content: '500 g',
  originPrefecture: 'JP-04',
  targetCountries: ['SG', 'HK'],
} satisfies FormFields;
/** Pages are long: a failed test says which text is missing, not all there is. */
const says = (page: Page, text: string) => page.text.includes(text);
const NEW = '/organisation/products/new';
const edit = (id: string) => `/organisation/products/${id}`;
const jpeg = new Blob(
  [
    (await sharp({ create: { width: 30, height: 20, channels: 3, background: '#888' } })
      .jpeg()
      .toBuffer()) as BlobPart,
  ],
  { type: 'image/jpeg' },
);
const idIn = (page: Page) => /products\/([0-9a-f-]{36})$/.exec(page.location ?? '')?.[1] ?? '';
const value = (page: Page, name: string) =>
  new RegExp(`name="${name}"[^>]* value="([^"]*)"`).exec(page.text)?.[1];

describe('a new product', () => {
  it('is saved as a draft and can be published from its page', async () => {
    const mika = await newMaker();
    const browser = server.browser(mika);
    expect((await browser.get(NEW)).status).toBe(200);
    const saved = await browser.post(NEW, { ...form, id: randomUUID(), intent: 'save' });
    expect(saved.status).toBe(303);
    const id = idIn(saved);
    const page = await browser.follow(saved);
    expect(value(page, 'nameEn')).toBe('Sendai Miso');
    expect((await server.browser().get(`/products/${id}`)).status).toBe(404);

    await browser.post(edit(id), { ...form, id, version: '1', intent: 'publish' });
    const seen = await server.browser().get(`/products/${id}`);
    expect(seen.status).toBe(200);
    expect(says(seen, 'Sendai Miso')).toBe(true);
  });

  it('is made once, however often it is sent', async () => {
    const mika = await newMaker();
    const browser = server.browser(mika);
    const fields = { ...form, id: randomUUID(), intent: 'save' };
    const [one, two] = [await browser.post(NEW, fields), await browser.post(NEW, fields)];
    expect([one.status, two.status, idIn(two)]).toEqual([303, 303, idIn(one)]);
  });

  it('is refused beside the field, in the language of the page, with all that was typed', async () => {
    const mika = await newMaker();
    const browser = server.browser(mika);
    const refused = await browser.post(
      NEW,
      { ...form, id: randomUUID(), hs: '12', priceAmount: 'much', priceCurrency: 'JPY', intent: 'save' },
      { 'accept-language': 'ja' },
    );
    expect(refused.status).toBe(400);
    expect(says(refused, 'HSコードを6桁の数字で入力してください')).toBe(true);
    expect([value(refused, 'hs'), value(refused, 'priceAmount'), value(refused, 'nameJa')]).toEqual([
      '12',
      'much',
      '仙台味噌',
    ]);
    const lacking = await browser.post(NEW, { ...form, id: randomUUID(), content: '', intent: 'publish' });
    expect(lacking.status).toBe(400);
    expect(says(lacking, 'Fill this in to publish the product.')).toBe(true);
    expect(
      await database.adminSql('select id from public.products where organisation_id = $1', [
        mika.organisation,
      ]),
    ).toEqual([]);
  });

  it('takes pictures, and keeps the good ones when one is refused', async () => {
    const mika = await newMaker();
    const browser = server.browser(mika);
    const bad = new File(['<svg/>'], 'b.svg', { type: 'image/svg+xml' });
    const refused = await browser.post(NEW, {
      ...form,
      id: randomUUID(),
      sent: jpeg,
      pictures: [jpeg, bad] as never,
      intent: 'save',
    });
    expect(refused.status).toBe(400);
    expect(says(refused, 'This kind of file cannot be used.')).toBe(true);
    const image = value(refused, 'image');
    expect(image).toMatch(/^[0-9a-f-]{36}$/);
    const saved = await browser.post(NEW, {
      ...form,
      id: randomUUID(),
      image,
      [`altEn:${image}`]: 'A jar',
      intent: 'publish',
    });
    const page = await server.browser().get(`/products/${idIn(saved)}`);
    expect(says(page, 'alt="A jar"')).toBe(true);
    expect((await server.browser().get(`/files/${image}?w=320`)).headers.get('content-type')).toBe(
      'image/webp',
    );
  });

  it('never breaks, whatever is sent', async () => {
    const mika = await newMaker();
    const browser = server.browser(mika);
    const hostile: FormFields[] = [
      {},
      { intent: 'publish' },
      { ...form, id: 'not an id', intent: 'save' },
      { ...form, id: randomUUID(), nameEn: '\u0000\uD800😀'.repeat(50), intent: 'save' },
      { ...form, id: randomUUID(), descriptionEn: 'x'.repeat(10_000), intent: 'save' },
      { ...form, id: randomUUID(), targetCountries: Array.from({ length: 300 }, () => 'SG'), intent: 'save' },
      { ...form, id: randomUUID(), moqQuantity: '99999999999999999999', moqUnit: 'case', intent: 'save' },
      { ...form, id: randomUUID(), image: ['x', "'; drop table files"], intent: 'up:' },
      { ...form, id: randomUUID(), item: '__proto__', temperature: 'constructor', intent: 'save' },
    ];
    for (const fields of hostile) {
      const { status } = await browser.post(NEW, fields);
      expect(status, JSON.stringify(fields).slice(0, 80)).toBeLessThan(500);
    }
  });
});

describe('editing', () => {
  it('tells the second of two people and keeps both versions', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika);
    const browser = server.browser(mika);
    expect(
      (await browser.post(edit(id), { ...form, id, version: '1', nameEn: 'First', intent: 'save' })).status,
    ).toBe(303);
    const second = await browser.post(edit(id), {
      ...form,
      id,
      version: '1',
      nameEn: 'Second',
      intent: 'save',
    });
    expect(second.status).toBe(409);
    expect(says(second, 'Somebody else saved this product')).toBe(true);
    expect([value(second, 'nameEn'), value(second, 'version')]).toEqual(['Second', '2']);
    expect(says(second, 'First')).toBe(true);
    expect(
      (await browser.post(edit(id), { ...form, id, version: '2', nameEn: 'Second', intent: 'save' })).status,
    ).toBe(303);
    expect(says(await server.browser().get(`/products/${id}`), 'Second')).toBe(true);
  });

  it('is closed to others, to visitors, and to viewers', async () => {
    const [mika, other, viewer] = [await newMaker(), await newMaker(), await newMaker()];
    const id = await addProduct(mika);
    await database.adminSql(
      `insert into public.memberships (organisation_id, person_id, role) values ($1, $2, 'viewer')`,
      [mika.organisation, viewer.id],
    );
    const post = { ...form, id, version: '1', intent: 'save' };
    expect((await server.browser(other).get(edit(id))).status).toBe(404);
    expect((await server.browser(other).post(edit(id), post)).status).toBe(404);
    expect((await server.browser(other).post(edit(id), { intent: 'archive' })).status).toBe(404);
    expect((await server.browser().get(edit(id))).location).toMatch(/^\/sign-in\?next=/);
    expect((await server.browser().post(edit(id), post)).location).toMatch(/^\/sign-in/);
    const reader = server.browser(viewer);
    reader.setCookie('organisation', mika.organisation);
    expect((await reader.get(edit(id))).status).toBe(403);
    expect((await reader.post(NEW, { ...post, id: randomUUID() })).status).toBe(403);
    expect(says(await reader.get('/organisation/products'), 'Sendai Miso')).toBe(true);
  });

  it('archives, publishes again, copies and deletes', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika);
    const browser = server.browser(mika);
    const visitor = server.browser();
    await browser.post(edit(id), { intent: 'archive' });
    expect((await visitor.get(`/products/${id}`)).status).toBe(404);
    expect(says(await browser.get('/organisation/products?status=archived'), 'Sendai Miso')).toBe(true);
    await browser.post(edit(id), { intent: 'republish' });
    expect((await visitor.get(`/products/${id}`)).status).toBe(200);
    const copied = await browser.post(edit(id), { intent: 'duplicate' });
    const copy = idIn(copied);
    expect(copy).not.toBe(id);
    expect((await visitor.get(`/products/${copy}`)).status).toBe(404);
    expect((await browser.post(edit(copy), { intent: 'delete' })).location).toBe('/organisation/products');
    expect((await browser.get(edit(copy))).status).toBe(404);
    const wrong = await browser.post(edit(id), { intent: 'republish' });
    expect([wrong.status, wrong.location]).toEqual([302, edit(id)]);
  });
});

describe('the page of a product', () => {
  it('tells search engines what it is, in both languages, and escapes what makers write', async () => {
    const mika = await newMaker();
    const nameEn = '</script><img src=x onerror=alert(1)> Miso';
    const id = await addProduct(mika, {
      nameEn,
      price: {
        amountMinor: 1250,
        currency: 'USD',
        per: 'case',
        incoterm: 'FOB',
        place: 'Sendai',
        visibility: 'public',
        validUntil: null,
      },
    });
    const page = await server.browser().get(`/products/${id}`);
    expect(page.status).toBe(200);
    expect(says(page, '<img src=x')).toBe(false);
    const json = /<script type="application\/ld\+json"[^>]*>([^<]*)<\/script>/.exec(page.text)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({
      '@type': 'Product',
      name: nameEn,
      offers: { price: '12.50', priceCurrency: 'USD' },
    });
    expect(says(page, `rel="canonical" href="${server.server.publicUrl}/products/${id}?lang=en"`)).toBe(true);
    expect(page.text).toMatch(/hrefLang="ja"|hreflang="ja"/);
    expect(says(await server.browser().get(`/products/${id}?lang=ja`), 'lang="ja"')).toBe(true);
  });

  it('keeps a price from those below its rung', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, {
      price: {
        amountMinor: 777_123,
        currency: 'JPY',
        per: 'case',
        incoterm: 'FOB',
        place: 'Sendai',
        visibility: 'introduced',
        validUntil: null,
      },
    });
    for (const browser of [server.browser(), server.browser(await newMaker())]) {
      const page = await browser.get(`/products/${id}`);
      expect(says(page, 'On request')).toBe(true);
      expect(page.text).not.toMatch(/777,?123/);
      expect(says(await browser.get(`/products/${id}.data`), '777123')).toBe(false);
    }
    expect(says(await server.browser(mika).get(`/products/${id}`), '777,123')).toBe(true);
  });

  it('answers 404 to what is no product or not open', async () => {
    const hidden = await newMaker(false);
    const id = await addProduct(hidden, productInput);
    for (const one of [id, randomUUID(), 'x', '%00', encodeURIComponent("' or 1=1")]) {
      expect((await server.browser().get(`/products/${one}`)).status, one).toBe(404);
    }
    const own = await server.browser(hidden).get(`/products/${id}`);
    expect(own.status).toBe(200);
    expect(says(own, 'noindex')).toBe(true);
  });
});
