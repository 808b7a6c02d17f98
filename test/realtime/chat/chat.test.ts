import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message, MessagePage } from '~/features/chat/model';
import { createTestDatabase } from '../../setup/database';
import type { TestUser } from '../../setup/database-users';
import { ask, connect, dropOne, type Node, Screen, startNode, until } from './nodes';

const database = await createTestDatabase();
let node: Node;
let mika: TestUser;
let ren: TestUser;
let stranger: TestUser;
let reader: TestUser;
let maker: string;
let trader: string;
let elsewhere: string;
let cluster: string;

beforeAll(async () => {
  node = await startNode(database);
  [mika, ren, stranger, reader] = await Promise.all([
    database.signUpUser('mika@example.test', { display_name: 'Mika' }),
    database.signUpUser('ren@example.test', { display_name: 'Ren' }),
    database.signUpUser('stranger@example.test', { display_name: 'Stranger' }),
    database.signUpUser('reader@example.test', { display_name: 'Reader' }),
  ]);
  maker = await organisation(mika, '結び農園');
  trader = await organisation(ren, '結び商会');
  elsewhere = await organisation(stranger, 'よその会社');
  await database.adminSql('insert into memberships (organisation_id, person_id, role) values ($1, $2, $3)', [
    maker,
    reader.id,
    'viewer',
  ]);
  const formed = await mika.db.rpc('form_cluster', {
    organisation: maker,
    name_ja: '甘しょ',
    name_en: '',
    type: 'integrated',
    purpose_ja: '',
    purpose_en: '',
    items: [],
    countries: [],
  });
  cluster = formed.data as string;
  await database.adminSql(
    `insert into cluster_members (cluster_id, organisation_id, status) values ($1, $2, 'joined')`,
    [cluster, trader],
  );
});
afterAll(() => node.close());

async function organisation(user: TestUser, name: string): Promise<string> {
  const made = await user.db.rpc('create_organisation', {
    kind: 'manufacturer',
    name_ja: name,
    name_en: '',
    country: 'JP',
  });
  return made.data as string;
}

function post(text: string, as = maker, id = randomUUID()) {
  return { id, room: cluster, organisation: as, text };
}

describe('posting', () => {
  it('is acknowledged with its number after the commit, and told to the others with its signature', async () => {
    const [a, b] = [connect(node, mika), connect(node, ren)];
    const heard: Message[] = [];
    b.on('message.posted', (message: Message) => heard.push(message));
    await ask(b, 'join', { room: `cluster:${cluster}` });
    const answer = await ask<Message>(a, 'message.post', post(' こんにちは https://example.org '));
    expect(answer).toMatchObject({
      ok: true,
      result: {
        seq: 1,
        text: 'こんにちは https://example.org',
        author: { id: mika.id, name: 'Mika' },
        organisation: { id: maker, ja: '結び農園', en: '' },
      },
    });
    const stored = await ren.db.from('chat_messages').select('id, seq, body');
    expect(stored.data).toHaveLength(1);
    await until(() => heard.length === 1);
    expect(heard[0]).toEqual(answer.ok ? answer.result : null);
    a.disconnect();
    b.disconnect();
  });

  it('stores a message once that is sent twice, even at the same time', async () => {
    const socket = connect(node, mika);
    const payload = post('twice');
    const answers = await Promise.all([1, 2, 3].map(() => ask<Message>(socket, 'message.post', payload)));
    expect(new Set(answers.map((answer) => (answer.ok ? answer.result.seq : answer.error))).size).toBe(1);
    const next = await ask<Message>(socket, 'message.post', post('after'));
    const first = answers[0];
    expect(next.ok && first?.ok && next.result.seq - first.result.seq).toBe(1);
    socket.disconnect();
  });

  it.each([
    ['a stranger', () => stranger, () => post('hello', elsewhere)],
    ['a stranger who names a member', () => stranger, () => post('hello')],
    ['a viewer', () => reader, () => post('hello')],
    ['a member who speaks for another', () => mika, () => post('hello', trader)],
    ['someone in a cluster that is not there', () => mika, () => ({ ...post('hello'), room: randomUUID() })],
  ])('is not found for %s', async (_, user, payload) => {
    const socket = connect(node, user());
    expect(await ask(socket, 'message.post', payload())).toEqual({ ok: false, error: 'not_found' });
    socket.disconnect();
  });

  it('does not give away a message under an id that someone else has used', async () => {
    const [a, b] = [connect(node, mika), connect(node, ren)];
    const id = randomUUID();
    await ask(a, 'message.post', post('mine', maker, id));
    expect(await ask(b, 'message.post', post('yours', trader, id))).toEqual({
      ok: false,
      error: 'already_exists',
    });
    a.disconnect();
    b.disconnect();
  });

  it.each([
    null,
    'text',
    {},
    { id: 'x', room: 'y', organisation: 'z', text: 'hello' },
    { ...post(''), room: '1; drop table chat_messages' },
  ])('refuses %j', async (payload) => {
    const socket = connect(node, mika);
    expect(await ask(socket, 'message.post', payload)).toEqual({ ok: false, error: 'invalid' });
    socket.disconnect();
  });

  it.each([
    ['empty', ''],
    ['blank', '  \n '],
    ['too long', 'x'.repeat(4001)],
  ])('refuses a text that is %s', async (_, text) => {
    const socket = connect(node, mika);
    expect(await ask(socket, 'message.post', post(text))).toEqual({ ok: false, error: 'invalid' });
    socket.disconnect();
  });
});

describe('a stranger', () => {
  it('can neither join, read nor mark', async () => {
    const socket = connect(node, stranger);
    const refused = { ok: false, error: 'not_found' };
    expect(await ask(socket, 'join', { room: `cluster:${cluster}` })).toEqual(refused);
    expect(await ask(socket, 'message.list', { room: cluster, after: 0 })).toEqual(refused);
    expect(await ask(socket, 'message.read', { room: cluster, seq: 1 })).toEqual(refused);
    socket.disconnect();
  });

  it('hears nothing', async () => {
    const [a, b] = [connect(node, mika), connect(node, stranger)];
    const heard: unknown[] = [];
    b.onAny((name: string) => heard.push(name));
    await ask(b, 'join', { room: `cluster:${cluster}` });
    await ask(a, 'message.post', post('among ourselves'));
    await ask(b, 'join', { room: `organisation:${elsewhere}` });
    expect(heard).toEqual([]);
    a.disconnect();
    b.disconnect();
  });
});

describe('reading on', () => {
  it('brings what came after a number, in order, and says whether there is more', async () => {
    const socket = connect(node, reader);
    const page = await ask<MessagePage>(socket, 'message.list', { room: cluster, after: 1 });
    const seqs = page.ok ? page.result.messages.map(({ seq }) => seq) : [];
    expect(seqs).toEqual(seqs.map((_, index) => index + 2));
    expect(page.ok && page.result.more).toBe(false);
    socket.disconnect();
  });

  it('tells a person’s other screens how far they have read, and never goes back', async () => {
    const [one, other] = [connect(node, ren), connect(node, ren)];
    const heard: unknown[] = [];
    other.on('message.read', (payload) => heard.push(payload));
    await ask(other, 'join', { room: `cluster:${cluster}` });
    await ask(one, 'message.read', { room: cluster, seq: 3 });
    await ask(one, 'message.read', { room: cluster, seq: 1 });
    await until(() => heard.length === 2);
    const kept = await ren.db.from('chat_reads').select('last_seq').eq('room_id', cluster);
    expect(kept.data).toEqual([{ last_seq: 3 }]);
    one.disconnect();
    other.disconnect();
  });
});

describe('a bad network', () => {
  it('loses no message, doubles none, and shows one order to all', async () => {
    const screens = Array.from({ length: 12 }, (_, index) => {
      const [user, as] = index % 2 === 0 ? ([mika, maker] as const) : ([ren, trader] as const);
      return new Screen(connect(node, user), cluster, as);
    });
    await until(() => screens.every(({ socket }) => socket.connected));
    // One connection breaks with each message that is stored, so that a slow machine gets on too.
    const posted = (
      await Promise.all(
        screens.map(async (screen, index) => {
          const stored: Message[] = [];
          for (let n = 0; n < 8; n += 1) {
            stored.push(await screen.post(`${index}:${n}`));
            dropOne(screens);
          }
          return stored;
        }),
      )
    ).flat();
    await until(() => screens.every(({ socket }) => socket.connected));
    await Promise.all(screens.map((screen) => screen.catchUp()));

    expect(new Set(posted.map(({ seq }) => seq)).size).toBe(12 * 8);
    const { data } = await mika.db.rpc('chat_page', { room: cluster, after: 0, amount: 200 });
    const order = (data ?? []).map(({ id }) => id);
    expect(order).toEqual([...new Set(order)]);
    expect(order).toEqual(expect.arrayContaining(posted.map(({ id }) => id)));
    for (const screen of screens) expect(screen.messages.map(({ id }) => id)).toEqual(order);
    for (const screen of screens) screen.close();
  }, 120_000);
});
