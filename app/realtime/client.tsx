/**
 * The browser's side of the sockets: one connection for the whole app, rooms joined for as long as a page
 * shows them, and after every reconnection a look for what is new, whether or not anything was missed.
 */
import { useRevalidator } from '@remix-run/react';
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Socket } from 'socket.io-client';
import type { Room } from '~/shared/events';
import type { Ack, ServerEventName, ServerEventPayload } from './events';

/** `offline` until the first connection, and whenever it is lost. */
export type RealtimeState = 'connecting' | 'online' | 'offline';

/** What a page does with the events of a room, by name. */
export type RoomHandlers = { [Name in ServerEventName]?: (payload: ServerEventPayload<Name>) => void } & {
  /** Called whenever the room is joined, the first time too: load what came in since the page was made. */
  onJoin?: () => void;
  /** Called when the room is joined again after a lost connection: load what came in meanwhile. */
  onReturn?: () => void;
};

type Realtime = {
  state: RealtimeState;
  /** How many connections there have been; grows with each reconnection. */
  times: number;
  socket: Socket | null;
  /** How many components listen to each room. */
  rooms: Map<string, number>;
  send<Result = unknown>(name: string, payload: unknown): Promise<Ack<Result>>;
};

const NOT_CONNECTED: Ack<never> = { ok: false, error: 'unavailable' };
const ANSWER_WITHIN_MS = 10_000;

const RealtimeContext = createContext<Realtime>({
  state: 'connecting',
  times: 0,
  socket: null,
  rooms: new Map(),
  send: async () => NOT_CONNECTED,
});

/** Connects for the signed-in person; for a visitor there is no connection. */
export function RealtimeProvider({ personId, children }: { personId: string | null; children: ReactNode }) {
  const [socket, setSocket] = useState<Socket | null>(null);
  const [state, setState] = useState<RealtimeState>('connecting');
  const [times, setTimes] = useState(0);
  const { revalidate } = useRevalidator();
  const [rooms] = useState(() => new Map<string, number>());
  const again = useRef(revalidate);
  again.current = revalidate;

  useEffect(() => {
    if (!personId) return;
    let made: Socket | undefined;
    let ended = false;
    let retry: ReturnType<typeof setTimeout> | undefined;
    // A visitor has no connection, and does not load what makes one.
    const connect = async () => {
      const { io } = await import('socket.io-client');
      if (ended) return;
      const own = io({ transports: ['websocket', 'polling'], reconnectionDelayMax: 5_000 });
      own.on('connect', () => {
        setState('online');
        setTimes((count) => count + 1);
      });
      own.on('disconnect', (reason) => {
        setState('offline');
        // The server closed this session; the page will show that it has ended.
        if (reason === 'io server disconnect') again.current();
      });
      own.on('connect_error', () => {
        setState('offline');
        if (own.active) return;
        // Refused: the session may only need its cookies renewed, which any request does.
        retry = setTimeout(async () => {
          if (await stillSignedIn()) own.connect();
          else again.current();
        }, 1_000);
      });
      made = own;
      setSocket(own);
    };
    connect().catch(() => setState('offline'));
    return () => {
      ended = true;
      clearTimeout(retry);
      made?.close();
      setSocket(null);
      setState('connecting');
      setTimes(0);
    };
  }, [personId]);

  const send = useCallback(
    async <Result,>(name: string, payload: unknown): Promise<Ack<Result>> => {
      if (!socket?.connected) return NOT_CONNECTED;
      try {
        return (await socket.timeout(ANSWER_WITHIN_MS).emitWithAck(name, payload)) as Ack<Result>;
      } catch {
        return NOT_CONNECTED;
      }
    },
    [socket],
  );
  const value = useMemo(() => ({ state, times, socket, rooms, send }), [state, times, socket, rooms, send]);
  return <RealtimeContext.Provider value={value}>{children}</RealtimeContext.Provider>;
}

/** The connection: its state, and `send`, which answers with an error code instead of throwing. */
export function useConnection(): Pick<Realtime, 'state' | 'send'> {
  return useContext(RealtimeContext);
}

/** Hears the events of a room while the component is shown. Handlers may change with every render. */
export function useRealtime(room: Room | null, handlers: RoomHandlers): void {
  const { socket, times, rooms, send } = useContext(RealtimeContext);
  const latest = useRef(handlers);
  latest.current = handlers;

  useEffect(() => {
    if (!socket || !room) return;
    const hear = (name: string, payload: unknown, heardIn: string) => {
      if (heardIn !== room) return;
      const handler = latest.current[name as ServerEventName] as ((payload: unknown) => void) | undefined;
      handler?.(payload);
    };
    socket.onAny(hear);
    rooms.set(room, (rooms.get(room) ?? 0) + 1);
    return () => {
      socket.offAny(hear);
      const left = (rooms.get(room) ?? 1) - 1;
      rooms.set(room, left);
      if (left === 0) void send('leave', { room });
    };
  }, [socket, room, rooms, send]);

  useEffect(() => {
    if (!socket || !room || times === 0) return;
    let shown = true;
    void send('join', { room }).then((ack) => {
      if (!shown || !ack.ok) return;
      latest.current.onJoin?.();
      if (times > 1) latest.current.onReturn?.();
    });
    return () => {
      shown = false;
    };
  }, [socket, room, times, send]);
}

/** Loads the page's data again when one of these events arrives, and after a lost connection. */
export function useRevalidateOn(room: Room | null, names: readonly ServerEventName[]): void {
  const { revalidate } = useRevalidator();
  const handlers: RoomHandlers = { onReturn: revalidate };
  for (const name of names) handlers[name] = () => revalidate();
  useRealtime(room, handlers);
}

async function stillSignedIn(): Promise<boolean> {
  try {
    const response = await fetch('/session');
    return ((await response.json()) as { signedIn: boolean }).signedIn;
  } catch {
    return true;
  }
}
