/**
 * A chat on one screen: it starts with the page from the server, hears of new messages, asks for what it may
 * have missed, and sends what is written here one after another, by the socket or, without one, by a request.
 */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useConnection, useRealtime } from '~/realtime/client';
import { isErrorCode } from '~/shared/errors';
import { idOfRoom, type Room } from '~/shared/events';
import { GAP_PATIENCE_MS, type Message, type MessagePage } from '../model';
import {
  failed,
  nextToSend,
  type Outbox,
  type Outgoing,
  readOutbox,
  retry,
  retryPassing,
  sending,
  settle,
  writeOutbox,
} from '../outbox';
import { arrived, askAfter, misses, openScreen, type Screen, wentBack, wrote } from '../screen';
import { newId } from './id';
import { keep, keptText } from './kept';
import { postByRequest, readByRequest } from './requests';

type Options = {
  room: Room;
  personId: string;
  /** The organisation the reader writes as; null when they only read. */
  organisationId: string | null;
  page: MessagePage;
};

/** How long the first connection may take before a message goes by a request. */
const SOCKET_PATIENCE_MS = 4000;

export function useChat({ room, personId, organisationId, page }: Options) {
  const roomId = idOfRoom(room);
  const [screen, step] = useReducer(
    (before: Screen, change: (screen: Screen) => Screen) => change(before),
    page,
    openScreen,
  );
  const outboxKey = `chat-outbox:${personId}:${roomId}`;
  const latest = useRef(screen);
  latest.current = screen;
  const change = useCallback((of: (outbox: Outbox) => Outbox) => {
    step((before) => {
      const outbox = of(before.outbox);
      return outbox === before.outbox ? before : { ...before, outbox };
    });
  }, []);

  // The page loaded again brings what was posted by form, here or elsewhere.
  useEffect(() => step((before) => arrived(before, page.messages)), [page]);

  useEffect(() => {
    const kept = readOutbox(keptText(outboxKey));
    if (kept.length > 0) change((outbox) => [...kept, ...outbox]);
  }, [outboxKey, change]);
  useEffect(
    () => keep(outboxKey, screen.outbox.length > 0 ? writeOutbox(screen.outbox) : null),
    [outboxKey, screen.outbox],
  );

  const catchUp = useCatchUp(roomId, latest, step);
  useRealtime(room, {
    'message.posted': (message) => step((before) => arrived(before, [message])),
    onJoin: () => {
      void catchUp();
      change(retryPassing);
    },
  });
  const missing = misses(screen);
  useEffect(() => {
    if (!missing) return;
    const timer = setTimeout(() => void catchUp(), GAP_PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [missing, catchUp]);
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void catchUp();
    const back = () => change(retryPassing);
    document.addEventListener('visibilitychange', look);
    window.addEventListener('online', back);
    return () => {
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('online', back);
    };
  }, [catchUp, change]);

  useSending(roomId, screen.outbox, change, step);
  const older = useOlder(roomId, screen.start, step);

  return {
    ...screen,
    loadOlder: older.load,
    olderState: older.state,
    write: (text: string) => {
      if (!organisationId) return;
      const message = { id: newId(), organisation: organisationId, text, at: new Date().toISOString() };
      step((before) => wrote(before, message));
    },
    retry: (id: string) => change((outbox) => retry(outbox, id)),
    giveUp: (id: string) => change((outbox) => settle(outbox, [id])),
  };
}

type Step = (change: (screen: Screen) => Screen) => void;

/** Reads on until nothing is missing; while it does, another wish for it waits its turn. */
function useCatchUp(roomId: string, latest: { current: Screen }, step: Step): () => Promise<void> {
  const { state, send } = useConnection();
  const online = useRef(false);
  online.current = state === 'online';
  const running = useRef(false);
  const again = useRef(false);
  return useCallback(async () => {
    again.current = true;
    if (running.current) return;
    running.current = true;
    while (again.current) {
      again.current = false;
      let after = askAfter(latest.current);
      for (let more = true; more; ) {
        const answer = online.current
          ? await send<MessagePage>('message.list', { room: roomId, after })
          : await readByRequest(roomId, { after });
        if (!answer.ok) break;
        const { messages } = answer.result;
        step((before) => arrived(before, messages));
        after = messages.at(-1)?.seq ?? after;
        more = answer.result.more;
      }
    }
    running.current = false;
  }, [roomId, latest, send, step]);
}

/** Sends the oldest waiting message, and the next one when that is settled. */
function useSending(
  roomId: string,
  outbox: Outbox,
  change: (of: (outbox: Outbox) => Outbox) => void,
  step: Step,
): void {
  const { state, send } = useConnection();
  const next = useMemo(() => nextToSend(outbox), [outbox]);

  useEffect(() => {
    if (!next) return;
    const { id, organisation, text } = next;
    const post = async () => {
      change((all) => sending(all, id));
      const answer =
        state === 'online'
          ? await send<Message>('message.post', { id, room: roomId, organisation, text })
          : await postByRequest(roomId, { id, organisation, text });
      if (answer.ok) step((before) => arrived(before, [answer.result]));
      else change((all) => failed(all, id, problemOf(answer.error)));
    };
    const timer = setTimeout(() => void post(), state === 'connecting' ? SOCKET_PATIENCE_MS : 0);
    return () => clearTimeout(timer);
  }, [next, state, roomId, send, change, step]);
}

function problemOf(error: string): NonNullable<Outgoing['problem']> {
  return error === 'offline' || isErrorCode(error) ? error : 'unexpected';
}

/** Older pages, one at a time. */
function useOlder(roomId: string, start: number, step: Step) {
  const [state, setState] = useState<'idle' | 'loading' | 'failed'>('idle');
  const load = async () => {
    if (state === 'loading') return;
    setState('loading');
    const answer = await readByRequest(roomId, { before: start + 1 });
    if (answer.ok) step((before) => wentBack(before, answer.result));
    setState(answer.ok ? 'idle' : 'failed');
  };
  return { state, load };
}
