/** Taking back what was just done to a product: by the form that the message on the next page holds. */
import { describe, expect, it } from 'vitest';
import { editableProduct } from '~/features/products/queries.server';
import { addMaker, addProduct, type TestMaker } from '../factories/products';
import type { TestBrowser } from '../setup/browser';
import { formFields } from '../setup/form-fields';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
let count = 0;
const newMaker = () => {
  count += 1;
  return addMaker(database, `undoer-${count}@example.test`, { nameEn: `Undoer ${count}` });
};
const LIST = '/organisation/products';
const edit = (id: string) => `${LIST}/${id}`;
const read = (maker: TestMaker, id: string) => editableProduct(maker.db, maker.organisation, id);
const price = {
  amountMinor: 1250,
  currency: 'USD' as const,
  per: 'case' as const,
  incoterm: 'FOB' as const,
  place: 'Sendai',
  visibility: 'public' as const,
  validUntil: null,
};

/** The form of the message on a page: where it goes and what it sends. */
function undoIn(html: string) {
  const form = /<form[^>]*action="([^"]+)"[^>]*>((?:<input type="hidden"[^>]*>)+)<button[^>]*>Undo</.exec(
    html,
  );
  if (!form) throw new Error('The page offers nothing to undo.');
  const fields = [...(form[2] ?? '').matchAll(/name="([^"]+)" value="([^"]*)"/g)];
  return {
    action: form[1] ?? '',
    fields: Object.fromEntries(fields.map(([, name, value]) => [name, value])),
  };
}
/** Does something, and answers the way back that the page then shows. */
async function doing(browser: TestBrowser, to: string, fields: Parameters<TestBrowser['post']>[1]) {
  return undoIn((await browser.follow(await browser.post(to, fields))).text);
}

describe('What was just done', () => {
  it.each(['archive', 'unpublish'])('is taken back: %s', async (intent) => {
    const mika = await newMaker();
    const id = await addProduct(mika);
    const browser = server.browser(mika);
    const undo = await doing(browser, edit(id), { intent });
    expect((await read(mika, id)).status).not.toBe('published');
    const page = await browser.follow(await browser.post(undo.action, undo.fields));
    expect(page.text).toContain('The product is back as it was.');
    expect((await read(mika, id)).status).toBe('published');
  });

  it('leads back to the list, where it was done there', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika);
    const browser = server.browser(mika);
    const undo = await doing(browser, edit(id), { intent: 'archive', back: 'list' });
    expect((await browser.post(undo.action, undo.fields)).location).toBe(LIST);
  });

  it('is taken back: a saved price, and no more than once', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, { price });
    const browser = server.browser(mika);
    const form = formFields((await browser.get(edit(id))).text, 'multipart/form-data');
    const undo = await doing(browser, edit(id), { ...form, intent: 'save', priceAmount: '9.90' });
    expect((await read(mika, id)).price?.amountMinor).toBe(990);
    await browser.post(undo.action, undo.fields);
    expect(await read(mika, id)).toMatchObject({ price, status: 'published', version: 3 });
    const again = await browser.follow(await browser.post(undo.action, undo.fields));
    expect(again.text).not.toContain('The product is back as it was.');
    expect((await read(mika, id)).version).toBe(3);
  });

  it('goes back to a draft after publishing, with what was typed', async () => {
    const mika = await newMaker();
    const id = await addProduct(mika, {}, { status: 'draft' });
    const browser = server.browser(mika);
    const form = formFields((await browser.get(edit(id))).text, 'multipart/form-data');
    const undo = await doing(browser, edit(id), { ...form, intent: 'publish', nameEn: 'Typed' });
    await browser.post(undo.action, undo.fields);
    expect(await read(mika, id)).toMatchObject({ status: 'draft', nameEn: 'Typed' });
  });

  it('comes back: a deleted draft, whole and under its address', async () => {
    const mika = await newMaker();
    const ingredients = [
      { nameJa: '大豆', nameEn: '', percent: 60, originCountry: null, ins: null, animal: null },
    ];
    const id = await addProduct(mika, { price }, { status: 'draft', lists: { ingredients } });
    const browser = server.browser(mika);
    const before = await read(mika, id);
    const undo = await doing(browser, edit(id), { intent: 'delete' });
    await expect(read(mika, id)).rejects.toMatchObject({ code: 'not_found' });

    const other = await newMaker();
    expect((await server.browser(other).post(undo.action, undo.fields)).status).toBe(404);
    const back = await browser.post(undo.action, undo.fields);
    expect(back.location).toBe(edit(id));
    expect({ ...(await read(mika, id)), updatedAt: '' }).toEqual({ ...before, updatedAt: '' });
    expect((await browser.post(undo.action, undo.fields)).status).toBe(404);
  });
});
