/** The next useful things: the first one large with the page's one action, the others as a quiet list. */
import { Button } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';
import { useFormat } from '~/shared/ui/useFormat';
import { stepLink } from '../links';
import type { NextStep } from '../model';
import classes from './NextSteps.module.css';

/** All steps; where there are none, that nothing waits. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  const { t } = useTranslation('home');
  const words = useStepWords();
  const [first, ...others] = steps;
  if (!first) return <EmptyState title={t('nothing')}>{t('nothingText')}</EmptyState>;
  const { title, text, action } = words(first);
  return (
    <>
      <section className={classes.first} data-waits={first.waits || undefined} aria-label={t('next')}>
        <div>
          <h2 className={classes.title}>{title}</h2>
          <p className={classes.text}>{text}</p>
        </div>
        <Button component={Link} to={stepLink(first)} color="shu">
          {action}
        </Button>
      </section>
      {others.length > 0 && (
        <Section title={t('others')}>
          <ol className={classes.list}>
            {others.map((step) => {
              const said = words(step);
              return (
                <li key={said.title} data-waits={step.waits || undefined}>
                  <div>
                    <h3 className={classes.name}>{said.title}</h3>
                    <p className={classes.text}>{said.text}</p>
                  </div>
                  <Link to={stepLink(step)} className={classes.action}>
                    {said.action}
                  </Link>
                </li>
              );
            })}
          </ol>
        </Section>
      )}
    </>
  );
}

type Words = { title: string; text: string; action: string };

function useStepWords(): (step: NextStep) => Words {
  const { t } = useTranslation(['home', 'organisations', 'common']);
  const { date, list } = useFormat();
  return (step) => {
    const key = `step.${step.code}`;
    const said = (values: Record<string, string | number> = {}, part = ''): Words => ({
      title: t(`${key}.title${part === 'title' ? `.${values.kind}` : ''}`, values),
      text: t(`${key}.text${part === 'text' ? `.${values.kind}` : ''}`, values),
      action: t(`${key}.action`),
    });
    switch (step.code) {
      case 'completeProfile':
      case 'improveProfile':
        return said({ parts: list(step.parts.map((part) => t(`organisations:parts.${part}`))) });
      case 'answerIntroductions':
      case 'formCluster':
        return said({ count: step.count });
      case 'readRoom':
        return said({ partner: step.partner, count: step.count });
      case 'tellOutcome':
      case 'unanswered':
        return said({ partner: step.partner });
      case 'answerInvitation':
        return said({ cluster: step.cluster });
      case 'overdueTasks':
      case 'dueTask':
        return said({
          ...(step.code === 'overdueTasks' ? { count: step.count } : {}),
          task: step.task.title,
          cluster: step.task.clusterName,
          date: date(step.task.dueOn),
        });
      case 'readChat':
        return said({ cluster: step.cluster, count: step.count });
      case 'renewWishes':
        return said({ count: step.count, date: date(step.until) });
      case 'fillStage':
        return said({ cluster: step.cluster, stage: t(`common:stage.${step.stage}`) });
      case 'firstWish':
        return said({ kind: step.kind }, 'text');
      case 'seeMatches':
        return said({ kind: step.kind, count: step.count }, 'title');
      default:
        return said();
    }
  };
}
