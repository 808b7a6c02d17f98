/** The pictures of a product in a browser: chosen, dropped, pasted, cropped by keys, moved, taken off and brought back. */
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { addMaker, addProduct } from '../factories/products';
import { openChromium, openWindow } from '../setup/chromium';
import { startTestServer } from '../setup/server';
import { words } from './actors';

const server = await startTestServer();
const browser = await openChromium();
const t = words({ language: 'en' }, 'products');
const f = words({ language: 'en' }, 'files');

const plain = (width: number, height: number, background: string, orientation = 1) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .withMetadata({ orientation })
    .toBuffer();
/** A photo of several megabytes, as a phone makes them: lying, with a note to turn it. */
async function heavy() {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const grain = await sharp({ create: { width: 256, height: 256, channels: 3, background: '#888', noise } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 4000, height: 2000, channels: 3, background: '#c43' } })
    .composite([{ input: grain, tile: true, blend: 'soft-light' }])
    .jpeg({ quality: 95 })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

describe('the pictures of a product', () => {
  it('come in by every way, and end as they were arranged', { retry: 1 }, async () => {
    const mika = await addMaker(server.database, `mika-${Date.now()}@example.test`, { nameEn: 'Mika Foods' });
    const productId = await addProduct(mika, { nameEn: 'Red miso' });
    const { page, context, complaints } = await openWindow(browser, { language: 'en' });
    const session = server.browser(mika);
    await context.addCookies(
      session
        .cookies()
        .split('; ')
        .map((pair) => {
          const at = pair.indexOf('=');
          return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url };
        }),
    );
    await page.goto(`${server.url}/organisation/products/${productId}`, { waitUntil: 'networkidle' });
    const cards = page.locator('[data-picture]');
    const count = (number: number) => expect.poll(() => cards.count(), { timeout: 60_000 }).toBe(number);
    const ids = () => cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-picture')));
    const tell = (name: string | RegExp) => page.getByRole('button', { name }).first();

    // Chosen, one of them heavy; it is made smaller before it is sent and still stands upright.
    const sizes: number[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().endsWith('/organisation/files')) {
        sizes.push(Number(request.postDataBuffer()?.length ?? 0));
      }
    });
    const photo = await heavy();
    expect(photo.length).toBeGreaterThan(2 * 1024 * 1024);
    await page.getByLabel(t('form.addPictures')).setInputFiles([
      { name: 'heavy.jpg', mimeType: 'image/jpeg', buffer: photo },
      { name: 'blue.jpg', mimeType: 'image/jpeg', buffer: await plain(800, 600, '#36c') },
      { name: 'fake.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('GIF89a') },
    ]);
    await count(2);
    expect(Math.max(...sizes)).toBeLessThan(photo.length);
    await expect.poll(() => page.getByText(f('refused.type')).count()).toBe(1);
    await tell(f('upload.dismiss', { name: 'fake.jpg' })).click();
    const [first] = await ids();
    const [row] = await server.database.adminSql<{ width: number; height: number }>(
      'select width, height from public.files where id = $1',
      [first],
    );
    expect([row?.width, row?.height]).toEqual([1600, 3200]);

    // Pasted and dropped.
    const bytes = [...(await plain(640, 480, '#3a5'))];
    await page.evaluate((data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], 'pasted.jpg', { type: 'image/jpeg' }));
      document.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true }));
    }, bytes);
    await count(3);
    const dropped = [...(await plain(480, 640, '#fa3'))];
    await page.getByLabel(t('form.addPictures')).evaluate((input, data) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(data)], 'dropped.jpg', { type: 'image/jpeg' }));
      const event = { bubbles: true, cancelable: true, dataTransfer: transfer };
      input.dispatchEvent(new DragEvent('dragover', event));
      input.dispatchEvent(new DragEvent('drop', event));
    }, dropped);
    await count(4);

    // Cropped to a square and turned, with the words that were typed kept.
    await page.getByLabel(t('form.altEn')).nth(1).fill('A blue jar');
    await tell(t('form.crop', { number: 2 })).click();
    await page.getByRole('button', { name: f('crop.shapes.square') }).click();
    await page.getByRole('button', { name: f('crop.right') }).click();
    await page.getByLabel(f('crop.area')).focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: f('crop.apply') }).click();
    const before = (await ids())[1];
    await expect.poll(async () => (await ids())[1], { timeout: 60_000 }).not.toBe(before);
    expect(await page.getByLabel(t('form.altEn')).nth(1).inputValue()).toBe('A blue jar');
    const [square] = await server.database.adminSql<{ width: number; height: number }>(
      'select width, height from public.files where id = $1',
      [(await ids())[1]],
    );
    expect([square?.width, square?.height]).toEqual([600, 600]);

    // Moved by keys and by button; taken off and brought back.
    const [a, b, c, d] = await ids();
    await tell(t('form.drag', { number: 1 })).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await expect.poll(ids).toEqual([b, a, c, d]);
    await tell(t('form.moveUp', { number: 4 })).click();
    await expect.poll(ids).toEqual([b, a, d, c]);
    await tell(t('form.removePicture', { number: 1 })).click();
    await expect.poll(ids).toEqual([a, d, c]);
    await tell(t('form.undo')).click();
    await expect.poll(ids).toEqual([b, a, d, c]);
    await tell(t('form.removePicture', { number: 4 })).click();
    await count(3);

    await page.locator('aside button[value="save"]').first().click();
    await expect
      .poll(
        () =>
          server.database
            .adminSql<{ file_id: string; alt_en: string }>(
              'select file_id, alt_en from public.product_images where product_id = $1 order by position',
              [productId],
            )
            .then((rows) => rows.map((one) => [one.file_id, one.alt_en])),
        { timeout: 30_000 },
      )
      .toEqual([
        [b, 'A blue jar'],
        [a, ''],
        [d, ''],
      ]);
    expect(complaints.filter((line) => !line.includes('400'))).toEqual([]);
    await context.close();
  });
});
