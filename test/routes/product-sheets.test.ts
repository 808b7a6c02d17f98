/** Sheets of products by requests, as a browser without JavaScript makes them: in, mended, taken back, and out again. */
import { describe, expect, it } from 'vitest';
import { productsForSheet } from '~/features/products/sheets/products.server';
import { readSheet } from '~/features/products/sheets/read.server';
import { addMaker, addProduct, type TestMaker } from '../factories/products';
import type { TestBrowser } from '../setup/browser';
import { startTestServer } from '../setup/server';

const server = await startTestServer();
const { database } = server;
let count = 0;
const newMaker = () => {
  count += 1;
  return addMaker(database, `sheet-${count}@example.test`, { nameEn: `Sheets ${count}` });
};

const IMPORT = '/organisation/products/import';
const csv = (rows: readonly (readonly string[])[], name = 'price-list.csv') =>
  new File([rows.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n')], name);
const products = (maker: TestMaker) => productsForSheet(maker.db, maker.organisation, null);

/** Posts pieces until nothing is left to do. */
async function workThrough(browser: TestBrowser, path: string, intent: string): Promise<string> {
  let page = await browser.follow(await browser.post(path, { intent }));
  for (let times = 0; page.text.includes('value="work"'); times += 1) {
    if (times > 50) throw new Error('it never ends');
    page = await browser.follow(await browser.post(path, { intent: 'work' }));
  }
  return page.text;
}

async function exported(maker: TestMaker, format = 'xlsx', language = 'en') {
  const response = await fetch(new URL(`/organisation/products/export?format=${format}`, server.url), {
    headers: { cookie: server.browser(maker).cookies(), 'accept-language': language },
  });
  const bytes = await response.arrayBuffer();
  return { response, file: new File([bytes], `export.${format}`) };
}

describe('a sheet of one’s own', () => {
  it('is mapped, mended, imported, and its mapping remembered', async () => {
    const maker = await newMaker();
    const browser = server.browser(maker);
    const rows = [
      ['展示会用 価格表', '', '', ''],
      ['商品名', '内容量', '賞味期限', 'うちの番号'],
      ['仙台味噌', '500 g', '180日', 'A-1'],
      ['', '', '', ''],
      ['なぞの品', '1 kg', 'ながい', 'A-2'],
    ];
    const columns = await browser.post(IMPORT, { file: csv(rows) });
    expect(columns.location).toMatch(/\/columns$/);
    const mapping = await browser.follow(columns);
    expect(mapping.text).toContain('うちの番号');
    expect(mapping.text).toContain('180日');
    expect(mapping.text).toMatch(/<option value="shelfLifeDays" selected=""/);

    const twice = await browser.post(columns.location ?? '', {
      'column:0': 'content',
      'column:1': 'content',
    });
    expect(twice.status).toBe(400);
    expect(twice.text).toContain('Another column is read as this already.');
    expect(twice.text).toContain('Choose the column that holds the product name.');

    const chosen = {
      'column:0': 'nameJa',
      'column:1': 'content',
      'column:2': 'shelfLifeDays',
      'column:3': '',
    };
    const ready = await browser.post(columns.location ?? '', chosen);
    const path = ready.location ?? '';
    const preview = await browser.follow(ready);
    expect(preview.text).toContain('Import 1 row');
    expect(preview.text).toContain('Row 3');
    expect(preview.text).toContain('The item was guessed from the product name.');
    const bad = await browser.get(`${path}?show=problems`);
    expect(bad.text).not.toContain('Row 3');
    expect(bad.text).toContain('Enter days, such as 180, 180 days or 6 months.');

    // The item has no column in the sheet: one was added to mend it in.
    const still = await browser.post(path, { intent: 'mend', row: '5', 'cell:2': '30日' });
    expect((await browser.follow(still)).text).toContain('still has a problem');
    const mended = await browser.post(path, { intent: 'mend', row: '5', 'cell:4': '味噌' });
    expect((await browser.follow(mended)).text).toContain('Import 2 rows');

    expect(await workThrough(browser, path, 'start')).toContain('2 rows were imported.');
    const made = await products(maker);
    expect(
      made.map(({ nameJa, item, shelfLifeDays, status }) => [nameJa, item, shelfLifeDays, status]),
    ).toEqual([
      ['仙台味噌', 'miso', 180, 'draft'],
      ['なぞの品', 'miso', 30, 'draft'],
    ]);

    const again = await browser.post(IMPORT, { file: csv(rows, 'again.csv') });
    expect(again.location).not.toMatch(/columns/);
    expect((await browser.get(IMPORT)).text).toContain('again.csv');
  });

  it('keeps bad rows, brings in the good ones, and takes them back when it is undone', async () => {
    const maker = await newMaker();
    const browser = server.browser(maker);
    const kept = await addProduct(maker, { shelfLifeDays: 100 });
    const before = await products(maker);
    const uploaded = await browser.post(IMPORT, {
      file: csv([
        ['商品ID', '商品名', '品目', '内容量', '産地', '状態', '賞味期限'],
        [kept, '新仙台味噌', '味噌', '1 kg', '宮城県', '', '90'],
        ['', '公開する味噌', '味噌', '1 kg', '宮城県', '公開中', ''],
        ['', '足りない味噌', '味噌', '', '', '公開中', ''],
        ['', '悪い味噌', '月の石', '', '', '', ''],
        [kept, 'もう一度', '味噌', '1 kg', '宮城県', '', ''],
        ['11111111-2222-4333-8444-555555555555', 'よその', '味噌', '', '', '', ''],
      ]),
    });
    const path = uploaded.location ?? '';
    const preview = await browser.follow(uploaded);
    for (const told of [
      'Import 3 rows',
      'We do not know “月の石”.',
      'Another row is for the same product.',
      'There is no product with this ID.',
      'Will be saved but not published',
    ])
      expect(preview.text).toContain(told);

    expect(await workThrough(browser, path, 'start')).toContain('3 rows still have problems');
    const after = await products(maker);
    expect(after.map(({ nameJa, status, version }) => [nameJa, status, version])).toEqual([
      ['新仙台味噌', 'published', 2],
      ['公開する味噌', 'published', 1],
      ['足りない味噌', 'draft', 1],
    ]);

    const undone = await workThrough(browser, path, 'undo');
    expect(undone).toContain('Import 3 rows');
    const back = await products(maker);
    expect(back).toEqual(before.map((one) => ({ ...one, version: 3, updatedAt: back[0]?.updatedAt })));
  });

  it('leaves what somebody changed after the import', async () => {
    const maker = await newMaker();
    const browser = server.browser(maker);
    const uploaded = await browser.post(IMPORT, {
      file: csv([
        ['商品名', '品目'],
        ['味噌一', '味噌'],
        ['味噌二', '味噌'],
      ]),
    });
    const path = uploaded.location ?? '';
    await workThrough(browser, path, 'start');
    await maker.db
      .from('products')
      .update({ content: '2 kg' })
      .eq('organisation_id', maker.organisation)
      .eq('name_ja', '味噌一');
    expect(await workThrough(browser, path, 'undo')).toContain('Changed after the import');
    expect((await products(maker)).map(({ nameJa }) => nameJa)).toEqual(['味噌一']);
  });
});

describe('an export', () => {
  it.each(['xlsx', 'csv'])('goes in again unchanged as %s, and makes no new version', async (format) => {
    const maker = await newMaker();
    const browser = server.browser(maker);
    await addProduct(maker, { nameEn: '=HYPERLINK("x")' });
    await addProduct(maker, { nameJa: '二番味噌', certificates: [] }, { status: 'draft' });
    const before = await products(maker);
    const { response, file } = await exported(maker, format, 'ja');
    expect(response.headers.get('content-disposition')).toContain(
      `filename*=UTF-8''${encodeURIComponent('結び食品 商品一覧')}`,
    );
    const uploaded = await browser.post(IMPORT, { file });
    expect(await workThrough(browser, uploaded.location ?? '', 'start')).toContain('2 rows were imported.');
    expect(await products(maker)).toEqual(before);
  });

  it('is a template without products, and only for the people of an organisation', async () => {
    const maker = await newMaker();
    await addProduct(maker);
    const { cookies } = server.browser(maker);
    const url = new URL('/organisation/products/export?template=1', server.url);
    const response = await fetch(url, { headers: { cookie: cookies() } });
    const grid = readSheet(new File([await response.arrayBuffer()], 'template.xlsx'));
    await expect(grid).rejects.toMatchObject({ refusal: 'empty' });
    expect((await server.browser().get('/organisation/products/export')).location).toContain('/sign-in');
  });
});

describe('what is refused', () => {
  it('is told beside the field, and nothing of it is kept', async () => {
    const maker = await newMaker();
    const browser = server.browser(maker);
    for (const [file, told] of [
      [
        new File([Buffer.from('89504e470d0a1a0a0000000d', 'hex')], 'a.xlsx'),
        'This kind of file cannot be read.',
      ],
      [new File(['a,b\n'.repeat(3000)], 'a.csv'), 'There are too many rows.'],
      [new File([''], 'a.csv'), 'There are no product rows'],
      [new File([Buffer.from('d0cf11e0a1b11ae1000000', 'hex')], 'a.xls'), 'old Excel file'],
    ] as const) {
      const refused = await browser.post(IMPORT, { file });
      expect(refused.status).toBe(400);
      expect(refused.text).toContain(told);
    }
    expect((await browser.post(IMPORT, {})).status).toBe(400);
    expect((await browser.get(IMPORT)).text).toContain('There are no imports yet.');
  });

  it('is a sheet of another organisation, for whoever asks', async () => {
    const maker = await newMaker();
    const uploaded = await server.browser(maker).post(IMPORT, {
      file: csv([
        ['商品名', '品目'],
        ['味噌', '味噌'],
      ]),
    });
    const path = uploaded.location ?? '';
    const stranger = server.browser(await newMaker());
    for (const page of [path, `${path}/columns`, `${IMPORT}/nonsense`])
      expect((await stranger.get(page)).status).toBe(404);
    for (const intent of ['start', 'work', 'undo', 'mend']) {
      expect((await stranger.post(path, { intent, row: '2', 'cell:0': 'x' })).status).toBe(404);
    }
    const id = path.split('/').at(-1) ?? '';
    expect((await stranger.post(IMPORT, { intent: 'remove', import: id })).status).toBe(404);
    expect((await server.browser(maker).post(path, { intent: 'nonsense' })).status).toBe(400);
    expect(
      (await server.browser(maker).post(path, { intent: 'mend', row: '2', 'cell:99': 'x' })).status,
    ).toBe(400);
  });
});
