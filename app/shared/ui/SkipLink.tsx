/** The first stop of the keyboard: past the frame, to the content. */
import { useTranslation } from 'react-i18next';
import classes from './SkipLink.module.css';

/** A link that shows itself when it has the focus. */
export function SkipLink() {
  const { t } = useTranslation();
  return (
    <a href="#main" className={classes.skip}>
      {t('skip')}
    </a>
  );
}
