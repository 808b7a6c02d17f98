/** Rights on people, organisations and what belongs to them. */
import { randomUUID } from 'node:crypto';
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

/** Who knows of an organisation that is not published: its people, those it deals with, and its clusters. */
const KNOW_THE_DRAFT: Role[] = ['asked', 'introduced', 'invited', ...CLUSTER];
/** Who sees its contacts. */
const SEE_CONTACTS: Role[] = ['introduced', ...CLUSTER];

const code = () => `code-${randomUUID().slice(0, 8)}`;
const of = (organisation_id: string) => ({ organisation_id });

async function member({ make, database }: World, organisation: string) {
  const joined = await database.signUpUser(`${randomUUID()}@example.test`);
  await make.insert('memberships', { ...of(organisation), person_id: joined.id, role: 'editor' });
  return { ...of(organisation), person_id: joined.id };
}

const capability = async ({ make }: World, organisation: string) => {
  const values = { ...of(organisation), direction: 'need', capability: code() };
  await make.insert('organisation_capabilities', values);
  return values;
};
const denial = async ({ make }: World, organisation: string) => {
  const values = { ...of(organisation), capability: code() };
  await make.insert('capability_denials', values);
  return values;
};
const wish = async ({ make }: World, organisation: string) => {
  const { id } = await make.insert('wishes', { ...of(organisation), text_en: 'a shelf in Bangkok' });
  return { id };
};

export const tables: TableSpec[] = [
  {
    table: 'profiles',
    about: 'a colleague',
    row: async ({ person }) => ({ id: person.editor.id }),
    select: CLUSTER,
    insert: { by: NOBODY, values: () => ({ id: randomUUID() }) },
    update: { by: ['editor'], set: () => ({ display_name: code() }) },
    delete: NOBODY,
  },
  {
    table: 'profiles',
    about: 'a person of an introduced organisation',
    row: async ({ person }) => ({ id: person.introduced.id }),
    select: ['introduced'],
  },
  {
    table: 'organisations',
    about: 'published',
    row: async (world) => ({ id: await world.organisation('published') }),
    columns: 'id, name_ja, status',
    select: EVERYONE,
    insert: { by: NOBODY, values: () => ({ kind: 'buyer', name_en: code(), country: 'SG' }) },
    update: { by: EDITORS, set: () => ({ name_en: code() }) },
    delete: NOBODY,
  },
  {
    table: 'organisations',
    about: 'not published',
    row: async (world) => ({ id: await world.organisation('draft') }),
    columns: 'id, name_ja, status',
    select: KNOW_THE_DRAFT,
    update: { by: EDITORS, set: () => ({ status: 'published' }) },
  },
  {
    table: 'memberships',
    row: (world) => member(world, world.ours),
    select: CLUSTER,
    insert: {
      by: NOBODY,
      values: ({ ours, person }) => ({ ...of(ours), person_id: person.stranger.id, role: 'viewer' }),
    },
    update: { by: ['owner'], set: () => ({ role: 'viewer' }) },
    delete: ['owner'],
  },
  {
    table: 'memberships',
    about: 'of a viewer',
    row: async ({ make, person }) => {
      const { viewer, editor, owner } = person;
      const { id } = await make.organisation({}, { viewer: viewer.id, editor: editor.id, owner: owner.id });
      return { ...of(id), person_id: viewer.id };
    },
    update: { by: ['owner'], set: () => ({ role: 'owner' }) },
    delete: ['viewer', 'owner'],
  },
  {
    table: 'invitations',
    row: async ({ make, ours }) => {
      const { id } = await make.invitation(ours, `${randomUUID()}@example.test`);
      return { id };
    },
    columns: 'id, email',
    select: ['owner'],
    insert: {
      by: NOBODY,
      values: ({ ours }) => ({ ...of(ours), email: 'x@example.test', role: 'owner', token_hash: code() }),
    },
    update: { by: NOBODY, set: () => ({ role: 'owner' }) },
    delete: ['owner'],
  },
  {
    table: 'organisation_capabilities',
    row: (world) => capability(world, world.ours),
    select: EVERYONE,
    insert: {
      by: EDITORS,
      values: ({ ours }) => ({ ...of(ours), direction: 'offer', capability: code() }),
    },
    update: { by: EDITORS, set: () => ({ required: true }) },
    delete: EDITORS,
  },
  {
    table: 'organisation_capabilities',
    about: 'of a draft',
    row: (world) => capability(world, world.draft),
    select: KNOW_THE_DRAFT,
  },
  {
    table: 'capability_denials',
    row: (world) => denial(world, world.ours),
    select: EVERYONE,
    insert: { by: EDITORS, values: ({ ours }) => ({ ...of(ours), capability: code() }) },
    update: { by: NOBODY, set: () => ({ capability: code() }) },
    delete: EDITORS,
  },
  {
    table: 'capability_denials',
    about: 'of a draft',
    row: (world) => denial(world, world.draft),
    select: KNOW_THE_DRAFT,
  },
  {
    table: 'organisation_contacts',
    row: async (world) => ({ id: (await world.make.contact(await world.organisation())).id }),
    select: SEE_CONTACTS,
    insert: { by: EDITORS, values: async (world) => ({ ...of(await world.organisation()), name: code() }) },
    update: { by: EDITORS, set: () => ({ phone: code() }) },
    delete: EDITORS,
  },
  {
    table: 'wishes',
    row: async (world) => wish(world, await world.organisation()),
    select: EVERYONE,
    insert: {
      by: EDITORS,
      values: async (world) => ({ ...of(await world.organisation()), text_en: code() }),
    },
    update: { by: EDITORS, set: () => ({ text_en: code() }) },
    delete: EDITORS,
  },
  {
    table: 'wishes',
    about: 'of a draft',
    row: (world) => wish(world, world.draft),
    select: KNOW_THE_DRAFT,
  },
  {
    table: 'deleted_wishes',
    row: async (world) => ({ wish_id: (await deleted(world)).wish }),
    select: NOBODY,
    insert: {
      by: NOBODY,
      values: ({ ours }) => ({ wish_id: randomUUID(), ...of(ours), record: {} }),
    },
    update: { by: NOBODY, set: () => ({ record: {} }) },
    delete: NOBODY,
  },
];

const deleted = async (world: World) => {
  const { id } = await wish(world, await world.organisation());
  await world.database.adminSql(
    `insert into public.deleted_wishes (wish_id, organisation_id, record)
     select w.id, w.organisation_id, to_jsonb(w) from public.wishes w where w.id = $1`,
    [id],
  );
  await world.database.adminSql('delete from public.wishes where id = $1', [id]);
  return { wish: id };
};

const organisation = async (world: World) => ({ organisation: await world.organisation() });

export const functions: FunctionSpec[] = [
  {
    function: 'create_organisation',
    args: () => ({ kind: 'buyer', name_ja: '', name_en: code(), country: 'SG' }),
    by: SIGNED_IN,
  },
  {
    function: 'set_capabilities',
    args: async (world) => ({ ...(await organisation(world)), offers: [code()], needs: [] }),
    by: EDITORS,
  },
  {
    function: 'set_capabilities',
    about: 'to none',
    args: async (world) => ({ ...(await organisation(world)), offers: [], needs: [] }),
    by: EDITORS,
  },
  {
    function: 'answer_capability',
    args: async (world) => ({ ...(await organisation(world)), capability: code(), held: false }),
    by: EDITORS,
  },
  {
    function: 'save_organisation',
    args: async (world) => ({ ...(await organisation(world)), profile: { name_en: code() } }),
    by: EDITORS,
  },
  {
    function: 'save_organisation',
    about: 'with its sales, places, certificates and papers',
    args: async (world) => ({
      ...(await organisation(world)),
      profile: { employees: 48 },
      parts: {
        sales: { yen: 1, visibility: 'public' },
        places: [{ kind: 'farm', prefecture: 'JP-01' }],
        certificates: [],
        papers: [],
      },
    }),
    by: EDITORS,
  },
  {
    function: 'save_organisation',
    about: 'over a version that is not the present one',
    args: async (world) => ({ ...(await organisation(world)), profile: {}, expected_version: 9 }),
    by: NOBODY,
    refused: (role) => (EDITORS.includes(role) ? 'stale' : 'not_found'),
  },
  {
    function: 'finish_onboarding',
    args: async (world) => ({
      organisation: await world.organisation('draft'),
      publish: true,
      wish: { text_ja: '', text_en: 'buyers', items: [], countries: [] },
    }),
    by: EDITORS,
  },
  {
    function: 'renew_wish',
    args: async (world) => ({ wish: (await wish(world, await world.organisation())).id }),
    by: EDITORS,
  },
  { function: 'restore_wish', args: deleted, by: EDITORS },
  { function: 'remind_wishes', args: () => ({}), by: NOBODY, refused: 'no grant' },
  {
    function: 'organisation_people',
    args: organisation,
    by: OURS,
    refused: 'nothing',
  },
  {
    function: 'order_contacts',
    args: async (world) => {
      const ours = await world.organisation();
      return { organisation: ours, ids: [(await world.make.contact(ours)).id] };
    },
    by: EDITORS,
  },
  {
    function: 'invite_person',
    args: async (world) => ({
      ...(await organisation(world)),
      email: `${randomUUID()}@example.test`,
      role: 'editor',
      token: randomUUID(),
    }),
    by: ['owner'],
  },
  {
    function: 'invitation_preview',
    about: 'with the token',
    args: async ({ make, draft }) => ({
      token: (await make.invitation(draft, `${randomUUID()}@example.test`)).token,
    }),
    by: EVERYONE,
  },
  {
    function: 'invitation_preview',
    about: 'with a made-up token',
    args: () => ({ token: randomUUID() }),
    by: NOBODY,
    refused: 'nothing',
    anon: 'nothing',
  },
  {
    function: 'accept_invitation',
    about: 'of the stranger',
    args: async ({ make, person }) => ({
      token: (await make.invitation((await make.organisation()).id, person.stranger.email)).token,
    }),
    by: ['stranger'],
    refused: 'invitation_other_address',
  },
  {
    function: 'accept_invitation',
    about: 'with a made-up token',
    args: () => ({ token: randomUUID() }),
    by: NOBODY,
    refused: 'link_expired',
  },
  {
    function: 'hearable_rooms',
    args: ({ person }) => ({ person: person.owner.id }),
    by: NOBODY,
    refused: 'no grant',
  },
  {
    function: 'account_state',
    args: ({ person }) => ({ address: person.owner.email }),
    by: NOBODY,
    refused: 'no grant',
  },
];
