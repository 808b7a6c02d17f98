/** An invitation to a cluster, with its answer. */
import { Group } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat } from '~/shared/ui/useFormat';
import type { Cluster } from '../model';
import { secretariatOf } from '../rules';
import classes from './clusters.module.css';

type Props = {
  cluster: Cluster;
  /** The invited organisation that answers. */
  organisationId: string;
  /** Only an editor or owner of it may. */
  mayAnswer: boolean;
  result?: FormResult;
  /** On the page of the cluster itself the name is no link. */
  linked?: boolean;
};

export function InvitationPanel({ cluster, organisationId, mayAnswer, result, linked = false }: Props) {
  const { t } = useTranslation(['clusters', 'common']);
  const format = useFormat();
  const member = cluster.members.find(({ organisation }) => organisation.id === organisationId);
  if (!member) return null;
  const hosts = secretariatOf(cluster.members).map(({ organisation }) => organisation.name);
  return (
    <section className={classes.invitation} aria-label={t('invitation.title', { cluster: cluster.name })}>
      <p className={classes.invitationTitle}>
        {linked ? (
          <Link to={paths.cluster(cluster.id)}>{cluster.name}</Link>
        ) : (
          t('invitation.title', { cluster: cluster.name })
        )}
      </p>
      <p>
        {t('invitation.from', { hosts: format.list(hosts), organisation: member.organisation.name })}{' '}
        <span className={classes.quiet}>{t('invitation.on', { date: format.date(member.invitedAt) })}</span>
      </p>
      {member.stages.length > 0 && (
        <p>
          {t('invitation.stages', {
            stages: format.list(member.stages.map((stage) => t(`common:stage.${stage}`))),
          })}
        </p>
      )}
      {member.message && <blockquote className={classes.message}>{member.message}</blockquote>}
      {mayAnswer ? (
        <PostForm result={result}>
          <input type="hidden" name="intent" value="answer" />
          <input type="hidden" name="cluster" value={cluster.id} />
          <input type="hidden" name="organisation" value={organisationId} />
          <Group gap="sm">
            <SubmitButton name="answer" value="accept">
              {t('invitation.accept')}
            </SubmitButton>
            <ConfirmButton
              name="answer"
              value="decline"
              label={t('invitation.decline')}
              question={t('invitation.declineQuestion')}
              confirm={t('invitation.declineYes')}
              size="md"
            />
          </Group>
          <p className={classes.quiet}>{t('invitation.after')}</p>
        </PostForm>
      ) : (
        <p className={classes.quiet}>{t('invitation.viewer')}</p>
      )}
    </section>
  );
}
