/** Rights on shortlists, on what is on them, and on the links that show them. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { EDITORS, EVERYONE, NOBODY, OURS, SIGNED_IN, type World } from '../../factories/world';
import type { FunctionSpec, TableSpec } from './spec';

const text = () => `text-${randomUUID().slice(0, 8)}`;
const token = () => randomBytes(32).toString('base64url');

/** A list of our organisation. */
const ourList = ({ make, ours }: World) =>
  make.insert('shortlists', { organisation_id: ours, name: text(), note: text() });
/** A list of the editor alone. */
const ownList = ({ make, person }: World) =>
  make.insert('shortlists', { person_id: person.editor.id, name: text() });
const aProduct = ({ make, partner }: World) => make.product(partner.stranger);

async function listed(world: World, list: { id: string }) {
  const { id } = await aProduct(world);
  const key = { list_id: list.id, product_id: id };
  await world.make.insert('shortlist_products', { ...key, position: 1 });
  return key;
}

async function shared(world: World, list: { id: string }, expires_at = '2100-01-01', code = token()) {
  const { id } = await world.make.insert('shortlist_shares', {
    list_id: list.id,
    token_hash: createHash('sha256').update(code).digest('hex'),
    with_notes: true,
    expires_at,
  });
  return { id };
}

export const tables: TableSpec[] = [
  {
    table: 'shortlists',
    about: 'of our organisation',
    row: async (world) => ({ id: (await ourList(world)).id }),
    select: OURS,
    insert: { by: NOBODY, values: ({ ours }) => ({ organisation_id: ours, name: text() }) },
    update: { by: EDITORS, set: () => ({ name: text() }) },
    delete: EDITORS,
  },
  {
    table: 'shortlists',
    about: 'of one person',
    row: async (world) => ({ id: (await ownList(world)).id }),
    select: ['editor'],
    insert: { by: NOBODY, values: ({ person }) => ({ person_id: person.editor.id, name: text() }) },
    update: { by: ['editor'], set: () => ({ note: text() }) },
    delete: ['editor'],
  },
  {
    table: 'shortlist_products',
    about: 'of our organisation',
    row: async (world) => listed(world, await ourList(world)),
    select: OURS,
    insert: {
      by: NOBODY,
      values: async (world) => ({
        list_id: (await ourList(world)).id,
        product_id: (await aProduct(world)).id,
        position: 1,
      }),
    },
    update: { by: EDITORS, set: () => ({ note: text(), quantity: '1', removed_at: '2026-01-01' }) },
    delete: NOBODY,
  },
  {
    table: 'shortlist_products',
    about: 'of one person',
    row: async (world) => listed(world, await ownList(world)),
    select: ['editor'],
    update: { by: ['editor'], set: () => ({ note: text() }) },
  },
  {
    table: 'shortlist_shares',
    about: 'of our organisation',
    row: async (world) => shared(world, await ourList(world)),
    columns: 'list_id, with_notes, expires_at',
    select: EDITORS,
    insert: {
      by: NOBODY,
      values: async (world) => ({
        list_id: (await ourList(world)).id,
        token_hash: text(),
        with_notes: true,
        expires_at: '2100-01-01',
      }),
    },
    update: { by: NOBODY, set: () => ({ expires_at: '2100-01-01' }) },
    delete: EDITORS,
  },
];

export const functions: FunctionSpec[] = [
  { function: 'make_shortlist', args: () => ({ name: text() }), by: SIGNED_IN },
  {
    function: 'make_shortlist',
    about: 'of our organisation',
    args: ({ ours }) => ({ name: text(), organisation: ours }),
    by: EDITORS,
  },
  {
    function: 'add_to_shortlist',
    args: async (world) => ({ list: (await ourList(world)).id, products: [(await aProduct(world)).id] }),
    by: EDITORS,
  },
  {
    function: 'add_to_shortlist',
    about: 'what nobody else may see',
    args: async (world) => ({
      list: (await ourList(world)).id,
      products: [(await world.make.product(world.partner.stranger, { status: 'draft' })).id],
    }),
    by: NOBODY,
  },
  {
    function: 'keep_picks',
    args: async (world) => ({ products: [(await aProduct(world)).id], name: text() }),
    by: SIGNED_IN,
  },
  {
    function: 'keep_picks',
    about: 'of what only its people may see',
    args: async ({ make, ours }) => ({
      products: [(await make.product(ours, { status: 'draft' })).id],
      name: text(),
    }),
    by: OURS,
    refused: 'nothing',
  },
  {
    function: 'give_shortlist',
    args: async (world) => ({ list: (await ownList(world)).id, organisation: world.ours }),
    by: ['editor'],
  },
  {
    function: 'move_on_shortlist',
    args: async (world) => {
      const { list_id, product_id } = await listed(world, await ourList(world));
      return { list: list_id, product: product_id, direction: 'top' };
    },
    by: EDITORS,
  },
  {
    function: 'my_shortlists',
    args: async (world) => {
      await ourList(world);
      return { organisation: world.ours };
    },
    by: OURS,
    refused: 'nothing',
  },
  {
    function: 'current_shortlist',
    args: async (world) => {
      await ourList(world);
      return { organisation: world.ours };
    },
    by: EDITORS,
    refused: 'nothing',
  },
  {
    function: 'share_shortlist',
    args: async (world) => ({
      list: (await ourList(world)).id,
      token: token(),
      days: '30',
      with_notes: true,
    }),
    by: EDITORS,
  },
  {
    function: 'shared_shortlist',
    args: async (world) => {
      const code = token();
      await shared(world, await ourList(world), '2100-01-01', code);
      return { token: code };
    },
    by: EVERYONE,
  },
  {
    function: 'shared_shortlist',
    about: 'that has expired',
    args: async (world) => {
      const code = token();
      await shared(world, await ourList(world), '2020-01-01', code);
      return { token: code };
    },
    by: NOBODY,
    refused: 'nothing',
    anon: 'nothing',
  },
];
