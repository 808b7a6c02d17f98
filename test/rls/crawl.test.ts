/**
 * Each role reads everything that the Data API lets it ask for, every table with all its neighbours embedded
 * and every function that lists something, and is told exactly those of our secrets that are meant for it.
 */
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  CLUSTER,
  createWorld,
  EVERYONE,
  NOBODY,
  OURS,
  ROLES,
  type Role,
  SIGNED_IN,
  type World,
} from '../factories/world';
import { createTestDatabase } from '../setup/database';
import type { Table } from './register/spec';

const database = await createTestDatabase();
const world = await createWorld(database);

/** A thing that somebody must not read: its words, who may, and how it comes into the database. */
type Secret = { by: Role[]; put(world: World, words: string): Promise<unknown> };

const sql = database.adminSql;
const secrets: Record<string, Secret> = {
  'the name of a published organisation': {
    by: EVERYONE,
    put: ({ ours }, words) => sql('update organisations set name_en = $2 where id = $1', [ours, words]),
  },
  'the name of a draft organisation': {
    by: ['asked', 'introduced', 'invited', ...CLUSTER],
    put: ({ draft }, words) => sql('update organisations set name_en = $2 where id = $1', [draft, words]),
  },
  'what a draft organisation needs': {
    by: ['asked', 'introduced', 'invited', ...CLUSTER],
    put: ({ make, draft }, capability) =>
      make.insert('organisation_capabilities', { organisation_id: draft, direction: 'need', capability }),
  },
  'the name of a contact': {
    by: ['introduced', ...CLUSTER],
    put: ({ make, ours }, name) => make.contact(ours, { name }),
  },
  'the telephone number of a contact': {
    by: ['introduced', ...CLUSTER],
    put: ({ make, ours }, phone) => make.contact(ours, { phone }),
  },
  'the name of a person': {
    by: CLUSTER,
    put: ({ person }, words) =>
      sql('update profiles set display_name = $2 where id = $1', [person.viewer.id, words]),
  },
  'the address that a person signs in with': {
    by: OURS,
    put: ({ person }, words) =>
      sql('update auth.users set email = $2 where id = $1', [person.viewer.id, words]),
  },
  'the address that an invitation went to': {
    by: ['owner'],
    put: ({ make, ours }, email) => make.invitation(ours, email),
  },
  'a mail that waits': {
    by: NOBODY,
    put: ({ make }, words) => make.insert('mail_queue', { kind: 'x', to_address: words }),
  },
  'the name of a draft product': {
    by: OURS,
    put: ({ make, ours }, name_en) => make.product(ours, { name_en, status: 'draft' }),
  },
  'the name of an archived product': {
    by: OURS,
    put: ({ make, ours }, name_en) => make.product(ours, { name_en, status: 'archived' }),
  },
  'a price for everyone': {
    by: EVERYONE,
    put: async ({ make, ours }, place) => make.price((await make.product(ours)).id, { place }),
  },
  'a price for whoever is signed in': {
    by: SIGNED_IN,
    put: async ({ make, ours }, place) =>
      make.price((await make.product(ours)).id, { place, visibility: 'signed_in' }),
  },
  'a price for those introduced': {
    by: ['introduced', ...CLUSTER],
    put: async ({ make, ours }, place) =>
      make.price((await make.product(ours)).id, { place, visibility: 'introduced' }),
  },
  'a price for the cluster': {
    by: CLUSTER,
    put: async ({ make, ours }, place) =>
      make.price((await make.product(ours)).id, { place, visibility: 'clusters' }),
  },
  'a search that found nothing': {
    by: NOBODY,
    put: ({ make }, query) => make.insert('search_misses', { query }),
  },
  'what was written with a request': {
    by: ['asked', ...OURS],
    put: ({ ours, partner }, words) =>
      sql(
        'update introductions set message = $3 where from_organisation_id = $1 and to_organisation_id = $2',
        [ours, partner.asked, words],
      ),
  },
  'what was answered to one': {
    by: ['introduced', ...OURS],
    put: ({ ours, partner }, words) =>
      sql('update introductions set reply = $3 where from_organisation_id = $1 and to_organisation_id = $2', [
        ours,
        partner.introduced,
        words,
      ]),
  },
  'what was written in the room of an introduction': {
    by: ['introduced', ...OURS],
    put: async ({ make, ours, partner }, words) => {
      const [row] = await sql<{ id: string }>(
        'select id from introductions where from_organisation_id = $1 and to_organisation_id = $2',
        [ours, partner.introduced],
      );
      await make.message(row?.id ?? '', null, words);
    },
  },
  'the purpose of a cluster': {
    by: ['invited', ...CLUSTER],
    put: ({ cluster }, words) => sql('update clusters set purpose_en = $2 where id = $1', [cluster, words]),
  },
  'what an invitation to a cluster says': {
    by: ['invited', 'secretariat'],
    put: ({ cluster, partner }, words) =>
      sql('update cluster_members set message = $3 where cluster_id = $1 and organisation_id = $2', [
        cluster,
        partner.invited,
        words,
      ]),
  },
  'a message in the chat': {
    by: CLUSTER,
    put: ({ make, cluster, person }, words) => make.message(cluster, person.mate.id, words),
  },
  'a list of the board': {
    by: CLUSTER,
    put: ({ make, cluster }, name) => make.insert('board_lists', { cluster_id: cluster, name, position: 9 }),
  },
  'a task on the board': {
    by: CLUSTER,
    put: ({ make, cluster }, title) => make.card(cluster, { title }),
  },
};

const words = new Map(Object.keys(secrets).map((name) => [name, `secret-${randomUUID().slice(0, 18)}`]));

type Columns = { table: Table; columns: string[] };
type Edge = { from: Table; to: Table; constraint: string };
let edges: Edge[];

beforeAll(async () => {
  for (const [name, { put }] of Object.entries(secrets)) await put(world, words.get(name) ?? '');
  // Lite joins by the first column of a key of several; row-level security knows nothing of joins anyway.
  const found = await sql<Edge>(
    `select conrelid::regclass::text as from, confrelid::regclass::text as to, conname as constraint
     from pg_constraint where contype = 'f' and cardinality(conkey) = 1 and connamespace = 'public'::regnamespace
       and confrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)`,
  );
  edges = found.flatMap((edge) => [edge, { ...edge, from: edge.to, to: edge.from }]);
});

/** The tables that a role may ask for, each with the columns it may name. */
async function readable(role: Role): Promise<Columns[]> {
  return sql<Columns>(
    `select c.relname as table, array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
       and has_column_privilege($1, c.oid, a.attnum, 'select')
     group by c.relname order by c.relname`,
    [role === 'anon' ? 'anon' : 'authenticated'],
  );
}

/** All that a role can get out of the Data API, as one text. */
async function crawl(role: Role): Promise<string> {
  const db = world.as[role];
  const tables = await readable(role);
  const answers: unknown[] = [];
  for (const { table, columns } of tables) {
    const embedded = edges.flatMap((edge) => {
      const other = edge.from === table && tables.find((one) => one.table === edge.to);
      return other ? `${edge.constraint}_${edge.to}:${edge.to}!${edge.constraint}(${other.columns})` : [];
    });
    const { data, error, count } = await db
      .from(table)
      .select([...columns, ...embedded].join(','), { count: 'exact' });
    expect(error).toBeNull();
    expect(count).toBe(data?.length);
    answers.push(data);
  }
  for (const name of [
    'search_catalogue',
    'sitemap_entries',
    'match_profiles',
    'match_changes',
    'unread_counts',
    'cluster_letters',
  ] as const) {
    answers.push((await db.rpc(name)).data);
  }
  for (const organisation of [world.ours, world.draft]) {
    answers.push((await db.rpc('organisation_people', { organisation })).data);
    answers.push((await db.rpc('my_match_profile', { organisation })).data);
    answers.push((await db.rpc('product_counts', { organisation })).data);
    answers.push((await db.rpc('unused_files', { organisation })).data);
  }
  answers.push((await db.rpc('chat_page', { room: world.cluster })).data);
  return JSON.stringify(answers);
}

describe('reading everything there is', () => {
  it.each(ROLES)('as %s tells the secrets that are meant for them, and no other', async (role) => {
    const text = await crawl(role);
    const told = Object.keys(secrets).filter((name) => text.includes(words.get(name) ?? ''));
    const meant = Object.keys(secrets).filter((name) => secrets[name]?.by.includes(role));
    expect(told).toEqual(meant);
    expect(text).not.toMatch(/token_hash|encrypted_password/);
  });
});
