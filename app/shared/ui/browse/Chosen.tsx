/** How much was found, and what narrows it: each choice is a link to the list without it. */
import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconX } from '../icons';
import classes from './browse.module.css';
import type { FilterView } from './model';

type Props = {
  /** How much there is, in words. */
  count: string;
  busy: boolean;
  chips: FilterView['chips'];
  /** The address without filters. */
  clear: string;
  /** What else stands between the number and the chips. */
  children?: ReactNode;
};

/** Stands above the cards. */
export function Chosen({ count, busy, chips, clear, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className={classes.found}>
      <p className={classes.total}>{count}</p>
      {/* Said when the search is done, also where the number stays the same. */}
      <VisuallyHidden role="status">{busy ? t('browse.searching') : count}</VisuallyHidden>
      {children}
      {chips.length > 0 && (
        <ul className={classes.chips} aria-label={t('browse.chosen')}>
          {chips.map(({ facet, label, to }) => (
            <li key={facet + label}>
              <Link
                to={to}
                className={classes.chip}
                preventScrollReset
                aria-label={t('browse.takeOff', { label })}
              >
                {label}
                <IconX size={16} aria-hidden />
              </Link>
            </li>
          ))}
          <li>
            <Link to={clear} className={classes.clear} preventScrollReset>
              {t('browse.clear')}
            </Link>
          </li>
        </ul>
      )}
    </div>
  );
}
