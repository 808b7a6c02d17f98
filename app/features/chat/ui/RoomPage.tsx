/** A room on its page: the chat, and before scripts run a way to mark everything as read. */
import { useTranslation } from 'react-i18next';
import type { Room } from '~/shared/events';
import { type FormResult, oneText } from '~/shared/ui/PostForm';
import type { MessagePage } from '../model';
import { ChatRoom } from './ChatRoom';

type Props = {
  room: Room;
  words: { placeholder: string; empty: string };
  personId: string;
  /** The organisation the reader writes as; null when they only read. */
  organisation: { id: string; name: string } | null;
  page: MessagePage;
  place: { lastSeq: number; readSeq: number };
  formId: string;
  result: FormResult;
};

export function RoomPage({ result, ...chat }: Props) {
  const { t } = useTranslation('chat');
  const { place, room } = chat;
  const refused =
    result?.ok === false
      ? { text: oneText(result.values.text ?? ''), error: result.errors.text ?? result.errors._form }
      : undefined;
  return (
    <>
      {place.lastSeq > place.readSeq && (
        <noscript>
          <form method="post">
            <input type="hidden" name="intent" value="read" />
            <input type="hidden" name="seq" value={place.lastSeq} />
            <button type="submit">{t('markRead')}</button>
          </form>
        </noscript>
      )}
      <ChatRoom key={room} {...chat} refused={refused} />
    </>
  );
}
