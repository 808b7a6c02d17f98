/** The list of matches: those to propose, those already known, and what to do where there are none. */
import { Alert, Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '~/features/introductions/model';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';
import type { MatchesPage, MatchFilters, MissingPart } from '../model';
import { MatchCard, type Portrait } from './MatchCard';
import classes from './MatchesView.module.css';

type Props = {
  page: MatchesPage;
  filters: MatchFilters;
  relationships: Record<string, Relationship>;
  canRequest: boolean;
  portrait: Portrait;
};

/** Everything below the filters. */
export function MatchesView({ page, filters, relationships, canRequest, portrait }: Props) {
  const { t } = useTranslation('matching');
  const filtered = Boolean(filters.kind || filters.country || filters.item);
  const card = (row: MatchesPage['rows'][number], level: 2 | 3) => (
    <li key={row.organisation.id}>
      <MatchCard
        row={row}
        relationship={relationships[row.organisation.id]}
        canRequest={canRequest}
        portrait={portrait}
        level={level}
      />
    </li>
  );
  return (
    <>
      {page.rows.length > 0 ? (
        <>
          <p className={classes.count}>{t('list.count', { count: page.total })}</p>
          <ul className={classes.list}>{page.rows.map((row) => card(row, 2))}</ul>
        </>
      ) : (
        <NoMatches filtered={filtered} missing={page.missing} />
      )}
      <nav className={classes.more} aria-label={t('list.more')}>
        {page.next && (
          <Button component={Link} to={paths.matches({ ...filters, after: page.next })} variant="default">
            {t('list.more')}
          </Button>
        )}
        {filters.after && (
          <Link to={paths.matches({ ...filters, after: undefined })}>{t('list.backToTop')}</Link>
        )}
      </nav>
      {page.introduced.length > 0 && (
        <Section title={t('list.introduced')} lead={t('list.introducedLead')}>
          <ul className={classes.list}>{page.introduced.map((row) => card(row, 3))}</ul>
        </Section>
      )}
    </>
  );
}

function NoMatches({ filtered, missing }: { filtered: boolean; missing: readonly MissingPart[] }) {
  const { t } = useTranslation('matching');
  if (filtered) {
    return (
      <EmptyState
        title={t('empty.filtered')}
        action={
          <Button component={Link} to={paths.matches()} variant="default">
            {t('filters.clear')}
          </Button>
        }
      >
        {t('empty.filteredText')}
      </EmptyState>
    );
  }
  if (missing.length === 0) {
    return (
      <EmptyState
        title={t('empty.none')}
        action={
          <Button component={Link} to={paths.catalogue()} variant="default">
            {t('empty.catalogue')}
          </Button>
        }
      >
        {t('empty.noneText')}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t('empty.title')}
      action={
        <Button component={Link} to={paths.editOrganisation()} color="shu">
          {t('empty.action')}
        </Button>
      }
    >
      <p>{t('empty.text')}</p>
      <ul className={classes.missing}>
        {missing.map((part) => (
          <li key={part}>{t(`empty.${part}`)}</li>
        ))}
      </ul>
    </EmptyState>
  );
}

/** Tells that nobody sees a draft, and where to publish it. */
export function DraftNotice() {
  const { t } = useTranslation('matching');
  return (
    <Alert color="yellow" title={t('draft.title')}>
      <p className={classes.notice}>{t('draft.text')}</p>
      <Link to={paths.myOrganisation()}>{t('draft.action')}</Link>
    </Alert>
  );
}
