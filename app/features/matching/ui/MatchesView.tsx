/** The list of matches: those to propose, those already known, and what to do where there are none. */
import { Alert, Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '~/features/introductions/model';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';
import { useFormat } from '~/shared/ui/useFormat';
import { isNarrowed, type MatchesPage, type MatchFilters, type MissingPart } from '../model';
import { CompareBar } from './CompareBar';
import { MatchCard, type Portrait } from './MatchCard';
import classes from './MatchesView.module.css';
import { MatchMap } from './MatchMap';
import { WorthAnswering } from './WorthAnswering';

type Props = {
  page: MatchesPage;
  filters: MatchFilters;
  relationships: Record<string, Relationship>;
  canRequest: boolean;
  /** Whether this person may answer for the organisation and leave firms out. */
  canEdit: boolean;
  portrait: Portrait;
};

/** Everything below the filters. */
export function MatchesView({ page, filters, relationships, canRequest, canEdit, portrait }: Props) {
  const { t } = useTranslation('matching');
  const format = useFormat();
  const filtered = isNarrowed(filters);
  const back = paths.matches(filters);
  const card = (row: MatchesPage['rows'][number], level: 2 | 3, proposed = false) => (
    <li key={row.organisation.id}>
      <MatchCard
        row={row}
        relationship={relationships[row.organisation.id]}
        canRequest={canRequest}
        portrait={portrait}
        level={level}
        {...(proposed ? { proposed: { back, canMark: canEdit } } : {})}
      />
    </li>
  );
  return (
    <>
      {page.rows.length > 0 ? (
        <>
          {canEdit && <WorthAnswering questions={page.worthAnswering} />}
          <p className={classes.count}>{t('list.count', { count: page.total })}</p>
          <MatchMap places={page.places} filters={filters} />
          <ul className={classes.list}>{page.rows.map((row) => card(row, 2, true))}</ul>
          <CompareBar />
        </>
      ) : (
        <NoMatches filtered={filtered} subject={filters.for} missing={page.missing} />
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
      <div className={classes.notes}>
        {page.firstPlaces > 0 && <p>{t('list.firstPlaces', { number: format.number(page.firstPlaces) })}</p>}
        <p>
          <Link to={paths.matchAlerts()}>{t('alerts.open')}</Link>
        </p>
        <p>
          <Link to={paths.findMatch()}>{t('find.open')}</Link>
        </p>
        <p>
          <Link to={paths.leftOut()}>{t('mark.all')}</Link>
        </p>
      </div>
      {page.introduced.length > 0 && (
        <Section title={t('list.introduced')} lead={t('list.introducedLead')}>
          <ul className={classes.list}>{page.introduced.map((row) => card(row, 3))}</ul>
        </Section>
      )}
    </>
  );
}

type NoneProps = { filtered: boolean; subject: string | undefined; missing: readonly MissingPart[] };

function NoMatches({ filtered, subject, missing }: NoneProps) {
  const { t } = useTranslation('matching');
  if (filtered) {
    return (
      <EmptyState
        title={t('empty.filtered')}
        action={
          <Button component={Link} to={paths.matches({ for: subject })} variant="default">
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
