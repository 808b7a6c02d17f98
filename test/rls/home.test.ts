/** What the home page reads of an organisation's day, as its people and as nobody else. */
import { beforeEach, describe, expect, it } from 'vitest';
import { readDay } from '~/features/home/queries.server';
import { addOrganisation, introduce, type TestOrganisation } from '../factories/organisations';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
beforeEach(() => database.reset());

const TODAY = '2026-11-22';
const day = (of: TestOrganisation, organisationId = of.organisation) =>
  readDay(of.db, { organisationId, locale: 'en', today: TODAY });

async function cluster() {
  const mika = await addOrganisation(database, 'maker@example.test');
  const kenji = await addOrganisation(database, 'trader@example.test', { kind: 'trading_company' });
  await introduce(mika, kenji);
  const { data: id, error } = await kenji.db.rpc('form_cluster', {
    organisation: kenji.organisation,
    name_ja: '三陸輸出クラスター',
    name_en: 'Sanriku Export Cluster',
    type: 'integrated',
    purpose_ja: '',
    purpose_en: '',
    items: [],
    countries: [],
    stages: ['export_sales'],
  });
  if (error) throw error;
  await kenji.db.rpc('invite_to_cluster', {
    cluster: id,
    organisation: mika.organisation,
    stages: ['origin'],
  });
  const join = () =>
    mika.db.rpc('respond_to_cluster_invitation', {
      cluster: id,
      organisation: mika.organisation,
      accept: true,
    });
  return { mika, kenji, id, join };
}

describe('the day', () => {
  it('of an organisation without anything is empty', async () => {
    const mika = await addOrganisation(database, 'maker@example.test');
    expect(await day(mika)).toEqual({
      clusters: [],
      invitations: [],
      talks: new Map(),
      tasks: [],
      wishes: 0,
      expiring: [],
    });
  });

  it('has the invitations that wait, and the gaps of the clusters one is in', async () => {
    const { mika, kenji, id, join } = await cluster();
    expect(await day(mika)).toMatchObject({
      clusters: [],
      invitations: [{ clusterId: id, clusterName: 'Sanriku Export Cluster' }],
    });
    expect((await day(kenji)).clusters).toEqual([
      {
        id,
        name: 'Sanriku Export Cluster',
        members: 1,
        invited: 1,
        ours: true,
        unread: 0,
        emptyStages: ['origin', 'processing', 'transport_storage', 'import', 'shelf'],
      },
    ]);
    await join();
    expect((await day(mika)).clusters).toMatchObject([{ id, members: 2, invited: 0, ours: false }]);
    expect((await day(mika)).invitations).toEqual([]);
  });

  it('counts what others wrote, and lists our dated tasks that are not done', async () => {
    const { mika, kenji, id, join } = await cluster();
    await join();
    await kenji.db.rpc('post_message', {
      message_id: '7d5a1c1e-0000-4000-8000-000000000001',
      room: id,
      organisation: kenji.organisation,
      body: 'Hello',
    });
    const lists = (await kenji.db.from('board_lists').select('id, preset')).data ?? [];
    const add = async (n: number, preset: string, dueOn: string | null, assignee: TestOrganisation) => {
      const { error } = await kenji.db.rpc('add_card', {
        card: `7d5a1c1e-0000-4000-8000-00000000001${n}`,
        list: lists.find((list) => list.preset === preset)?.id ?? '',
        title: `Task ${n}`,
        assignee_organisation: assignee.organisation,
        ...(dueOn ? { due_on: dueOn } : {}),
      });
      if (error) throw error;
    };
    await add(1, 'todo', '2026-12-01', mika);
    await add(2, 'doing', '2026-11-20', mika);
    await add(3, 'done', '2026-11-10', mika);
    await add(4, 'todo', null, mika);
    await add(5, 'todo', '2026-11-21', kenji);
    const { clusters, tasks } = await day(mika);
    expect(clusters[0]?.unread).toBe(1);
    expect(tasks.map(({ title, dueOn }) => [title, dueOn])).toEqual([
      ['Task 2', '2026-11-20'],
      ['Task 1', '2026-12-01'],
    ]);
    expect(tasks[0]).toMatchObject({ clusterId: id, clusterName: 'Sanriku Export Cluster' });
  });

  it('counts the wishes that have not run out', async () => {
    const mika = await addOrganisation(database, 'maker@example.test');
    const wish = (until: string) =>
      mika.db.from('wishes').insert({ organisation_id: mika.organisation, text_en: 'A wish', until });
    for (const until of ['2026-12-31', TODAY, '2026-11-21']) await wish(until);
    const { wishes, expiring } = await day(mika);
    expect(wishes).toBe(2);
    expect(expiring.map(({ until }) => until)).toEqual([TODAY]);
  });

  it('of another organisation stays closed', async () => {
    const { kenji, join } = await cluster();
    await join();
    const stranger = await addOrganisation(database, 'stranger@example.test');
    expect(await day(stranger, kenji.organisation)).toMatchObject({
      clusters: [],
      invitations: [],
      tasks: [],
    });
  });
});
