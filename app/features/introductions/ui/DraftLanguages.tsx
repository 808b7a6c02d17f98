/** The language of a draft: the same page with the draft in the other language. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { LOCALES, type Locale } from '~/i18n/locale';
import classes from './DraftLanguages.module.css';

type Props = {
  language: Locale;
  /** The address of the page with its draft in a language. */
  to(language: Locale): string;
};

/** Links, so that it works before JavaScript; another language drafts anew. */
export function DraftLanguages({ language, to }: Props) {
  const { t } = useTranslation('introductions');
  return (
    <nav className={classes.languages} aria-label={t('new.language')}>
      <span>{t('new.language')}</span>
      {LOCALES.map((one) => (
        <Link
          key={one}
          to={to(one)}
          replace
          preventScrollReset
          aria-current={one === language ? 'true' : undefined}
        >
          {t(`new.${one}`)}
        </Link>
      ))}
    </nav>
  );
}
