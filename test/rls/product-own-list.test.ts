/** The list of one's own products, as long as a maker's can be: found by words and by facts that are not told. */
import { describe, expect, it } from 'vitest';
import {
  editableProducts,
  nextLacking,
  organisationProducts,
  PRODUCTS_PER_PAGE,
} from '~/features/products/queries.server';
import { MISSING_FIELDS, missingFacts, toldOf } from '~/features/products/rules';
import { productsForSheet } from '~/features/products/sheets/products.server';
import { addMaker, addProduct } from '../factories/products';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();

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

describe('organisationProducts', () => {
  it('narrows two thousand products by words and untold facts, and pages through what is left', async () => {
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

    const { counts, lacking } = await list({ words: ['product'], missing: 'hs' });
    expect(counts).toEqual({ all: 2001, draft: 2000, published: 1, archived: 0 });
    // Counted under the same words, whatever fact is looked for.
    expect(lacking).toMatchObject({ hs: 100, images: 2000 });

    // From each to the next that lacks it, and from the last on to the first.
    const [first, second] = (await list({ missing: 'hs' })).rows;
    if (!first || !second) throw new Error('The list is empty');
    const next = (row: { id: string; updatedAt: string }) =>
      nextLacking(maker.db, maker.organisation, 'hs', row);
    expect(await next(first)).toEqual({ next: second.id, count: 101 });
    expect((await next({ id: second.id, updatedAt: '2000-01-01T00:00:00Z' })).next).toBe(first.id);
  });

  it('gives out in the next sheet what one sheet does not take', async () => {
    const sheets = await Promise.all(
      [1, 2, 3].map((part) => productsForSheet(maker.db, maker.organisation, null, part)),
    );
    expect(sheets.map(({ length }) => length)).toEqual([2000, 1, 0]);
    expect(new Set(sheets.flat().map(({ id }) => id)).size).toBe(2001);
  });

  it('knows what is missing by the rules of the app', async () => {
    const maker = await addMaker(database, 'rules@example.test');
    const bare = await addProduct(maker, { nameEn: 'Bare' }, { status: 'draft' });
    await addProduct(maker, { nameEn: '', caseGrossG: 1000, hs: '210390' });
    await database.adminSql(
      `update public.products set content = '', name_ja = '', description_en = '', description_ja = '', origin_prefecture = null,
         moq_quantity = null, moq_unit = null, shelf_life_days = null, allergens_checked = false, units_per_case = null, lead_time_days = null,
         arrival_life_days = null, available_months = '{}', target_countries = '{}', certificates = '{}', storage_ja = '',
         storage_en = '', processing_prefecture = null, hs = null where id = $1`,
      [bare],
    );
    const rows = await database.adminSql<{ id: string }>(
      'select id from public.products where organisation_id = $1',
      [maker.organisation],
    );
    const products = await editableProducts(
      maker.db,
      maker.organisation,
      rows.map(({ id }) => id),
    );
    const expected: Record<string, number> = {};
    for (const product of products) {
      for (const { field } of missingFacts(toldOf(product))) expected[field] = (expected[field] ?? 0) + 1;
    }
    const { lacking } = await organisationProducts(maker.db, maker.organisation, { cursor: null });
    expect(lacking).toEqual(expected);
    // Nothing is left out but the name, without which there is no product.
    expect(Object.keys(lacking)).toHaveLength(MISSING_FIELDS.length - 1);
  });

  it('shows nothing of another organisation that is not public', async () => {
    const maker = await addMaker(database, 'draft@example.test');
    const other = await addMaker(database, 'curious@example.test');
    await addProduct(maker, { nameEn: 'Secret' }, { status: 'draft' });
    expect(await organisationProducts(other.db, maker.organisation, { cursor: null })).toMatchObject({
      rows: [],
      lacking: {},
    });
  });
});
