/** How many products there are, under which words they were found, and what narrows them. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Chosen } from '~/shared/ui/browse/Chosen';
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
    <Chosen count={count} busy={busy} chips={chips} clear={clear}>
      {total > 0 && <PdfLink to={queryPdfPath(query)} />}
      {told && <Words told={told} q={query.q} />}
    </Chosen>
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
