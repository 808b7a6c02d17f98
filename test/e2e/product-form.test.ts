/** The product form in a browser: what is typed survives a closed tab, and two people see what the other did. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editableProduct } from '~/features/products/queries.server';
import { addMaker, addProduct, type TestMaker } from '../factories/products';
import { awake, drawn, openChromium, openWindow } from '../setup/chromium';
import { startTestServer } from '../setup/server';
import { words } from './actors';

const server = await startTestServer();
const browser = await openChromium();
const t = words({ language: 'en' }, 'editing');
const p = words({ language: 'en' }, 'products');
let count = 0;

async function openAs(maker: TestMaker) {
  const window = await openWindow(browser, { language: 'en' });
  const pairs = server.browser(maker).cookies().split('; ');
  await window.context.addCookies(
    pairs.map((pair) => {
      const at = pair.indexOf('=');
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: server.url };
    }),
  );
  return window;
}
async function visit(context: BrowserContext, path: string) {
  const page = await context.newPage();
  await page.goto(server.url + path, { waitUntil: 'domcontentloaded' });
  await awake(page);
  return page;
}
/** Waits until the page has decided that there is nothing to offer. */
async function nothingKept(page: Page) {
  await page.waitForFunction(() => !Object.keys(localStorage).some((key) => key.startsWith('kept:')));
  await drawn(page);
}
async function aProduct() {
  count += 1;
  const maker = await addMaker(server.database, `typist-${count}@example.test`, {
    nameEn: `Typist ${count}`,
  });
  const id = await addProduct(maker, { nameEn: 'Red miso' });
  return { maker, id, form: `/organisation/products/${id}` };
}

describe('What is typed and not saved', () => {
  it('is offered again after the tab was closed, and is kept or discarded', { retry: 1 }, async () => {
    const { maker, id, form } = await aProduct();
    const { context, complaints } = await openAs(maker);
    const name = 'input[name="nameEn"]';

    let page = await visit(context, form);
    await page.fill(name, 'Typed and not saved');
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('kept:')));
    await page.close();

    page = await visit(context, form);
    expect(await page.inputValue(name)).toBe('Red miso');
    await page.getByRole('button', { name: t('kept.use') }).click();
    expect(await page.inputValue(name)).toBe('Typed and not saved');
    expect((await editableProduct(maker.db, maker.organisation, id)).nameEn).toBe('Red miso');
    await page.close();

    // Not decided yet, so it is still offered; discarded, it is gone.
    page = await visit(context, form);
    await page.getByRole('button', { name: t('kept.discard') }).click();
    await page.close();
    page = await visit(context, form);
    await nothingKept(page);
    expect(await page.getByRole('button', { name: t('kept.use') }).count()).toBe(0);
    expect(await page.inputValue(name)).toBe('Red miso');

    // What is saved is not offered any more.
    await page.fill(name, 'Typed and saved');
    await page
      .getByRole('button', { name: p('action.saveLive') })
      .first()
      .click();
    await page.getByText(p('flash.live')).waitFor();
    await page.close();
    page = await visit(context, form);
    await nothingKept(page);
    expect(await page.getByRole('button', { name: t('kept.use') }).count()).toBe(0);
    expect(await page.inputValue(name)).toBe('Typed and saved');
    expect(complaints).toEqual([]);
    await context.close();
  });
});

describe('The history', () => {
  it('shows a colleague what was changed, and is undone by keyboard', { retry: 1 }, async () => {
    const { maker, id, form } = await aProduct();
    const colleague = await server.database.signUpUser(`colleague-${count}@example.test`);
    await server.database.adminSql(
      `insert into public.memberships (organisation_id, person_id, role) values ($1, $2, 'editor')`,
      [maker.organisation, colleague.id],
    );
    const [one, two] = [
      await openAs(maker),
      await openAs({ ...colleague, organisation: maker.organisation }),
    ];
    const page = await visit(one.context, form);
    await page.fill('input[name="content"]', '900 g');
    await page
      .getByRole('button', { name: p('action.saveLive') })
      .first()
      .click();
    await page.getByText(p('flash.live')).waitFor();

    const history = await visit(two.context, `${form}/history`);
    const latest = history.getByRole('listitem').filter({ hasText: t('history.version', { version: 2 }) });
    await latest.getByText('900 g').waitFor();
    await latest.getByText('500 g').waitFor();

    const undo = page.getByRole('button', { name: words({ language: 'en' }, 'common')('toast.undo') });
    await undo.focus();
    await page.keyboard.press('Enter');
    await page.getByText(p('flash.undone')).waitFor();
    expect(await page.inputValue('input[name="content"]')).toBe('500 g');
    expect(await editableProduct(maker.db, maker.organisation, id)).toMatchObject({
      content: '500 g',
      version: 3,
    });
    await one.context.close();
    await two.context.close();
  });
});
