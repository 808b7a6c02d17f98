/** Rights on products, their prices and pictures, on files, and on what the catalogue and the matching read. */
import { randomUUID } from 'node:crypto';
import type { Database } from '~/db/types';
import {
  CLUSTER,
  EDITORS,
  EVERYONE,
  NOBODY,
  OURS,
  type Role,
  SIGNED_IN,
  type World,
} from '../../factories/world';
import type { FunctionSpec, TableSpec } from './spec';

type Product = Partial<Database['public']['Tables']['products']['Insert']>;

const word = () => `word-${randomUUID().slice(0, 8)}`;
const product = async ({ make, ours }: World, values: Product = {}, organisation = ours) =>
  make.product(organisation, values);

/** A price of a published product, on a rung of the ladder. */
const priceOn = (visibility: string, by: Role[]): TableSpec => ({
  table: 'product_prices',
  about: `on the rung ${visibility}`,
  row: async (world) => {
    const { id } = await product(world);
    await world.make.price(id, { visibility });
    return { product_id: id };
  },
  select: by,
});

const picture = async (world: World, organisation: string, values: Product = {}) => {
  const { id } = await product(world, values, organisation);
  const file = await world.make.file(organisation);
  await world.make.insert('product_images', { product_id: id, file_id: file.id });
  return { product_id: id, file_id: file.id };
};

const DOCUMENT = {
  purpose: 'document',
  content_type: 'application/pdf',
  widths: [],
  formats: [],
  byte_size: 900,
  original_name: '規格書.pdf',
  sha256: 'a'.repeat(64),
};

/** A paper of a product: what the product is, and who reads its documents. */
const paper = async (world: World, values: Product = {}) => {
  const { id } = await product(world, values);
  const file = await world.make.file(world.ours, DOCUMENT);
  await world.make.insert('product_documents', { product_id: id, file_id: file.id, kind: 'specification' });
  return { product_id: id, file_id: file.id };
};

/** A published product on a rung of the ladder, and a document on one. */
const seenFrom = (visibility: string, by: Role[]): TableSpec[] => [
  {
    table: 'products',
    about: `published on the rung ${visibility}`,
    row: async (world) => ({ id: (await product(world, { visibility })).id }),
    columns: 'id, name_en',
    select: by,
  },
  {
    table: 'product_documents',
    about: `on the rung ${visibility}`,
    row: (world) => paper(world, { documents_visibility: visibility }),
    select: by,
  },
  {
    table: 'files',
    about: `of a document on the rung ${visibility}`,
    row: async (world) => ({ id: (await paper(world, { documents_visibility: visibility })).file_id }),
    columns: 'id, widths',
    select: by,
  },
];

const ingredientOf = async (world: World, values: Product = {}) => {
  const { id } = await product(world, values);
  await world.make.insert('product_ingredients', { product_id: id, position: 1, name_en: 'Soybeans' });
  return { product_id: id, position: '1' };
};
const certificateOf = async (world: World, values: Product = {}) => {
  const { id } = await product(world, { certificates: ['haccp'], ...values });
  await world.make.insert('product_certificates', { product_id: id, certificate: 'haccp', number: '1' });
  return { product_id: id, certificate: 'haccp' };
};

const entry = { text: 'rice', grams: ['rice'], strong: [], quality: 1, revision: 'test' };

export const tables: TableSpec[] = [
  {
    table: 'products',
    about: 'published',
    row: async (world) => ({ id: (await product(world)).id }),
    columns: 'id, name_en',
    select: EVERYONE,
    insert: { by: EDITORS, values: ({ ours }) => ({ organisation_id: ours, item: 'rice', name_en: word() }) },
    update: { by: EDITORS, set: () => ({ name_en: word() }) },
    delete: NOBODY,
  },
  {
    table: 'products',
    about: 'a draft',
    row: async (world) => ({ id: (await product(world, { status: 'draft' })).id }),
    columns: 'id, name_en',
    select: OURS,
    update: { by: EDITORS, set: () => ({ status: 'published' }) },
    delete: EDITORS,
  },
  {
    table: 'products',
    about: 'archived',
    row: async (world) => ({ id: (await product(world, { status: 'archived' })).id }),
    columns: 'id, name_en',
    select: OURS,
    delete: NOBODY,
  },
  {
    table: 'products',
    about: 'published by an organisation that is not',
    row: async (world) => ({ id: (await product(world, {}, world.draft)).id }),
    columns: 'id, name_en',
    select: OURS,
  },
  ...seenFrom('public', EVERYONE),
  ...seenFrom('signed_in', SIGNED_IN),
  ...seenFrom('introduced', ['introduced', ...CLUSTER]),
  ...seenFrom('clusters', CLUSTER),
  {
    table: 'product_ingredients',
    row: (world) => ingredientOf(world),
    select: EVERYONE,
    insert: {
      by: EDITORS,
      values: async (world) => ({ product_id: (await product(world)).id, position: 1, name_en: word() }),
    },
    update: { by: EDITORS, set: () => ({ name_en: word() }) },
    delete: EDITORS,
  },
  {
    table: 'product_ingredients',
    about: 'of a product that only introduced ones see',
    row: (world) => ingredientOf(world, { visibility: 'introduced' }),
    select: ['introduced', ...CLUSTER],
  },
  {
    table: 'product_certificates',
    row: (world) => certificateOf(world),
    select: EVERYONE,
    insert: {
      by: EDITORS,
      values: async (world) => ({ product_id: (await product(world)).id, certificate: 'haccp' }),
    },
    update: { by: EDITORS, set: () => ({ number: word() }) },
    delete: EDITORS,
  },
  {
    table: 'product_certificates',
    about: 'of a draft',
    row: (world) => certificateOf(world, { status: 'draft' }),
    select: OURS,
  },
  {
    table: 'product_certificates',
    about: "with another organisation's file",
    row: (world) => certificateOf(world),
    insert: {
      by: NOBODY,
      values: async (world) => ({
        product_id: (await product(world)).id,
        certificate: 'haccp',
        file_id: (await world.make.file(world.partner.stranger, DOCUMENT)).id,
      }),
    },
  },
  {
    table: 'product_documents',
    about: 'of a draft',
    row: (world) => paper(world, { status: 'draft', documents_visibility: 'public' }),
    select: OURS,
    insert: {
      by: EDITORS,
      values: async (world) => ({
        product_id: (await product(world)).id,
        file_id: (await world.make.file(world.ours, DOCUMENT)).id,
        kind: 'other',
      }),
    },
    update: { by: EDITORS, set: () => ({ title_en: word() }) },
    delete: EDITORS,
  },
  {
    table: 'product_documents',
    about: "that is another organisation's file",
    row: (world) => paper(world),
    insert: {
      by: NOBODY,
      values: async (world) => ({
        product_id: (await product(world)).id,
        file_id: (await world.make.file(world.partner.stranger, DOCUMENT)).id,
        kind: 'other',
      }),
    },
  },
  {
    table: 'deleted_products',
    row: async ({ make, ours }) => {
      const product_id = randomUUID();
      await make.insert('deleted_products', { product_id, organisation_id: ours, record: {} });
      return { product_id };
    },
    select: EDITORS,
    insert: {
      by: NOBODY,
      values: ({ ours }) => ({ product_id: randomUUID(), organisation_id: ours, record: {} }),
    },
    update: { by: NOBODY, set: () => ({ record: { forged: true } }) },
    delete: EDITORS,
  },
  {
    table: 'deleted_products',
    about: 'after a day',
    row: async ({ make, ours }) => {
      const product_id = randomUUID();
      const deleted_at = new Date(Date.now() - 25 * 3_600_000).toISOString();
      await make.insert('deleted_products', { product_id, organisation_id: ours, record: {}, deleted_at });
      return { product_id };
    },
    select: NOBODY,
  },
  {
    table: 'product_versions',
    row: async (world) => {
      const { id } = await product(world);
      await world.make.insert('product_versions', { product_id: id, version: 1, record: {} });
      return { product_id: id, version: '1' };
    },
    select: OURS,
    insert: {
      by: NOBODY,
      values: async (world) => ({ product_id: (await product(world)).id, version: 9, record: {} }),
    },
    update: { by: NOBODY, set: () => ({ record: { forged: true } }) },
    delete: NOBODY,
  },
  {
    ...priceOn('public', EVERYONE),
    insert: {
      by: EDITORS,
      values: async (world) => ({
        product_id: (await product(world)).id,
        amount_minor: 100,
        currency: 'JPY',
        per: 'kg',
        incoterm: 'FOB',
      }),
    },
    update: { by: EDITORS, set: () => ({ amount_minor: 999 }) },
    delete: EDITORS,
  },
  priceOn('signed_in', SIGNED_IN),
  priceOn('introduced', ['introduced', ...CLUSTER]),
  priceOn('clusters', CLUSTER),
  {
    table: 'product_prices',
    about: 'public, of a draft',
    row: async (world) => {
      const { id } = await product(world, { status: 'draft' });
      await world.make.price(id);
      return { product_id: id };
    },
    select: OURS,
  },
  {
    table: 'product_images',
    row: (world) => picture(world, world.ours),
    select: EVERYONE,
    insert: {
      by: EDITORS,
      values: async (world) => ({
        product_id: (await product(world)).id,
        file_id: (await world.make.file(world.ours)).id,
      }),
    },
    update: { by: EDITORS, set: () => ({ alt_en: word() }) },
    delete: EDITORS,
  },
  {
    table: 'product_images',
    about: 'of a draft',
    row: (world) => picture(world, world.ours, { status: 'draft' }),
    select: OURS,
  },
  {
    table: 'product_images',
    about: "that shows another organisation's file",
    row: (world) => picture(world, world.ours),
    insert: {
      by: NOBODY,
      values: async (world) => ({
        product_id: (await product(world)).id,
        file_id: (await world.make.file(world.partner.stranger)).id,
      }),
    },
  },
  {
    table: 'product_images',
    about: 'that shows a document',
    row: (world) => picture(world, world.ours),
    insert: {
      by: NOBODY,
      values: async (world) => ({
        product_id: (await product(world)).id,
        file_id: (await world.make.document(world.ours)).id,
      }),
    },
  },
  {
    table: 'files',
    about: 'that nothing shows',
    row: async ({ make, ours }) => ({ id: (await make.file(ours)).id }),
    columns: 'id, widths',
    select: OURS,
    insert: {
      by: EDITORS,
      values: ({ ours }) => ({
        id: randomUUID(),
        organisation_id: ours,
        purpose: 'logo',
        content_type: 'image/webp',
        widths: [320],
        width: 320,
        height: 320,
        byte_size: 4000,
      }),
    },
    update: { by: NOBODY, set: () => ({ width: 9 }) },
    delete: EDITORS,
  },
  {
    table: 'files',
    about: 'of a published product',
    row: async (world) => ({ id: (await picture(world, world.ours)).file_id }),
    columns: 'id, widths',
    select: EVERYONE,
  },
  {
    table: 'files',
    about: 'of a draft',
    row: async (world) => ({ id: (await picture(world, world.ours, { status: 'draft' })).file_id }),
    columns: 'id, widths',
    select: OURS,
  },
  {
    table: 'files',
    about: 'a document that nothing shows',
    row: async ({ make, ours }) => ({ id: (await make.document(ours)).id }),
    columns: 'id, original_name, sha256',
    select: OURS,
    insert: { by: EDITORS, values: ({ ours }) => ({ organisation_id: ours, ...DOCUMENT }) },
    update: { by: NOBODY, set: () => ({ original_name: 'x.pdf' }) },
    delete: EDITORS,
  },
  {
    table: 'catalogue_products',
    row: async (world) => ({ product_id: (await product(world)).id }),
    select: NOBODY,
    insert: {
      by: NOBODY,
      values: async (world) => ({
        product_id: (await product(world, { status: 'draft' })).id,
        organisation_id: world.ours,
        rung: 'public',
        item: 'rice',
        facets: [],
        quality: 1,
        named: ['rice'],
      }),
    },
    update: { by: NOBODY, set: () => ({ quality: 100 }) },
    delete: NOBODY,
  },
  {
    table: 'product_search',
    row: async (world) => {
      const { id } = await product(world);
      await world.make.insert('product_search', { product_id: id, ...entry });
      return { product_id: id };
    },
    select: NOBODY,
    insert: { by: NOBODY, values: async (world) => ({ product_id: (await product(world)).id, ...entry }) },
    update: { by: NOBODY, set: () => ({ quality: 100 }) },
    delete: NOBODY,
  },
  {
    table: 'search_misses',
    row: async ({ make }) => ({ query: (await make.insert('search_misses', { query: word() })).query }),
    select: NOBODY,
    insert: { by: NOBODY, values: () => ({ query: word() }) },
    update: { by: NOBODY, set: () => ({ times: 9 }) },
    delete: NOBODY,
  },
];

const fields = {
  status: 'draft',
  item: 'rice',
  name_ja: '',
  name_en: 'Rice',
  description_ja: '',
  description_en: '',
  content: '',
  temperature: 'ambient',
  origin_country: 'JP',
  target_countries: [],
  certificates: [],
};
const saved = { fields, price: null, parts: { images: [] }, entry };

export const functions: FunctionSpec[] = [
  {
    function: 'save_product',
    about: 'a new one',
    args: ({ ours }) => ({ product: randomUUID(), organisation: ours, ...saved }),
    by: EDITORS,
    refused: 'policy',
  },
  {
    function: 'save_product',
    about: 'an existing one',
    args: async (world) => ({
      product: (await product(world)).id,
      organisation: world.ours,
      ...saved,
      expected_version: 1,
    }),
    by: EDITORS,
  },
  {
    function: 'save_products',
    about: 'new ones',
    args: ({ ours }) => ({ organisation: ours, saves: [{ id: randomUUID(), version: null, ...saved }] }),
    by: EDITORS,
    refused: 'policy',
  },
  {
    function: 'save_products',
    about: 'existing ones, of which an answer of none tells',
    args: async (world) => ({
      organisation: world.ours,
      saves: [{ id: (await product(world)).id, version: 1, ...saved }],
    }),
    by: EDITORS,
    empty: '{}',
    refused: 'nothing',
  },
  {
    function: 'storage_of',
    args: ({ ours }) => ({ organisation: ours }),
    by: OURS,
    refused: 'nothing',
  },
  {
    function: 'products_whole',
    args: async (world) => ({ organisation: world.ours, ids: [(await product(world)).id] }),
    by: OURS,
    empty: '[]',
    refused: 'nothing',
  },
  {
    function: 'index_products',
    args: async (world) => ({ entries: [{ product_id: (await product(world)).id, ...entry }] }),
    by: EDITORS,
    refused: 'nothing',
  },
  { function: 'stale_products', args: () => ({ current_revision: 'x' }), by: NOBODY, refused: 'no grant' },
  { function: 'relist_products', args: () => ({}), by: NOBODY, refused: 'no grant' },
  { function: 'search_catalogue', args: () => ({}), by: EVERYONE },
  { function: 'suggest_catalogue', args: () => ({ asks: [], makers: [] }), by: EVERYONE },
  { function: 'catalogue_words', args: () => ({}), by: EVERYONE },
  { function: 'count_search_miss', args: () => ({ missed: word() }), by: EVERYONE },
  { function: 'sitemap_entries', args: () => ({}), by: EVERYONE },
  {
    function: 'preview_product',
    args: async (world) => ({ product: (await product(world)).id, standing: 'public' }),
    by: OURS,
  },
  {
    function: 'preview_product',
    about: 'of a draft',
    args: async (world) => ({ product: (await product(world, {}, world.draft)).id, standing: 'clusters' }),
    by: OURS,
  },
  {
    function: 'own_product_list',
    about: 'of a draft',
    args: ({ draft }) => ({ organisation: draft, missing: 'images' }),
    by: SIGNED_IN,
  },
  {
    function: 'product_counts',
    about: 'of a published organisation',
    args: async (world) => {
      await product(world);
      return { organisation: world.ours };
    },
    by: EVERYONE,
  },
  {
    function: 'product_counts',
    about: 'of a draft',
    args: async (world) => {
      await product(world, {}, world.draft);
      return { organisation: world.draft };
    },
    by: OURS,
    refused: 'nothing',
    anon: 'nothing',
  },
  {
    function: 'read_file',
    about: 'of a published product',
    args: async (world) => ({ file: (await picture(world, world.ours)).file_id }),
    by: EVERYONE,
  },
  {
    function: 'read_file',
    about: 'that nothing shows',
    args: async ({ make, ours }) => ({ file: (await make.file(ours)).id }),
    by: OURS,
    refused: 'nothing',
    anon: 'nothing',
  },
  {
    function: 'unused_files',
    args: async ({ make, ours }) => {
      await make.file(ours, { created_at: '2020-01-01' });
      return { organisation: ours };
    },
    by: OURS,
    refused: 'nothing',
  },
  {
    function: 'read_file',
    about: 'a document that nothing shows',
    args: async ({ make, ours }) => ({ file: (await make.document(ours)).id }),
    by: OURS,
    refused: 'nothing',
    anon: 'nothing',
  },
  {
    function: 'same_file',
    args: async ({ make, ours }) => {
      const { sha256 } = await make.document(ours);
      return { organisation: ours, purpose: 'document', sha256 };
    },
    by: OURS,
    refused: 'nothing',
  },
  {
    function: 'same_file',
    about: 'of a picture that everybody sees',
    args: async (world) => {
      const sha256 = 'b'.repeat(64);
      const { id } = await world.make.file(world.ours, { sha256 });
      await world.make.insert('product_images', { product_id: (await product(world)).id, file_id: id });
      return { organisation: world.ours, purpose: 'product_image', sha256 };
    },
    by: OURS,
    refused: 'nothing',
  },
  { function: 'match_profiles', args: ({ ours }) => ({ only_ids: [ours] }), by: EVERYONE },
  {
    function: 'match_profiles',
    about: 'of a draft',
    args: ({ draft }) => ({ only_ids: [draft] }),
    by: NOBODY,
    refused: 'nothing',
    anon: 'nothing',
  },
  {
    function: 'my_match_profile',
    args: ({ draft }) => ({ organisation: draft }),
    by: OURS,
    refused: 'nothing',
  },
  { function: 'match_changes', args: () => ({}), by: EVERYONE },
];
