/** Rights on personal access tokens, on what is read with them, and on the search of organisations. */
import { createHash, randomUUID } from 'node:crypto';
import { EVERYONE, NOBODY, SIGNED_IN, type World } from '../../factories/world';
import type { FunctionSpec, TableSpec } from './spec';

const hash = (token: string) => createHash('sha256').update(token).digest('hex');
const values = (token: string) => ({
  name: 'Stock system',
  prefix: 'msb_test',
  token_hash: hash(token),
  scopes: ['catalogue:read', 'organisation:read'],
  expires_at: new Date(Date.now() + 86_400_000).toISOString(),
});

/** A token of the owner of our organisation. */
async function tokenOf({ make, person }: World) {
  const token = `msb_${randomUUID()}`;
  const { id } = await make.insert('api_tokens', { ...values(token), person_id: person.owner.id });
  return { id, token };
}

export const tables: TableSpec[] = [
  {
    table: 'api_tokens',
    row: async (world) => ({ id: (await tokenOf(world)).id }),
    columns: 'id, name, prefix, scopes, expires_at, last_used_at',
    select: ['owner'],
    insert: { by: SIGNED_IN, values: () => values(randomUUID()) },
    update: { by: NOBODY, set: () => ({ name: 'x' }) },
    delete: ['owner'],
  },
  {
    table: 'organisation_search',
    row: async ({ ours }) => ({ organisation_id: ours }),
    select: NOBODY,
    insert: {
      by: NOBODY,
      values: ({ ours }) => ({ organisation_id: ours, text: 'x', grams: [], names: [] }),
    },
    update: { by: NOBODY, set: () => ({ text: 'x' }) },
    delete: NOBODY,
  },
  {
    table: 'listed_organisations',
    row: async ({ ours }) => ({ organisation_id: ours }),
    select: NOBODY,
    insert: { by: NOBODY, values: ({ ours }) => ({ organisation_id: ours, told: 1, facets: [] }) },
    update: { by: NOBODY, set: () => ({ told: 1 }) },
    delete: NOBODY,
  },
];

/** Whoever holds a token reads by it; whose session it is does not matter. */
const byToken = (
  name: FunctionSpec['function'],
  args: (world: World) => Record<string, unknown> = () => ({}),
): FunctionSpec[] => [
  {
    function: name,
    about: 'with a token',
    args: async (world) => ({ ...args(world), token: (await tokenOf(world)).token }),
    by: EVERYONE,
  },
  {
    function: name,
    about: 'with a made-up token',
    args: (world) => ({ ...args(world), token: `msb_${randomUUID()}` }),
    by: NOBODY,
    refused: 'invalid_token',
    anon: 'invalid_token',
  },
];

export const functions: FunctionSpec[] = [
  {
    function: 'use_api_token',
    args: async (world) => ({ token: (await tokenOf(world)).token }),
    by: EVERYONE,
  },
  { function: 'read_products', args: ({ ours }) => ({ ids: [ours] }), by: EVERYONE },
  ...byToken('read_products', ({ ours }) => ({ ids: [ours] })),
  ...byToken('read_own_products'),
  { function: 'read_organisations', args: ({ ours }) => ({ ids: [ours] }), by: EVERYONE },
  ...byToken('read_organisations', ({ ours }) => ({ ids: [ours] })),
  ...byToken('search_catalogue_as', () => ({ args: {} })),
  {
    function: 'read_file_as',
    about: 'with a token',
    args: async (world) => ({
      token: (await tokenOf(world)).token,
      file: (await world.make.document(world.ours)).id,
    }),
    by: EVERYONE,
  },
  {
    function: 'read_file_as',
    about: 'with a made-up token',
    args: async (world) => ({
      token: `msb_${randomUUID()}`,
      file: (await world.make.document(world.ours)).id,
    }),
    by: NOBODY,
    refused: 'invalid_token',
    anon: 'invalid_token',
  },
  ...byToken('read_match_context', ({ ours }) => ({ subject: 'organisation', subject_id: ours })),
  { function: 'search_organisations', args: () => ({}), by: EVERYONE },
  { function: 'search_organisations', about: 'counted', args: () => ({ counted: true }), by: EVERYONE },
];
