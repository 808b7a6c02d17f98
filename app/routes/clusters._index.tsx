/** The clusters of the organisation one works for: invitations first, then those it has joined. */
import { Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { readUnread } from '~/features/chat/queries.server';
import { answerInvitation } from '~/features/clusters/commands.server';
import { answerSchema } from '~/features/clusters/model';
import { listClusters } from '~/features/clusters/queries.server';
import { ClusterCard } from '~/features/clusters/ui/ClusterCard';
import classes from '~/features/clusters/ui/clusters.module.css';
import { InvitationPanel } from '~/features/clusters/ui/InvitationPanel';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { organisationRoom } from '~/shared/events';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page, Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const [clusters, unread] = await Promise.all([
    listClusters(context.db, organisation.id, locale),
    readUnread(context.db),
  ]);
  const statusIn = (members: (typeof clusters)[number]['members']) =>
    members.find((member) => member.organisation.id === organisation.id)?.status;
  return {
    title: getFixedT(locale, 'clusters')('list.title'),
    organisationId: organisation.id,
    editor: organisation.role !== 'viewer',
    joined: clusters
      .filter(({ members }) => statusIn(members) === 'joined')
      .map((cluster) => ({ cluster, unread: unread.get(cluster.id) ?? 0 })),
    invited: clusters.filter(({ members }) => statusIn(members) === 'invited'),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  await requireOrganisation(context, request);
  const form = await readForm(request);
  const parsed = parseForm(answerSchema, form);
  if (!parsed.ok) return invalid(parsed);
  const { cluster, answer } = parsed.data;
  try {
    const { events } = await answerInvitation(context.db, parsed.data);
    await context.publish(events);
  } catch (error) {
    return refusedBy(error, form);
  }
  throw redirect(answer === 'accept' ? paths.cluster(cluster) : paths.clusters(), {
    headers: { 'Set-Cookie': flashLine(request, `clusters:flash.${answer}`) },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function ClustersRoute() {
  const { organisationId, editor, joined, invited } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('clusters');
  // An accepted introduction may bring an invitation with it.
  useRevalidateOn(organisationRoom(organisationId), ['cluster.changed', 'introduction.changed']);
  const form = editor && (
    <Button component={Link} to={paths.composeCluster()} color={invited.length > 0 ? 'ai' : 'shu'}>
      {t('list.compose')}
    </Button>
  );
  return (
    <Page title={t('list.title')} lead={t('list.lead')} action={form}>
      {invited.length > 0 && (
        <Section title={t('list.invited', { count: invited.length })}>
          {invited.map((cluster) => (
            <InvitationPanel
              key={cluster.id}
              cluster={cluster}
              organisationId={organisationId}
              mayAnswer={editor}
              result={result && 'values' in result && result.values.cluster === cluster.id ? result : null}
              linked
            />
          ))}
        </Section>
      )}
      {joined.length > 0 ? (
        <ul className={classes.cards}>
          {joined.map(({ cluster, unread }) => (
            <ClusterCard key={cluster.id} cluster={cluster} organisationId={organisationId} unread={unread} />
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t('list.empty')}
          action={
            <Button component={Link} to={paths.newCluster()} variant="default">
              {t('list.form')}
            </Button>
          }
        >
          {t('list.emptyText')}
        </EmptyState>
      )}
    </Page>
  );
}
