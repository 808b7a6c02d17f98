/** The preview page: what it shows of a product is what the page itself shows such a reader. */
import { describe, expect, it } from 'vitest';
import { addMaker, addProduct } from '../factories/products';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
const maker = await addMaker(database, 'maker@example.test');
const buyer = await addMaker(database, 'buyer@example.test', { nameEn: 'Kallang Imports' });
const price = {
  amountMinor: 480000,
  currency: 'JPY' as const,
  per: 'case' as const,
  incoterm: 'FOB' as const,
  place: 'Sendai',
  validUntil: null,
};
const preview = (id: string, query = '') => `/organisation/products/${id}/preview${query}`;

/** The terms and values of the facts of a page, in their order. */
const factsIn = (html: string) =>
  [...html.matchAll(/<(dt|dd)[^>]*>(.*?)<\/\1>/gs)].map(([, , inner]) =>
    inner?.replace(/<[^>]+>/g, ' ').trim(),
  );

describe('The preview of a product', () => {
  it('shows the facts that the page shows to such a reader, in their language', async () => {
    const id = await addProduct(maker, { price: { ...price, visibility: 'signed_in' } });
    for (const [language, as, reader] of [
      ['en', 'public', server.browser()],
      ['ja', 'public', server.browser()],
      ['en', 'signed_in', server.browser(buyer)],
    ] as const) {
      const page = await reader.get(`/products/${id}?lang=${language}`);
      const own = await server.browser(maker).get(preview(id, `?as=${as}&country=SG&language=${language}`));
      const sheet = /<article.*<\/article>/s.exec(own.text)?.[0] ?? '';
      expect(own.text).toContain(`<div lang="${language}"><article`);
      const facts = factsIn(page.text);
      expect(facts.length).toBeGreaterThan(10);
      expect([language, as, factsIn(sheet)]).toEqual([language, as, facts]);
      for (const text of [page.text, sheet]) {
        expect([language, as, text.includes('4,800') || text.includes('480,000')]).toEqual([
          language,
          as,
          as === 'signed_in',
        ]);
      }
    }
  });

  it('is in the language of the maker around the page', async () => {
    const id = await addProduct(maker);
    const { text } = await server.browser(maker).get(preview(id, '?language=en&lang=ja'));
    expect(text).toContain('<html lang="ja"');
    expect(text).toContain('この人に見えないもの');
    expect(/<article.*<\/article>/s.exec(text)?.[0]).toContain('Ask for a sample');
  });

  it('tells what is hidden, and shows nothing of a product that is not for this reader', async () => {
    const id = await addProduct(maker, {
      visibility: 'introduced',
      price: { ...price, visibility: 'clusters' },
    });
    const read = async (as: string) =>
      (await server.browser(maker).get(preview(id, `?as=${as}&lang=en`))).text;
    const hidden = await read('signed_in');
    expect(hidden).toContain('The product itself. It is open to: Organisations introduced to us.');
    expect(hidden).not.toContain('<article');
    const seen = await read('introduced');
    expect(seen).toContain('<article');
    expect(seen).toContain('The price. It is open to: Members of our clusters only.');
    expect(await read('clusters')).toContain('This reader sees everything of this product.');
  });

  it('previews drafts, and tells what a country asks', async () => {
    const id = await addProduct(maker, { hermetic: true }, { status: 'draft' });
    const { text } = await server.browser(maker).get(preview(id, '?country=US&lang=en'));
    expect(text).toContain('Nobody outside your organisation sees it yet');
    expect(text).toContain('pH and water activity are not both told.');
    expect(text).toContain('US is not among the countries you can ship to.');
    expect(text).toContain('This is not a statement that it may be exported.');
  });

  it('is not there for anybody else', async () => {
    const id = await addProduct(maker);
    expect((await server.browser(buyer).get(preview(id))).status).toBe(404);
    const visitor = await server.browser().get(preview(id));
    expect(visitor.location).toContain('/sign-in');
  });
});
