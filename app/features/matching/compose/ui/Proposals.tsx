/** Proposals as a page shows them: which there are, the chain of the one that is looked at, its members, its stages. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Relationship } from '~/features/introductions/model';
import type { OrganisationCardData } from '~/features/organisations/model';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';
import type { Composition } from '../model';
import { ComposedChain } from './ComposedChain';
import { countOf, PlanTabs } from './PlanTabs';
import { ProposedMembers } from './ProposedMembers';
import { StageList } from './StageList';

type Props = {
  composition: Composition;
  /** Our own organisations. */
  mine: readonly string[];
  relationships: Record<string, Relationship>;
  /** Names of the items and countries that are asked for, by code. */
  names: Record<string, string>;
  portrait: (organisation: OrganisationCardData) => ReactNode;
  /** Addresses of this page as it is, and as it would be. */
  to: {
    here: string;
    plan: (plan: number) => string;
    without: (id: string) => string;
    withOne: (id: string) => string;
    exchanged: (out: string, id: string) => string;
    wish: (stage: string) => string;
    all?: (stage: string) => string;
  };
};

export function Proposals({ composition, mine, relationships, names, portrait, to }: Props) {
  const { t } = useTranslation('composer');
  const { plans, plan, shown } = composition;
  const [empty, partly] = [countOf(plan, 'empty'), countOf(plan, 'partly')];
  const told =
    empty > 0
      ? t('chain.empty', { count: empty })
      : partly > 0
        ? t('chain.partly', { count: partly })
        : t('chain.full');
  const nobody = shown === null ? 'picked' : empty + partly === 0 ? 'full' : 'none';
  return (
    <>
      {(plans.some(({ members }) => members.length > 0) || shown === null) && (
        <Section
          title={t('plans.title')}
          action={shown === null && <Link to={to.plan(1)}>{t('plans.backToPlans')}</Link>}
        >
          <PlanTabs composition={composition} toPlan={to.plan} />
        </Section>
      )}
      <Section title={t('chain.title')} lead={told}>
        <ComposedChain composition={composition} mine={mine} label={t('chain.of')} here={to.here} />
      </Section>
      <Section title={t('members.title')} lead={plan.members.length > 0 ? t('members.lead') : undefined}>
        {plan.members.length > 0 ? (
          <ProposedMembers
            composition={composition}
            relationships={relationships}
            portrait={portrait}
            toWithout={to.without}
          />
        ) : (
          <EmptyState
            title={t(`nobody.${nobody}`)}
            action={
              <Button component={Link} to={paths.wishes()} variant="default">
                {t('stages.wish')}
              </Button>
            }
          >
            {t(`nobody.${nobody}Text`)}
          </EmptyState>
        )}
      </Section>
      <Section title={t('stages.title')}>
        <StageList
          composition={composition}
          names={names}
          toAdd={to.withOne}
          toExchange={to.exchanged}
          toWish={to.wish}
          toAll={to.all}
        />
      </Section>
    </>
  );
}
