/** The light frame of public pages: mark, catalogue, language, and the way in. */
import { Button, VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import type { Scheme } from '~/shared/scheme';
import { IconListCheck } from './icons';
import { Mark } from './Mark';
import { LanguageSwitch, SchemeSwitch } from './Preferences';
import classes from './PublicFrame.module.css';
import { SearchOpener } from './SearchOpener';
import { SkipLink } from './SkipLink';

type Props = {
  scheme: Scheme;
  /** Where signing in leads back to. */
  next?: string;
  demo?: boolean;
  /** Without links that lead away, for pages that want one thing done. */
  focused?: boolean;
  /** How many products are on the visitor's list. */
  listed?: number;
  /** The field that searches the catalogue: in the header, or where it has no room, over it. */
  search?: ReactNode;
  /** What stands at the end of the header instead of the way in. */
  aside?: ReactNode;
  children: ReactNode;
};

/** The frame around pages that anyone may read. */
export function PublicFrame({
  scheme,
  next,
  demo = false,
  focused = false,
  listed = 0,
  search,
  aside,
  children,
}: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.root}>
      <SkipLink />
      <header className={classes.header}>
        <Link to={paths.start()} className={classes.brand}>
          <Mark size={34} />
          <span>{t('siteName')}</span>
        </Link>
        {!focused && (
          <nav aria-label={t('nav.label')} className={classes.nav}>
            <Link to={paths.catalogue()} className={classes.link} prefetch="intent">
              {t('nav.catalogue')}
            </Link>
            <Link to={paths.organisations()} className={`${classes.link} ${classes.desk}`} prefetch="intent">
              {t('nav.organisations')}
            </Link>
            <Link to={paths.lists()} className={classes.link}>
              <IconListCheck size={22} stroke={1.6} aria-hidden className={classes.icon} />
              <span className={classes.word}>{t('nav.lists')}</span>
              {listed > 0 && (
                <>
                  <span className={classes.count} aria-hidden>
                    {listed}
                  </span>
                  <VisuallyHidden>{t('nav.listed', { count: listed })}</VisuallyHidden>
                </>
              )}
            </Link>
          </nav>
        )}
        {search && <div className={classes.search}>{search}</div>}
        <div className={classes.end}>
          {search && <SearchOpener className={classes.opener}>{search}</SearchOpener>}
          <LanguageSwitch />
          {aside ?? (
            <>
              <Link to={paths.signIn(next)} className={classes.link}>
                {t('person.signIn')}
              </Link>
              <Button component={Link} to={paths.signUp(next)} variant="default" size="sm" visibleFrom="sm">
                {t('person.signUp')}
              </Button>
            </>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </main>
      <footer className={classes.footer}>
        <p className={classes.tagline}>{t('tagline')}</p>
        {!focused && (
          <nav aria-label={t('nav.below')} className={classes.nav}>
            <Link to={paths.catalogue()} className={classes.link}>
              {t('nav.catalogue')}
            </Link>
            <Link to={paths.organisations()} className={classes.link}>
              {t('nav.organisations')}
            </Link>
          </nav>
        )}
        {demo && (
          <Link to={paths.outbox()} className={classes.link}>
            {t('nav.outbox')}
          </Link>
        )}
        <SchemeSwitch scheme={scheme} />
      </footer>
    </div>
  );
}
