/** Before and after, by links that can be shared: lists page by cursor, so there are no numbers. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { IconChevronLeft, IconChevronRight } from './icons';
import classes from './Pagination.module.css';

type Props = { previous?: string | null; next?: string | null };

/** Links to the part of a list before and after this one; nothing where there is neither. */
export function Pagination({ previous, next }: Props) {
  const { t } = useTranslation();
  if (!previous && !next) return null;
  return (
    <nav aria-label={t('pagination.label')} className={classes.root}>
      {previous ? (
        <Link to={previous} rel="prev" className={classes.link}>
          <IconChevronLeft size={18} stroke={1.75} aria-hidden />
          {t('pagination.previous')}
        </Link>
      ) : (
        <span />
      )}
      {next && (
        <Link to={next} rel="next" className={classes.link}>
          {t('pagination.next')}
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
        </Link>
      )}
    </nav>
  );
}
