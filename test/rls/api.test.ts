/** Tokens in the database: what is kept of them, what they read, and that they read as their person and no further. */
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { directoryAsks } from '~/features/catalogue/directory';
import { gramsOf, normalise } from '~/features/catalogue/normalise';
import { readOrganisations, searchOrganisations } from '~/features/organisations/directory.server';
import { readOwnProducts, readProducts } from '~/features/products/read.server';
import { makeToken, revokeToken } from '~/features/tokens/commands.server';
import { MAX_TOKENS, type Scope } from '~/features/tokens/model';
import { holdToken, listTokens } from '~/features/tokens/queries.server';
import { CAPABILITIES } from '~/features/vocabulary/capabilities';
import { ITEMS } from '~/features/vocabulary/items';
import { NEW_KANJI } from '~/features/vocabulary/kanji';
import { addToken } from '../factories/tokens';
import { createWorld, ROLES } from '../factories/world';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
const world = await createWorld(database);
const { make, as, person, ours, draft } = world;
const visitor = database.anon();

/** Products of ours on every rung, with a price on every rung, published and not. */
const products: string[] = [];
for (const rung of ['public', 'signed_in', 'introduced', 'clusters']) {
  const { id } = await make.product(ours);
  await make.price(id, { visibility: rung });
  products.push(id);
}
for (const status of ['draft', 'archived']) {
  const { id } = await make.product(ours, { status });
  await make.price(id);
  products.push(id);
}
products.push((await make.product(draft)).id);

/** What somebody reads in a session, by the policies alone. */
async function bySession(role: (typeof ROLES)[number]) {
  const { data } = await as[role]
    .from('products')
    .select('id, status, product_prices(amount_minor)')
    .in('id', products);
  return new Map(data?.map((row) => [row.id, { status: row.status, priced: row.product_prices !== null }]));
}

describe('a token', () => {
  it('is kept as a hash, shown by its beginning, and ends when it is revoked', async () => {
    const { token } = await makeToken(
      as.owner,
      { name: 'ERP', scopes: ['catalogue:read'], days: 30 },
      new Date(),
    );
    const [row] = await database.adminSql<{ kept: string }>(
      `select to_jsonb(t)::text as kept from public.api_tokens t where name = 'ERP'`,
    );
    expect(row?.kept).not.toContain(token.slice(10));
    expect(await holdToken(visitor, token)).toMatchObject({ scopes: ['catalogue:read'] });
    const [entry] = await listTokens(as.owner);
    expect(entry).toMatchObject({ name: 'ERP', prefix: token.slice(0, 10), scopes: ['catalogue:read'] });
    expect(entry?.lastUsedAt).not.toBeNull();
    await expect(revokeToken(as.stranger, entry?.id ?? '')).rejects.toMatchObject({ code: 'not_found' });
    await revokeToken(as.owner, entry?.id ?? '');
    await expect(holdToken(visitor, token)).rejects.toMatchObject({ code: 'invalid_token' });
    await expect(readProducts(visitor, products, token)).rejects.toMatchObject({ code: 'invalid_token' });
  });

  it('reads as its person does in a session: the same products, prices and organisations', async () => {
    for (const role of ROLES) {
      if (role === 'anon') continue;
      const token = await addToken(person[role]);
      const seen = await bySession(role);
      const read = await readProducts(visitor, products, token);
      expect([
        role,
        new Map(read.map(({ id, status, price }) => [id, { status, priced: price !== null }])),
      ]).toEqual([role, seen]);
      const own = ['owner', 'editor', 'viewer'].includes(role);
      expect([role, (await readOrganisations(visitor, [ours, draft], token, '2026-11-25')).length]).toEqual([
        role,
        own ? 2 : 1,
      ]);
    }
  });

  it('reads the files that its person reads in a session, no further than its scopes', async () => {
    const shown: string[] = [];
    for (const [at, visibility] of ['public', 'signed_in', 'introduced', 'clusters'].entries()) {
      const [paper, document] = [await make.document(ours), await make.document(ours)];
      const of = { organisation_id: ours, certificate: `code-${at}` };
      await make.insert('organisation_papers', { ...of, file_id: paper.id, visibility });
      await database.adminSql('update public.products set documents_visibility = $2 where id = $1', [
        products[at],
        visibility,
      ]);
      const shows = { product_id: products[at], file_id: document.id };
      await make.insert('product_documents', { ...shows, kind: 'analysis' });
      shown.push(paper.id, document.id);
    }
    const [picture, kept] = [await make.file(ours), await make.file(ours)];
    await make.insert('product_images', { product_id: products[0], file_id: picture.id });
    await make.insert('product_images', { product_id: products[4], file_id: kept.id });
    shown.push(picture.id);
    const files = [...shown, kept.id];
    const readBy = async (role: (typeof ROLES)[number], scopes?: Scope[]) => {
      const token = await addToken(person[role as keyof typeof person], scopes);
      const read = await Promise.all(files.map((file) => visitor.rpc('read_file_as', { token, file })));
      return files.filter((_, at) => read[at]?.data);
    };
    for (const role of ['newcomer', 'introduced', 'mate', 'viewer'] as const) {
      const { data } = await as[role].from('files').select('id').in('id', files);
      const inSession = files.filter((file) => data?.some(({ id }) => id === file));
      const own = role === 'viewer';
      expect([role, await readBy(role)]).toEqual([role, inSession]);
      expect([role, await readBy(role, ['catalogue:read'])]).toEqual([role, own ? shown : inSession]);
      expect([role, await readBy(role, ['organisation:read'])]).toEqual([role, own ? files : []]);
    }
  });

  it('finds what its person finds in a session', async () => {
    const args = { asks: [], filters: { temperatures: ['ambient'] }, page_size: 5 };
    for (const role of ['stranger', 'introduced', 'mate', 'viewer'] as const) {
      const token = await addToken(person[role]);
      const { data: asToken, error } = await visitor.rpc('search_catalogue_as', { token, args });
      const { data: inSession } = await as[role].rpc('search_catalogue', args);
      expect([role, error, asToken]).toEqual([role, null, inSession]);
    }
    const ownOnly = await addToken(person.mate, ['organisation:read']);
    const { error } = await visitor.rpc('search_catalogue_as', { token: ownOnly, args });
    expect(error?.message).toBe('scope_missing');
  });

  it('reads no further than its scopes', async () => {
    const published = products.slice(0, 4);
    const idsOf = async (token: string | null) =>
      (await readProducts(visitor, products, token)).map(({ id }) => id);
    expect(await idsOf(null)).toEqual(published);
    expect(await idsOf(await addToken(person.owner, ['catalogue:read']))).toEqual(published);
    const ownOnly = await addToken(person.mate, ['organisation:read']);
    expect(await idsOf(ownOnly)).toEqual([]);
    expect(
      (
        await readOwnProducts(visitor, await addToken(person.viewer), {
          status: null,
          after: null,
          limit: 100,
        })
      ).total,
    ).toBe(products.length);
    const page = { status: null, after: null, limit: 10 };
    const catalogueOnly = await addToken(person.owner, ['catalogue:read']);
    await expect(readOwnProducts(visitor, catalogueOnly, page)).rejects.toMatchObject({
      code: 'scope_missing',
    });
  });

  it('leaves nothing of its person behind in the transaction', async () => {
    const token = await addToken(person.owner);
    const [row] = await database.adminSql<{ before: string; after: string }>(
      `with first as materialized (select coalesce(auth.uid()::text, '') as who),
         read as materialized (select public.read_products(array[$1]::uuid[], $2) as found from first)
       select first.who as before, coalesce(auth.uid()::text, '') as after from first, read where read.found is not null`,
      [products[0], token],
    );
    expect(row).toEqual({ before: '', after: '' });
  });

  it('is one of at most twenty, also when they are made at once', async () => {
    const many = await database.signUpUser(`${randomUUID()}@example.test`);
    const made = await Promise.allSettled(Array.from({ length: MAX_TOKENS + 3 }, () => addToken(many)));
    const refused = made.filter((one) => one.status === 'rejected').map(({ reason }) => reason.code);
    expect(refused).toEqual(Array(3).fill('too_many_tokens'));
  });
});

describe('the search of organisations', () => {
  it('compares text as the app does', async () => {
    const texts = [
      // Of the many words of the vocabulary some; the database takes a while over all of them.
      ...ITEMS.flatMap((item) => [item.ja, item.en, ...item.synonyms]).filter((_, at) => at % 20 === 0),
      ...CAPABILITIES.flatMap(({ ja, en }) => [ja, en]).filter((_, at) => at % 5 === 0),
      Object.keys(NEW_KANJI).join(''),
      'Ōmi-ya & Söhne Çàvá GmbH',
      'ＡＢＣフーズ株式会社 (宮城)',
      'ﾔﾏｻﾞｷ ﾊﾟﾝ、ヴィタ・ー',
      '한국 식품 고려',
      'Ελληνικά Привет',
      'straße Æther Øre œuf Łódź',
      '味噌🍣①㈱〆鯖 佐々木 〇〇',
      'it’s O’Brien´s  "x"—y…z·w',
      'バナナ ハナナ か゛',
      'boxes berries glass focus tofus miso’s',
    ];
    const rows = await database.adminSql<{ text: string; grams: string[] }>(
      `select rights.search_text(t) as text, rights.search_grams(t) as grams
       from unnest(array(select jsonb_array_elements_text($1::text::jsonb))) with ordinality as x (t, place) order by place`,
      [JSON.stringify(texts)],
    );
    texts.forEach((text, at) => {
      expect([text, rows[at]?.text]).toEqual([text, normalise(text)]);
      expect([text, rows[at]?.grams.toSorted()]).toEqual([text, gramsOf(text).toSorted()]);
    });
  });

  const find = async (q: string) => {
    const filters = { kinds: [], countries: [], prefectures: [], items: [] };
    const found = await searchOrganisations(visitor, {
      asks: directoryAsks(q),
      filters,
      after: null,
      limit: 100,
    });
    expect(found.ids).toHaveLength(found.total);
    return found.ids;
  };

  it('follows every change of what an organisation says, and shows the published only', async () => {
    const { id } = await make.organisation({
      status: 'published',
      name_ja: '蔵王乳業',
      name_en: 'Zao Dairy',
    });
    expect(await find('蔵王')).toEqual([id]);
    await database.adminSql(
      `update public.organisations set name_en = 'Northern Milk', items = '{butter}' where id = $1`,
      [id],
    );
    expect([await find('zao dairy'), await find('northern milk'), await find('バター')]).toEqual([
      [],
      [id],
      [id],
    ]);
    const values = { organisation_id: id, direction: 'offer', capability: 'contract-growing' };
    await make.insert('organisation_capabilities', values);
    expect(await find('契約栽培')).toEqual([id]);
    await database.adminSql('delete from public.organisation_capabilities where organisation_id = $1', [id]);
    expect(await find('契約栽培')).toEqual([]);
    await database.adminSql(`update public.organisations set status = 'draft' where id = $1`, [id]);
    expect(await find('northern milk')).toEqual([]);
    await database.adminSql('delete from public.organisations where id = $1', [id]);
  });

  it('puts those that are called so first', async () => {
    const inPlace = await make.organisation({ status: 'published', name_ja: '甲商店', locality: '塩竈市' });
    const called = await make.organisation({ status: 'published', name_ja: '塩竈水産' });
    expect(await find('塩竈')).toEqual([called.id, inPlace.id]);
  });
});
