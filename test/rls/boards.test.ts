/**
 * The board in the database: it does what the screens show before it has answered, two people who move the same
 * cards at once end with one board, places never run out, and no task belongs to somebody who has gone.
 */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Db } from '~/db/session.server';
import { addCard, editCard, moveCard } from '~/features/boards/commands.server';
import type { Board, Move } from '~/features/boards/model';
import { readBoard } from '~/features/boards/queries.server';
import { applyMove, moveTo } from '~/features/boards/rules';
import { createWorld } from '../factories/world';
import { createTestDatabase } from '../setup/database';

const database = await createTestDatabase();
const world = await createWorld(database);
const { as, make, ours, partner, person } = world;

/** The cards of each list in their order. */
const order = ({ lists }: Board) => lists.map(({ cards }) => cards.map(({ id }) => id));

/** A cluster with cards in its first list. */
async function clusterWith(cards: number): Promise<string> {
  const cluster = await world.anotherCluster();
  for (let n = 0; n < cards; n += 1) await make.card(cluster);
  return cluster;
}

type Step = { card: number; list: number; after: number | null };
const anyStep: fc.Arbitrary<Step> = fc.record({
  card: fc.nat(5),
  list: fc.nat(3),
  after: fc.option(fc.nat(5)),
});
function toMove(board: Board, step: Step): Move {
  const cards = order(board).flat().sort();
  const at = (index: number) => cards[index] ?? '';
  return {
    card: at(step.card),
    list: board.lists[step.list]?.id ?? '',
    after: step.after === null ? null : at(step.after),
  };
}

/** No two cards of a list share a place. */
async function expectPlaces(cluster: string): Promise<void> {
  const shared = await database.adminSql(
    `select list_id, position from board_cards where cluster_id = $1 group by 1, 2 having count(*) > 1`,
    [cluster],
  );
  expect(shared).toEqual([]);
}

/** Makes moves one after another as the owner, in one call. */
async function moveAll(moves: Move[]): Promise<void> {
  await database.adminSql(
    `with me as materialized (
       select set_config('request.jwt.claims', json_build_object('sub', $1::text, 'role', 'authenticated')::text, true)
     )
     select count(*) from me, jsonb_to_recordset($2::text::jsonb) as m (card uuid, list uuid, after uuid),
       lateral public.move_card(m.card, m.list, m.after)`,
    [person.owner.id, JSON.stringify(moves)],
  );
}

describe('moving cards', () => {
  it('ends as the screen has shown it', async () => {
    const cluster = await clusterWith(6);
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 25 }), async (taken) => {
        let shown = await readBoard(as.owner, cluster);
        const moves = taken.map((step) => {
          const move = toMove(shown, step);
          shown = applyMove(shown, move);
          return move;
        });
        await moveAll(moves);
        expect(order(await readBoard(as.owner, cluster))).toEqual(order(shown));
      }),
      { numRuns: 12, endOnFailure: true },
    );
    await expectPlaces(cluster);
  });

  it('by two people at once ends with one board for both', async () => {
    const cluster = await clusterWith(6);
    const start = await readBoard(as.owner, cluster);
    const taken = fc.sample(anyStep, 40);
    const run = async (db: Db, steps: Step[]) => {
      for (const step of steps) await moveCard(db, toMove(start, step));
    };
    await Promise.all([run(as.owner, taken.slice(0, 20)), run(as.mate, taken.slice(20))]);
    const [one, other] = await Promise.all([readBoard(as.owner, cluster), readBoard(as.mate, cluster)]);
    expect(one).toEqual(other);
    expect(order(one).flat().sort()).toEqual(order(start).flat().sort());
    await expectPlaces(cluster);
  });

  it('into the same gap again and again always finds a place', async () => {
    const cluster = await clusterWith(3);
    let shown = await readBoard(as.owner, cluster);
    const moves: Move[] = [];
    for (let n = 0; n < 100; n += 1) {
      const list = shown.lists[0];
      const last = list?.cards[2];
      if (!list || !last) throw new Error('there is no third card');
      const move = moveTo(list, last.id, 1);
      moves.push(move);
      shown = applyMove(shown, move);
    }
    await moveAll(moves);
    expect(order(await readBoard(as.owner, cluster))).toEqual(order(shown));
    await expectPlaces(cluster);
  });

  it('does not make stale what somebody is writing in the card', async () => {
    const cluster = await clusterWith(1);
    const board = await readBoard(as.owner, cluster);
    const card = board.lists[0]?.cards[0]?.id ?? '';
    await moveCard(as.mate, { card, list: board.lists[1]?.id ?? '', after: null });
    await editCard(as.owner, cluster, card, { version: 1, title: '船積み', description: '' });
    const late = editCard(as.mate, cluster, card, { version: 1, title: '通関', description: '' });
    await expect(late).rejects.toMatchObject({ code: 'stale' });
  });

  it('goes nowhere but within its cluster', async () => {
    const [cluster, another] = [await clusterWith(1), await clusterWith(0)];
    const board = await readBoard(as.owner, cluster);
    const card = board.lists[0]?.cards[0]?.id ?? '';
    const [list = ''] = await make.lists(another);
    await expect(moveCard(as.owner, { card, list, after: null })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

describe('a task', () => {
  const given = async (organisation: string | null, someone: string | null) => {
    const cluster = await world.anotherCluster();
    const { id } = await make.card(cluster, {
      assignee_organisation_id: organisation,
      assignee_id: someone,
    });
    return { cluster, id };
  };
  const assignee = (id: string) =>
    database.adminSql(
      'select assignee_organisation_id, assignee_id, version from board_cards where id = $1',
      [id],
    );

  it('is given to people and organisations of the cluster alone', async () => {
    const { cluster, id } = await given(null, null);
    const edit = { version: 1, title: '通関', description: '' };
    for (const choice of [
      partner.stranger,
      partner.invited,
      partner.former,
      `${ours}/${person.mate.id}`,
      `${partner.stranger}/${person.stranger.id}`,
      randomUUID(),
    ]) {
      await expect(editCard(as.owner, cluster, id, { ...edit, assignee: choice })).rejects.toMatchObject({
        code: 'assignee_not_in_cluster',
      });
      const [list = ''] = await make.lists(cluster);
      await expect(
        addCard(as.owner, cluster, { list, title: 'x', description: '', assignee: choice }),
      ).rejects.toMatchObject({ code: 'assignee_not_in_cluster' });
    }
    await editCard(as.owner, cluster, id, { ...edit, assignee: `${partner.mate}/${person.mate.id}` });
    expect(await assignee(id)).toEqual([
      { assignee_organisation_id: partner.mate, assignee_id: person.mate.id, version: 2 },
    ]);
  });

  it('is nobody’s again when the organisation leaves the cluster', async () => {
    const { cluster, id } = await given(partner.mate, person.mate.id);
    const left = await as.mate.rpc('end_cluster_membership', { cluster, organisation: partner.mate });
    expect(left.error).toBeNull();
    expect(await assignee(id)).toEqual([{ assignee_organisation_id: null, assignee_id: null, version: 2 }]);
  });

  it('stays with the organisation when its person leaves', async () => {
    const leaver = await database.signUpUser(`${randomUUID()}@example.test`);
    await make.insert('memberships', { organisation_id: ours, person_id: leaver.id, role: 'editor' });
    const { id } = await given(ours, leaver.id);
    await leaver.db.from('memberships').delete().eq('person_id', leaver.id);
    expect(await assignee(id)).toEqual([{ assignee_organisation_id: ours, assignee_id: null, version: 2 }]);
  });

  it('does not hold up the end of its cluster or of its organisation', async () => {
    const owner = await database.signUpUser(`${randomUUID()}@example.test`);
    const { id: organisation } = await make.organisation({}, { owner: owner.id });
    const cluster = await make.cluster([partner.secretariat, organisation]);
    const { id } = await make.card(cluster, {
      assignee_organisation_id: organisation,
      assignee_id: owner.id,
    });
    await database.adminSql('delete from organisations where id = $1', [organisation]);
    expect(await assignee(id)).toMatchObject([{ assignee_organisation_id: null, assignee_id: null }]);
    await make.card(cluster, { assignee_organisation_id: partner.secretariat });
    await database.adminSql('delete from clusters where id = $1', [cluster]);
    expect(await assignee(id)).toEqual([]);
  });
});
