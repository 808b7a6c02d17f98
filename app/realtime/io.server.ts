/**
 * socket.io beside the routes: authenticated at the handshake by the same cookies, authorised at every
 * join, checked again while it lives, and closed with the token it came with (the browser comes back with
 * the renewed one and misses nothing). Several nodes meet in Redis.
 */
import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import { Server } from 'socket.io';
import type { SessionsOf } from '~/db/context.server';
import type { Db, Sessions } from '~/db/session.server';
import type { Person } from '~/db/tokens.server';
import { personRoom } from '~/shared/events';
import { joinSchema } from './events';
import { handlers } from './handlers';
import { createPublish, type Publish } from './publish.server';
import { guardRecovery } from './recovery.server';
import { createRooms, type Rooms, sessionRoom } from './rooms.server';
import { type AppServer, type AppSocket, createTake, type SocketHandlers } from './socket.server';

type Redis = { isReady: boolean; ping(): Promise<unknown> };

type Options = {
  server: HttpServer;
  sessions: Sessions;
  admin: Db;
  readCookies(header: string | undefined): { name: string; value: string }[];
  /** Whether the page that opens the socket is one of ours. */
  isOurs(request: IncomingMessage): boolean;
  redis?: Redis | undefined;
  recheckMs?: number;
  groups?: SocketHandlers[];
};

export type Realtime = {
  publish: Publish;
  closeSockets(of: SessionsOf): Promise<void>;
  healthy(): Promise<boolean>;
  close(): Promise<void>;
};

const RECHECK_MS = 60_000;
const RECOVERY_MS = 2 * 60_000;

/** Attaches socket.io to the web server. */
export function createRealtime(options: Options): Realtime {
  const { server, sessions, admin, redis, recheckMs = RECHECK_MS, groups = handlers } = options;
  const io: AppServer = new Server(server, {
    serveClient: false,
    maxHttpBufferSize: 64 * 1024,
    connectTimeout: 10_000,
    connectionStateRecovery: { maxDisconnectionDuration: RECOVERY_MS, skipMiddlewares: false },
    allowRequest: (request, decide) => decide(null, options.isOurs(request)),
    ...(redis ? { adapter: createAdapter(redis) } : {}),
  });
  const rooms = createRooms(admin);
  guardRecovery(io, rooms, redis === undefined);

  const recheck = (room: string) => {
    void rooms.recheck(io, room);
    if (redis) io.serverSideEmit('recheck' as never, room as never);
  };
  const publish = createPublish({
    emit: (room, name, payload) => io.to(room).emit(name, payload as never, room as never),
    recheck,
  });
  io.on('recheck' as never, ((room: string) => void rooms.recheck(io, room)) as never);

  const people = new WeakMap<AppSocket, Person>();
  io.use(async (socket, next) => {
    try {
      const person = await sessions.identify(options.readCookies(socket.handshake.headers.cookie));
      if (!person || (socket.recovered && socket.data.personId !== person.id)) {
        return next(new Error('sign_in_required'));
      }
      socket.data = { personId: person.id, sessionId: person.sessionId };
      people.set(socket, person);
      if (!(await rooms.settle(socket))) return next(new Error('sign_in_required'));
      if (person.sessionId) await socket.join(sessionRoom(person.sessionId));
      next();
    } catch {
      next(new Error('unavailable'));
    }
  });
  io.on('connection', (socket) => {
    const person = people.get(socket);
    if (person) welcome(socket, person, { sessions, rooms, publish, groups });
    else socket.disconnect(true);
  });

  const timer = setInterval(() => void rooms.recheck(io), recheckMs);
  timer.unref();
  return {
    publish,
    closeSockets: async (of) => closeSockets(io, of),
    healthy: async () =>
      io.engine !== undefined && (!redis || (redis.isReady && Boolean(await redis.ping()))),
    close: async () => {
      clearInterval(timer);
      await io.close();
    },
  };
}

type Work = { sessions: Sessions; rooms: Rooms; publish: Publish; groups: SocketHandlers[] };

/** Registers what a socket may send, and ends it with its token. */
function welcome(socket: AppSocket, person: Person, { sessions, rooms, publish, groups }: Work): void {
  const take = createTake({ person, db: sessions.as(person.token), socket }, publish);
  take('join', joinSchema, async ({ room }) => {
    await rooms.join(socket, room);
    return { result: { room } };
  });
  take('leave', joinSchema, async ({ room }) => {
    await rooms.leave(socket, room);
    return { result: { room } };
  });
  for (const group of groups) group(take);
  const left = person.expiresAt * 1000 - Date.now();
  // Longer waits than this would overflow the timer and fire at once.
  const end = setTimeout(() => socket.conn.close(), Math.min(Math.max(left, 0), 2 ** 31 - 1));
  socket.on('disconnect', () => clearTimeout(end));
}

function closeSockets(io: AppServer, { personId, sessionId, exceptSessionId }: SessionsOf): void {
  if (sessionId) io.in(sessionRoom(sessionId)).disconnectSockets(true);
  else if (exceptSessionId) {
    io.in(personRoom(personId)).except(sessionRoom(exceptSessionId)).disconnectSockets(true);
  } else io.in(personRoom(personId)).disconnectSockets(true);
}
