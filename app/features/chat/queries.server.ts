/** Reads the chat of a room as its reader: pages by number, never by offset. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Database } from '~/db/types';
import { type Message, type MessagePage, PAGE_SIZE } from './model';

type Row = Database['public']['Functions']['chat_page']['Returns'][number];
type Cursor = { before?: number | undefined; after?: number | undefined; size?: number };

/** The messages after a number, or the newest before one, oldest first; a stranger gets not_found. */
export async function readMessages(db: Db, room: string, cursor: Cursor = {}): Promise<MessagePage> {
  const size = cursor.size ?? PAGE_SIZE;
  const rows = must(
    await db.rpc('chat_page', {
      room,
      amount: size + 1,
      ...(cursor.after !== undefined ? { after: cursor.after } : {}),
      ...(cursor.before !== undefined ? { before: cursor.before } : {}),
    }),
  );
  const messages = rows.slice(0, size).map(toMessage);
  return { messages: messages.sort((a, b) => a.seq - b.seq), more: rows.length > size };
}

/** How many messages of each of the reader's rooms they have not read. */
export async function readUnread(db: Db): Promise<Map<string, number>> {
  const rows = must(await db.rpc('unread_counts'));
  return new Map(rows.map((row) => [row.room_id, row.unread]));
}

/** The number of a room's last message, and how far this person has read. */
export async function readPlace(
  db: Db,
  room: string,
  person: string,
): Promise<{ lastSeq: number; readSeq: number }> {
  const [kept, read] = await Promise.all([
    db.from('chat_rooms').select('last_seq').eq('id', room).maybeSingle(),
    db.from('chat_reads').select('last_seq').eq('room_id', room).eq('person_id', person).maybeSingle(),
  ]);
  mustSucceed(kept);
  mustSucceed(read);
  return { lastSeq: kept.data?.last_seq ?? 0, readSeq: read.data?.last_seq ?? 0 };
}

/** A row as the app knows a message. */
export function toMessage(row: Row): Message {
  return {
    id: row.id,
    roomId: row.room_id,
    seq: row.seq,
    at: new Date(row.created_at).toISOString(),
    text: row.text,
    author: { id: row.author_id, name: row.author_name },
    organisation: { id: row.organisation_id, ja: row.organisation_ja, en: row.organisation_en },
  };
}
