/** The catalogue search on a real database: who is found, by which words, with which counts, page by page. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { readQuery } from '~/features/catalogue/facets';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { readWordsInUse } from '~/features/catalogue/words-in-use.server';
import { moveProduct } from '~/features/products/commands.server';
import {
  rebuildSearch,
  rebuildWholeSearch,
  reindexOrganisation,
} from '~/features/products/search-index.server';
import { ALLERGEN_GROUPS, ALLERGENS } from '~/features/vocabulary/allergens';
import { addMaker, addProduct, productInput, type TestMaker } from '../factories/products';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const search = (query: string, perPage?: number) =>
  searchCatalogue(database.anon(), readQuery(new URLSearchParams(query)), perPage ? { perPage } : {});
const priceOf = (
  currency: 'USD' | 'JPY',
  amountMinor: number,
  visibility: 'public' | 'signed_in' | 'introduced',
) => ({
  amountMinor,
  currency,
  per: 'kg' as const,
  incoterm: 'FOB' as const,
  place: '',
  visibility,
  validUntil: null,
});
const plain = { descriptionJa: '', descriptionEn: '', nameJa: '' };

describe('finding', () => {
  it('finds a product by its name, its item in any script, its maker, its place and its certificates', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const miso = await addProduct(mika, { ...plain, nameEn: 'Grandmother’s Best' });
    const scallop = await addProduct(mika, {
      ...plain,
      nameEn: 'Hotate 1 kg',
      item: 'scallop',
      originPrefecture: 'JP-02',
      certificates: ['msc'],
    });
    for (const [q, expected] of [
      ['grandmothers', [miso]],
      ['みそ', [miso]],
      ['ﾐｿ', [miso]],
      ['味噌', [miso]],
      ['ホタテ', [scallop]],
      ['scallops', [scallop]],
      ['aomori', [scallop]],
      ['青森', [scallop]],
      ['msc', [scallop]],
      ['青森 ほたて', [scallop]],
      ['aomori miso', []],
      ['結び食品', [miso, scallop]],
      ['musubi foods', [miso, scallop]],
    ] as const) {
      expect([...(await search(`q=${q}`)).ids].sort(), q).toEqual([...expected].sort());
    }
  });

  it('forgives a typing error, and says which words it tried', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const berry = await addProduct(mika, { ...plain, nameEn: 'Miyagi Strawberry', item: 'strawberry' });
    for (const q of ['strawbery', 'strawberrry', 'starwberry', 'soysauce strawbery'].slice(0, 3)) {
      const found = await search(`q=${q}`);
      expect([found.ids, found.alsoAsked], q).toEqual([[berry], ['strawberry']]);
    }
    expect((await search('q=xyzzy')).ids).toEqual([]);
  });

  it('puts what it is before what is only called so or mentions it', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const mention = await addProduct(mika, {
      ...plain,
      nameEn: 'Crackers',
      item: 'rice-crackers',
      descriptionEn: 'Goes with miso.',
    });
    const called = await addProduct(mika, { ...plain, nameEn: 'Miso Crackers', item: 'rice-crackers' });
    const is = await addProduct(mika, { ...plain, nameEn: 'Sendai Miso' });
    expect((await search('q=miso')).ids).toEqual([is, called, mention]);
  });

  it('takes any text', async () => {
    for (const q of [
      "'; drop table products; --",
      '%_\\',
      '#miso',
      '{}',
      '"',
      '😀',
      '味'.repeat(300),
      '\u0000',
      '}{,"',
    ]) {
      expect((await search(new URLSearchParams({ q }).toString())).total).toBe(0);
    }
  });
});

describe('seeing', () => {
  it('finds only published products of published organisations, whoever asks, counts included', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const hidden = await addMaker(database, 'hidden@example.test', { published: false });
    const id = await addProduct(mika);
    await addProduct(mika, {}, { status: 'draft' });
    await addProduct(hidden);
    for (const db of [database.anon(), mika.db, hidden.db]) {
      for (const q of ['', 'q=miso']) {
        const found = await searchCatalogue(db, readQuery(new URLSearchParams(q)));
        expect([found.ids, found.total, found.counts.items]).toEqual([[id], 1, { miso: 1 }]);
      }
    }
    await moveProduct(mika.db, mika.organisation, id, 'archive');
    expect((await search('q=miso')).total).toBe(0);
  });

  it('keeps the index to itself and to those who may edit the product', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const other = await addMaker(database, 'other@example.test');
    const id = await addProduct(mika);
    const spam = [{ product_id: id, text: 'spam', grams: ['spam'], strong: [], quality: 100, revision: 'x' }];
    for (const db of [other.db, database.anon()]) {
      expect((await db.from('product_search').select('product_id')).error).not.toBeNull();
      expect((await db.from('search_misses').select('query')).error).not.toBeNull();
    }
    expect((await other.db.rpc('index_products', { entries: spam })).data).toBe(0);
    expect((await database.anon().rpc('index_products', { entries: spam })).error).not.toBeNull();
    expect((await other.db.rpc('stale_products', { current_revision: 'x' })).error).not.toBeNull();
    expect((await search('q=spam')).total).toBe(0);
  });
});

describe('facets', () => {
  it('count what choosing would give, under all other choices', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    await addProduct(mika, {
      item: 'miso',
      originPrefecture: 'JP-04',
      temperature: 'ambient',
      certificates: ['haccp'],
      targetCountries: ['SG'],
    });
    await addProduct(mika, {
      item: 'scallop',
      originPrefecture: 'JP-04',
      temperature: 'frozen',
      certificates: ['haccp', 'msc'],
      targetCountries: ['HK'],
    });
    await addProduct(mika, {
      item: 'scallop',
      originPrefecture: 'JP-02',
      temperature: 'frozen',
      certificates: [],
      targetCountries: ['SG', 'HK'],
    });
    const all = await search('');
    expect(all.counts).toMatchObject({
      items: { miso: 1, scallop: 2 },
      prefectures: { 'JP-04': 2, 'JP-02': 1 },
      temperatures: { ambient: 1, frozen: 2 },
      certificates: { haccp: 2, msc: 1 },
      countries: { SG: 2, HK: 2 },
    });
    const frozen = await search('temperature=frozen');
    expect(frozen.total).toBe(2);
    expect(frozen.counts.temperatures).toEqual({ ambient: 1, frozen: 2 });
    expect(frozen.counts.items).toEqual({ scallop: 2 });
    expect((await search('group=shellfish&from=JP-02')).total).toBe(1);
    expect((await search('region=tohoku')).total).toBe(3);
    expect((await search('region=tohoku&from=JP-02')).total).toBe(1);
    expect((await search('certificate=haccp&certificate=msc')).total).toBe(1);
    expect((await search('to=SG')).counts.countries).toEqual({ SG: 2, HK: 2 });
    expect((await search('item=miso&temperature=frozen')).total).toBe(0);
    expect((await search('item=nonsense&to=ZZ&temperature=warm')).total).toBe(3);
  });

  it('leave out what says nothing: allergens, shelf life, months and minimum order, each with its count', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const told = await addProduct(mika, {
      allergens: ['soy'],
      allergensMay: ['wheat'],
      allergensChecked: true,
      shelfLifeDays: 180,
      availableMonths: [11, 12],
      moqQuantity: 10,
    });
    const pure = await addProduct(mika, {
      allergensChecked: true,
      shelfLifeDays: 29,
      availableMonths: [12],
      moqQuantity: 101,
    });
    const silent = { allergensChecked: false, shelfLifeDays: null, moqQuantity: null, moqUnit: null };
    const quiet = await addProduct(mika, silent);
    const hidden = { allergensChecked: true, availableMonths: [12], visibility: 'introduced' as const };
    await addProduct(mika, hidden);
    await addProduct(mika, { ...hidden, visibility: 'public' }, { status: 'draft' });
    for (const [query, expected] of [
      ['', [told, pure, quiet]],
      ['free=milk', [told, pure]],
      ['free=milk&free=soy', [pure]],
      ['free=gluten', [pure]],
      ['free=nonsense', [told, pure, quiet]],
      ['life=30', [told]],
      ['life=180', [told]],
      ['life=365', []],
      ['month=12', [told, pure]],
      ['month=11', [told]],
      ['month=1', []],
      ['moq=10', [told]],
      ['moq=1', []],
      ['moq=100', [told]],
      ['moq=7&life=-1&month=13', [told, pure, quiet]],
      ['q=miso&free=milk&month=11&life=90&moq=50', [told]],
    ] as const) {
      const found = await search(query);
      expect([found.total, [...found.ids].sort()], query).toEqual([expected.length, [...expected].sort()]);
    }
    const { counts } = await search('');
    expect(counts).toMatchObject({
      month: { 11: 1, 12: 2 },
      shelfLife: { 30: 1, 90: 1, 180: 1 },
      moq: { 10: 1, 50: 1, 100: 1 },
    });
    expect(counts.free).toMatchObject({ milk: 2, soy: 1, gluten: 1 });
    expect((await search('month=11')).counts.month).toEqual({ 11: 1, 12: 2 });
    expect((await search('free=soy')).counts.free).toMatchObject({ milk: 1, soy: 1, gluten: 1 });
    const own = await searchCatalogue(mika.db, readQuery(new URLSearchParams('month=12')));
    expect([own.total, own.counts.month]).toEqual([3, { 11: 1, 12: 3 }]);
    await database.adminSql(`update public.products set allergens_may = '{milk}' where id = $1`, [pure]);
    expect((await search('free=milk')).ids).toEqual([told]);
  });

  it('count and take a price only for those who may see it, in its own currency, while it holds', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const buyer = await addMaker(database, 'buyer@example.test', { nameEn: 'Buyer' });
    const open = await addProduct(mika, { price: priceOf('USD', 450, 'public') });
    const signedIn = await addProduct(mika, { price: priceOf('USD', 900, 'signed_in') });
    const introduced = await addProduct(mika, { price: priceOf('JPY', 800, 'introduced') });
    const past = await addProduct(mika, {
      price: { ...priceOf('USD', 100, 'public'), validUntil: '2020-01-31' },
    });
    const as = async (db: TestMaker['db'], query: string) => {
      const found = await searchCatalogue(db, readQuery(new URLSearchParams(query)));
      return [found.total, [...found.ids].sort(), found.counts.price];
    };
    const anon = database.anon();
    const all = (await as(anon, ''))[1];
    expect(await as(anon, '')).toEqual([4, all, { 'USD 500': 1 }]);
    expect(await as(anon, 'price=USD-500')).toEqual([1, [open], { 'USD 500': 1 }]);
    expect(await as(anon, 'price=USD-1000')).toEqual([1, [open], { 'USD 500': 1 }]);
    expect(await as(anon, 'price=USD-200')).toEqual([0, [], { 'USD 500': 1 }]);
    for (const price of ['JPY-1000', 'JPY-5000000000000']) {
      expect((await as(anon, `price=${price}`)).slice(0, 2)).toEqual([0, []]);
      expect((await as(buyer.db, `q=miso&price=${price}`)).slice(0, 2)).toEqual([0, []]);
      expect((await as(mika.db, `q=miso&price=${price}`)).slice(0, 2)).toEqual([1, [introduced]]);
    }
    // What is no price of ours narrows nothing.
    for (const price of ['USD-300', 'XXX-500', 'USD', 'USD--1', 'USD-5e2']) {
      expect((await as(anon, `price=${price}`))[0], price).toBe(4);
    }
    expect(await as(buyer.db, 'price=USD-1000')).toEqual([
      2,
      [open, signedIn].sort(),
      { 'USD 500': 1, 'USD 1000': 1 },
    ]);
    expect((await as(mika.db, ''))[2]).toEqual({ 'USD 500': 1, 'USD 1000': 1, 'JPY 1000': 1 });
    await database.adminSql(
      `insert into public.introductions (from_organisation_id, to_organisation_id, status, message) values ($1, $2, 'accepted', 'Hello')`,
      [buyer.organisation, mika.organisation],
    );
    expect((await as(buyer.db, 'price=JPY-1000')).slice(0, 2)).toEqual([1, [introduced]]);
    await database.adminSql(
      `update public.product_prices set visibility = 'clusters' where product_id = $1`,
      [open],
    );
    expect((await as(anon, ''))[2]).toEqual({});
    await database.adminSql('delete from public.product_prices where product_id = $1', [signedIn]);
    expect((await as(buyer.db, 'price=USD-1000'))[0]).toBe(0);
    await database.adminSql('update public.product_prices set valid_until = null where product_id = $1', [
      past,
    ]);
    expect((await as(anon, ''))[2]).toEqual({ 'USD 100': 1 });
  });

  it('name a cluster to its members alone, and to nobody what others make', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const taro = await addMaker(database, 'taro@example.test', { nameEn: 'Taro' });
    const other = await addMaker(database, 'other@example.test', { nameEn: 'Other' });
    const mine = await addProduct(mika);
    const theirs = await addProduct(taro);
    await addProduct(other);
    const [cluster] = await database.adminSql<{ id: string }>(
      `insert into public.clusters (name_ja, name_en, type) values ('港', 'Harbour', 'private_led') returning id`,
    );
    const id = cluster?.id ?? '';
    const join = (organisation: string, status: string) =>
      database.adminSql(
        `insert into public.cluster_members (cluster_id, organisation_id, status) values ($1, $2, $3)
         on conflict (cluster_id, organisation_id) do update set status = excluded.status`,
        [id, organisation, status],
      );
    await join(mika.organisation, 'joined');
    await join(taro.organisation, 'joined');
    await join(other.organisation, 'invited');
    const as = (db: TestMaker['db'], query: string) =>
      searchCatalogue(db, readQuery(new URLSearchParams(query)));
    const found = await as(mika.db, `cluster=${id}`);
    expect([...found.ids].sort()).toEqual([mine, theirs].sort());
    expect([found.counts.cluster, found.counts.clusters]).toEqual([
      { [id]: 2 },
      { [id]: { ja: '港', en: 'Harbour' } },
    ]);
    expect((await as(mika.db, '')).counts.cluster).toEqual({ [id]: 2 });
    for (const db of [other.db, database.anon()]) {
      const nothing = await as(db, `cluster=${id}`);
      expect([nothing.total, nothing.counts.cluster, nothing.counts.clusters]).toEqual([0, {}, {}]);
    }
    await join(taro.organisation, 'left');
    expect((await as(mika.db, `q=miso&cluster=${id}`)).ids).toEqual([mine]);
    expect((await as(taro.db, `cluster=${id}`)).total).toBe(0);
  });

  it('know the same groups of allergens as the vocabulary', async () => {
    for (const { code, eu } of ALLERGENS) {
      const [row] = await database.adminSql<{ free: string[] }>('select rights.free_of($1, true) as free', [
        [code],
      ]);
      const free = ALLERGEN_GROUPS.map((group) => group.code).filter((group) => group !== eu);
      expect(row?.free.sort(), code).toEqual(free.sort());
    }
  });
});

describe('pages', () => {
  it('show every product once, with words and without', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const made = new Set<string>();
    for (let at = 0; at < 7; at += 1) made.add(await addProduct(mika, { nameEn: `Miso ${at}` }));
    for (const q of ['', 'q=miso']) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = await search(`${q}&after=${encodeURIComponent(cursor)}`, 3);
        expect(page.total).toBe(7);
        seen.push(...page.ids);
        cursor = page.nextCursor;
      }
      expect(new Set(seen)).toEqual(made);
      expect(seen).toHaveLength(7);
    }
  });

  it('begin at the first for a cursor that is none', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const id = await addProduct(mika);
    for (const cursor of ['x', 'r', '9~9', `1~${randomUUID()}x`, 'r9999']) {
      expect((await search(`after=${cursor}`)).ids).toEqual([id]);
      expect((await search(`q=miso&after=${cursor}`)).ids).toEqual([id]);
    }
  });

  it('go on behind the two hundred that are ranked', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    await addProduct(mika);
    await database.adminSql(
      `insert into public.products (organisation_id, item, name_en, status)
       select $1, 'miso', 'Miso ' || n, 'published' from generate_series(1, 230) n`,
      [mika.organisation],
    );
    expect(await rebuildSearch(database.service())).toBe(230);
    const seen = new Set<string>();
    let cursor: string | null = '';
    let rows = 0;
    while (cursor !== null) {
      const page = await search(`q=miso&after=${encodeURIComponent(cursor)}`, 60);
      for (const id of page.ids) seen.add(id);
      rows += page.ids.length;
      cursor = page.nextCursor;
    }
    expect([seen.size, rows]).toEqual([231, 231]);
  });
});

describe('keeping the index', () => {
  it('follows a renamed maker, and mends what is missing or of another revision', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const id = await addProduct(mika, { ...productInput });
    expect(await rebuildSearch(database.service())).toBe(0);
    await mika.db.from('organisations').update({ name_en: 'Kumo Foods' }).eq('id', mika.organisation);
    expect(await reindexOrganisation(mika.db, mika.organisation)).toBe(1);
    expect((await search('q=kumo')).ids).toEqual([id]);
    expect((await search('q=musubi')).ids).toEqual([]);
    expect(await rebuildSearch(database.service())).toBe(0);
    await database.adminSql(`update public.product_search set revision = 'old'`);
    expect(await rebuildSearch(database.service())).toBe(1);
    await database.adminSql('delete from public.product_search');
    expect((await search('')).ids).toEqual([id]);
    expect((await search('q=miso')).ids).toEqual([]);
    expect(await rebuildSearch(database.service())).toBe(1);
    expect((await search('q=miso')).ids).toEqual([id]);
  });

  it('is right in the same moment when something is withdrawn, published, renamed or brought back', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const id = await addProduct(mika);
    const status = (value: string) =>
      database.adminSql('update public.organisations set status = $2 where id = $1', [
        mika.organisation,
        value,
      ]);
    const finds = async () => [(await search('q=miso')).ids, (await search('')).total];
    expect(await finds()).toEqual([[id], 1]);
    await status('draft');
    expect(await finds()).toEqual([[], 0]);
    await status('published');
    expect(await finds()).toEqual([[id], 1]);
    for (const action of ['archive', 'republish', 'unpublish', 'publish'] as const) {
      await moveProduct(mika.db, mika.organisation, id, action);
      expect(await finds(), action).toEqual(
        action.includes('re') || action === 'publish' ? [[id], 1] : [[], 0],
      );
    }
    await database.adminSql(`update public.products set temperature = 'frozen'`);
    expect((await search('q=miso')).counts.temperatures).toEqual({ frozen: 1 });
    await database.adminSql('delete from public.products');
    expect(await finds()).toEqual([[], 0]);
  });

  it('is written anew as a whole by the command, whatever was done by hand', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const id = await addProduct(mika);
    await database.adminSql(`update public.product_search set grams = '{}', strong = '{}'`);
    await database.adminSql('delete from public.catalogue_products');
    expect((await search('q=miso')).ids).toEqual([]);
    expect(await rebuildWholeSearch(database.service())).toBe(1);
    expect((await search('q=miso')).ids).toEqual([id]);
  });

  it('tells no word of what is not public, in corrections or suggestions', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const hidden = await addMaker(database, 'hidden@example.test', { published: false, nameEn: 'Zebrawood' });
    await addProduct(mika, { nameEn: 'Kumonosu Miso' });
    const draft = await addProduct(mika, { nameEn: 'Quixotica Miso' }, { status: 'draft' });
    await addProduct(hidden, { nameEn: 'Wolframite Miso' });
    const anon = database.anon();
    const words = await readWordsInUse(anon);
    expect(words.has('kumonosu')).toBe(true);
    for (const word of ['quixotica', 'wolframite', 'zebrawood']) expect(words.has(word), word).toBe(false);
    expect((await search('q=kumonsu')).alsoAsked).toEqual([]);
    const found = await searchCatalogue(anon, readQuery(new URLSearchParams('q=kumonsu')));
    expect(found.alsoAsked).toEqual(['kumonosu']);
    // A word that was read while the product was public is not told once it no longer is.
    await moveProduct(mika.db, mika.organisation, draft, 'publish');
    const later = database.anon();
    expect((await readWordsInUse(later)).has('quixotica')).toBe(true);
    await moveProduct(mika.db, mika.organisation, draft, 'archive');
    const gone = await searchCatalogue(later, readQuery(new URLSearchParams('q=quixotca')));
    expect([gone.ids, gone.alsoAsked]).toEqual([[], []]);
  });

  it('counts what was not found, without a person, within bounds', async () => {
    const miss = (missed: string) => database.anon().rpc('count_search_miss', { missed });
    await miss('dragonfruit');
    await miss('dragonfruit');
    await miss('');
    await miss('x'.repeat(61));
    expect(await database.adminSql('select query, times from public.search_misses')).toEqual([
      { query: 'dragonfruit', times: 2 },
    ]);
  });
});

describe('the sitemap', () => {
  it('names what everybody may see and nothing else', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    await addMaker(database, 'hidden@example.test', { published: false });
    const id = await addProduct(mika);
    await addProduct(mika, {}, { status: 'draft' });
    const { data } = await database.anon().rpc('sitemap_entries');
    const entries = data as { products: [string, string][]; organisations: [string, string][] };
    expect(entries.products.map(([one]) => one)).toEqual([id]);
    expect(entries.organisations.map(([one]) => one)).toEqual([mika.organisation]);
  });
});
