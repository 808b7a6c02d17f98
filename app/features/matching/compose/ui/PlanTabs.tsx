/** The proposals side by side, as links: how much of the chain each fills and by whom. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '~/shared/ui/useFormat';
import type { Composition, Plan, StageState } from '../model';
import { PLANS } from '../weights';
import classes from './compose.module.css';

type Props = {
  composition: Composition;
  /** The address of a proposal, by its number. */
  toPlan: (plan: number) => string;
};

export function PlanTabs({ composition: { plans, shown, firms }, toPlan }: Props) {
  const { t } = useTranslation('composer');
  const format = useFormat();
  const proposed = plans.filter(({ members }) => members.length > 0);
  if (proposed.length === 0) return null;
  return (
    <nav aria-label={t('plans.label')}>
      <ul className={classes.plans}>
        {proposed.map((plan, index) => {
          const partly = countOf(plan, 'partly');
          return (
            <li key={plan.members.map(({ id }) => id).join()}>
              <Link
                to={toPlan(index + 1)}
                preventScrollReset
                aria-current={shown === index + 1 ? 'true' : undefined}
                className={classes.plan}
              >
                <span className={classes.planName}>{t('plans.one', { number: index + 1 })}</span>
                <span>
                  {t('plans.filled', { count: countOf(plan, 'covered') })}
                  {partly > 0 && t('plans.partly', { count: partly })}
                </span>
                <span className={classes.quiet}>
                  {format.list(plan.members.map(({ id }) => firms[id]?.card.name ?? ''))}
                </span>
              </Link>
            </li>
          );
        })}
        {shown === null && (
          <li>
            <span className={classes.plan} aria-current="true">
              <span className={classes.planName}>{t('plans.own')}</span>
            </span>
          </li>
        )}
      </ul>
      {shown !== null && proposed.length < PLANS && (
        <p className={classes.quiet}>{t('plans.alike', { count: proposed.length })}</p>
      )}
    </nav>
  );
}

/** How many stages of a plan are in a state. */
export const countOf = (plan: Plan, state: StageState) =>
  plan.places.filter((place) => place.state === state).length;
