/** Sockets as such: who may connect, which rooms they hear, what they lose, and when they end. */
import { randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { clusterRoom, type DomainEvent, organisationRoom, personRoom } from '~/shared/events';
import type { TestUser } from '../setup/database-users';
import { startTestServer } from '../setup/server';
import { connectSocket, type TestSocket } from '../setup/sockets';

const server = await startTestServer({ recheckMs: 300 });
const { database } = server;
const open: TestSocket[] = [];
let mika: TestUser;
let ren: TestUser;
let maker: string;
let trader: string;
let cluster: string;

async function organisation(user: TestUser, name: string): Promise<string> {
  const { data } = await user.db.rpc('create_organisation', {
    kind: 'manufacturer',
    name_ja: name,
    name_en: '',
    country: 'JP',
  });
  return String(data);
}

async function connect(user: TestUser, headers?: Record<string, string>): Promise<TestSocket> {
  const socket = await connectSocket(server.browser(user), headers);
  open.push(socket);
  return socket;
}

/** Sends through the server as a command's events are sent. */
const publish = (events: DomainEvent[]) => server.server.publish(events);
const changed = (room: DomainEvent['room'], what: string): DomainEvent => ({
  room,
  name: room.startsWith('cluster')
    ? 'cluster.changed'
    : room.startsWith('person')
      ? 'person.changed'
      : 'organisation.changed',
  payload: { what },
});
const settle = (ms = 150) => new Promise((resolve) => setTimeout(resolve, ms));
const heard = (socket: TestSocket) =>
  socket.received.map((event) => (event.payload as { what: string }).what);

async function until(check: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!check()) {
    if (Date.now() > end) throw new Error('It never came true.');
    await settle(10);
  }
}

/** Publishes into a room again and again until a socket hears it, or no longer does. */
async function untilHears(socket: TestSocket, room: DomainEvent['room'], hears: boolean): Promise<void> {
  const end = Date.now() + 15_000;
  for (let number = 0; Date.now() < end; number += 1) {
    const what = `probe ${number}`;
    await publish([changed(room, what)]);
    await settle(200);
    if (heard(socket).includes(what) === hears) return;
  }
  throw new Error(`The socket ${hears ? 'never heard' : 'went on hearing'} ${room}.`);
}

beforeAll(async () => {
  mika = await database.signUpUser('mika@example.test');
  ren = await database.signUpUser('ren@example.test');
  maker = await organisation(mika, '三陸食品');
  trader = await organisation(ren, '結び商会');
  const { data } = await mika.db.rpc('form_cluster', {
    organisation: maker,
    name_ja: '三陸の会',
    name_en: '',
    type: 'private_led',
    purpose_ja: '',
    purpose_en: '',
    items: [],
    countries: [],
  });
  cluster = String(data);
});

afterEach(() => {
  for (const socket of open.splice(0)) socket.close();
});

describe('the handshake', () => {
  it('lets in whoever is signed in on one of our pages', async () => {
    expect((await connect(mika)).socket.connected).toBe(true);
  });

  it('lets in no visitor, no forged and no ended session', async () => {
    await expect(connectSocket(server.browser())).rejects.toThrow('sign_in_required');
    const forged = await new SignJWT({ role: 'authenticated', session_id: randomUUID() })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(mika.id)
      .setExpirationTime('1h')
      .sign(new TextEncoder().encode('not the secret of this server, but long'));
    const session = { ...mika.session, access_token: forged };
    await expect(connect({ ...mika, session })).rejects.toThrow('sign_in_required');
    const gone = await database.signUpUser(`${randomUUID()}@example.test`);
    await database.adminSql('delete from auth.users where id = $1', [gone.id]);
    await expect(connect(gone)).rejects.toThrow('sign_in_required');
  });

  it('is refused to pages of other sites, over both transports', async () => {
    await expect(connect(mika, { origin: 'https://evil.test' })).rejects.toThrow();
    const polling = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { origin: 'https://evil.test', cookie: server.browser(mika).cookies() },
    });
    expect(polling.status).toBe(403);
    const inPage = await fetch(`${server.url}/socket.io/?EIO=4&transport=polling`, {
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(inPage.status).toBe(403);
  });

  it('is made again by itself when the connection broke', async () => {
    const socket = await connect(mika);
    socket.socket.io.engine.close();
    await until(() => socket.socket.connected && socket.socket.io.engine.readyState === 'open');
    await publish([changed(personRoom(mika.id), 'again')]);
    await until(() => heard(socket).includes('again'));
  });
});

describe('rooms', () => {
  it("of oneself and one's organisations are heard unasked, those of others are not", async () => {
    const [hers, his] = [await connect(mika), await connect(ren)];
    await publish([
      changed(personRoom(mika.id), 'person'),
      changed(organisationRoom(maker), 'maker'),
      changed(organisationRoom(trader), 'trader'),
    ]);
    await until(() => heard(hers).length >= 2 && heard(his).length >= 1);
    await settle();
    expect(heard(hers)).toEqual(['person', 'maker']);
    expect(heard(his)).toEqual(['trader']);
    expect(hers.received[1]?.room).toBe(organisationRoom(maker));
  });

  it('of a cluster are heard from joining to leaving', async () => {
    const hers = await connect(mika);
    await publish([changed(clusterRoom(cluster), 'before')]);
    expect(await hers.ask('join', { room: clusterRoom(cluster) })).toEqual({
      ok: true,
      result: { room: clusterRoom(cluster) },
    });
    await publish([changed(clusterRoom(cluster), 'during')]);
    await hers.ask('leave', { room: clusterRoom(cluster) });
    await publish([changed(clusterRoom(cluster), 'after')]);
    await settle();
    expect(heard(hers)).toEqual(['during']);
  });

  it('of others look like rooms that do not exist', async () => {
    const his = await connect(ren);
    const rooms = [
      clusterRoom(cluster),
      clusterRoom(randomUUID()),
      organisationRoom(maker),
      organisationRoom(randomUUID()),
      personRoom(mika.id),
      personRoom(randomUUID()),
    ];
    for (const room of rooms) {
      expect(await his.ask('join', { room })).toEqual({ ok: false, error: 'not_found' });
    }
    await publish(rooms.map((room) => changed(room, 'secret')));
    await settle();
    expect(his.received).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['no object', 'cluster'],
    ['no room', {}],
    ['a kind that is not', { room: `session:${randomUUID()}` }],
    ['all rooms', { room: '*' }],
    ['an id that is none', { room: 'cluster:1 or true' }],
    ['a list', { room: [clusterRoom(randomUUID())] }],
  ])('are not joined by %s', async (_name, payload) => {
    const his = await connect(ren);
    expect(await his.ask('join', payload)).toEqual({ ok: false, error: 'invalid' });
  });

  it('are left when the membership ends, by its event', async () => {
    const person = await database.signUpUser(`${randomUUID()}@example.test`);
    const add = () =>
      database.adminSql('insert into memberships (organisation_id, person_id, role) values ($1, $2, $3)', [
        maker,
        person.id,
        'viewer',
      ]);
    await add();
    const socket = await connect(person);
    await socket.ask('join', { room: clusterRoom(cluster) });
    await untilHears(socket, organisationRoom(maker), true);
    await untilHears(socket, clusterRoom(cluster), true);
    const told: DomainEvent = {
      room: personRoom(person.id),
      name: 'membership.changed',
      payload: { organisationId: maker },
    };
    await database.adminSql('delete from memberships where person_id = $1', [person.id]);
    await publish([told]);
    await untilHears(socket, organisationRoom(maker), false);
    await untilHears(socket, clusterRoom(cluster), false);
    await add();
    await publish([told]);
    await untilHears(socket, organisationRoom(maker), true);
  });

  it('are left before long even when no event told of the end', async () => {
    const person = await database.signUpUser(`${randomUUID()}@example.test`);
    await database.adminSql(
      'insert into memberships (organisation_id, person_id, role) values ($1, $2, $3)',
      [maker, person.id, 'viewer'],
    );
    const socket = await connect(person);
    await database.adminSql('delete from memberships where person_id = $1', [person.id]);
    await untilHears(socket, organisationRoom(maker), false);
  });
});

describe('a dropped connection', () => {
  /** Drops the connection, does something meanwhile, and waits until it is back. */
  async function whileAway(socket: TestSocket, work: () => Promise<unknown>): Promise<boolean> {
    const back = new Promise<void>((resolve) => socket.socket.once('connect', () => resolve()));
    socket.socket.io.opts.reconnectionDelay = 400;
    socket.socket.io.engine.close();
    await work();
    await back;
    return socket.socket.recovered;
  }

  it('gets what it missed, in its rooms', async () => {
    const hers = await connect(mika);
    await hers.ask('join', { room: clusterRoom(cluster) });
    await publish([changed(clusterRoom(cluster), 'one')]);
    await until(() => heard(hers).length === 1);
    const recovered = await whileAway(hers, () =>
      publish([changed(clusterRoom(cluster), 'two'), changed(organisationRoom(trader), 'not hers')]),
    );
    expect(recovered).toBe(true);
    await publish([changed(clusterRoom(cluster), 'three')]);
    await until(() => heard(hers).includes('three'));
    expect(heard(hers)).toEqual(['one', 'two', 'three']);
  });

  it('gets nothing of a room that was lost meanwhile', async () => {
    const person = await database.signUpUser(`${randomUUID()}@example.test`);
    await database.adminSql(
      'insert into memberships (organisation_id, person_id, role) values ($1, $2, $3)',
      [maker, person.id, 'viewer'],
    );
    const socket = await connect(person);
    await publish([changed(organisationRoom(maker), 'one')]);
    await until(() => heard(socket).length === 1);
    const recovered = await whileAway(socket, async () => {
      await database.adminSql('delete from memberships where person_id = $1', [person.id]);
      await publish([changed(organisationRoom(maker), 'two')]);
    });
    expect(recovered).toBe(false);
    await settle();
    expect(heard(socket)).toEqual(['one']);
  });
});

describe('the end', () => {
  it('of a session closes its sockets, and only those', async () => {
    const user = await database.signUpUser(`${randomUUID()}@example.test`);
    const tab = server.browser(user);
    const socket = await connectSocket(tab);
    open.push(socket);
    const phone = server.browser();
    await phone.post('/sign-in', { email: user.email, password: 'correct-horse-battery' });
    const other = await connectSocket(phone);
    open.push(other);
    await tab.post('/sign-out');
    await until(() => socket.socket.disconnected);
    await settle();
    expect(other.socket.connected).toBe(true);
    await expect(connect(user)).rejects.toThrow('sign_in_required');
  });

  it('of a token closes the connection, which comes back only with a renewed one', async () => {
    const user = await database.signUpUser(`${randomUUID()}@example.test`);
    const secret = new TextEncoder().encode(database.keys.jwtSecret);
    const short = await new SignJWT({ role: 'authenticated', email: user.email, session_id: randomUUID() })
      .setProtectedHeader({ alg: 'HS256' })
      .setSubject(user.id)
      .setExpirationTime(Math.floor(Date.now() / 1000) + 2)
      .sign(secret);
    const socket = await connect({ ...user, session: { ...user.session, access_token: short } });
    const refused = new Promise<Error>((resolve) => socket.socket.once('connect_error', resolve));
    await until(() => socket.socket.disconnected);
    // Its cookies were not renewed, so it is refused; the page then asks for new ones.
    expect((await refused).message).toBe('sign_in_required');
  });

  it('comes to a socket that floods only as refusals', async () => {
    const his = await connect(ren);
    const answers = await Promise.all(
      Array.from({ length: 100 }, () => his.ask('leave', { room: personRoom(ren.id) })),
    );
    expect(answers.filter((answer) => answer.ok)).toHaveLength(80);
    expect(answers.at(-1)).toMatchObject({ ok: false, error: 'rate_limited', retryAfter: 10 });
    expect(his.socket.connected).toBe(true);
  });

  it('comes to a socket that sends too much at once', async () => {
    const his = await connect(ren);
    his.socket.io.opts.reconnection = false;
    his.socket.emit('join', { room: 'x'.repeat(200_000) });
    await until(() => his.socket.disconnected);
    expect((await connect(ren)).socket.connected).toBe(true);
  });
});
