/** Asks the chosen organisations into a cluster by one letter. */
import { Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import { draftFor, marksOf, mustBeAll, readAsked, writeLetters } from '~/features/clusters/asked.server';
import { recruit } from '~/features/clusters/asking.server';
import { type AskedMember, recruitSchema } from '~/features/clusters/model';
import { readClusterSettings } from '~/features/clusters/queries.server';
import { readRecruiting } from '~/features/clusters/recruiting.server';
import { AskForm } from '~/features/clusters/ui/AskForm';
import { readNames, readRelationships } from '~/features/introductions/queries.server';
import { readAddress, toQuery } from '~/features/matching/compose/address';
import { readComposition, readLetterReasonsOfAll } from '~/features/matching/compose/queries.server';
import { namesInSentence } from '~/features/matching/labels';
import { listOrganisationCards } from '~/features/organisations/queries.server';
import type { Locale } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refuse, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

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

const reasonsFor =
  ({ db, publicDb }: AppContext, organisationId: string) =>
  (locale: Locale, ids: readonly string[]) =>
    readLetterReasonsOfAll({ db, publicDb, organisationId, locale }, ids);

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const { db, publicDb } = context;
  const { cluster, brief, running, have, gone, pending } = await recruitingFor(
    context,
    request,
    params.clusterId ?? '',
    viewer,
  );
  const address = readAddress(new URL(request.url).searchParams);
  const [{ plan }, names, texts, relationships] = await Promise.all([
    readComposition(
      {
        db,
        publicDb,
        organisationId: running.id,
        locale,
        cards: (ids) => listOrganisationCards(db, ids, locale),
      },
      {
        brief,
        own: running.stages,
        have,
        plan: 1,
        pick: address.pick ?? [],
        leftOut: new Set([...gone, ...pending.map((one) => one.organisation.id)]),
      },
    ),
    readNames(db, running.id),
    readClusterSettings(db, cluster.id),
    readRelationships(db, running.id, now()),
  ]);
  const members = plan.members.map(({ id, stages }): AskedMember => ({ organisation: id, stages }));
  const draft = draftFor(
    { ja: names.nameJa || names.nameEn, en: names.nameEn || names.nameJa },
    (language) => namesInSentence(brief, language),
    {
      ja: texts.nameJa || texts.nameEn,
      en: texts.nameEn || texts.nameJa,
    },
  );
  return {
    title: getFixedT(locale, 'composer')('send.recruitTitle', { cluster: cluster.name }),
    back: paths.clusterRecruit(cluster.id, toQuery({ ...address, pick: plan.members.map(({ id }) => id) })),
    recipients: await readAsked(db, members, { locale, reasonsIn: reasonsFor(context, running.id) }),
    relationships: Object.fromEntries(relationships),
    open: [...relationships.values()].filter(({ state }) => state === 'asked').length,
    letters: { ja: draft.ja.letter, en: draft.en.letter },
    marks: { ja: marksOf('ja'), en: marksOf('en') },
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
    reasonsIn: reasonsFor(context, running.id),
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
  const { title, back, recipients, relationships, open, letters, marks } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('composer');
  return (
    <Section title={title} lead={t('send.recruitLead')}>
      {recipients.length === 0 ? (
        <EmptyState
          title={t('send.nobody')}
          action={
            <Button component={Link} to={back} variant="default">
              {t('send.back')}
            </Button>
          }
        >
          {t('send.nobodyText')}
        </EmptyState>
      ) : (
        <AskForm
          recipients={recipients}
          relationships={relationships}
          open={open}
          letters={letters}
          marks={marks}
          submit={t('send.recruitSubmit', { count: recipients.length })}
          back={back}
          result={result}
        />
      )}
    </Section>
  );
}
