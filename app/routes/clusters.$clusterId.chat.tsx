/** The chat of a cluster: the newest messages, older ones by number, and posting before scripts run. */
import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation, requireUser } from '~/db/viewer.server';
import { askedPage, postToRoom } from '~/features/chat/http.server';
import { readMessages, readPlace } from '~/features/chat/queries.server';
import { RoomPage } from '~/features/chat/ui/RoomPage';
import { readCluster } from '~/features/clusters/queries.server';
import { standingOf } from '~/features/clusters/rules';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { clusterRoom } from '~/shared/events';
import { paths } from '~/shared/paths';

export const handle = { fill: true };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  const { user, organisation, organisations } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const [page, place, cluster] = await Promise.all([
    readMessages(context.db, clusterId, { before: askedPage(request).data?.before }),
    readPlace(context.db, clusterId, user.id),
    readCluster(context.db, clusterId, locale),
  ]);
  const { actsAs } = standingOf(cluster.members, organisations, organisation.id);
  return {
    title: getFixedT(locale, 'chat')('pageTitle', { cluster: cluster.name }),
    room: clusterRoom(clusterId),
    personId: user.id,
    organisation: organisations.find(({ id }) => id === actsAs) ?? null,
    page,
    place,
    formId: randomUUID(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const user = requireUser(context, request);
  const room = params.clusterId ?? '';
  return postToRoom(context, request, { room, person: user.id, back: paths.clusterChat(room) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title} · Musubi` },
];

export default function ChatRoute() {
  const { title: _, ...view } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('chat');
  return (
    <RoomPage {...view} words={{ placeholder: t('placeholder'), empty: t('empty.text') }} result={result} />
  );
}
