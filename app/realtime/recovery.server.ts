/**
 * Connection state recovery gives a socket back its rooms, and the events it missed in them, before any
 * check of ours can run. So rights are asked before the state is handed out: whoever lost a room while away
 * starts anew, as a socket that missed everything. With Redis an event may fall between the reading of the
 * state and the joining of the rooms; browsers therefore look for what is new after every reconnection.
 */
import type { Rooms } from './rooms.server';
import type { AppServer, SocketData } from './socket.server';

type Stored = { rooms: string[]; data: unknown } | null;
type Restore = (pid: string, offset: string) => Promise<Stored>;

/** Makes the adapter ask before it restores. `repeatable`: its state in memory can be read twice. */
export function guardRecovery(io: AppServer, rooms: Rooms, repeatable: boolean): void {
  const adapter = io.of('/').adapter as unknown as { restoreSession: Restore };
  const restore = adapter.restoreSession.bind(adapter);
  adapter.restoreSession = async (pid, offset) => {
    const stored = await restore(pid, offset);
    const { personId } = (stored?.data ?? {}) as Partial<SocketData>;
    if (!stored || !personId) return null;
    const asked = stored.rooms.filter((room) => /^(person|organisation|cluster|introduction):/.test(room));
    const heard = await rooms.hearable(personId, asked);
    if (!asked.every((room) => heard.has(room))) return null;
    // Read again, so that what came in while we asked is not missing.
    return repeatable ? restore(pid, offset) : stored;
  };
}
