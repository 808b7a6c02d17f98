/** A calm word when the connection has been away for a while: nothing is lost, the page goes on by itself. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './ConnectionNotice.module.css';
import { useConnection } from './client';

/** Short interruptions are nobody's concern. */
const PATIENCE_MS = 4_000;

/** Shows itself only while the connection is away. */
export function ConnectionNotice() {
  const { t } = useTranslation('realtime');
  const { state } = useConnection();
  const [long, setLong] = useState(false);
  const away = state === 'offline';

  useEffect(() => {
    if (!away) return;
    const timer = setTimeout(() => setLong(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLong(false);
    };
  }, [away]);

  return (
    <div className={classes.place} role="status">
      {away && long && (
        <p className={classes.notice}>
          <span className={classes.dot} aria-hidden />
          {t('reconnecting')}
        </p>
      )}
    </div>
  );
}
