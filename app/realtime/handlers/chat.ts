/**
 * The chat over sockets: posting, reading on, and catching up after a dropped connection. A message is
 * acknowledged after its commit and told to the room after that; a stranger's are not_found, as elsewhere.
 */
import { markRead, postMessage } from '~/features/chat/commands.server';
import { CATCH_UP_SIZE, catchUpSchema, postSchema, readSchema } from '~/features/chat/model';
import { readMessages } from '~/features/chat/queries.server';
import type { SocketHandlers } from '../socket.server';

export const chat: SocketHandlers = (take) => {
  take('message.post', postSchema, async (input, { db }) => {
    const { message, events } = await postMessage(db, input);
    return { result: message, events };
  });

  take('message.read', readSchema, async (input, { db, person }) => {
    const { events } = await markRead(db, person.id, input);
    return { result: input, events };
  });

  take('message.list', catchUpSchema, async ({ room, after }, { db }) => ({
    result: await readMessages(db, room, { after, size: CATCH_UP_SIZE }),
  }));
};
