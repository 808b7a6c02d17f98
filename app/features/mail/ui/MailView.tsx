/** A mail as plain text, its links to follow. */
import { Anchor, Paper } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/shared/ui/useFormat';
import classes from './mail.module.css';

type Props = { mail: { at: string; from: string; to: string[]; text: string } };

const LINK = /(https?:\/\/[^\s<>"]+)/;

/** Sender, receiver, time and text. */
export function MailView({ mail }: Props) {
  const { t } = useTranslation('outbox');
  const { dateTime } = useFormat();
  return (
    <Paper component="article" withBorder p="lg">
      <dl className={classes.head}>
        <dt>{t('from')}</dt>
        <dd>{mail.from}</dd>
        <dt>{t('to')}</dt>
        <dd>{mail.to.join(', ')}</dd>
        <dt>{t('at')}</dt>
        <dd>
          <time dateTime={mail.at}>{dateTime(mail.at)}</time>
        </dd>
      </dl>
      <p className={classes.text}>
        {mail.text.split(LINK).map((part, index) =>
          index % 2 === 1 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places.
            <Anchor key={index} href={part} underline="always">
              {part}
            </Anchor>
          ) : (
            part
          ),
        )}
      </p>
    </Paper>
  );
}
