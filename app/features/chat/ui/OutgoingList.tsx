/** Messages on their way from here: shown at once, and told when one could not be sent. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Outbox, Outgoing } from '../outbox';
import classes from './chat.module.css';
import { MessageText } from './MessageText';

type Props = {
  outbox: Outbox;
  onRetry(id: string): void;
  /** Takes the message back into the field it was written in. */
  onTakeBack(message: Outgoing): void;
};

export function OutgoingList({ outbox, onRetry, onTakeBack }: Props) {
  const { t } = useTranslation(['chat', 'errors']);
  if (outbox.length === 0) return null;
  return (
    <ol className={classes.runs} aria-label={t('outgoing')}>
      {outbox.map((message) => (
        <li key={message.id} className={classes.run} data-mine data-state={message.state}>
          <span className={classes.letter} aria-hidden />
          <div className={classes.said}>
            <div className={classes.message}>
              <MessageText text={message.text} />
              {message.state !== 'failed' && <span className={classes.time}>{t('sending')}</span>}
            </div>
            {message.state === 'failed' && (
              <div className={classes.failed} role="alert">
                <p>
                  <b>{t('notSent')}</b> {t(`errors:${message.problem ?? 'unexpected'}`)}
                </p>
                <Button size="xs" variant="default" onClick={() => onRetry(message.id)}>
                  {t('retry')}
                </Button>
                <Button size="xs" variant="subtle" onClick={() => onTakeBack(message)}>
                  {t('takeBack')}
                </Button>
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
