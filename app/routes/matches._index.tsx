/** The matches of the organisation one works for, best first, with their reasons for both sides. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { readRelationships } from '~/features/introductions/queries.server';
import { answerCapability } from '~/features/matching/commands.server';
import { capabilityAnswer, matchFilters } from '~/features/matching/model';
import { findMatches } from '~/features/matching/queries.server';
import { listSubjects } from '~/features/matching/subjects.server';
import { DraftNotice, MatchesView } from '~/features/matching/ui/MatchesView';
import { MatchFilterBar } from '~/features/matching/ui/MatchFilterBar';
import { askerFor } from '~/features/organisations/asker.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { countryOptions, itemGroupOptions, prefectureOptions } from '~/features/vocabulary/options';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { organisationRoom } from '~/shared/events';
import { flashLine } from '~/shared/flash';
import { parseForm, readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const filters = matchFilters.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { db } = context;
  const [relationships, subjects] = await Promise.all([
    readRelationships(db, organisation.id, now()),
    listSubjects(db, organisation.id, locale),
  ]);
  const asker = askerFor(context, request, organisation.id);
  const page = await findMatches(asker, filters, (id) => relationships.get(id)?.state === 'introduced');
  return {
    title: getFixedT(locale, 'matching')('list.metaTitle'),
    room: organisationRoom(organisation.id),
    page,
    filters,
    subjects,
    relationships: Object.fromEntries(relationships),
    published: organisation.status === 'published',
    canEdit: organisation.role !== 'viewer',
    countries: countryOptions(locale).map(({ value, label }) => ({ value, label })),
    groups: itemGroupOptions(locale).map(({ value, label }) => ({ value, label })),
    prefectures: prefectureOptions(locale).map(({ value, label }) => ({ value, label })),
  };
}

/** An open question is answered in place; the list is then made anew, with the same filters. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const parsed = parseForm(capabilityAnswer, await readForm(request));
  if (!parsed.ok) throw new AppError('invalid');
  const { events } = await answerCapability(context.db, organisation.id, parsed.data);
  await context.publish(events);
  const filters = matchFilters.parse(Object.fromEntries(new URL(request.url).searchParams));
  throw redirect(paths.matches(filters), {
    headers: { 'Set-Cookie': flashLine(request, 'matching:detail.answered') },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function MatchesRoute() {
  const { room, page, filters, relationships, published, canEdit, ...choices } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation('matching');
  useRevalidateOn(room, ['introduction.changed', 'organisation.changed']);
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      {!published && <DraftNotice />}
      {!canEdit && <p>{t('viewer')}</p>}
      <MatchFilterBar
        filters={filters}
        countries={choices.countries}
        ownItems={page.ownItems}
        groups={choices.groups}
        prefectures={choices.prefectures}
        subjects={choices.subjects}
      />
      <MatchesView
        page={page}
        filters={filters}
        relationships={relationships}
        canRequest={published && canEdit}
        canEdit={canEdit}
        portrait={({ kind, logoFileId }) => <Logo kind={kind} fileId={logoFileId} size={44} />}
      />
    </Page>
  );
}
