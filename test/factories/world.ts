/**
 * Everyone who may stand to an organisation in some way, each as a client that acts as them: what the tests of
 * the rights are told about. "Ours" is the organisation that things belong to; the others look at it.
 */
import { randomUUID } from 'node:crypto';
import type { Db } from '~/db/session.server';
import type { TestDatabase } from '../setup/database';
import type { TestUser } from '../setup/database-users';
import { createFactories, type Factories } from './factories';

/** Who asks, from nobody to the owner. Those without a word of their own are owners of their organisation. */
export const ROLES = [
  /** Not signed in. */
  'anon',
  /** Signed in, in no organisation yet. */
  'newcomer',
  /** Of an organisation that has nothing to do with ours. */
  'stranger',
  /** Of an organisation that has asked us for an introduction. */
  'asking',
  /** Of an organisation that we have asked. */
  'asked',
  /** Of an organisation that ours was introduced to. */
  'introduced',
  /** Of an organisation that has left our cluster. */
  'former',
  /** Of an organisation that is invited to our cluster. */
  'invited',
  /** Of another organisation in our cluster. */
  'mate',
  /** Of the organisation that runs our cluster. */
  'secretariat',
  'viewer',
  'editor',
  'owner',
] as const;
export type Role = (typeof ROLES)[number];
type Person = Exclude<Role, 'anon'>;
type Partner = Exclude<Person, 'newcomer' | 'viewer' | 'editor' | 'owner'>;

export const NOBODY: Role[] = [];
export const EVERYONE: Role[] = [...ROLES];
export const SIGNED_IN: Role[] = ROLES.filter((role) => role !== 'anon');
/** The people of our organisation. */
export const OURS: Role[] = ['viewer', 'editor', 'owner'];
export const EDITORS: Role[] = ['editor', 'owner'];
/** The people of those who have joined our cluster. */
export const CLUSTER: Role[] = ['mate', 'secretariat', ...OURS];
/** Those of them who may write. */
export const WORKERS: Role[] = ['mate', 'secretariat', ...EDITORS];

export type World = {
  database: TestDatabase;
  make: Factories;
  as: Record<Role, Db>;
  person: Record<Person, TestUser>;
  /** The organisations of the others. */
  partner: Record<Partner, string>;
  /** Our organisation, published. */
  ours: string;
  /** One more of ours, with the same people and partners, not published. */
  draft: string;
  /** The cluster of ours, the draft, the mate and the secretariat; the invited one is invited to it. */
  cluster: string;
  /** One more organisation of ours, with people, introductions and the cluster as ours has them. */
  organisation(status?: 'published' | 'draft'): Promise<string>;
  /** One more cluster as that of ours. */
  anotherCluster(): Promise<string>;
};

const PARTNERS: Partner[] = [
  'stranger',
  'asking',
  'asked',
  'introduced',
  'former',
  'invited',
  'mate',
  'secretariat',
];

/** Peoples a database. */
export async function createWorld(database: TestDatabase): Promise<World> {
  const make = createFactories(database);
  // One partner is asked by every organisation of ours that a test adds, which are more than one inbox takes.
  await database.adminSql(`update matching.settings set value = 100000 where name = 'waiting_requests'`);
  const people = await Promise.all(
    ROLES.map(async (role) => {
      const email = `${role}-${randomUUID().slice(0, 8)}@example.test`;
      return role === 'anon' ? null : ([role, await database.signUpUser(email)] as const);
    }),
  );
  const person = Object.fromEntries(people.filter((one) => one !== null)) as Record<Person, TestUser>;
  const as = Object.fromEntries(
    people.flatMap((one) => (one ? [[one[0], one[1].db]] : [['anon', database.anon()]])),
  ) as World['as'];

  const partner = {} as World['partner'];
  for (const role of PARTNERS) {
    const { id } = await make.organisation({ status: 'published' }, { owner: person[role].id });
    partner[role] = id;
  }

  async function clusterOfPartners() {
    const id = await make.cluster([partner.secretariat, partner.mate]);
    await make.clusterMember(id, partner.invited, 'invited', { message: 'ご一緒しませんか。' });
    await make.clusterMember(id, partner.former, 'left');
    return id;
  }
  const cluster = await clusterOfPartners();

  async function organisation(status: 'published' | 'draft' = 'published') {
    const { id } = await make.organisation(
      { status },
      { viewer: person.viewer.id, editor: person.editor.id, owner: person.owner.id },
    );
    await make.introduction(partner.asking, id);
    await make.introduction(id, partner.asked);
    await make.introduction(id, partner.introduced, { status: 'accepted' });
    await make.clusterMember(cluster, id, 'joined');
    return id;
  }

  const ours = await organisation('published');
  return {
    database,
    make,
    as,
    person,
    partner,
    ours,
    draft: await organisation('draft'),
    cluster,
    organisation,
    async anotherCluster() {
      const id = await clusterOfPartners();
      await make.clusterMember(id, ours, 'joined');
      return id;
    },
  };
}
