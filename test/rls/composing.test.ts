/** A cluster from a proposal: all are asked or none, once, and what becomes of those who are not introduced yet. */
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Asked, composeCluster, listProspects, recruit } from '~/features/clusters/asking.server';
import { listClusters, readCluster } from '~/features/clusters/queries.server';
import { readRecruiting } from '~/features/clusters/recruiting.server';
import { answerIntroduction } from '~/features/introductions/commands.server';
import { addOrganisation, introduce, type TestOrganisation } from '../factories/organisations';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const maker = () => addOrganisation(database, 'maker@example.test');
const firm = (name: string) =>
  addOrganisation(database, `${name}@example.test`, { kind: 'buyer', country: 'SG' });
const asking = (...firms: TestOrganisation[]): Asked[] =>
  firms.map(({ organisation }) => ({ organisation, stages: ['import'], message: 'Join us for Singapore.' }));
const compose = (of: TestOrganisation, members: Asked[], cluster: string = randomUUID()) =>
  composeCluster(
    of.db,
    of.organisation,
    {
      cluster,
      nameJa: '',
      nameEn: 'Miso for Singapore',
      type: 'integrated',
      purposeJa: '',
      purposeEn: '',
      items: ['miso'],
      countries: ['SG'],
      stages: ['processing'],
    },
    members,
  );
const prospects = (of: TestOrganisation, cluster: string) =>
  listProspects(of.db, cluster, { locale: 'en', now: new Date() });
const statuses = async (of: TestOrganisation, cluster: string) => {
  const { members } = await readCluster(of.db, cluster, 'en');
  return Object.fromEntries(members.map(({ organisation, status }) => [organisation.id, status]));
};
const count = async (table: string) => {
  const [row] = await database.adminSql<{ n: number }>(`select count(*)::int as n from public.${table}`);
  return row?.n;
};

describe('a composed cluster', () => {
  it('invites who is introduced and asks who is not, and invites them when they accept', async () => {
    const [mika, ana, ben, eve] = [await maker(), await firm('ana'), await firm('ben'), await firm('eve')];
    await introduce(mika, ana);
    const { clusterId, events } = await compose(mika, asking(ana, ben, eve));
    expect(await statuses(mika, clusterId)).toEqual({
      [mika.organisation]: 'joined',
      [ana.organisation]: 'invited',
    });
    const asked = await prospects(mika, clusterId);
    expect(asked.map(({ organisation, stages }) => [organisation.id, stages])).toEqual(
      expect.arrayContaining([
        [ben.organisation, ['import']],
        [eve.organisation, ['import']],
      ]),
    );
    expect(events.map(({ name, room }) => `${name} ${room}`)).toEqual(
      expect.arrayContaining([
        `cluster.changed organisation:${ana.organisation}`,
        `introduction.changed organisation:${ben.organisation}`,
      ]),
    );
    // Nobody but the secretariat knows whom it has asked.
    expect(await prospects(ana, clusterId)).toEqual([]);
    expect(await listClusters(ben.db, ben.organisation, 'en')).toEqual([]);

    const of = (other: TestOrganisation) =>
      asked.find(({ organisation }) => organisation.id === other.organisation)?.introductionId ?? '';
    await answerIntroduction(ben.db, of(ben), { intent: 'accept', reply: '' });
    await answerIntroduction(eve.db, of(eve), { intent: 'decline', reply: '' });
    expect(await statuses(mika, clusterId)).toMatchObject({ [ben.organisation]: 'invited' });
    expect(await prospects(mika, clusterId)).toEqual([]);
    const [invited] = await listClusters(ben.db, ben.organisation, 'en');
    expect(invited?.members.find(({ organisation }) => organisation.id === ben.organisation)).toMatchObject({
      stages: ['import'],
      message: 'Join us for Singapore.',
    });
  });

  it('is formed once, however often it is sent, and also by two at the same moment', async () => {
    const [mika, ana, ben] = [await maker(), await firm('ana'), await firm('ben')];
    const id = randomUUID();
    await Promise.all([compose(mika, asking(ana, ben), id), compose(mika, asking(ana, ben), id)]);
    await compose(mika, asking(ana), id);
    expect([await count('clusters'), await count('introductions'), await count('cluster_prospects')]).toEqual(
      [1, 2, 2],
    );
    await expect(compose(ana, asking(ben), id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('asks nobody and forms nothing where one of them cannot be asked', async () => {
    const [mika, ana] = [await maker(), await firm('ana')];
    const draft = await addOrganisation(database, 'draft@example.test', { published: false });
    await expect(compose(mika, asking(ana, draft))).rejects.toMatchObject({ code: 'not_found' });
    await expect(compose(draft, asking(ana))).rejects.toMatchObject({ code: 'publish_first' });
    await database.adminSql(
      `with made as (
         insert into public.organisations (kind, name_en, country, status)
         select 'buyer', 'Buyer ' || n, 'SG', 'published' from generate_series(1, 20) n returning id)
       insert into public.introductions (from_organisation_id, to_organisation_id, message)
       select $1, id, 'Hello' from made`,
      [mika.organisation],
    );
    await expect(compose(mika, asking(ana))).rejects.toMatchObject({ code: 'too_many_introductions' });
    expect([await count('clusters'), await count('cluster_prospects'), await count('introductions')]).toEqual(
      [0, 0, 20],
    );
  });

  it('takes a request that waits already, from either side, for its own', async () => {
    const [mika, ana] = [await maker(), await firm('ana')];
    const { data } = await ana.db.rpc('request_introduction', {
      from_organisation: ana.organisation,
      to_organisation: mika.organisation,
      message: 'Miso?',
    });
    const { clusterId } = await compose(mika, asking(ana));
    await answerIntroduction(mika.db, data ?? '', { intent: 'accept', reply: '' });
    expect(await statuses(mika, clusterId)).toMatchObject({ [ana.organisation]: 'invited' });
  });
});

describe('recruiting', () => {
  it('asks more, passes over who is in or asked, and is for those who run the cluster', async () => {
    const [mika, ana, ben] = [await maker(), await firm('ana'), await firm('ben')];
    await introduce(mika, ana);
    const { clusterId } = await compose(mika, asking(ana));
    await recruit(mika.db, clusterId, mika.organisation, asking(ana, ben));
    await recruit(mika.db, clusterId, mika.organisation, asking(ana, ben));
    expect(await statuses(mika, clusterId)).toMatchObject({ [ana.organisation]: 'invited' });
    expect((await prospects(mika, clusterId)).map(({ organisation }) => organisation.id)).toEqual([
      ben.organisation,
    ]);
    expect(await count('introductions')).toBe(2);
    await expect(recruit(ana.db, clusterId, ana.organisation, asking(ben))).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  it('knows who waits and who is not to be asked again', async () => {
    const [mika, ana, ben] = [await maker(), await firm('ana'), await firm('ben')];
    await introduce(mika, ana);
    const { clusterId } = await compose(mika, asking(ana, ben));
    await ana.db.rpc('respond_to_cluster_invitation', {
      cluster: clusterId,
      organisation: ana.organisation,
      accept: false,
    });
    const own = {
      organisations: [{ id: mika.organisation, role: 'owner' as const }],
      current: mika.organisation,
    };
    const { gone, pending, running, brief } = await readRecruiting(mika.db, clusterId, own, {
      locale: 'en',
      now: new Date(),
    });
    expect(gone).toEqual([ana.organisation]);
    expect(pending.map(({ organisation }) => organisation.id)).toEqual([ben.organisation]);
    expect(running).toEqual({ id: mika.organisation, stages: ['processing'] });
    expect(brief).toEqual({ items: ['miso'], countries: ['SG'] });
  });

  it('invites nobody for a secretariat that has left', async () => {
    const [mika, ana, ben] = [await maker(), await firm('ana'), await firm('ben')];
    await introduce(mika, ana);
    const { clusterId } = await compose(mika, asking(ana, ben));
    await ana.db.rpc('respond_to_cluster_invitation', {
      cluster: clusterId,
      organisation: ana.organisation,
      accept: true,
    });
    const [asked] = await prospects(mika, clusterId);
    await database.adminSql(
      `update public.cluster_members set is_secretariat = (organisation_id = $1), is_representative = false`,
      [ana.organisation],
    );
    await answerIntroduction(ben.db, asked?.introductionId ?? '', { intent: 'accept', reply: '' });
    expect(await listClusters(ben.db, ben.organisation, 'en')).toEqual([]);
  });
});
