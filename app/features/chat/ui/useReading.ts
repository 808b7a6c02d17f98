/** Keeps how far the reader has read: the newest message they had before their eyes, told once and not often. */
import { useEffect, useRef } from 'react';
import { useConnection } from '~/realtime/client';
import { markByRequest } from './requests';

/** A glance is no reading, and a run of messages is told at once. */
const GLANCE_MS = 800;

export function useReading(roomId: string, readSeq: number, newest: number, atNewest: boolean): void {
  const { state, send } = useConnection();
  const told = useRef(readSeq);

  useEffect(() => {
    if (!atNewest || newest <= told.current || state === 'connecting') return;
    const tell = () => {
      if (document.visibilityState !== 'visible') return;
      told.current = newest;
      if (state === 'online') void send('message.read', { room: roomId, seq: newest });
      else void markByRequest(roomId, newest);
    };
    const timer = setTimeout(tell, GLANCE_MS);
    document.addEventListener('visibilitychange', tell);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', tell);
    };
  }, [atNewest, newest, state, roomId, send]);
}
