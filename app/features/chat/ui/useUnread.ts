/** How many messages of a room wait for the reader, followed by the events while its pages are open. */
import { useEffect, useState } from 'react';
import { useRealtime } from '~/realtime/client';
import { idOfRoom, personRoom, type Room } from '~/shared/events';

type Place = { lastSeq: number; readSeq: number };

export function useUnread(room: Room | null, personId: string, loaded: Place): number {
  const [place, setPlace] = useState(loaded);
  const { lastSeq, readSeq } = loaded;
  useEffect(() => setPlace((before) => further(before, { lastSeq, readSeq })), [lastSeq, readSeq]);

  useRealtime(room, {
    'message.posted': ({ seq, author }) =>
      // Whoever writes has read what stands before; the database keeps it so too.
      setPlace((before) => further(before, { lastSeq: seq, readSeq: author.id === personId ? seq : 0 })),
  });
  useRealtime(room ? personRoom(personId) : null, {
    'message.read': ({ room: id, seq }) => {
      if (room && id === idOfRoom(room))
        setPlace((before) => further(before, { lastSeq: seq, readSeq: seq }));
    },
  });
  return Math.max(0, place.lastSeq - place.readSeq);
}

function further(a: Place, b: Place): Place {
  return { lastSeq: Math.max(a.lastSeq, b.lastSeq), readSeq: Math.max(a.readSeq, b.readSeq) };
}
