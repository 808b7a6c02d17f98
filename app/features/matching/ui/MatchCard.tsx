/**
 * One match of the list: who they are, how well it fits, what either side gains, what is not known, and the
 * next step. The route gives the picture of the organisation.
 */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '~/features/introductions/model';
import type { OrganisationCardData } from '~/features/organisations/model';
import { paths } from '~/shared/paths';
import type { MatchRow } from '../model';
import { CompareBox } from './CompareBar';
import { FitBar } from './FitBar';
import { MarkMenu } from './MarkMenu';
import classes from './MatchCard.module.css';
import { ReasonList } from './ReasonList';

const ITEMS_SHOWN = 5;

export type Portrait = (organisation: OrganisationCardData) => ReactNode;

type Props = {
  row: MatchRow;
  relationship: Relationship | undefined;
  /** Whether this person may ask for introductions. */
  canRequest: boolean;
  portrait: Portrait;
  /** The level of its heading: 2 under the page's title, 3 under a section's. */
  level?: 2 | 3;
  /** For a firm that is proposed: where leaving it out leads back to, and whether this person may. */
  proposed?: { back: string; canMark: boolean };
};

/** A match with its reasons for both sides. */
export function MatchCard({
  row: { organisation, fit, wording, kept },
  relationship,
  canRequest,
  portrait,
  level = 2,
  proposed,
}: Props) {
  const { t } = useTranslation(['matching', 'common']);
  const Heading = level === 2 ? 'h2' : 'h3';
  const below = level === 2 ? 3 : 4;
  return (
    <article className={classes.card}>
      <header className={classes.header}>
        <span className={classes.picture}>{portrait(organisation)}</span>
        <div className={classes.who}>
          <Heading className={classes.name}>
            <Link to={paths.match(organisation.id)}>{organisation.name}</Link>
          </Heading>
          {kept && <p className={classes.kept}>{t(`list.kept.${kept}`)}</p>}
          <p className={classes.facts}>
            <span>{t(`common:kind.${organisation.kind}`)}</span>
            <span>{organisation.place}</span>
          </p>
          {organisation.itemLabels.length > 0 && (
            <ul className={classes.items}>
              {organisation.itemLabels.slice(0, ITEMS_SHOWN).map((label) => (
                <li key={label}>{label}</li>
              ))}
            </ul>
          )}
        </div>
        <FitBar step={fit.step} confidence={fit.confidence} />
      </header>
      <div className={classes.sides}>
        <ReasonList title={t('list.forUs')} reasons={wording.forUs} empty={t('list.nothing')} level={below} />
        <ReasonList
          title={t('list.forThem')}
          reasons={wording.forThem}
          empty={t('list.nothing')}
          level={below}
        />
      </div>
      {wording.unknown.length > 0 && (
        <details className={classes.unknown}>
          <summary>
            {t('list.unknown')} ({wording.unknown.length})
          </summary>
          <ul>
            {wording.unknown.map(({ text }) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </details>
      )}
      <footer className={classes.footer}>
        <NextStep organisationId={organisation.id} relationship={relationship} canRequest={canRequest} />
        <Link to={paths.match(organisation.id)} className={classes.compare}>
          {t('list.compare')}
        </Link>
        {proposed && (
          <>
            <CompareBox organisationId={organisation.id} name={organisation.name} />
            {proposed.canMark && (
              <MarkMenu organisationId={organisation.id} name={organisation.name} back={proposed.back} />
            )}
          </>
        )}
      </footer>
    </article>
  );
}

type StepProps = { organisationId: string } & Pick<Props, 'relationship' | 'canRequest'>;

function NextStep({ organisationId, relationship, canRequest }: StepProps) {
  const { t } = useTranslation('matching');
  if (relationship) {
    const { state, introductionId } = relationship;
    return (
      <p className={classes.status} data-state={state}>
        <span>{t(`status.${state}`)}</span>
        <Link to={paths.introduction(introductionId)}>
          {t(state === 'asking' ? 'status.answer' : 'status.see')}
        </Link>
      </p>
    );
  }
  if (!canRequest) return null;
  return (
    <Button component={Link} to={paths.newIntroduction(organisationId)} variant="default" size="sm">
      {t('list.request')}
    </Button>
  );
}
