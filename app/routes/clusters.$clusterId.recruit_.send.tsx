/** Asks the chosen organisations into a cluster by one letter. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import { draftFor, mustBeAll, readAsked, readAsking, writeLetters } from '~/features/clusters/asked.server';
import { recruit } from '~/features/clusters/asking.server';
import { type AskedMember, recruitSchema } from '~/features/clusters/model';
import { readClusterSettings } from '~/features/clusters/queries.server';
import { readRecruiting } from '~/features/clusters/recruiting.server';
import { AskForm } from '~/features/clusters/ui/AskForm';
import { readNames, readRelationships } from '~/features/introductions/queries.server';
import { readAddress, toQuery } from '~/features/matching/compose/address';
import { letterReasons, readComposition } from '~/features/matching/compose/queries.server';
import { namesInSentence } from '~/features/matching/labels';
import { askerFor } from '~/features/organisations/asker.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refuse, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';

/** The cluster as its secretariat recruits for it. */
async function recruitingFor({ db }: AppContext, request: Request, clusterId: string, viewer: Viewer) {
  return readRecruiting(
    db,
    clusterId,
    { organisations: viewer.organisations, current: viewer.organisation.id },
    { locale: getLocale(request), now: now() },
  );
}
type Viewer = Awaited<ReturnType<typeof requireOrganisation>>;

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const { db } = context;
  const { cluster, brief, running, have, gone, pending } = await recruitingFor(
    context,
    request,
    params.clusterId ?? '',
    viewer,
  );
  const asker = askerFor(context, request, running.id);
  const address = readAddress(new URL(request.url).searchParams);
  const [{ plan }, names, texts, relationships] = await Promise.all([
    readComposition(asker, {
      brief,
      own: running.stages,
      have,
      plan: 1,
      pick: address.pick ?? [],
      leftOut: new Set([...gone, ...pending.map((one) => one.organisation.id)]),
    }),
    readNames(db, running.id),
    readClusterSettings(db, cluster.id),
    readRelationships(db, running.id, now()),
  ]);
  const members = plan.members.map(({ id, stages }): AskedMember => ({ organisation: id, stages }));
  const draft = draftFor(names, (language) => namesInSentence(brief, language), texts);
  return {
    title: getFixedT(locale, 'composer')('send.recruitTitle', { cluster: cluster.name }),
    back: paths.clusterRecruit(cluster.id, toQuery({ ...address, pick: plan.members.map(({ id }) => id) })),
    asking: await readAsking(
      db,
      members,
      { locale, reasonsIn: letterReasons(asker) },
      { draft, relationships },
    ),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const viewer = await requireOrganisation(context, request);
  const { cluster, running } = await recruitingFor(context, request, params.clusterId ?? '', viewer);
  const form = await readForm(request);
  const parsed = parseForm(recruitSchema, form);
  if (!parsed.ok) return invalid(parsed);
  const { asked, messageJa, messageEn } = parsed.data;
  const recipients = await readAsked(context.db, asked, {
    locale: getLocale(request),
    reasonsIn: letterReasons(askerFor(context, request, running.id)),
  });
  const letters = writeLetters(recipients, { ja: messageJa, en: messageEn });
  if (!letters.ok) return invalid(refuse(form, letters.errors));
  try {
    mustBeAll(recipients, asked);
    const { events } = await recruit(context.db, cluster.id, running.id, letters.asked);
    await context.publish(events);
  } catch (error) {
    return refusedBy(error, form);
  }
  throw redirect(paths.cluster(cluster.id), {
    headers: {
      'Set-Cookie': flashLine(request, 'composer:send.sent', { values: { count: letters.asked.length } }),
    },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function RecruitSendRoute() {
  const { title, back, asking } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('composer');
  return (
    <Section title={title} lead={t('send.recruitLead')}>
      <AskForm
        asking={asking}
        submit={t('send.recruitSubmit', { count: asking.recipients.length })}
        back={back}
        result={result}
      />
    </Section>
  );
}
