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

const alert = async (world: World) => {
  const ours = await world.organisation();
  const key = { person_id: world.person.editor.id, organisation_id: ours };
  await world.make.insert('match_alerts', { ...key, threshold: 4 });
  return key;
};

const alertTables: TableSpec[] = [
  {
    table: 'match_alerts',
    row: alert,
    columns: 'person_id, organisation_id, threshold, by_mail, created_at',
    select: ['editor'],
    update: { by: ['editor'], set: () => ({ threshold: 3 }) },
    delete: ['editor'],
  },
  {
    table: 'match_alerts',
    about: 'of our organisation, for oneself',
    row: alert,
    insert: {
      by: OURS,
      values: async (world) => ({ organisation_id: await world.organisation(), threshold: 4 }),
    },
  },
  {
    table: 'match_news',
    row: async (world) => {
      const { id } = await world.make.organisation({ status: 'published' });
      const key = { ...(await alert(world)), partner_id: id };
      await world.make.insert('match_news', key);
      return key;
    },
    columns: 'person_id, organisation_id, partner_id, found_at, seen_at',
    select: ['editor'],
    insert: { by: NOBODY, values: async (world) => ({ ...(await alert(world)), partner_id: world.ours }) },
    update: { by: ['editor'], set: () => ({ seen_at: '2026-01-01T00:00:00Z' }) },
    delete: NOBODY,
  },
];
tables.push(...alertTables);

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
  { function: 'due_match_alerts', args: () => ({}), by: NOBODY, refused: 'no grant' },
  {
    function: 'tell_matches',
    args: ({ ours, person }) => ({ person: person.editor.id, organisation: ours, partners: [] }),
    by: NOBODY,
    refused: 'no grant',
  },
];
