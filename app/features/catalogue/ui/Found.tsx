/** How many products there are, under which words they were found, and what narrows them. */
import { VisuallyHidden } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { IconX } from '~/shared/ui/icons';
import { PdfLink } from '~/shared/ui/PdfLink';
import { useFormat } from '~/shared/ui/useFormat';
import { type CatalogueQuery, type FacetView, queryPdfPath, type Told } from '../address';
import classes from './catalogue.module.css';

type Props = {
  query: CatalogueQuery;
  chips: FacetView['chips'];
  /** The address without filters. */
  clear: string;
  total: number;
  told: Told | null;
  busy: boolean;
};

/** Stands above the cards. */
export function Found({ query, chips, clear, total, told, busy }: Props) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  const count = t(query.q ? 'foundFor' : 'found', {
    count: total,
    number: format.number(total),
    q: query.q,
  });
  return (
    <div className={classes.found}>
      <p className={classes.total}>{count}</p>
      {/* Said when the search is done, also where the number stays the same. */}
      <VisuallyHidden role="status">{busy ? t('searching') : count}</VisuallyHidden>
      {total > 0 && <PdfLink to={queryPdfPath(query)} />}
      {told && <Words told={told} q={query.q} />}
      {chips.length > 0 && (
        <ul className={classes.chips} aria-label={t('chosen')}>
          {chips.map(({ facet, label, to }) => (
            <li key={facet + label}>
              <Link to={to} className={classes.chip} preventScrollReset aria-label={t('takeOff', { label })}>
                {label}
                <IconX size={16} aria-hidden />
              </Link>
            </li>
          ))}
          <li>
            <Link to={clear} className={classes.clear} preventScrollReset>
              {t('clearFilters')}
            </Link>
          </li>
        </ul>
      )}
    </div>
  );
}

/** Which words found this, and the way to search otherwise. */
function Words({ told: { kind, words, to }, q }: { told: Told; q: string }) {
  const { t } = useTranslation('catalogue');
  const format = useFormat();
  return (
    <p className={classes.told}>
      {t(`told.${kind}`, { words: format.list(words), q })}{' '}
      <Link to={to} preventScrollReset>
        {t(kind === 'exact' ? 'told.loosely' : 'told.exactly', { q })}
      </Link>
    </p>
  );
}
