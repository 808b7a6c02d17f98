/** The room of an introduction over sockets: the same ways as a cluster's, for the two that were introduced only. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Message } from '~/features/chat/model';
import { addOrganisation, type TestOrganisation } from '../../factories/organisations';
import { createTestDatabase } from '../../setup/database';
import { ask, connect, dropOne, type Node, Screen, startNode, until } from './nodes';

const database = await createTestDatabase();
let node: Node;
let mika: TestOrganisation;
let ana: TestOrganisation;
let agency: TestOrganisation;
let introduction: string;

beforeAll(async () => {
  node = await startNode(database);
  [mika, ana, agency] = await Promise.all([
    addOrganisation(database, 'maker@example.test'),
    addOrganisation(database, 'buyer@example.test', { kind: 'buyer' }),
    addOrganisation(database, 'agency@example.test', { kind: 'support' }),
  ]);
  const { data, error } = await agency.db.rpc('propose_introduction', {
    introducer: agency.organisation,
    one: mika.organisation,
    other: ana.organisation,
    message: 'Please meet.',
  });
  if (error) throw error;
  introduction = data;
});
afterAll(() => node.close());

const NOT_FOUND = { ok: false, error: 'not_found' };
const accept = (of: TestOrganisation) => of.db.rpc('respond_to_introduction', { introduction, accept: true });

/** What somebody gets who asks for the room in every way there is. */
async function tried(of: TestOrganisation) {
  const socket = connect(node, of);
  const post = { id: randomUUID(), room: introduction, organisation: of.organisation, text: 'hello' };
  const answers = [
    await ask(socket, 'join', { room: `introduction:${introduction}` }),
    await ask(socket, 'message.list', { room: introduction, after: 0 }),
    await ask(socket, 'message.read', { room: introduction, seq: 1 }),
    await ask(socket, 'message.post', post),
  ];
  socket.disconnect();
  return answers;
}

it('is not there before both have accepted, and never for whoever introduced them', async () => {
  await accept(mika);
  for (const one of [mika, ana, agency]) {
    expect(await tried(one)).toEqual([NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND]);
  }
  await accept(ana);
  expect(await tried(agency)).toEqual([NOT_FOUND, NOT_FOUND, NOT_FOUND, NOT_FOUND]);
  expect((await tried(mika)).map(({ ok }) => ok)).toEqual([true, true, true, true]);
});

it('tells the other side after the commit, and nobody by the name of a cluster', async () => {
  const [a, b] = [connect(node, mika), connect(node, ana)];
  const heard: Message[] = [];
  b.on('message.posted', (message: Message) => heard.push(message));
  await ask(b, 'join', { room: `introduction:${introduction}` });
  expect(await ask(b, 'join', { room: `cluster:${introduction}` })).toEqual(NOT_FOUND);
  const post = {
    id: randomUUID(),
    room: introduction,
    organisation: mika.organisation,
    text: 'はじめまして',
  };
  const answer = await ask<Message>(a, 'message.post', post);
  await until(() => heard.length === 1);
  expect(heard[0]).toEqual(answer.ok ? answer.result : null);
  expect(heard[0]).toMatchObject({ roomId: introduction, seq: 2, text: 'はじめまして' });
  const forged = { ...post, id: randomUUID(), organisation: ana.organisation };
  expect(await ask(a, 'message.post', forged)).toEqual(NOT_FOUND);
  a.disconnect();
  b.disconnect();
});

it('loses nothing over broken connections, and shows one order to both', async () => {
  const screens = [mika, ana, mika, ana].map(
    (of) => new Screen(connect(node, of), introduction, of.organisation, 'introduction'),
  );
  await until(() => screens.every(({ socket }) => socket.connected));
  await Promise.all(
    screens.map(async (screen, index) => {
      for (let n = 0; n < 4; n += 1) {
        await screen.post(`${index}:${n}`);
        dropOne(screens);
      }
    }),
  );
  await until(() => screens.every(({ socket }) => socket.connected));
  await Promise.all(screens.map((screen) => screen.catchUp()));
  const { data } = await ana.db.rpc('chat_page', { room: introduction, after: 0, amount: 200 });
  const order = (data ?? []).map(({ id }) => id);
  expect(order).toHaveLength(2 + 16);
  for (const screen of screens) expect(screen.messages.map(({ id }) => id)).toEqual(order);
  for (const screen of screens) screen.close();
}, 60_000);
