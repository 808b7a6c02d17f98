/** The chat of a cluster: the newest messages, older ones by number, and posting before scripts run. */
import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation, requireUser } from '~/db/viewer.server';
import { markRead, postMessage } from '~/features/chat/commands.server';
import { pageSchema, postFormSchema, readFormSchema } from '~/features/chat/model';
import { readMessages, readPlace } from '~/features/chat/queries.server';
import { ChatRoom } from '~/features/chat/ui/ChatRoom';
import { readCluster } from '~/features/clusters/queries.server';
import { standingOf } from '~/features/clusters/rules';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { AppError } from '~/shared/errors';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { oneText } from '~/shared/ui/PostForm';

export const handle = { fill: true };

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  const { user, organisation, organisations } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const asked = pageSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  const [page, place, cluster] = await Promise.all([
    readMessages(context.db, clusterId, { before: asked.data?.before }),
    readPlace(context.db, clusterId, user.id),
    readCluster(context.db, clusterId, locale),
  ]);
  const { actsAs } = standingOf(cluster.members, organisations, organisation.id);
  return {
    title: getFixedT(locale, 'chat')('pageTitle', { cluster: cluster.name }),
    clusterId,
    personId: user.id,
    organisation: organisations.find(({ id }) => id === actsAs) ?? null,
    page,
    place,
    formId: randomUUID(),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const user = requireUser(context, request);
  const clusterId = params.clusterId ?? '';
  const form = await readForm(request);
  if (form.get('intent') === 'read') {
    const parsed = parseForm(readFormSchema, form);
    if (!parsed.ok) return invalid(parsed);
    const { events } = await markRead(context.db, user.id, { cluster: clusterId, ...parsed.data });
    await context.publish(events);
  } else {
    const refused = await post(context, clusterId, user.id, form);
    if (refused) return refused;
  }
  throw redirect(paths.clusterChat(clusterId));
}

/** Stores what a form posted; answers the form only where it is refused. */
async function post(context: AppContext, cluster: string, person: string, form: FormData) {
  const parsed = parseForm(postFormSchema, form);
  if (!parsed.ok) return invalid(parsed);
  try {
    const allowed = await context.limit('post', person);
    if (!allowed.ok) throw new AppError('rate_limited', undefined, allowed.retryAfter);
    const { events } = await postMessage(context.db, { cluster, ...parsed.data });
    await context.publish(events);
  } catch (error) {
    return refusedBy(error, form);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title} · Musubi` },
];

export default function ChatRoute() {
  const { clusterId, personId, organisation, page, place, formId } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('chat');
  const refused =
    result && 'values' in result
      ? { text: oneText(result.values.text ?? ''), error: result.errors.text ?? result.errors._form }
      : undefined;
  const unread = place.lastSeq > place.readSeq;
  return (
    <>
      {unread && (
        <noscript>
          <form method="post">
            <input type="hidden" name="intent" value="read" />
            <input type="hidden" name="seq" value={place.lastSeq} />
            <button type="submit">{t('markRead')}</button>
          </form>
        </noscript>
      )}
      <ChatRoom
        key={clusterId}
        clusterId={clusterId}
        personId={personId}
        organisation={organisation}
        page={page}
        place={place}
        formId={formId}
        refused={refused}
      />
    </>
  );
}
