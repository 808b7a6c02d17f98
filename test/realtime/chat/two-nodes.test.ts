/** Several nodes that meet in Redis; where no Redis answers, there is nothing to try. */
import { createClient } from 'redis';
import { afterAll, expect, it } from 'vitest';
import type { Message } from '~/features/chat/model';
import { createTestDatabase } from '../../setup/database';
import { ask, connect, dropOne, type Node, Screen, startNode, until } from './nodes';

const REDIS_URL = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379';

async function answers(): Promise<boolean> {
  const client = createClient({ url: REDIS_URL, socket: { reconnectStrategy: false, connectTimeout: 500 } });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.close();
    return true;
  } catch {
    return false;
  }
}

const redis = await answers();
const database = await createTestDatabase();
const nodes: Node[] = redis ? await Promise.all([1, 2].map(() => startNode(database, REDIS_URL))) : [];
afterAll(async () => {
  for (const node of nodes) await node.close();
});

it.skipIf(!redis)('two nodes lose no message, double none, and show one order to all', async () => {
  const mika = await database.signUpUser('mika@example.test', { display_name: 'Mika' });
  const organisation = (
    await mika.db.rpc('create_organisation', {
      kind: 'manufacturer',
      name_ja: '甲',
      name_en: '',
      country: 'JP',
    })
  ).data as string;
  const cluster = (
    await mika.db.rpc('form_cluster', {
      organisation,
      name_ja: '組',
      name_en: '',
      type: 'private_led',
      purpose_ja: '',
      purpose_en: '',
      items: [],
      countries: [],
    })
  ).data as string;
  const screens = Array.from({ length: 8 }, (_, index) => {
    const node = nodes[index % nodes.length] as Node;
    return new Screen(connect(node, mika), cluster, organisation);
  });
  await until(() => screens.every(({ socket }) => socket.connected));
  await Promise.all(screens.map(({ socket }) => ask(socket, 'join', { room: `cluster:${cluster}` })));

  // First without drops: what one node stores, screens of the other hear without asking.
  const first = await (screens[0] as Screen).post('heard on the other node');
  await until(() => screens.every(({ messages }) => messages.some(({ id }) => id === first.id)));

  // One connection breaks with each message that is stored, so that a slow machine gets on too.
  const posted = (
    await Promise.all(
      screens.map(async (screen, index) => {
        const stored: Message[] = [];
        for (let n = 0; n < 6; n += 1) {
          stored.push(await screen.post(`${index}:${n}`));
          dropOne(screens);
        }
        return stored;
      }),
    )
  ).flat();
  await until(() => screens.every(({ socket }) => socket.connected));
  await Promise.all(screens.map((screen) => screen.catchUp()));

  const order = Array.from({ length: 8 * 6 + 1 }, (_, index) => index + 1);
  expect(new Set(posted.map(({ seq }) => seq)).size).toBe(8 * 6);
  for (const screen of screens) expect(screen.messages.map(({ seq }) => seq)).toEqual(order);
  const [one, ...others] = screens.map((screen) => screen.messages.map(({ id }) => id));
  for (const other of others) expect(other).toEqual(one);
  for (const screen of screens) screen.close();
});
