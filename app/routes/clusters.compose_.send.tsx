/** Forms a cluster from a proposal and asks everyone in it by one letter, in one step. */
import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { draftFor, mustBeAll, readAsked, readAsking, writeLetters } from '~/features/clusters/asked.server';
import { composeCluster } from '~/features/clusters/asking.server';
import { type AskedMember, composeClusterSchema } from '~/features/clusters/model';
import { AskForm, HiddenLists } from '~/features/clusters/ui/AskForm';
import { TypeCards } from '~/features/clusters/ui/TypeCards';
import { readNames, readRelationships } from '~/features/introductions/queries.server';
import { readAddress, toQuery } from '~/features/matching/compose/address';
import { letterReasons, readComposition } from '~/features/matching/compose/queries.server';
import { namesInSentence } from '~/features/matching/labels';
import { askerFor } from '~/features/organisations/asker.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refuse, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { BilingualField } from '~/shared/ui/BilingualField';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  if (organisation.role === 'viewer') throw new AppError('not_allowed');
  const locale = getLocale(request);
  const { db } = context;
  const address = readAddress(new URL(request.url).searchParams);
  const asker = askerFor(context, request, organisation.id);
  const [{ plan }, names, relationships] = await Promise.all([
    readComposition(asker, {
      brief: address,
      own: address.stages ?? [],
      have: address.have.map((id) => ({ id, stages: null })),
      plan: 1,
      pick: address.pick ?? [],
    }),
    readNames(db, organisation.id),
    readRelationships(db, organisation.id, now()),
  ]);
  const stagesOf = (id: string) =>
    plan.places.filter(({ members }) => members.includes(id)).map(({ stage }) => stage);
  // Who is in already is introduced, so the same step invites them.
  const ids = [...new Set([...address.have, ...plan.members.map(({ id }) => id)])];
  const members = ids.map((id): AskedMember => ({ organisation: id, stages: stagesOf(id) }));
  const draft = draftFor(names, (language) => namesInSentence(address, language));
  return {
    title: getFixedT(locale, 'composer')('send.title'),
    key: randomUUID(),
    address: { ...address, pick: plan.members.map(({ id }) => id) },
    names: { ja: draft.ja.name, en: draft.en.name },
    asking: await readAsking(
      db,
      members,
      { locale, reasonsIn: letterReasons(asker) },
      { draft, relationships },
    ),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const form = await readForm(request);
  const parsed = parseForm(composeClusterSchema, form);
  if (!parsed.ok) return invalid(parsed);
  const { asked, messageJa, messageEn, ...cluster } = parsed.data;
  const recipients = await readAsked(context.db, asked, {
    locale: getLocale(request),
    reasonsIn: letterReasons(askerFor(context, request, organisation.id)),
  });
  const letters = writeLetters(recipients, { ja: messageJa, en: messageEn });
  if (!letters.ok) return invalid(refuse(form, letters.errors));
  try {
    mustBeAll(recipients, asked);
    const { clusterId, events } = await composeCluster(context.db, organisation.id, cluster, letters.asked);
    await context.publish(events);
    throw redirect(paths.cluster(clusterId), {
      headers: {
        'Set-Cookie': flashLine(request, 'composer:send.sent', { values: { count: letters.asked.length } }),
      },
    });
  } catch (error) {
    return refusedBy(error, form);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function SendClusterRoute() {
  const { key, address, names, asking } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['composer', 'clusters']);
  const back = paths.composeCluster(toQuery(address));
  // What was sent once keeps its id, so that sending it again forms nothing twice.
  const cluster = result && 'values' in result ? String(result.values.cluster ?? key) : key;
  return (
    <Page
      title={t('send.title')}
      lead={t('send.lead')}
      breadcrumbs={[
        { label: t('clusters:list.title'), to: paths.clusters() },
        { label: t('title'), to: back },
      ]}
      width="form"
    >
      <AskForm
        asking={asking}
        submit={t('send.submit', { count: asking.recipients.length })}
        back={back}
        result={result}
      >
        <HiddenLists
          lists={{
            cluster,
            items: address.items,
            countries: address.countries,
            stages: address.stages ?? [],
          }}
        />
        <BilingualField
          name="name"
          label={t('clusters:form.name')}
          hint={t('clusters:form.nameHint')}
          defaultValue={names}
        />
        <TypeCards defaultValue="integrated" />
        <BilingualField
          name="purpose"
          label={t('clusters:form.purpose')}
          hint={t('clusters:form.purposeHint')}
          multiline
          maxLength={2000}
        />
      </AskForm>
    </Page>
  );
}
