/** Rights on what an organisation keeps of its matches. */
import { EDITORS, NOBODY, OURS, type World } from '../../factories/world';
import type { FunctionSpec, TableSpec } from './spec';

/** Two organisations: ours, and one that everybody sees. */
async function two(world: World) {
  const { id } = await world.make.organisation({ status: 'published' });
  return { ours: await world.organisation(), other: id };
}

export const tables: TableSpec[] = [
  {
    table: 'partner_marks',
    row: async (world) => {
      const { ours, other } = await two(world);
      const key = { organisation_id: ours, partner_id: other };
      await world.make.insert('partner_marks', { ...key, mark: 'blocked' });
      return key;
    },
    columns: 'organisation_id, partner_id, mark, reason, note, created_at',
    select: OURS,
    insert: {
      by: NOBODY,
      values: async (world) => {
        const { ours, other } = await two(world);
        return { organisation_id: ours, partner_id: other, mark: 'partner' };
      },
    },
    update: { by: NOBODY, set: () => ({ mark: 'partner' }) },
    delete: EDITORS,
  },
];

export const functions: FunctionSpec[] = [
  {
    function: 'mark_partner',
    args: async (world) => {
      const { ours, other } = await two(world);
      return { organisation: ours, partner: other, mark: 'not_relevant', reason: 'items', note: 'Too sweet' };
    },
    by: EDITORS,
  },
  {
    function: 'not_proposed',
    args: async (world) => {
      const { ours, other } = await two(world);
      await world.make.insert('partner_marks', {
        organisation_id: ours,
        partner_id: other,
        mark: 'partner',
      });
      return { organisation: ours };
    },
    by: OURS,
    refused: 'nothing',
  },
  {
    function: 'take_first_page',
    args: async (world) => {
      const { ours, other } = await two(world);
      return { organisation: ours, candidates: [other], size: 1 };
    },
    by: OURS,
  },
];
