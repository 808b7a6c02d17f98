/** Saving products: whole or not at all, seen by whom, told when somebody else was quicker. */
import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { readQuery } from '~/features/catalogue/facets';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { uploadImage } from '~/features/files/commands.server';
import {
  createFirstProduct,
  deleteDraft,
  duplicateProduct,
  moveProduct,
  saveProduct,
} from '~/features/products/commands.server';
import type { ProductInput } from '~/features/products/forms';
import type { ProductLists } from '~/features/products/model';
import { editableProduct, organisationProducts, publicProduct } from '~/features/products/queries.server';
import { factFields } from '~/features/products/record';
import { addMaker, addProduct, productInput, type TestMaker } from '../factories/products';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

let pictures = 0;
/** A picture that is like no other: the same bytes would be the same file. */
const picture = async (maker: TestMaker) => {
  pictures += 1;
  const background = { r: pictures, g: 60, b: 50 };
  const bytes = await sharp({ create: { width: 40, height: 30, channels: 3, background } })
    .png()
    .toBuffer();
  const file = new File([bytes as BlobPart], 'a.png', { type: 'image/png' });
  return (await uploadImage(maker.db, maker.organisation, 'product_image', file)).id;
};
const document = async (maker: TestMaker) => {
  const id = randomUUID();
  const { error } = await maker.db.from('files').insert({
    id,
    organisation_id: maker.organisation,
    purpose: 'document',
    content_type: 'application/pdf',
    widths: [],
    formats: [],
    byte_size: 900,
    original_name: '分析表.pdf',
    sha256: 'a'.repeat(64),
  });
  if (error) throw error;
  return id;
};
const price: ProductInput['price'] = {
  amountMinor: 480000,
  currency: 'JPY',
  per: 'case',
  incoterm: 'FOB',
  place: 'Sendai',
  visibility: 'introduced',
  validUntil: '2027-03-31',
};
const again = async (maker: TestMaker, id: string, change: Partial<ProductInput>, version?: number) => {
  const product = await editableProduct(maker.db, maker.organisation, id);
  return saveProduct(maker.db, {
    id,
    organisationId: maker.organisation,
    version: version ?? product.version,
    status: product.status,
    input: { ...product, ...change },
    parts: { images: product.images },
  });
};

describe('saveProduct', () => {
  it('keeps every fact, the price and the pictures in their order', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const images = [await picture(mika), await picture(mika)];
    const id = await addProduct(mika, { price }, { images });
    const saved = await editableProduct(mika.db, mika.organisation, id);
    expect(saved).toMatchObject({ ...productInput, price, status: 'published', version: 1 });
    expect(saved.images.map((image) => image.fileId)).toEqual(images);
    // One file named twice is one picture.
    const twice = [...saved.images, ...saved.images];
    await saveProduct(mika.db, {
      id,
      organisationId: mika.organisation,
      version: 1,
      status: 'published',
      input: { ...productInput, price },
      parts: { images: twice },
    });
    expect((await editableProduct(mika.db, mika.organisation, id)).images).toEqual(saved.images);

    await saveProduct(mika.db, {
      id,
      organisationId: mika.organisation,
      version: 2,
      status: 'published',
      input: { ...productInput, price: null, moqQuantity: null, moqUnit: null },
      parts: { images: [{ fileId: images[1] ?? '', altJa: '瓶', altEn: 'A jar' }] },
    });
    const changed = await editableProduct(mika.db, mika.organisation, id);
    expect(changed).toMatchObject({ price: null, moqQuantity: null, version: 3 });
    expect(changed.images).toEqual([
      { fileId: images[1], widths: [40], formats: ['webp'], altJa: '瓶', altEn: 'A jar' },
    ]);
  });

  it('keeps ingredients, certificates and documents in their order, and drops the papers of what is named no more', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const fileId = await document(mika);
    const lists: ProductLists = {
      ingredients: [
        {
          nameJa: '大豆',
          nameEn: 'Soybeans',
          percent: 62.5,
          originCountry: 'JP',
          ins: null,
          animal: null,
        },
        {
          nameJa: '',
          nameEn: 'Potassium sorbate',
          percent: null,
          originCountry: null,
          ins: '202',
          animal: null,
        },
      ],
      certificateDetails: [{ certificate: 'haccp', number: 'H-1', expiresOn: '2028-03-31', fileId }],
      documents: [{ fileId, kind: 'analysis', titleJa: '分析表', titleEn: 'Analysis' }],
    };
    const id = await addProduct(mika, {}, { lists });
    expect(await editableProduct(mika.db, mika.organisation, id)).toMatchObject(lists);
    // A visitor sees the certificate, not its paper, and no document.
    expect(await publicProduct(database.anon(), id)).toMatchObject({
      ingredients: lists.ingredients,
      certificateDetails: [{ certificate: 'haccp', number: 'H-1', expiresOn: '2028-03-31', fileId: null }],
      documents: [],
    });
    await again(mika, id, { certificates: [] });
    expect(await editableProduct(mika.db, mika.organisation, id)).toMatchObject({
      ...lists,
      certificateDetails: [],
    });
  });

  it('takes only barcodes whose check digit is right, as the form does', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    for (const gtin of [
      '4901234567894',
      '49012345',
      '036000291452',
      '14901234567891',
      '4901234567890',
      '49',
    ]) {
      const saved = addProduct(mika, { gtin });
      if (factFields.gtin.safeParse(gtin).success) await saved;
      else await expect(saved).rejects.toMatchObject({ code: 'invalid' });
    }
  });

  it('remembers who saved what', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const id = await addProduct(mika, { price });
    await again(mika, id, { nameEn: 'Red miso', price: null });
    const { data } = await mika.db
      .from('product_versions')
      .select('version, saved_by, record')
      .order('version');
    expect(data).toMatchObject([
      {
        version: 1,
        saved_by: mika.id,
        record: { product: { name_en: 'Sendai Miso' }, price: { place: 'Sendai' } },
      },
      { version: 2, saved_by: mika.id, record: { product: { name_en: 'Red miso' }, price: null } },
    ]);
  });

  it('tells the second of two people, and loses nothing of the first', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const id = await addProduct(mika);
    await again(mika, id, { nameEn: 'First', price });
    await expect(again(mika, id, { nameEn: 'Second', price: null }, 1)).rejects.toMatchObject({
      code: 'stale',
    });
    expect(await editableProduct(mika.db, mika.organisation, id)).toMatchObject({ nameEn: 'First', price });
  });

  it('is refused to everybody else, who learn nothing of it', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const other = await addMaker(database, 'other@example.test');
    const id = await addProduct(mika, {}, { status: 'draft' });
    const save = {
      id,
      organisationId: mika.organisation,
      version: 1,
      status: 'draft',
      input: productInput,
      parts: {},
    } as const;
    await expect(saveProduct(other.db, save)).rejects.toMatchObject({ status: 404 });
    await expect(saveProduct(other.db, { ...save, id: randomUUID(), version: null })).rejects.toMatchObject({
      status: 404,
    });
    await expect(
      saveProduct(other.db, { ...save, organisationId: other.organisation }),
    ).rejects.toMatchObject({ status: 404 });
    await expect(editableProduct(other.db, mika.organisation, id)).rejects.toMatchObject({ status: 404 });
    await expect(deleteDraft(other.db, mika.organisation, id)).rejects.toMatchObject({ status: 404 });
    await expect(saveProduct(database.anon(), save)).rejects.toMatchObject({ status: 404 });
  });

  it('shows no picture of others, and leaves out one that is gone', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const other = await addMaker(database, 'other@example.test');
    const foreign = await picture(other);
    const id = await addProduct(mika, {}, { images: [foreign, randomUUID()] });
    expect((await editableProduct(mika.db, mika.organisation, id)).images).toEqual([]);
  });

  it('stores nothing of a product whose price the database refuses', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const id = await addProduct(mika);
    await expect(
      again(mika, id, { nameEn: 'New', price: { ...price, amountMinor: 0 } }),
    ).rejects.toMatchObject({ code: 'invalid' });
    expect(await editableProduct(mika.db, mika.organisation, id)).toMatchObject({
      nameEn: 'Sendai Miso',
      price: null,
      version: 1,
    });
  });

  it('makes a product once, however often it is sent', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const save = {
      id: randomUUID(),
      organisationId: mika.organisation,
      version: null,
      status: 'draft',
      input: productInput,
      parts: {},
    } as const;
    const results = await Promise.allSettled([saveProduct(mika.db, save), saveProduct(mika.db, save)]);
    expect(results.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(saveProduct(mika.db, save)).rejects.toMatchObject({ code: 'already_exists' });
  });

  it('publishes only what tells the required facts', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    await expect(addProduct(mika, { content: '' })).rejects.toMatchObject({ code: 'incomplete' });
    const id = await addProduct(mika, { content: '' }, { status: 'draft' });
    await expect(moveProduct(mika.db, mika.organisation, id, 'publish')).rejects.toMatchObject({
      code: 'incomplete',
    });
  });
});

describe('the life of a product', () => {
  it('is seen by everybody while it and its maker are published', async () => {
    const mika = await addMaker(database, 'mika@example.test', { published: false });
    const id = await addProduct(mika);
    const seen = () =>
      publicProduct(database.anon(), id).then(
        () => true,
        () => false,
      );
    expect(await seen()).toBe(false);
    expect((await publicProduct(mika.db, id)).nameEn).toBe('Sendai Miso');
    await database.adminSql(`update public.organisations set status = 'published' where id = $1`, [
      mika.organisation,
    ]);
    expect(await seen()).toBe(true);
    await moveProduct(mika.db, mika.organisation, id, 'archive');
    expect(await seen()).toBe(false);
    await expect(moveProduct(mika.db, mika.organisation, id, 'archive')).rejects.toMatchObject({
      code: 'conflict',
    });
    await moveProduct(mika.db, mika.organisation, id, 'republish');
    expect(await seen()).toBe(true);
  });

  it('shows its price from its rung on', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const buyer = await addMaker(database, 'buyer@example.test', { nameEn: 'Buyer' });
    const id = await addProduct(mika, { price });
    const priceFor = async (db: typeof mika.db) => (await publicProduct(db, id)).price;
    expect(await priceFor(buyer.db)).toBeNull();
    expect(await priceFor(database.anon())).toBeNull();
    expect(await priceFor(mika.db)).toEqual(price);
    const asked = await buyer.db.rpc('request_introduction', {
      from_organisation: buyer.organisation,
      to_organisation: mika.organisation,
      message: 'Hello',
    });
    expect(await priceFor(buyer.db)).toBeNull();
    await mika.db.rpc('respond_to_introduction', { introduction: asked.data ?? '', accept: true });
    expect(await priceFor(buyer.db)).toEqual(price);
    expect(await priceFor(database.anon())).toBeNull();
  });

  it('is copied as a draft with its pictures, and a draft can be deleted', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const id = await addProduct(mika, { price }, { images: [await picture(mika)] });
    const copy = await duplicateProduct(mika.db, mika.organisation, id);
    const copied = await editableProduct(mika.db, mika.organisation, copy.id);
    const original = await editableProduct(mika.db, mika.organisation, id);
    expect(copied).toMatchObject({ status: 'draft', price, images: original.images, nameEn: 'Sendai Miso' });
    await expect(deleteDraft(mika.db, mika.organisation, id)).rejects.toMatchObject({ status: 404 });
    await deleteDraft(mika.db, mika.organisation, copy.id);
    await expect(editableProduct(mika.db, mika.organisation, copy.id)).rejects.toMatchObject({ status: 404 });
  });

  it('begins in onboarding with what is usual for its item', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const first = {
      item: 'scallop',
      nameJa: 'ほたて',
      nameEn: '',
      content: '1 kg',
      descriptionJa: '',
      descriptionEn: '',
      originPrefecture: 'JP-02',
    } as const;
    const made = await createFirstProduct(mika.db, mika.organisation, first, { publish: true });
    const product = await editableProduct(mika.db, mika.organisation, made.id);
    expect([made.status, product.status, product.temperature]).toEqual(['published', 'published', 'frozen']);
    const bare = await createFirstProduct(
      mika.db,
      mika.organisation,
      { ...first, originPrefecture: null, content: '' },
      { publish: true },
    );
    expect(bare.status).toBe('draft');
  });
});

describe('the list of an organisation', () => {
  it('counts by status and goes on where it stopped, for its own people', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const other = await addMaker(database, 'other@example.test');
    const template = { ...productInput };
    for (let at = 0; at < 30; at += 1) {
      await addProduct(
        mika,
        { ...template, nameEn: `Miso ${at}` },
        { status: at < 3 ? 'draft' : 'published' },
      );
    }
    const first = await organisationProducts(mika.db, mika.organisation, { status: null, cursor: null });
    expect(first.counts).toEqual({ all: 30, draft: 3, published: 27, archived: 0 });
    expect(first.rows).toHaveLength(24);
    const second = await organisationProducts(mika.db, mika.organisation, {
      status: null,
      cursor: first.nextCursor,
    });
    expect(second.rows).toHaveLength(6);
    expect(second.nextCursor).toBeNull();
    const names = new Set([...first.rows, ...second.rows].map((row) => row.nameEn));
    expect(names.size).toBe(30);
    const drafts = await organisationProducts(mika.db, mika.organisation, {
      status: 'draft',
      cursor: 'nonsense~x',
    });
    expect(drafts.rows).toHaveLength(3);
    const foreign = await organisationProducts(other.db, mika.organisation, {
      status: 'draft',
      cursor: null,
    });
    expect([foreign.rows, foreign.counts.draft]).toEqual([[], 0]);
  });
});

describe('a product that not everybody may see', () => {
  it('tells nothing to visitors: by its page, its search, its matches or the sitemap', async () => {
    const mika = await addMaker(database, 'mika@example.test');
    const stranger = await addMaker(database, 'other@example.test');
    const id = await addProduct(mika, { item: 'scallop', temperature: 'frozen', visibility: 'introduced' });
    const open = await addProduct(mika, { item: 'miso' });
    for (const db of [database.anon(), stranger.db]) {
      await expect(publicProduct(db, id)).rejects.toMatchObject({ status: 404 });
      const found = await searchCatalogue(db, readQuery(new URLSearchParams('q=scallop')));
      expect([found.total, found.ids, found.counts.items]).toEqual([0, [], {}]);
    }
    expect((await publicProduct(mika.db, id)).item).toBe('scallop');

    const { data: profiles } = await database.anon().rpc('match_profiles', { only_ids: [mika.organisation] });
    expect(profiles?.[0]).toMatchObject({ items: ['miso'], temperatures: ['ambient'] });
    const { data: sitemap } = await database.anon().rpc('sitemap_entries');
    const { products } = sitemap as { products: [string, string][] };
    expect(products.map(([product]) => product)).toEqual([open]);
  });
});
