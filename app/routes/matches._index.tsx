/** The matches of the organisation one works for, best first, with their reasons for both sides. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { readRelationships } from '~/features/introductions/queries.server';
import { matchFilters } from '~/features/matching/model';
import { findMatches } from '~/features/matching/queries.server';
import { DraftNotice, MatchesView } from '~/features/matching/ui/MatchesView';
import { MatchFilterBar } from '~/features/matching/ui/MatchFilterBar';
import { listOrganisationCards } from '~/features/organisations/queries.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { countryOptions, itemGroupOptions } from '~/features/vocabulary/options';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { now } from '~/shared/clock';
import { organisationRoom } from '~/shared/events';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const filters = matchFilters.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { db, publicDb } = context;
  const relationships = await readRelationships(db, organisation.id, now());
  const asker = {
    db,
    publicDb,
    organisationId: organisation.id,
    locale,
    cards: (ids: string[]) => listOrganisationCards(db, ids, locale),
  };
  const page = await findMatches(asker, filters, (id) => relationships.get(id)?.state === 'introduced');
  return {
    title: getFixedT(locale, 'matching')('list.metaTitle'),
    room: organisationRoom(organisation.id),
    page,
    filters,
    relationships: Object.fromEntries(relationships),
    published: organisation.status === 'published',
    canRequest: organisation.status === 'published' && organisation.role !== 'viewer',
    viewer: organisation.role === 'viewer',
    countries: countryOptions(locale).map(({ value, label }) => ({ value, label })),
    groups: itemGroupOptions(locale).map(({ value, label }) => ({ value, label })),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function MatchesRoute() {
  const { room, page, filters, relationships, published, canRequest, viewer, countries, groups } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation('matching');
  useRevalidateOn(room, ['introduction.changed', 'organisation.changed']);
  return (
    <Page title={t('list.title')} lead={t('list.lead')}>
      {!published && <DraftNotice />}
      {viewer && <p>{t('viewer')}</p>}
      <MatchFilterBar filters={filters} countries={countries} ownItems={page.ownItems} groups={groups} />
      <MatchesView
        page={page}
        filters={filters}
        relationships={relationships}
        canRequest={canRequest}
        portrait={({ kind, logoFileId }) => <Logo kind={kind} fileId={logoFileId} size={44} />}
      />
    </Page>
  );
}
