/** The page of one match: both gains beside each other, what is open, and the facts of both in a table. */
import { Alert, Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '~/features/introductions/model';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import type { FitStep, Pair } from '../model';
import { Comparison } from './Comparison';
import { FitBar } from './FitBar';
import { DraftNotice } from './MatchesView';
import { OpenQuestions } from './OpenQuestions';
import classes from './PairView.module.css';
import { ReasonList } from './ReasonList';
import { Standing } from './Standing';

type Props = { pair: Pair; published: boolean; canAnswer: boolean };

/** Everything below the title of a match. */
export function PairView({ pair, published, canAnswer }: Props) {
  const { t } = useTranslation('matching');
  const { fit, wording, organisation } = pair;
  return (
    <>
      {!published && <DraftNotice />}
      {wording.vetoes.length > 0 ? (
        <Alert color="gray" title={t('detail.vetoTitle')}>
          <ul className={classes.vetoes}>
            {wording.vetoes.map((veto) => (
              <li key={veto}>{veto}</li>
            ))}
          </ul>
        </Alert>
      ) : (
        <FitBar step={fit.step} confidence={fit.confidence} />
      )}
      <Section title={t('detail.why')}>
        <div className={classes.sides}>
          <Side
            title={t('detail.forUs')}
            reasons={wording.forUs}
            empty={t('detail.noReasonUs')}
            step={fit.forUs}
          />
          <Side
            title={t('detail.forThem')}
            reasons={wording.forThem}
            empty={t('detail.noReasonThem')}
            step={fit.forThem}
          />
        </div>
      </Section>
      <Section title={t('detail.unknown')} lead={wording.unknown.length > 0 && t('detail.unknownLead')}>
        <OpenQuestions questions={wording.unknown} canAnswer={canAnswer} />
      </Section>
      <Section title={t('whyNot.title')}>
        <Standing pair={pair} canEdit={canAnswer} />
      </Section>
      <Section
        title={t('detail.compare')}
        action={<Link to={paths.organisation(organisation.id)}>{t('detail.profile')}</Link>}
      >
        <Comparison pair={pair} />
      </Section>
    </>
  );
}

type SideProps = { title: string; reasons: string[]; empty: string; step: FitStep };

function Side({ step, ...list }: SideProps) {
  return (
    <div className={classes.side}>
      <ReasonList {...list} level={3} />
      <FitBar step={step} />
    </div>
  );
}

type ActionProps = { organisationId: string; relationship: Relationship | null; canRequest: boolean };

/** The page's action: ask to be introduced, answer their request, or see how it stands. */
export function MatchAction({ organisationId, relationship, canRequest }: ActionProps) {
  const { t } = useTranslation('matching');
  if (relationship) {
    const waits = relationship.state === 'asking';
    return (
      <Button
        component={Link}
        to={paths.introduction(relationship.introductionId)}
        {...(waits ? { color: 'shu' } : { variant: 'default' })}
      >
        {t(waits ? 'status.answer' : 'status.see')}
      </Button>
    );
  }
  if (!canRequest) return null;
  return (
    <Button component={Link} to={paths.newIntroduction(organisationId)} color="shu">
      {t('list.request')}
    </Button>
  );
}
