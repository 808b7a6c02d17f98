/** Searching the catalogue in a browser: suggestions by keys, words that are composed, slow answers, filters on a phone, and going back. */
import axe from 'axe-core';
import type { Page, Request } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addMaker, addProduct } from '../factories/products';
import { awake, drawn, openChromium, openWindow } from '../setup/chromium';
import { startTestServer } from '../setup/server';
import { words } from './actors';

const server = await startTestServer();
const browser = await openChromium();
const t = words({ language: 'en' }, 'catalogue');

const mika = await addMaker(server.database, 'mika@example.test', {
  nameJa: '三日月醸造',
  nameEn: 'Mikazuki Brewing',
});
const miso = await addProduct(mika, {
  nameJa: '仙台味噌',
  nameEn: 'Sendai Miso',
  item: 'miso',
  temperature: 'ambient',
});
for (let at = 1; at <= 14; at += 1) {
  await addProduct(mika, {
    nameJa: `米${at}`,
    nameEn: `Rice ${at}`,
    item: 'rice',
    temperature: at % 2 ? 'ambient' : 'frozen',
  });
}

async function visit(path: string, options: Parameters<typeof openWindow>[1] = {}) {
  const window = await openWindow(browser, { language: 'en', ...options });
  await window.page.goto(server.url + path, { waitUntil: 'domcontentloaded' });
  await awake(window.page);
  return window;
}

const field = (page: Page) => page.getByRole('combobox', { name: t('search') });
// The fields that narrow the catalogue have options of their own.
const options = (page: Page) => page.getByRole('listbox').getByRole('option');
const optionTexts = async (page: Page) => (await options(page).allTextContents()).join(' | ');
const at = (page: Page) => {
  const { pathname, search } = new URL(page.url());
  return pathname + search;
};

describe('suggestions', () => {
  it('are chosen by keys, told to screen readers, and lead to what they name', async () => {
    const { page, context, complaints } = await visit('/');
    await field(page).fill('mi');
    await options(page).first().waitFor();
    expect(await page.getByRole('listbox').getByRole('group').allTextContents()).toEqual([
      expect.stringContaining('Miso'),
      expect.stringContaining('Mikazuki Brewing'),
      expect.stringContaining('Sendai Miso'),
    ]);
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
    await expect
      .poll(() => page.getByRole('status').allTextContents())
      .toContain(t('suggest.count', { count: await options(page).count() }));
    // What is still fading in has the contrast of no moment that lasts.
    await page.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    await page.evaluate(axe.source);
    const wrong = await page.evaluate(async () => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      return (await axe.run(document)).violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`);
    });
    expect(wrong).toEqual([]);

    const active = () => page.locator('[role=option][aria-selected=true]');
    await page.keyboard.press('ArrowDown');
    expect(await active().textContent()).toContain('Miso');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(await active().getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    expect(await active().count()).toBe(0);
    await page.keyboard.press('Escape');
    expect([await options(page).count(), await field(page).inputValue()]).toEqual([0, 'mi']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/item=miso/);
    expect(at(page)).toBe('/catalogue?item=miso');

    await page.goto(`${server.url}/products/${miso}`);
    await awake(page);
    await field(page).fill('mikaz');
    await options(page).filter({ hasText: 'Mikazuki Brewing' }).click();
    await page.waitForURL(/organisations/);
    expect(at(page)).toBe(`/organisations/${mika.organisation}`);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('leave Enter to the words themselves where none is chosen', async () => {
    const { page, context } = await visit('/');
    await field(page).fill('rice');
    await options(page).first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/catalogue\?q=rice$/);
    await expect.poll(() => options(page).count()).toBe(0);
    expect(await field(page).inputValue()).toBe('rice');
    await context.close();
  });

  it('come while words are composed, whose keys neither send nor lose anything', async () => {
    const { page, context } = await visit('/catalogue', { language: 'ja' });
    const input = page.locator('input[name="q"]');
    const ime = await context.newCDPSession(page);
    const compose = (text: string) =>
      ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    await input.click();
    await compose('せ');
    await compose('せんだい');
    expect(await input.inputValue()).toBe('せんだい');
    await compose('仙台');
    await options(page).first().waitFor();
    expect(await optionTexts(page)).toContain('仙台味噌');
    // As browsers tell the Enter that ends a composition: with the flag, and as Safari does with the old code only.
    for (const told of [{ isComposing: true }, { keyCode: 229 }]) {
      const kept = await input.evaluate(
        (element, init) =>
          element.dispatchEvent(
            new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
          ),
        told,
      );
      expect(kept).toBe(false);
    }
    await input.evaluate((element) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ArrowDown', isComposing: true, bubbles: true }),
      ),
    );
    expect(await page.locator('[role=option][aria-selected=true]').count()).toBe(0);
    await ime.send('Input.insertText', { text: '仙台' });
    expect([at(page), await input.inputValue()]).toEqual(['/catalogue', '仙台']);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('仙台');
    await context.close();
  });

  it('of older words never stand over those of newer ones, however late they come', async () => {
    const { page, context } = await visit('/catalogue');
    const asked: string[] = [];
    const wordsOf = (request: Request) => new URL(request.url()).searchParams.get('q') ?? '';
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/catalogue\/suggest/, async (route) => {
      const q = wordsOf(route.request());
      asked.push(q);
      if (q === 'ri') await released;
      await route.continue().catch(() => {});
    });
    // However it ends: answered, or given up by the page.
    const late = new Promise<void>((resolve) => {
      const heard = (request: Request) => wordsOf(request) === 'ri' && resolve();
      page.on('requestfinished', heard);
      page.on('requestfailed', heard);
    });
    await field(page).fill('ri');
    await expect.poll(() => asked).toEqual(['ri']);
    await field(page).fill('sendai');
    await options(page).filter({ hasText: 'Sendai Miso' }).waitFor();
    release();
    await late;
    await drawn(page);
    expect(await optionTexts(page)).not.toContain('Rice');
    // Somebody who types without a pause asks once.
    asked.length = 0;
    await field(page).pressSequentially(' miso', { delay: 20 });
    await expect.poll(() => asked.at(-1)).toBe('sendai miso');
    expect(asked.length).toBeLessThanOrEqual(2);
    await context.close();
  });

  it('that do not come leave a field that searches', async () => {
    const { page, context } = await visit('/');
    await page.route(/catalogue\/suggest/, (route) => route.fulfill({ status: 500, body: 'no' }));
    const answer = page.waitForResponse(/catalogue\/suggest/);
    await field(page).fill('rice');
    await (await answer).finished();
    await drawn(page);
    expect(await options(page).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=rice/);
    await context.close();
  });
});

describe('the search of the header', () => {
  it('opens over the header of a phone, takes the focus and gives it back', async () => {
    const { page, context, complaints } = await visit(`/products/${miso}`, { phone: true });
    const opener = page.getByRole('button', { name: t('common:action.openSearch') });
    await opener.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field(page).evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.type('sendai');
    await options(page).first().waitFor();
    await page.keyboard.press('Escape');
    expect([await options(page).count(), await field(page).inputValue()]).toEqual([0, 'sendai']);
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await field(page).count()).toBe(0);
    await page.keyboard.press('Space');
    await page.keyboard.type('rice');
    await page.keyboard.press('Enter');
    await page.waitForURL(/catalogue\?q=rice$/);
    expect(complaints).toEqual([]);
    await context.close();
  });

  it('is a link to the catalogue without JavaScript', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(`${server.url}/products/${miso}?lang=en`);
    await page.getByRole('link', { name: t('common:action.openSearch') }).click();
    await page.waitForURL(/catalogue$/);
    await context.close();
  });

  it('stands in the navigation of who is signed in', async () => {
    const { page, context } = await openWindow(browser, { language: 'en' });
    await context.addCookies(
      server
        .browser(mika)
        .cookieList()
        .map((cookie) => ({ ...cookie, url: server.url })),
    );
    await page.goto(`${server.url}/home`, { waitUntil: 'domcontentloaded' });
    await awake(page);
    await field(page).fill('mikaz');
    await options(page).filter({ hasText: 'Mikazuki Brewing' }).click();
    await page.waitForURL(/organisations/);
    expect(at(page)).toBe(`/organisations/${mika.organisation}`);
    await context.close();
  });
});

describe('the catalogue', () => {
  it('searches, narrows and is left without JavaScript', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator('input[name="q"]').fill('rice');
    await page.keyboard.press('Enter');
    await page.waitForURL(/catalogue\?q=rice/);
    await page.locator('summary').first().click();
    await page.locator('input[value="frozen"]').check();
    await page.getByRole('button', { name: t('common:browse.apply') }).click();
    await page.waitForURL(/temperature=frozen/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('rice');
    await context.close();
  });

  it('keeps what is typed while another page comes, and the focus where a filter was changed', async () => {
    const { page, context } = await visit('/catalogue');
    await page.locator('input[value="frozen"]').focus();
    await page.keyboard.press('Space');
    await page.waitForURL(/temperature=frozen/);
    await expect.poll(() => page.getByRole('status').allTextContents()).toContain('7 products');
    expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('frozen');
    await field(page).fill('rice');
    await page.keyboard.press('Enter');
    await field(page).pressSequentially(' 4');
    await page.waitForURL(/q=rice&temperature=frozen/);
    await page.waitForTimeout(300);
    expect(await field(page).inputValue()).toBe('rice 4');
    await context.close();
  });

  it('goes back to the filters, the words and the place on the page', async () => {
    const { page, context } = await visit('/catalogue?temperature=ambient');
    const last = page.locator('article a').last();
    await last.scrollIntoViewIfNeeded();
    await page.waitForTimeout(200);
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(300);
    await last.click();
    await page.waitForURL(/products/);
    await page.goBack();
    await page.waitForURL(/temperature=ambient/);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(place, -1);
    expect(await page.locator('input[value="ambient"]').isChecked()).toBe(true);
    await context.close();
  });

  it('has its filters in a sheet on a phone, which tells the number and gives the focus back', async () => {
    const { page, context, complaints } = await visit('/catalogue', { phone: true });
    const opener = page.locator('summary', { hasText: t('common:browse.filters') });
    await opener.focus();
    await page.keyboard.press('Enter');
    const sheet = page.getByRole('dialog', { name: t('common:browse.filters') });
    await sheet.waitFor();
    await expect.poll(() => sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await sheet.locator('input[value="frozen"]').check();
    await sheet.getByRole('button', { name: t('show', { count: 7, number: '7' }) }).waitFor();
    // The focus goes round in the sheet.
    for (let step = 0; step < 40; step += 1) await page.keyboard.press('Tab');
    expect(await sheet.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => sheet.count()).toBe(0);
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(at(page)).toBe('/catalogue?temperature=frozen');
    await page.getByRole('link', { name: t('common:browse.takeOff', { label: 'Frozen' }) }).click();
    await page.waitForURL(/catalogue$/);
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('a page that loads', () => {
  it.each(['a desk', 'a phone'])(
    'moves nothing at %s, and what is largest in it came with the document',
    async (place) => {
      for (const path of ['/', '/catalogue', `/products/${miso}`]) {
        const { page, context } = await openWindow(browser, { language: 'en', phone: place === 'a phone' });
        await page.addInitScript(() => {
          const seen = { shifts: [] as number[], largest: undefined as Element | undefined };
          const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
            new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
              type,
              buffered: true,
            });
          watch('layout-shift', (entry) => seen.shifts.push((entry as unknown as { value: number }).value));
          watch('largest-contentful-paint', (entry) => {
            seen.largest = (entry as unknown as { element: Element | null }).element ?? undefined;
          });
          Object.assign(window, { seen });
        });
        await page.goto(server.url + path);
        await awake(page);
        await page.waitForFunction(() => (window as unknown as { seen: { largest?: Element } }).seen.largest);
        await drawn(page);
        const { shifts, came } = await page.evaluate(async () => {
          const { seen } = window as unknown as { seen: { shifts: number[]; largest: Element } };
          const html = await (await fetch(location.href)).text();
          const told = (element: Element) =>
            [element.tagName, element.getAttribute('src'), element.textContent].join();
          const sent = new DOMParser()
            .parseFromString(html, 'text/html')
            .querySelectorAll(seen.largest.tagName);
          return { shifts: seen.shifts, came: Array.from(sent, told).includes(told(seen.largest)) };
        });
        expect({ path, came }).toEqual({ path, came: true });
        // Letters take the width of their own font when it comes: a hundredth of what people notice.
        expect(
          shifts.reduce((sum, shift) => sum + shift, 0),
          path,
        ).toBeLessThan(0.001);
        await context.close();
      }
    },
  );
});
