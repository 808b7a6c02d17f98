/** Clusters and tasks of an organisation at a glance. */
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { useFormat } from '~/shared/ui/useFormat';
import type { ClusterGlance, Task } from '../model';
import classes from './Glances.module.css';

const STAGES_NAMED = 3;
const TASKS_SHOWN = 5;

/** The clusters we are in: who runs them, what is new, and what the chain lacks. */
export function ClusterGlances({ clusters }: { clusters: readonly ClusterGlance[] }) {
  const { t } = useTranslation('home');
  return (
    <Section title={t('clusters.title')}>
      {clusters.length === 0 ? (
        <p className={classes.quiet}>
          {t('clusters.none')} <Link to={paths.newCluster()}>{t('clusters.form')}</Link>
        </p>
      ) : (
        <ul className={classes.list}>
          {clusters.map((cluster) => (
            <li key={cluster.id}>
              <Cluster cluster={cluster} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Cluster({ cluster }: { cluster: ClusterGlance }) {
  const { t } = useTranslation(['home', 'common']);
  const { list } = useFormat();
  const { id, name, members, ours, unread, invited, emptyStages } = cluster;
  const facts = [
    t('clusters.members', { count: members }),
    ...(ours ? [t('clusters.secretariat')] : []),
    ...(invited > 0 ? [t('clusters.invited', { count: invited })] : []),
  ];
  return (
    <>
      <p className={classes.name}>
        <Link to={paths.cluster(id)}>{name}</Link>
      </p>
      <p className={classes.quiet}>{facts.join(' · ')}</p>
      <p className={classes.quiet}>
        {emptyStages.length === 0
          ? t('clusters.complete')
          : t('clusters.empty', {
              stages: list(emptyStages.slice(0, STAGES_NAMED).map((stage) => t(`common:stage.${stage}`))),
            })}
      </p>
      {unread > 0 && (
        <p className={classes.waits}>
          <Link to={paths.clusterChat(id)}>{t('clusters.unread', { count: unread })}</Link>
        </p>
      )}
    </>
  );
}

/** Our dated tasks, the earliest first. */
export function TaskGlances({ tasks, today }: { tasks: readonly Task[]; today: string }) {
  const { t } = useTranslation('home');
  const { day } = useFormat();
  return (
    <Section title={t('tasks.title')}>
      {tasks.length === 0 ? (
        <p className={classes.quiet}>{t('tasks.none')}</p>
      ) : (
        <ul className={classes.list}>
          {tasks.slice(0, TASKS_SHOWN).map((task) => (
            <li key={task.id}>
              <p className={classes.name}>
                <Link to={paths.clusterCard(task.clusterId, task.id)}>{task.title}</Link>
              </p>
              <p className={classes.quiet}>
                <time dateTime={task.dueOn}>{day(task.dueOn)}</time>
                {task.dueOn < today && <span className={classes.overdue}> {t('tasks.overdue')}</span>}
                {task.dueOn === today && <span className={classes.overdue}> {t('tasks.today')}</span>}
                {' · '}
                {task.clusterName}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
