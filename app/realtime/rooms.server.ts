/** Who hears what. Asked at every join, after events that change rights, and again every minute. */
import type { Db } from '~/db/session.server';
import { AppError, notFound } from '~/shared/errors';
import type { AppServer, AppSocket } from './socket.server';

/** The room of all sockets of one signed-in session, used only to close them. */
export function sessionRoom(sessionId: string): string {
  return `session:${sessionId}`;
}

/** Rooms that stand for a thing with rights, as against a socket's own id and its session. */
function isShared(room: string): boolean {
  return /^(person|organisation|cluster|introduction):/.test(room);
}

const turns = new WeakMap<AppSocket, Promise<unknown>>();

/** Lets the changes to a socket's rooms follow each other: each asks first, and must act on what still holds. */
function inTurn<T>(socket: AppSocket, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(socket) ?? Promise.resolve()).then(work, work);
  turns.set(socket, turn);
  return turn;
}

/** The rooms of sockets against one database. */
export function createRooms(admin: Db) {
  /** A person's own rooms, and of those asked for the ones this person may hear. */
  async function hearable(personId: string, asked: readonly string[] = []): Promise<Set<string>> {
    const { data, error } = await admin.rpc('hearable_rooms', { person: personId, asked: [...asked] });
    if (error) throw new AppError('unavailable', error);
    return new Set(data);
  }

  /** Joins the person's own rooms and leaves those they have lost; false when there is no such person now. */
  function settle(socket: AppSocket): Promise<boolean> {
    return inTurn(socket, async () => {
      const held = [...socket.rooms].filter(isShared);
      const heard = await hearable(socket.data.personId, held);
      for (const room of held) if (!heard.has(room)) socket.leave(room);
      if (!heard.has(`person:${socket.data.personId}`)) return false;
      await socket.join([...heard]);
      return true;
    });
  }

  /** Joins a room the person may hear; any other does not exist. */
  function join(socket: AppSocket, room: string): Promise<void> {
    return inTurn(socket, async () => {
      if (!(await hearable(socket.data.personId, [room])).has(room)) throw notFound();
      await socket.join(room);
    });
  }

  /** Leaves a room that was joined by asking. */
  function leave(socket: AppSocket, room: string): Promise<void> {
    return inTurn(socket, async () => {
      if (/^(cluster|introduction):/.test(room)) await socket.leave(room);
    });
  }

  /**
   * Checks the sockets of this node that are in a room; those of closed accounts are closed. One that
   * cannot be checked now keeps its rooms until the next time.
   */
  async function recheck(io: AppServer, room?: string): Promise<void> {
    const sockets = room ? localSockets(io, room) : [...io.of('/').sockets.values()];
    for (const socket of sockets) {
      if (!(await settle(socket).catch(() => true))) socket.disconnect(true);
    }
  }

  return { hearable, settle, join, leave, recheck };
}

export type Rooms = ReturnType<typeof createRooms>;

function localSockets(io: AppServer, room: string): AppSocket[] {
  const { adapter, sockets } = io.of('/');
  return [...(adapter.rooms.get(room) ?? [])].flatMap((id) => sockets.get(id) ?? []);
}
