/** The frame of a cluster's pages: its name, its tabs, and what waits in its chat. Who is only invited sees no tabs. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { Outlet, useLoaderData, useMatches, useRevalidator } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { readPlace } from '~/features/chat/queries.server';
import { useUnread } from '~/features/chat/ui/useUnread';
import { readCluster } from '~/features/clusters/queries.server';
import { standingOf } from '~/features/clusters/rules';
import { ClusterTabs } from '~/features/clusters/ui/ClusterTabs';
import { getLocale } from '~/i18n/locale.server';
import { useRealtime } from '~/realtime/client';
import { clusterRoom } from '~/shared/events';
import { paths } from '~/shared/paths';
import { Filling } from '~/shared/ui/Filling';
import { Page } from '~/shared/ui/Page';

/** What a page inside says of itself: `wide` takes the whole width, `fill` also the whole height. */
type Handle = { wide?: boolean; fill?: boolean };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  const { user, organisation, organisations } = await requireOrganisation(context, request);
  const [cluster, place] = await Promise.all([
    readCluster(context.db, clusterId, getLocale(request)),
    readPlace(context.db, clusterId, user.id),
  ]);
  const { joined, runs } = standingOf(cluster.members, organisations, organisation.id);
  return { id: cluster.id, name: cluster.name, personId: user.id, place, joined, runs };
}

export default function ClusterLayout() {
  const { id, name, personId, place, joined, runs } = useLoaderData<typeof loader>();
  const { t } = useTranslation('clusters');
  const handles = useMatches().map(({ handle }) => (handle ?? {}) as Handle);
  const fill = handles.some((handle) => handle.fill);
  const wide = fill || handles.some((handle) => handle.wide);
  const unread = useUnread(joined ? clusterRoom(id) : null, personId, place);
  const { revalidate } = useRevalidator();
  useRealtime(joined ? clusterRoom(id) : null, {
    // The board tells of each of its moves, which the chat need not hear.
    'cluster.changed': ({ what }) => (what === 'board' && fill ? undefined : revalidate()),
    'cluster.members.changed': revalidate,
    onReturn: revalidate,
  });
  return (
    <Filling on={fill}>
      <Page
        title={name}
        breadcrumbs={[{ label: t('list.title'), to: paths.clusters() }]}
        width={wide ? 'full' : 'reading'}
      >
        {joined && <ClusterTabs clusterId={id} unread={unread} runs={runs} />}
        <Outlet />
      </Page>
    </Filling>
  );
}
