/** Mails as a list: to whom, about what, when. */
import { Link } from '@remix-run/react';
import { paths } from '~/shared/paths';
import { useFormat } from '~/shared/ui/useFormat';
import classes from './mail.module.css';

type Props = { mails: readonly { id: string; at: string; to: string[]; subject: string }[] };

/** Newest first, each a link to the whole mail. */
export function MailList({ mails }: Props) {
  const { dateTime } = useFormat();
  return (
    <ul className={classes.list}>
      {mails.map(({ id, at, to, subject }) => (
        <li key={id}>
          <Link to={paths.outboxMail(id)} className={classes.mail}>
            <span className={classes.subject}>{subject}</span>
            <span className={classes.facts}>
              <span>{to.join(', ')}</span>
              <time dateTime={at}>{dateTime(at)}</time>
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
