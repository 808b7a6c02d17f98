/** A cluster at a glance: its chain, what it is for, who is in it, what was said last and what is due. */
import { Badge } from '@mantine/core';
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { kindOfStage } from '~/features/vocabulary/stages';
import { atStage, paths } from '~/shared/paths';
import { Chain } from '~/shared/ui/Chain';
import { Section } from '~/shared/ui/Page';
import { useFormat } from '~/shared/ui/useFormat';
import type { ChainStage, Cluster, DueTask } from '../model';
import { byRole, dueState, emptyStages, invitedOf, joinedOf } from '../rules';
import { chainPlaces } from './chain-places';
import classes from './clusters.module.css';

export function ChainSection({
  cluster,
  mine,
  linked,
  runs,
}: {
  cluster: Cluster;
  mine: string[];
  linked: boolean;
  /** Whether the reader runs the cluster and may ask others into it. */
  runs: boolean;
}) {
  const { t } = useTranslation(['clusters', 'common']);
  const format = useFormat();
  const empty = emptyStages(cluster.members);
  const invited = invitedOf(cluster.members);
  // Only one country can be asked for; several would hide those who serve one of them.
  const country = cluster.countries.length === 1 ? cluster.countries[0]?.code : undefined;
  const inviteTo = (stage: ChainStage) =>
    runs
      ? atStage(paths.clusterRecruit(cluster.id), stage)
      : paths.matches({ kind: kindOfStage(stage), country });
  return (
    <Section
      title={t('chain.title')}
      lead={empty.length > 0 ? t('chain.empty', { count: empty.length }) : t('chain.full')}
      action={runs && <Link to={paths.clusterRecruit(cluster.id)}>{t('chain.recruit')}</Link>}
    >
      <div className={classes.chain}>
        <Chain
          places={chainPlaces(cluster.members, { mine, linked: linked ? { inviteTo } : undefined })}
          label={t('chain.of', { cluster: cluster.name })}
        />
      </div>
      {invited.length > 0 && (
        <p className={classes.quiet}>
          {t('chain.invited', {
            firms: format.list(
              invited.map(({ organisation, stages }) =>
                t('chain.invitedOne', {
                  name: organisation.name,
                  stages: format.list(stages.map((stage) => t(`common:stage.${stage}`))),
                }),
              ),
            ),
          })}
        </p>
      )}
    </Section>
  );
}

/** Purpose, items and countries. */
export function AboutSection({ cluster }: { cluster: Cluster }) {
  const { t } = useTranslation(['clusters', 'common']);
  return (
    <Section title={t('about.title')}>
      {cluster.purpose ? (
        <p className={classes.purpose}>{cluster.purpose}</p>
      ) : (
        <p className={classes.quiet}>{t('about.noPurpose')}</p>
      )}
      <dl className={classes.about}>
        <Fact name={t('about.type')}>{t(`type.${cluster.type}.name`)}</Fact>
        <Fact name={t('about.items')}>
          <Labels labels={cluster.items.map(({ label }) => label)} />
        </Fact>
        <Fact name={t('about.countries')}>
          <Labels labels={cluster.countries.map(({ label }) => label)} />
        </Fact>
      </dl>
    </Section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Labels({ labels }: { labels: string[] }) {
  const { t } = useTranslation();
  if (labels.length === 0) return <span className={classes.quiet}>{t('noValue')}</span>;
  return (
    <span className={classes.labels}>
      {labels.map((label) => (
        <span key={label} className={classes.label}>
          {label}
        </span>
      ))}
    </span>
  );
}

/** Who is in the cluster, those with a role first. */
export function MembersGlance({ cluster, open }: { cluster: Cluster; open: boolean }) {
  const { t } = useTranslation('clusters');
  const joined = byRole(joinedOf(cluster.members));
  return (
    <Section
      title={t('memberCount', { count: joined.length })}
      action={open && <Link to={paths.clusterMembers(cluster.id)}>{t('glance.members')}</Link>}
    >
      <ul className={classes.glance}>
        {joined.map((member) => (
          <li key={member.organisation.id}>
            <Link to={paths.organisation(member.organisation.id)}>{member.organisation.name}</Link>
            {member.isSecretariat && <Badge color="ai">{t('role.secretariat')}</Badge>}
            {member.isRepresentative && <Badge color="gray">{t('role.representative')}</Badge>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export type LatestMessage = { id: string; name: string; text: string; at: string };

export function LatestMessages({ clusterId, messages }: { clusterId: string; messages: LatestMessage[] }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  return (
    <Section
      title={t('glance.messages')}
      action={<Link to={paths.clusterChat(clusterId)}>{t('glance.toChat')}</Link>}
    >
      {messages.length === 0 ? (
        <p className={classes.quiet}>{t('glance.noMessages')}</p>
      ) : (
        <ul className={classes.glance}>
          {messages.map((message) => (
            <li key={message.id} className={classes.said}>
              <p className={classes.quiet}>
                {message.name}{' '}
                <time dateTime={message.at}>
                  {format.day(message.at)} {format.time(message.at)}
                </time>
              </p>
              <p className={classes.clamped}>{message.text}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

export function DueTasks({ cluster, tasks, today }: { cluster: Cluster; tasks: DueTask[]; today: string }) {
  const { t } = useTranslation('clusters');
  const format = useFormat();
  const names = new Map(cluster.members.map(({ organisation }) => [organisation.id, organisation.name]));
  return (
    <Section
      title={t('glance.tasks')}
      action={<Link to={paths.clusterBoard(cluster.id)}>{t('glance.toBoard')}</Link>}
    >
      {tasks.length === 0 ? (
        <p className={classes.quiet}>{t('glance.noTasks')}</p>
      ) : (
        <ul className={classes.glance}>
          {tasks.map((task) => {
            const state = dueState(task.dueOn, today);
            return (
              <li key={task.id}>
                <Link to={paths.clusterCard(cluster.id, task.id)}>{task.title}</Link>
                <span className={classes.due} data-state={state}>
                  {state === 'overdue' || state === 'today' ? `${t(`due.${state}`)} ` : ''}
                  {format.day(task.dueOn)}
                </span>
                {task.organisationId && (
                  <span className={classes.quiet}>{names.get(task.organisationId) ?? ''}</span>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
