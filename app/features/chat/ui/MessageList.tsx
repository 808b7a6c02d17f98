/** Messages by day and by author, with a line before the first that the reader has not seen. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/shared/ui/useFormat';
import type { Message } from '../model';
import { groupByDay, type Run } from '../rules';
import classes from './chat.module.css';
import { MessageText } from './MessageText';

type Props = {
  messages: readonly Message[];
  personId: string;
  /** The number of the first message the reader has not seen. */
  unreadFrom: number | null;
};

export function MessageList({ messages, personId, unreadFrom }: Props) {
  const format = useFormat();
  const days = useMemo(
    () => groupByDay(messages, format.zone, unreadFrom),
    [messages, format.zone, unreadFrom],
  );
  return days.map((day) => (
    <section key={day.day} className={classes.day} aria-label={format.date(day.at)}>
      <p className={classes.dayName} aria-hidden>
        <time dateTime={day.day}>{format.date(day.at)}</time>
      </p>
      <ol className={classes.runs}>
        {day.runs.map((run) => (
          <RunItem
            key={run.key}
            run={run}
            mine={run.message.author.id === personId}
            firstUnread={run.message.seq === unreadFrom}
          />
        ))}
      </ol>
    </section>
  ));
}

function RunItem({ run, mine, firstUnread }: { run: Run; mine: boolean; firstUnread: boolean }) {
  const { t } = useTranslation('chat');
  const format = useFormat();
  const { author, organisation } = run.message;
  const firm = format.pick(organisation.ja, organisation.en);
  const name = author.name || t('someone');
  return (
    <li className={classes.run} data-mine={mine || undefined}>
      {firstUnread && (
        <p className={classes.unread}>
          <span>{t('unreadLine')}</span>
        </p>
      )}
      <span className={classes.letter} aria-hidden>
        {[...name][0]}
      </span>
      <div className={classes.said}>
        <p className={classes.who}>
          <b>{name}</b>
          {firm && <span className={classes.firm}>{firm}</span>}
          {mine && <span className={classes.you}>{t('you')}</span>}
        </p>
        {run.messages.map((message) => (
          <div key={message.id} className={classes.message} data-seq={message.seq}>
            <MessageText text={message.text} />
            <time className={classes.time} dateTime={message.at} title={format.dateTime(message.at)}>
              {format.time(message.at)}
            </time>
          </div>
        ))}
      </div>
    </li>
  );
}
