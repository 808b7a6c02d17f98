/** The chat of a room: the messages, those on their way from here, and the field to write in. */
import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { idOfRoom, type Room } from '~/shared/events';
import { IconArrowDown } from '~/shared/ui/icons';
import { EmptyState } from '~/shared/ui/States';
import type { Message, MessagePage } from '../model';
import type { Outgoing } from '../outbox';
import { firstUnread } from '../rules';
import { Composer } from './Composer';
import classes from './chat.module.css';
import { keep } from './kept';
import { MessageList } from './MessageList';
import { OutgoingList } from './OutgoingList';
import { useChat } from './useChat';
import { useReading } from './useReading';
import { useScroll } from './useScroll';

type Props = {
  room: Room;
  /** Said to whoever may write, and where nobody has written yet. */
  words: { placeholder: string; empty: string };
  personId: string;
  /** The organisation the reader writes as; null when they only read. */
  organisation: { id: string; name: string } | null;
  page: MessagePage;
  /** The number of the chat's last message, and of the last one the reader has read. */
  place: { lastSeq: number; readSeq: number };
  formId: string;
  refused?: { text: string; error: string | undefined } | undefined;
};

export function ChatRoom({ room, words, personId, organisation, page, place, formId, refused }: Props) {
  const { lastSeq, readSeq } = place;
  const { t } = useTranslation('chat');
  const chat = useChat({ room, personId, organisationId: organisation?.id ?? null, page });
  const { messages, outbox } = chat;
  const newest = messages.at(-1)?.seq ?? 0;
  const { ref, atNewest, onScroll, toNewest } = useScroll(`${newest} ${outbox.length}`);
  useReading(idOfRoom(room), readSeq, newest, atNewest);
  // The line stays where it was when the page was opened, while the reader catches up.
  const [unreadFrom] = useState(() => firstUnread(page.messages, readSeq, personId));
  const input = useRef<HTMLTextAreaElement>(null);
  const draftKey = `chat-draft:${personId}:${idOfRoom(room)}`;
  const unseen = useUnseen(messages, personId, atNewest);

  const takeBack = (message: Outgoing) => {
    const field = input.current;
    if (!field) return;
    field.value = [message.text, field.value].filter(Boolean).join('\n\n');
    keep(draftKey, field.value);
    chat.giveUp(message.id);
    field.focus();
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

  return (
    <section className={classes.room} aria-label={t('title')}>
      <div
        ref={ref}
        className={classes.scroll}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard
        tabIndex={0}
        role="log"
        aria-live="off"
        aria-label={t('messages')}
        onScroll={onScroll}
      >
        <div className={classes.content}>
          {chat.older && (
            <Link
              className={classes.older}
              to={`?before=${chat.start + 1}`}
              aria-disabled={chat.olderState === 'loading' || undefined}
              onClick={(event) => {
                event.preventDefault();
                void chat.loadOlder();
              }}
            >
              {t(chat.olderState === 'loading' ? 'common:loading' : 'older')}
            </Link>
          )}
          {chat.olderState === 'failed' && (
            <p className={classes.olderFailed} role="alert">
              {t('errors:offline')}
            </p>
          )}
          {messages.length === 0 && outbox.length === 0 && (
            <EmptyState title={t('empty.title')}>{words.empty}</EmptyState>
          )}
          <MessageList messages={messages} personId={personId} unreadFrom={unreadFrom} />
          {newest < lastSeq && (
            <Link className={classes.older} to="." reloadDocument>
              {t('newer')}
            </Link>
          )}
          <OutgoingList outbox={outbox} onRetry={chat.retry} onTakeBack={takeBack} />
        </div>
      </div>
      {!atNewest && (
        <button type="button" className={classes.newest} onClick={toNewest}>
          <IconArrowDown size={18} stroke={1.75} aria-hidden />
          {unseen > 0 ? t('newMessages', { count: unseen }) : t('toNewest')}
        </button>
      )}
      <Announcer messages={messages} personId={personId} />
      {organisation ? (
        <Composer
          formId={formId}
          organisation={organisation}
          draftKey={draftKey}
          placeholder={words.placeholder}
          inputRef={input}
          refused={refused}
          onWrite={(text) => {
            chat.write(text);
            toNewest();
          }}
        />
      ) : (
        <p className={classes.readOnly}>{t('readOnly')}</p>
      )}
    </section>
  );
}

/** How many messages of others came in while the reader was further up. */
function useUnseen(messages: readonly Message[], personId: string, atNewest: boolean): number {
  const newest = messages.at(-1)?.seq ?? 0;
  const [seen, setSeen] = useState(newest);
  useEffect(() => {
    if (atNewest) setSeen(newest);
  }, [atNewest, newest]);
  return messages.filter(({ seq, author }) => seq > seen && author.id !== personId).length;
}

/** Tells a screen reader of the newest message of somebody else, and of no old ones. */
function Announcer({ messages, personId }: { messages: readonly Message[]; personId: string }) {
  const { t } = useTranslation('chat');
  const [from] = useState(messages.at(-1)?.seq ?? 0);
  const last = messages.at(-1);
  const heard = last && last.seq > from && last.author.id !== personId ? last : null;
  return (
    <VisuallyHidden role="status" aria-live="polite">
      {heard && t('said', { name: heard.author.name || t('someone'), text: heard.text })}
    </VisuallyHidden>
  );
}
