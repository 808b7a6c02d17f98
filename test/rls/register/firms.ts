/** Rights on what a trade-fair sheet asks of a firm: its sales, its places, the papers of its certificates. */
import { randomUUID } from 'node:crypto';
import { CLUSTER, EDITORS, EVERYONE, NOBODY, type Role, SIGNED_IN, type World } from '../../factories/world';
import type { TableSpec } from './spec';

/** Who knows of an organisation that is not published: its people, those it deals with, and its clusters. */
const KNOW_THE_DRAFT: Role[] = ['asked', 'introduced', 'invited', ...CLUSTER];

const code = () => `code-${randomUUID().slice(0, 8)}`;
const of = (organisation_id: string) => ({ organisation_id });

/** Sales of the organisation under test, on a rung of the ladder. */
const salesOn = (visibility: string, by: Role[]): TableSpec => ({
  table: 'organisation_sales',
  about: `on the rung ${visibility}`,
  row: async (world) => {
    const organisation_id = await world.organisation('published');
    await world.make.insert('organisation_sales', { organisation_id, yen: 320_000_000, visibility });
    return { organisation_id };
  },
  select: by,
});
const placeOf = async (world: World, organisation: string) => {
  const values = { ...of(organisation), position: 1 };
  await world.make.insert('organisation_places', { ...values, kind: 'factory', prefecture: 'JP-04' });
  return { ...values, position: '1' };
};
const certificateOf = async (world: World, organisation: string) => {
  const values = { ...of(organisation), certificate: 'haccp' };
  await world.make.insert('organisation_certificates', { ...values, number: '1' });
  return values;
};
/** A document of an organisation as the paper of its certificate, on a rung of the ladder. */
const paperOf = async ({ make }: World, organisation: string, visibility: string) => {
  const { id } = await make.document(organisation);
  const key = { ...of(organisation), certificate: 'haccp' };
  await make.insert('organisation_papers', { ...key, file_id: id, visibility });
  return { key, file: { id } };
};
const papersOn = (visibility: string, by: Role[]): TableSpec[] => [
  {
    table: 'organisation_papers',
    about: `on the rung ${visibility}`,
    row: async (world) => (await paperOf(world, await world.organisation(), visibility)).key,
    select: by,
  },
  {
    table: 'files',
    about: `of the paper of a certificate on the rung ${visibility}`,
    row: async (world) => (await paperOf(world, await world.organisation(), visibility)).file,
    columns: 'id, original_name',
    select: by,
  },
];

export const tables: TableSpec[] = [
  ...papersOn('public', EVERYONE),
  ...papersOn('signed_in', SIGNED_IN),
  ...papersOn('introduced', ['introduced', ...CLUSTER]),
  ...papersOn('clusters', CLUSTER),
  {
    table: 'organisation_papers',
    about: 'public, of a draft',
    row: async (world) => (await paperOf(world, await world.organisation('draft'), 'public')).key,
    select: KNOW_THE_DRAFT,
    insert: {
      by: EDITORS,
      values: async (world) => {
        const organisation = await world.organisation('draft');
        return {
          ...of(organisation),
          certificate: 'haccp',
          file_id: (await world.make.document(organisation)).id,
        };
      },
    },
    update: { by: NOBODY, set: () => ({ visibility: 'public' }) },
    delete: EDITORS,
  },
  {
    table: 'organisation_papers',
    about: 'that is a document of somebody else',
    row: async (world) => (await paperOf(world, await world.organisation(), 'public')).key,
    insert: {
      by: NOBODY,
      values: async (world) => ({
        ...of(await world.organisation()),
        certificate: 'haccp',
        file_id: (await world.make.document(world.partner.stranger)).id,
      }),
    },
  },
  {
    table: 'organisation_papers',
    about: 'that is a picture',
    row: async (world) => (await paperOf(world, await world.organisation(), 'public')).key,
    insert: {
      by: NOBODY,
      values: async (world) => {
        const organisation = await world.organisation();
        return {
          ...of(organisation),
          certificate: 'haccp',
          file_id: (await world.make.file(organisation)).id,
        };
      },
    },
  },
  {
    ...salesOn('public', EVERYONE),
    insert: { by: EDITORS, values: async (world) => ({ ...of(await world.organisation()), yen: 1 }) },
    update: { by: EDITORS, set: () => ({ yen: 999 }) },
    delete: EDITORS,
  },
  salesOn('signed_in', SIGNED_IN),
  salesOn('introduced', ['introduced', ...CLUSTER]),
  salesOn('clusters', CLUSTER),
  {
    table: 'organisation_sales',
    about: 'public, of a draft',
    row: async (world) => {
      await world.make.insert('organisation_sales', { ...of(world.draft), yen: 1, visibility: 'public' });
      return of(world.draft);
    },
    select: KNOW_THE_DRAFT,
  },
  {
    table: 'organisation_places',
    row: async (world) => placeOf(world, await world.organisation()),
    select: EVERYONE,
    insert: {
      by: EDITORS,
      values: async (world) => ({
        ...of(await world.organisation()),
        position: 1,
        kind: 'farm',
        prefecture: 'JP-01',
      }),
    },
    update: { by: EDITORS, set: () => ({ name_en: code() }) },
    delete: EDITORS,
  },
  {
    table: 'organisation_places',
    about: 'of a draft',
    row: (world) => placeOf(world, world.draft),
    select: KNOW_THE_DRAFT,
  },
  {
    table: 'organisation_certificates',
    row: async (world) => certificateOf(world, await world.organisation()),
    select: EVERYONE,
    insert: {
      by: EDITORS,
      values: async (world) => ({ ...of(await world.organisation()), certificate: 'haccp' }),
    },
    update: { by: EDITORS, set: () => ({ number: code() }) },
    delete: EDITORS,
  },
  {
    table: 'organisation_certificates',
    about: 'of a draft',
    row: (world) => certificateOf(world, world.draft),
    select: KNOW_THE_DRAFT,
  },
];
