/** The list of one's own products, as long as a maker's can be: found by words and by facts that are not told. */
import { describe, expect, it } from 'vitest';
import { organisationProducts, PRODUCTS_PER_PAGE } from '~/features/products/queries.server';
import { productsForSheet } from '~/features/products/sheets/products.server';
import { addMaker, addProduct } from '../factories/products';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();

describe('organisationProducts', () => {
  it('narrows two thousand products by words and untold facts, and pages through what is left', async () => {
    const maker = await addMaker(database, 'mika@example.test');
    const other = await addMaker(database, 'other@example.test');
    await addProduct(maker, { nameEn: 'Red miso', nameJa: '赤みそ', hs: null, gtin: '4901234567894' });
    await addProduct(other, { nameEn: 'Red miso of others', hs: null });
    await database.adminSql(
      `insert into public.products (organisation_id, item, name_ja, name_en, temperature, hs, status)
       select $1, 'miso', '商品' || n, 'Product ' || n, 'ambient', case when n % 20 = 0 then null else '210390' end, 'draft'
       from generate_series(1, 2000) n`,
      [maker.organisation],
    );
    const list = (filter: Partial<Parameters<typeof organisationProducts>[2]>) =>
      organisationProducts(maker.db, maker.organisation, { cursor: null, ...filter });
    const names = async (filter: Parameters<typeof list>[0]) =>
      (await list(filter)).rows.map(({ nameEn }) => nameEn);

    expect(await names({ words: ['miso', 'RED'] })).toEqual(['Red miso']);
    expect(await names({ words: ['赤み'] })).toEqual(['Red miso']);
    expect(await names({ words: ['49012345'] })).toEqual(['Red miso']);
    expect(await names({ words: ['Product', '1999'] })).toEqual(['Product 1999']);
    expect(await names({ words: ['red'], status: 'draft' })).toEqual([]);

    const seen = new Set<string>();
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ missing: 'hs', cursor });
      expect(page.rows.length).toBeLessThanOrEqual(PRODUCTS_PER_PAGE);
      for (const { id } of page.rows) seen.add(id);
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen.size).toBe(101);

    const { counts } = await list({ words: ['product'], missing: 'hs' });
    expect(counts).toEqual({ all: 2001, draft: 2000, published: 1, archived: 0 });

    // What one sheet does not take goes out in the next.
    const sheets = await Promise.all(
      [1, 2, 3].map((part) => productsForSheet(maker.db, maker.organisation, null, part)),
    );
    expect(sheets.map(({ length }) => length)).toEqual([2000, 1, 0]);
    expect(new Set(sheets.flat().map(({ id }) => id)).size).toBe(2001);
  });
});
