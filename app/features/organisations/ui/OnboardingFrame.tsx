/** Around the three steps of onboarding: where one is, the way back, and the way out. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { IconCheck } from '~/shared/ui/icons';
import { ONBOARDING_STEPS, type OnboardingStep } from '../model';
import { mayOpenStep } from '../rules';
import classes from './OnboardingFrame.module.css';

type Props = {
  step: OnboardingStep;
  /** The next step to be done; every one before it can be opened. */
  next: OnboardingStep;
  /** What the third step is about; null before the kind of organisation is known. */
  first: 'product' | 'wish' | null;
  title: ReactNode;
  lead: ReactNode;
  children: ReactNode;
};

/** The progress over a step, its title, and under it the way to leave. */
export function OnboardingFrame({ step, next, first, title, lead, children }: Props) {
  const { t } = useTranslation('onboarding');
  const nameOf = (one: OnboardingStep) => t(one === 'first' ? `first.nav.${first ?? 'any'}` : `${one}.nav`);
  return (
    <div className={classes.root}>
      <nav aria-label={t('progress')}>
        <ol className={classes.steps}>
          {ONBOARDING_STEPS.map((one, index) => (
            <li
              key={one}
              className={classes.step}
              data-state={one === step ? 'current' : mayOpenStep(one, next) ? 'open' : 'ahead'}
              data-done={(one !== next && mayOpenStep(one, next)) || undefined}
            >
              <Step step={one} number={index + 1} current={one === step} next={next}>
                {nameOf(one)}
              </Step>
            </li>
          ))}
        </ol>
      </nav>
      <header>
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.lead}>{lead}</p>
      </header>
      {children}
      <footer className={classes.footer}>
        <p>{t('saved')}</p>
        <Link to={next === 'who' ? paths.start() : paths.home()}>{t('later')}</Link>
      </footer>
    </div>
  );
}

type StepProps = {
  step: OnboardingStep;
  number: number;
  current: boolean;
  next: OnboardingStep;
  children: ReactNode;
};

function Step({ step, number, current, next, children }: StepProps) {
  const { t } = useTranslation('onboarding');
  const done = step !== next && mayOpenStep(step, next);
  const content = (
    <>
      <span className={classes.number}>
        {done ? <IconCheck size={18} stroke={2.25} aria-label={t('done')} /> : number}
      </span>
      <span className={classes.name}>{children}</span>
    </>
  );
  if (current) return <span aria-current="step">{content}</span>;
  return mayOpenStep(step, next) ? (
    <Link to={paths.onboarding(step)}>{content}</Link>
  ) : (
    <span>{content}</span>
  );
}

/** The way back to an earlier step, beside the button that goes on. */
export function BackLink({ to }: { to: OnboardingStep }) {
  const { t } = useTranslation('onboarding');
  return (
    <Button component={Link} to={paths.onboarding(to)} variant="subtle">
      {t('back')}
    </Button>
  );
}
