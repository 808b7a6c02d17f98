/** Posts to a room and keeps how far each person has read. The database decides who may. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError } from '~/shared/errors';
import { clusterRoom, type DomainEvent, introductionRoom, personRoom } from '~/shared/events';
import type { Message, PostInput, ReadInput } from './model';
import { toMessage } from './queries.server';

/**
 * Stores a message and answers it with its number. The same id again answers the stored message and tells
 * the room once more, in case the first telling was lost; screens know a message by its id.
 */
export async function postMessage(
  db: Db,
  input: PostInput,
): Promise<{ message: Message; events: DomainEvent[] }> {
  const rows = must(
    await db.rpc('post_message', {
      message_id: input.id,
      room: input.room,
      organisation: input.organisation,
      body: input.text,
    }),
  );
  const row = rows[0];
  if (!row) throw new AppError('unexpected');
  const message = toMessage(row);
  return {
    message,
    events: [
      {
        room: row.kind === 'introduction' ? introductionRoom(row.room_id) : clusterRoom(row.room_id),
        name: 'message.posted',
        payload: message,
      },
    ],
  };
}

/** Keeps that a person has read up to a number; their other screens hear of it. */
export async function markRead(db: Db, person: string, input: ReadInput): Promise<{ events: DomainEvent[] }> {
  mustSucceed(await db.rpc('mark_read', { room: input.room, seq: input.seq }));
  return { events: [{ room: personRoom(person), name: 'message.read', payload: input }] };
}
