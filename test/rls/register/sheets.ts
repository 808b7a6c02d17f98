/** Rights on sheets of products that are on their way in, their rows, and on how sheets are read. */
import { randomBytes, randomUUID } from 'node:crypto';
import { EDITORS, NOBODY, type World } from '../../factories/world';
import type { FunctionSpec, TableSpec } from './spec';

const file = () => `${randomUUID().slice(0, 8)}.xlsx`;
const signature = () => randomBytes(32).toString('hex');

const ourSheet = ({ make, ours }: World) =>
  make.insert('product_imports', { organisation_id: ours, file_name: file(), headings: ['a'] });

async function ourRow(world: World) {
  const { id } = await ourSheet(world);
  const key = { import_id: id, row_number: 2 };
  await world.make.insert('product_import_rows', { ...key, cells: ['b'] });
  return { ...key, row_number: '2' };
}

/** What a piece of work on a sheet is told; the row is found to need no saving. */
async function runningRow(world: World, status: string, args: Record<string, unknown>) {
  const { import_id } = await ourRow(world);
  await world.database.adminSql('update public.product_imports set status = $2 where id = $1', [
    import_id,
    status,
  ]);
  return { import: import_id, ...args, marks: [{ row_number: 2, product_id: randomUUID(), state: 'done' }] };
}

async function ourMapping({ make, ours }: World) {
  const key = { organisation_id: ours, signature: signature() };
  await make.insert('product_sheet_mappings', { ...key, mapping: ['nameJa'] });
  return key;
}

export const tables: TableSpec[] = [
  {
    table: 'product_imports',
    row: async (world) => ({ id: (await ourSheet(world)).id }),
    select: EDITORS,
    insert: {
      by: NOBODY,
      values: ({ ours }) => ({ organisation_id: ours, file_name: file(), headings: ['a'] }),
    },
    update: {
      by: EDITORS,
      set: () => ({ headings: ['a', ''], mapping: ['nameJa', 'item'], status: 'ready' }),
    },
    delete: EDITORS,
  },
  {
    table: 'product_import_rows',
    row: ourRow,
    select: EDITORS,
    insert: {
      by: NOBODY,
      values: async (world) => ({ import_id: (await ourSheet(world)).id, row_number: 2, cells: ['b'] }),
    },
    update: { by: EDITORS, set: () => ({ cells: ['c'], state: 'bad' }) },
    delete: NOBODY,
  },
  {
    table: 'product_sheet_mappings',
    row: ourMapping,
    select: EDITORS,
    insert: {
      by: EDITORS,
      values: ({ ours }) => ({ organisation_id: ours, signature: signature(), mapping: ['nameJa'] }),
    },
    update: { by: EDITORS, set: () => ({ mapping: ['nameEn'] }) },
    delete: NOBODY,
  },
];

export const functions: FunctionSpec[] = [
  {
    function: 'start_product_import',
    args: ({ ours }) => ({
      organisation: ours,
      file_name: file(),
      headings: ['a'],
      sheet: [{ row: 2, cells: ['b'] }],
    }),
    by: EDITORS,
  },
  {
    function: 'mark_import_rows',
    args: async (world) => ({
      import: (await ourRow(world)).import_id,
      marks: [{ row_number: 2, state: 'done' }],
    }),
    by: EDITORS,
    refused: 'nothing',
  },
  {
    function: 'save_import_rows',
    args: (world) => runningRow(world, 'running', { saves: [] }),
    by: EDITORS,
    refused: 'nothing',
  },
  {
    function: 'take_back_import_rows',
    args: (world) => runningRow(world, 'undoing', { saves: [], gone: [] }),
    by: EDITORS,
    refused: 'nothing',
  },
  {
    function: 'work_on_import',
    args: async (world) => ({ import: (await ourSheet(world)).id, worker: randomUUID() }),
    by: EDITORS,
  },
  {
    function: 'leave_import',
    args: async (world) => ({ import: (await ourSheet(world)).id, worker: randomUUID() }),
    by: EDITORS,
  },
  {
    function: 'product_import_counts',
    args: async (world) => {
      await ourRow(world);
      return { organisation: world.ours };
    },
    by: EDITORS,
    refused: 'nothing',
  },
];
