/** Sheets and catalogues by requests: who gets what, seen on the page of the PDF. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { uploadImage } from '~/features/files/commands.server';
import { addMaker, addProduct } from '../factories/products';
import type { TestBrowser } from '../setup/browser';
import { type Box, count, crop, likeness, type Raster, rasterise, readQr, shape } from '../setup/raster';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
const mika = await addMaker(database, 'mika@example.test');
const hidden = await addMaker(database, 'hidden@example.test', { published: false });
const photo = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#1ea050' } })
  .jpeg()
  .toBuffer();
const image = await uploadImage(
  mika.db,
  mika.organisation,
  'product_image',
  new File([photo as BlobPart], 'miso.jpg', { type: 'image/jpeg' }),
);
const price = {
  amountMinor: 1200,
  currency: 'JPY',
  per: 'case',
  incoterm: 'FOB',
  place: '仙台港',
  visibility: 'signed_in',
  validUntil: null,
} as const;
const priced = await addProduct(mika, { nameJa: '仙台味噌', price }, { images: [image.id] });
const unpriced = await addProduct(mika, { nameJa: '仙台味噌' });
const scallop = await addProduct(mika, { nameJa: '冷凍ほたて', item: 'scallop', temperature: 'frozen' });
const draft = await addProduct(mika, { nameEn: 'Draft' }, { status: 'draft' });
const unseen = await addProduct(hidden);

const PRICE: Box = [305, 172, 252, 62];
const sheet = (id: string) => `/products/${id}/sheet.pdf`;

async function get(path: string, browser: TestBrowser = server.browser(), language = 'ja') {
  const response = await fetch(new URL(path, server.url), {
    headers: { cookie: browser.cookies(), 'accept-language': language },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}
async function pages(...of: Parameters<typeof get>): Promise<Raster[]> {
  const { status, bytes } = await get(...of);
  expect(status).toBe(200);
  return rasterise(bytes);
}
const first = async (...of: Parameters<typeof get>) => (await pages(...of))[0] as Raster;

describe('the sheet of a product', { timeout: 60_000 }, () => {
  it('is a file in the language of the reader, with the picture and the way to its page', async () => {
    const { status, headers, bytes } = await get(sheet(priced));
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('仙台味噌_結び食品')}.pdf`,
    );
    expect([headers.get('cache-control'), headers.get('x-robots-tag')]).toEqual([
      'private, no-cache',
      'noindex',
    ]);
    const [page] = (await rasterise(bytes)) as [Raster];
    expect(readQr(crop(page, [440, 66, 120, 100]))).toBe(`${server.server.publicUrl}/products/${priced}`);
    expect(count(crop(page, [40, 140, 250, 250]), [30, 160, 80])).toBeGreaterThan(40_000);
    const english = await get(sheet(priced), undefined, 'en');
    expect(english.headers.get('content-disposition')).toContain('filename="Sendai Miso_Musubi Foods.pdf"');
    expect((await get(`${sheet(priced)}?lang=en`)).headers.get('content-language')).toBe('en');
  });

  it('shows the price to those alone who may see it', async () => {
    const [none, visitor, person] = await Promise.all([
      first(sheet(unpriced)),
      first(sheet(priced)),
      first(sheet(priced), server.browser(await database.signUpUser('ken@example.test'))),
    ]);
    const [nothing, hiddenPrice, told] = await Promise.all(
      [none, visitor, person].map((page) => shape(crop(page, PRICE))),
    );
    expect(likeness(hiddenPrice as Uint8Array, nothing as Uint8Array)).toBe(1);
    expect(likeness(told as Uint8Array, nothing as Uint8Array)).toBeLessThan(0.8);
  });

  it('is not there for whoever may not see the product', async () => {
    for (const id of [draft, unseen, randomUUID(), 'x', '%00'])
      expect((await get(sheet(id))).status).toBe(404);
    const missing = await get(sheet(draft), server.browser(hidden));
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(Buffer.from(missing.bytes).toString()).toContain('見つかりません');
    expect((await get(sheet(draft), server.browser(mika))).status).toBe(200);
  });

  it('is not printed again for who has it', async () => {
    const { headers } = await get(sheet(unpriced));
    const etag = headers.get('etag') ?? '';
    const again = await fetch(new URL(sheet(unpriced), server.url), {
      headers: { 'accept-language': 'ja', 'if-none-match': `W/${etag}` },
    });
    expect(again.status).toBe(304);
  });
});

describe('a catalogue', { timeout: 60_000 }, () => {
  const codes = async (path: string) => {
    const [cover, ...others] = await pages(path);
    const found = [
      crop(cover as Raster, [380, 250, 200, 200]),
      ...others.flatMap((page) =>
        [60, 150, 240, 330, 420, 510, 600].map((top) => crop(page, [20, top, 190, 190])),
      ),
    ].map(readQr);
    return [...new Set(found)]
      .filter((one) => one !== null)
      .map((one) => one.replace(server.server.publicUrl, ''));
  };

  it('holds what a query finds', async () => {
    const found = await codes('/catalogue.pdf?temperature=frozen');
    expect(found).toEqual(['/catalogue?temperature=frozen', `/products/${scallop}`]);
  });

  it('holds what is named, in that order, without what the reader may not see', async () => {
    const ids = [unpriced, draft, unseen, priced, randomUUID()].join(',');
    const found = await codes(`/catalogue.pdf?ids=${ids}`);
    expect(found).toEqual(['/catalogue', `/products/${unpriced}`, `/products/${priced}`]);
  });

  it('holds what a maker has published', async () => {
    const found = await codes(`/catalogue.pdf?maker=${mika.organisation}`);
    expect(new Set(found)).toEqual(
      new Set([
        `/organisations/${mika.organisation}`,
        ...[priced, unpriced, scallop].map((id) => `/products/${id}`),
      ]),
    );
  });

  it('is not there where there is nothing, and refuses too much', async () => {
    for (const asked of [
      `ids=${draft}`,
      'ids=',
      'ids=%00',
      `maker=${hidden.organisation}`,
      'maker=x',
      'q=%F0%9F%8D%A3zzzz',
    ]) {
      expect([asked, (await get(`/catalogue.pdf?${asked}`)).status]).toEqual([asked, 404]);
    }
    const many = Array.from({ length: 61 }, () => randomUUID()).join(',');
    expect((await get(`/catalogue.pdf?ids=${many}`)).status).toBe(400);
  });
});
