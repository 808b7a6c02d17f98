/** Two nodes on one database that meet in Redis; where no Redis answers, there is nothing to try. */
import { randomUUID } from 'node:crypto';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { createClient } from 'redis';
import { afterAll, describe, expect, it } from 'vitest';
import { createLimits } from '~/server/limits';
import { organisationRoom, personRoom } from '~/shared/events';
import { openTestServer, startTestServer, type TestServer } from '../setup/server';
import { connectSocket } from '../setup/sockets';

const REDIS_URL = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379';

async function answers() {
  const client = createClient({ url: REDIS_URL, socket: { reconnectStrategy: false, connectTimeout: 500 } });
  client.on('error', () => {});
  return client.connect().catch(() => null);
}

const redis = await answers();
const nodes: TestServer[] = [];
if (redis) {
  const first = await startTestServer({ env: { REDIS_URL } });
  nodes.push(first, await openTestServer({ env: { REDIS_URL }, database: first.database }));
}
const node = (index: number) => nodes[index] as TestServer;
afterAll(async () => {
  await nodes[1]?.close();
  await redis?.close();
});

async function until(check: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!check()) {
    if (Date.now() > end) throw new Error('It never came true.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function untilTrue(check: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 15_000;
  while (!(await check())) {
    if (Date.now() > end) throw new Error('It never came true.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

describe.skipIf(!redis)('two nodes', () => {
  it('carry events and the loss of rights to each other', async () => {
    const person = await node(0).database.signUpUser(`${randomUUID()}@example.test`);
    const { data } = await person.db.rpc('create_organisation', {
      kind: 'buyer',
      name_ja: '',
      name_en: 'B',
      country: 'SG',
    });
    const room = organisationRoom(String(data));
    const socket = await connectSocket(node(1).browser(person));
    const heard = () => socket.received.map(({ payload }) => (payload as { what?: string }).what);
    const say = (what: string) =>
      node(0).server.publish([{ room, name: 'organisation.changed', payload: { what } }]);
    await say('one');
    await until(() => heard().includes('one'));
    await node(0).database.adminSql('delete from organisations where id = $1', [data]);
    await node(0).server.publish([
      { room: personRoom(person.id), name: 'membership.changed', payload: { organisationId: String(data) } },
    ]);
    await until(() => socket.received.some(({ name }) => name === 'membership.changed'));
    await new Promise((resolve) => setTimeout(resolve, 500));
    await say('two');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(heard()).not.toContain('two');
    socket.close();
  });

  it('both know that a session has ended', async () => {
    const person = await node(0).database.signUpUser(`${randomUUID()}@example.test`);
    const [here, there] = [node(0).browser(person), node(1).browser(person)];
    const socket = await connectSocket(there);
    expect((await there.get('/session')).text).toBe('{"signedIn":true}');
    await here.post('/sign-out');
    expect((await there.get('/session')).text).toBe('{"signedIn":false}');
    await until(() => socket.socket.disconnected);
    socket.close();
  });

  it('count together', async () => {
    const [one, two] = [createLimits({ redis }), createLimits({ redis })];
    const address = `${randomUUID()}@example.test`;
    const ip = `2001:db8:${Math.floor(Math.random() * 65_536).toString(16)}:${(Date.now() % 65_536).toString(16)}::1`;
    let allowed = 0;
    for (let i = 0; i < 12; i += 1) if ((await (i % 2 ? one : two)('signIn', ip, address)).ok) allowed += 1;
    expect(allowed).toBe(10);
  });

  it('go on without Redis, say so, and find back', async () => {
    const { hostname, port } = new URL(REDIS_URL);
    const open = new Set<Socket>();
    const asked: string[] = [];
    let silent = false;
    const listen = (on: number) =>
      new Promise<Server>((resolve) => {
        const server = createServer((near) => {
          const far = connect(Number(port || 6379), hostname);
          near.on('data', (bytes) => asked.push(bytes.toString('latin1')));
          far.on('data', (bytes) => silent || near.write(bytes));
          for (const socket of [near, far]) {
            open.add(socket.on('error', () => {}).on('close', () => far.destroy()));
          }
          near.pipe(far);
        });
        server.listen(on, '127.0.0.1', () => resolve(server));
      });
    let proxy = await listen(0);
    const at = (proxy.address() as AddressInfo).port;
    const lone = await openTestServer({
      env: { REDIS_URL: `redis://127.0.0.1:${at}` },
      database: node(0).database,
    });
    const health = async () => (await fetch(`${lone.url}/healthz`)).status;
    expect(await health()).toBe(200);
    // Nobody waits for this one, and it is under way when Redis breaks: that must not end the process.
    silent = true;
    await lone.server.publish([
      {
        room: personRoom(randomUUID()),
        name: 'membership.changed',
        payload: { organisationId: randomUUID() },
      },
    ]);
    await until(() => asked.some((text) => text.includes('PUBLISH')));
    proxy.close();
    for (const socket of open) socket.destroy();
    const person = await lone.database.signUpUser(`${randomUUID()}@example.test`);
    const browser = lone.browser(person);
    expect((await browser.get('/account')).status).toBe(200);
    const saved = await browser.post('/account', { intent: 'profile', displayName: 'A', locale: 'en' });
    expect(saved.status).toBe(302);
    expect((await browser.post('/sign-out')).status).toBe(302);
    await untilTrue(async () => (await health()) === 503);
    silent = false;
    proxy = await listen(at);
    await untilTrue(async () => (await health()) === 200);
    await lone.close();
    proxy.close();
    for (const socket of open) socket.destroy();
  });

  it('are healthy', async () => {
    for (const { url } of nodes) {
      expect(await (await fetch(`${url}/healthz`)).json()).toMatchObject({ realtime: 'ok' });
    }
  });
});
