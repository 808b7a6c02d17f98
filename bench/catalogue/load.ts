/** Loads products for measuring: their makers, themselves, and the search index as the product itself writes it. */
import { createHash } from 'node:crypto';
import { searchEntry } from '~/features/catalogue/model';
import type { ProductInput } from '~/features/products/forms';
import { fieldsOf } from '~/features/products/rows';
import { completeness } from '~/features/products/rules';
import type { MeasuredDatabase } from './database';

export type LoadedProduct = { id: string; makerJa: string; makerEn: string; product: ProductInput };

const BATCH = 500;

/** Stores published products of published makers and indexes them. */
export async function loadProducts(
  database: Pick<MeasuredDatabase, 'sql'>,
  products: readonly LoadedProduct[],
) {
  const makers = new Map(
    products.map(({ makerJa, makerEn }) => [
      makerKey(makerJa, makerEn),
      {
        id: idOf('maker', makerKey(makerJa, makerEn)),
        kind: 'manufacturer',
        status: 'published',
        name_ja: makerJa.slice(0, 120),
        name_en: makerEn.slice(0, 120) || (makerJa ? '' : 'A maker'),
        country: 'JP',
      },
    ]),
  );
  await insert(database, 'organisations', [...makers.values()]);
  await insert(
    database,
    'products',
    products.map(({ id, makerJa, makerEn, product }) => ({
      id: productId(id),
      organisation_id: idOf('maker', makerKey(makerJa, makerEn)),
      ...fieldsOf(product, 'published'),
      published_at: '2026-01-01T00:00:00Z',
    })),
  );
  await insert(
    database,
    'product_search',
    products.map(({ id, makerJa, makerEn, product }) => ({
      product_id: productId(id),
      ...searchEntry(
        { ...product, makerJa, makerEn },
        completeness({ ...product, imageCount: 0, ingredientCount: 0 }),
      ),
    })),
  );
  await database.sql.script('vacuum analyze');
}

/** The id under which a given product is stored. */
export const productId = (id: string) => idOf('product', id);

const makerKey = (ja: string, en: string) => `${ja}\n${en}`;

function idOf(kind: string, text: string): string {
  const hex = createHash('sha256').update(`${kind}\n${text}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
}

async function insert(database: Pick<MeasuredDatabase, 'sql'>, table: string, rows: readonly object[]) {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let at = 0; at < rows.length; at += BATCH) {
    await database.sql.query(
      `insert into public.${table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::public.${table}, $1::jsonb)`,
      [JSON.stringify(rows.slice(at, at + BATCH))],
    );
  }
}
