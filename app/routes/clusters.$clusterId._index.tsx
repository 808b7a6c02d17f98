/** A cluster at a glance; who is invited reads what it is and answers here. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireOrganisation } from '~/db/viewer.server';
import { readMessages } from '~/features/chat/queries.server';
import { listProspects } from '~/features/clusters/asking.server';
import { answerInvitation } from '~/features/clusters/commands.server';
import { answerSchema } from '~/features/clusters/model';
import { listDueTasks, readCluster } from '~/features/clusters/queries.server';
import { standingOf } from '~/features/clusters/rules';
import classes from '~/features/clusters/ui/clusters.module.css';
import { InvitationPanel } from '~/features/clusters/ui/InvitationPanel';
import {
  AboutSection,
  ChainSection,
  DueTasks,
  LatestMessages,
  MembersGlance,
} from '~/features/clusters/ui/Overview';
import { PendingList } from '~/features/clusters/ui/PendingList';
import { dayIn } from '~/i18n/format';
import { getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { now } from '~/shared/clock';
import { clusterRoom, organisationRoom } from '~/shared/events';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';

const LATEST = 3;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  const { organisation, organisations } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const cluster = await readCluster(context.db, clusterId, locale);
  const standing = standingOf(cluster.members, organisations, organisation.id);
  const [latest, tasks, prospects] = standing.joined
    ? await Promise.all([
        readMessages(context.db, clusterId, { size: LATEST }),
        listDueTasks(context.db, clusterId),
        standing.runs ? listProspects(context.db, clusterId, { locale, now: now() }) : [],
      ])
    : [null, [], []];
  return {
    cluster,
    joined: standing.joined,
    runs: standing.runs,
    /** Where the secretariat hears that somebody it has asked has answered. */
    asking: standing.runs && standing.actsAs ? organisationRoom(standing.actsAs) : null,
    mine: organisations.map(({ id }) => id),
    invited: standing.invited.map((id) => ({
      id,
      mayAnswer: organisations.some((own) => own.id === id && own.role !== 'viewer'),
    })),
    messages: (latest?.messages ?? [])
      .map(({ id, author, text, at }) => ({ id, name: author.name, text, at }))
      .reverse(),
    tasks,
    pending: prospects,
    today: dayIn(now()),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireOrganisation(context, request);
  const form = await readForm(request);
  form.set('cluster', params.clusterId ?? '');
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

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.cluster.name} · Musubi` }];

export default function ClusterRoute() {
  const { cluster, joined, runs, asking, pending, mine, invited, messages, tasks, today } =
    useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  useRevalidateOn(joined ? clusterRoom(cluster.id) : null, ['message.posted']);
  useRevalidateOn(asking, ['introduction.changed']);
  return (
    <>
      {invited.map(({ id, mayAnswer }) => (
        <InvitationPanel
          key={id}
          cluster={cluster}
          organisationId={id}
          mayAnswer={mayAnswer}
          result={result}
        />
      ))}
      <ChainSection cluster={cluster} mine={mine} linked={joined} runs={runs} />
      {pending.length > 0 && <PendingList pending={pending} />}
      <div className={classes.columns}>
        <div>
          <AboutSection cluster={cluster} />
          <MembersGlance cluster={cluster} open={joined} />
        </div>
        {joined && (
          <div>
            <LatestMessages clusterId={cluster.id} messages={messages} />
            <DueTasks cluster={cluster} tasks={tasks} today={today} />
          </div>
        )}
      </div>
    </>
  );
}
