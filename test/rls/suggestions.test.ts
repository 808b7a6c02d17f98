/** What is offered while somebody types, and searching for exactly what was typed, on a real database. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readQuery } from '~/features/catalogue/facets';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { suggest } from '~/features/catalogue/suggest.server';
import { readWordsInUse } from '~/features/catalogue/words-in-use.server';
import { moveProduct } from '~/features/products/commands.server';
import { stretchesOf } from '~/shared/marks';
import { addMaker, addProduct } from '../factories/products';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const plain = { descriptionJa: '', descriptionEn: '', nameJa: '' };
const offer = async (typed: string, locale: 'ja' | 'en' = 'en') => {
  const db = database.anon();
  const found = await suggest(db, typed, locale, await readWordsInUse(db));
  return found.map(({ kind, name, other, count }) => ({
    kind,
    name: name.text,
    marked: stretchesOf(name).flatMap(({ text, marked }) => (marked ? [text] : [])),
    ...(other ? { other: other.text } : {}),
    ...(count === undefined ? {} : { count }),
  }));
};
const names = async (typed: string, locale?: 'ja' | 'en') =>
  (await offer(typed, locale)).map(({ kind, name }) => `${kind} ${name}`);

async function shop() {
  const mika = await addMaker(database, 'mika@example.test', {
    nameJa: '三日月醸造',
    nameEn: 'Mikazuki Brewing',
  });
  const sauce = await addProduct(mika, {
    ...plain,
    nameJa: '丸大豆しょうゆ',
    nameEn: 'Whole Bean Shoyu',
    item: 'soy-sauce',
  });
  await addProduct(mika, { ...plain, nameJa: '仙台ミソ', nameEn: 'Sendai Miso', item: 'miso' });
  return { mika, sauce };
}

describe('suggestions', () => {
  it('are items, makers and products, marked where the words stand', async () => {
    await shop();
    expect(await offer('mi')).toEqual([
      { kind: 'item', name: 'Miso', marked: ['Mi'], count: 1 },
      { kind: 'maker', name: 'Mikazuki Brewing', marked: ['Mi'] },
      { kind: 'product', name: 'Sendai Miso', marked: ['Mi'] },
    ]);
  });

  it('come in any script, begun or mistyped, in the language of the reader', async () => {
    await shop();
    for (const typed of ['soy s', 'shoy', 'しょう', 'ｼｮｳﾕ', '醬油', 'soy suace', 'shouyu']) {
      expect(await names(typed), typed).toContain('item Soy sauce');
      expect(await names(typed, 'ja'), typed).toContain('item 醤油');
    }
    expect(await names('みそ', 'ja')).toEqual(['item 味噌', 'product 仙台ミソ']);
    expect(await offer('みかづき')).toEqual([]);
    expect(await offer('三日月')).toEqual([
      { kind: 'maker', name: 'Mikazuki Brewing', marked: [], other: '三日月醸造' },
    ]);
    expect(await names('mikazki')).toContain('maker Mikazuki Brewing');
  });

  it('are what is called so, however many products the maker of that name has', async () => {
    const { mika } = await shop();
    for (let at = 1; at <= 14; at += 1) {
      await addProduct(mika, {
        ...plain,
        nameEn: `Rice ${at}`,
        descriptionEn: 'Told at length.',
        item: 'rice',
      });
    }
    expect(await names('mi')).toEqual(['item Miso', 'maker Mikazuki Brewing', 'product Sendai Miso']);
  });

  it('lead somewhere: items without products, drafts and withdrawn products are not offered', async () => {
    const { mika, sauce } = await shop();
    await addProduct(mika, { ...plain, nameEn: 'Secret Natto', item: 'natto' }, { status: 'draft' });
    expect(await offer('natto')).toEqual([]);
    expect(await offer('secret')).toEqual([]);
    await moveProduct(mika.db, mika.organisation, sauce, 'archive');
    expect(await names('shoyu')).toEqual([]);
  });

  it('do not tell of products that only some may see', async () => {
    const { mika } = await shop();
    await addProduct(mika, { ...plain, nameEn: 'Hidden Yuzu', item: 'yuzu', visibility: 'signed_in' });
    expect(await offer('yuzu')).toEqual([]);
    expect(await offer('hidden')).toEqual([]);
  });

  it('are eight at most, each kind with its share', async () => {
    const mika = await addMaker(database, 'mika@example.test', { nameJa: '', nameEn: 'Miso Masters' });
    for (let at = 0; at < 10; at += 1) await addProduct(mika, { ...plain, nameEn: `Miso ${at}` });
    const found = await names('miso');
    expect(found).toHaveLength(8);
    expect(found.slice(0, 2)).toEqual(['item Miso', 'maker Miso Masters']);
  });

  it('take any text', async () => {
    await shop();
    for (const typed of [
      '',
      ' ',
      '%',
      "'; drop table products; --",
      '#miso',
      '\u0000',
      '🍣',
      'あ'.repeat(60),
    ]) {
      expect((await offer(typed)).length, typed).toBeLessThanOrEqual(8);
    }
  });
});

describe('searching', () => {
  const search = (query: string) => searchCatalogue(database.anon(), readQuery(new URLSearchParams(query)));

  it('says whether other words stand for the typed ones', async () => {
    const { mika } = await shop();
    const found = await search('q=sendia');
    expect([found.total, found.alsoAsked, found.instead]).toEqual([1, ['sendai'], true]);
    await addProduct(mika, { ...plain, nameEn: 'Sendia Salt', item: 'salt' });
    expect((await search('q=sendia')).instead).toBe(false);
  });

  it('for exactly what was typed leaves other names and corrections aside', async () => {
    const { sauce } = await shop();
    expect((await search('q=shouyu')).ids).toEqual([sauce]);
    expect((await search('q=shouyu&exact=1')).ids).toEqual([]);
    expect((await search('q=shoyu&exact=1')).ids).toEqual([sauce]);
    expect((await search('q=sendia&exact=1')).total).toBe(0);
  });
});
