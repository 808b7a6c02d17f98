/**
 * A sheet of two thousand products with every column filled, from the file to the last saved row and out again, against
 * the same rows copied inside the database by one bare `insert … select` a table: no rights, no triggers, no versions.
 */

import type { EditableProduct } from '~/features/products/model';
import { importCounts, moveImport, readImport, startImport } from '~/features/products/sheets/imports.server';
import { productsForSheet } from '~/features/products/sheets/products.server';
import { workOnImport } from '~/features/products/sheets/run.server';
import { writeWorkbook } from '~/features/products/sheets/write.server';
import { certificateCode } from '~/features/vocabulary/model';
import { addUser } from '../test/setup/database-users';
import { type MeasuredDatabase, openFresh } from './catalogue/database';
import { madeProducts } from './catalogue/made';
import type { Measured } from './measure';

const SIZE = 2_000;
/** Where the products of a sheet lie, those that others refer to first. */
const TABLES = [
  'products',
  'product_prices',
  'product_ingredients',
  'product_certificates',
  'product_versions',
  'product_search',
  'catalogue_products',
];

/** Measures one import of `size` rows, 2,000 unless told otherwise; in the Postgres of TEST_DATABASE_URL where it names one. */
export async function benchImport(size = SIZE): Promise<Measured[]> {
  const postgres = process.env.TEST_DATABASE_URL;
  const database = await openFresh(postgres);
  try {
    const person = await addUser(database.sql, database.config, 'bench@example.test', {});
    const { data: organisation, error } = await person.db.rpc('create_organisation', {
      kind: 'manufacturer',
      name_ja: '結び食品',
      name_en: 'Musubi Foods',
      country: 'JP',
      prefecture: 'JP-04',
      locality: '',
    });
    if (error) throw error;
    await database.sql.query(`update public.organisations set status = 'published' where id = $1`, [
      organisation,
    ]);
    const bytes = await writeWorkbook(fullProducts(Math.min(size, SIZE)), 'ja', '商品一覧');
    const { db } = person;

    let id = '';
    const checked = await timed(async () => {
      ({ id } = await startImport(db, organisation, new File([bytes as BlobPart], 'full.xlsx')));
    });
    await moveImport(db, id, ['ready'], 'running');
    const saved = await timed(() => workThrough(db, organisation, id));
    const counts = (await importCounts(db, organisation)).get(id);
    if (counts?.done !== Math.min(size, SIZE))
      throw new Error(`Not all rows are in: ${JSON.stringify(counts)}`);
    const copied = await timed(() => copyBare(database));
    const exported = await timed(async () => {
      await writeWorkbook(await productsForSheet(db, organisation, null), 'ja', '商品一覧');
    });
    await moveImport(db, id, ['done'], 'undoing');
    const undone = await timed(() => workThrough(db, organisation, id));

    const where = `${counts.done} full rows, ${postgres ? 'Postgres' : 'PGlite'}`;
    return [
      against(`import: read and check, ${where}`, checked, copied),
      against(`import: save, ${where}`, saved, copied),
      against(`import: take back, ${where}`, undone, copied),
      against(`import: write out as Excel, ${where}`, exported, copied),
    ];
  } finally {
    await database.close();
  }
}

type Db = MeasuredDatabase['visitor'];

async function workThrough(db: Db, organisation: string, id: string): Promise<void> {
  while (['running', 'undoing'].includes((await readImport(db, organisation, id)).status)) {
    await workOnImport(db, organisation, id);
  }
}

/** Copies every row into tables with the same columns, constraints and indexes. */
async function copyBare({ sql }: MeasuredDatabase): Promise<void> {
  await sql.script('create schema bare');
  for (const table of TABLES) {
    const columns = await sql.query(
      `select string_agg(quote_ident(column_name), ', ') as names from information_schema.columns
       where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER'`,
      [table],
    );
    const names = String(columns[0]?.names);
    await sql.script(`create table bare.${table} (like public.${table} including all)`);
    await sql.script(`insert into bare.${table} (${names}) select ${names} from public.${table}`);
  }
}

async function timed(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Run once: a second import would meet the products of the first. */
const against = (name: string, ours: number, baseline: number): Measured => ({
  name,
  ours: { p50: ours, p95: ours, unit: 'ms' },
  baseline: { name: 'bare insert … select', p50: baseline, p95: baseline },
  ratio: ours / baseline,
});

function fullProducts(size: number): EditableProduct[] {
  const certificates = certificateCode.options.slice(0, 3);
  return madeProducts(size).map(({ product }, at) => ({
    ...product,
    id: '',
    status: 'published',
    version: 1,
    updatedAt: '',
    nameEn: product.nameEn || `Made product ${at}`,
    targetJa: 'スーパー、百貨店',
    targetEn: 'Supermarkets and department stores',
    usageJa: '味噌汁に',
    usageEn: 'In soups',
    storageJa: '直射日光を避けて保存',
    storageEn: 'Keep cool and dry',
    retailYen: 500 + at,
    retailTaxedYen: 540 + at,
    unitNetG: 500,
    unitGrossG: 550,
    unitsPerCase: 12,
    caseLengthMm: 400,
    caseWidthMm: 300,
    caseHeightMm: 200,
    caseGrossG: 7000,
    minCases: 1,
    maxCases: 100,
    casesPerLayer: 8,
    layersPerPallet: 5,
    palletHeightMm: 1100,
    palletGrossG: 300_000,
    moqQuantity: 10,
    moqUnit: 'case',
    leadTimeDays: 14,
    capacityQuantity: 1000,
    capacityUnit: 'case',
    availableMonths: [1, 2, 3, 10, 11, 12],
    arrivalLifeDays: 20,
    allergens: ['soy', 'wheat'],
    allergensChecked: true,
    ph: 5.2,
    waterActivity: 0.85,
    hermetic: true,
    labelLanguages: ['en', 'ja'],
    labelJa: '名称 みそ',
    labelEn: 'Name: miso',
    processingPrefecture: product.originPrefecture,
    price: {
      amountMinor: 4800 + at,
      currency: 'JPY',
      per: 'case',
      incoterm: 'FOB',
      place: 'Tokyo',
      visibility: 'introduced',
      validUntil: '2027-03-31',
    },
    images: [],
    documents: [],
    certificates,
    certificateDetails: certificates.map((certificate, one) => ({
      certificate,
      number: `N-${one}`,
      expiresOn: '2027-05-05',
      fileId: null,
    })),
    ingredients: ['大豆', '米', '食塩', '酒精', 'かつおエキス', '昆布'].map((nameJa, one) => ({
      nameJa,
      nameEn: '',
      percent: one === 0 ? 40 : null,
      originCountry: 'JP',
      ins: null,
      animal: null,
    })),
  }));
}
