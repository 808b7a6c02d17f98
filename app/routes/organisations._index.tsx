/** The public directory of organisations: searched, narrowed and shared by its address. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { directoryAsks } from '~/features/catalogue/directory';
import type { DirectoryQuery } from '~/features/organisations/directory';
import { browseOrganisations, searchOrganisations } from '~/features/organisations/directory.server';
import { directoryCards } from '~/features/organisations/directory-cards.server';
import { directoryHelp } from '~/features/organisations/directory-help';
import {
  directoryFilters,
  directoryPlace,
  readDirectoryQuery,
} from '~/features/organisations/directory-query';
import { directoryView } from '~/features/organisations/directory-view.server';
import { DirectoryView } from '~/features/organisations/ui/DirectoryView';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { AppError } from '~/shared/errors';
import { Page } from '~/shared/ui/Page';
import { PublicTabs } from '~/shared/ui/PublicTabs';

const PER_PAGE = 24;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const query = readDirectoryQuery(new URL(request.url).searchParams);
  if (query.q !== '') {
    const limit = await context.limit('search');
    if (!limit.ok) throw new AppError('rate_limited', undefined, limit.retryAfter);
  }
  // As a visitor, whoever reads: everybody finds the same.
  const { publicDb } = context;
  const found = await browseOrganisations(publicDb, askingOf(query, PER_PAGE));
  const view = directoryView(query, found.counts, locale);
  const [organisations, help] = await Promise.all([
    directoryCards(publicDb, found.ids, found.products, locale),
    directoryHelp({
      query,
      total: found.total,
      chips: view.chips,
      signedIn: context.user !== null,
      countOf: (other) => countOf(publicDb, other),
    }),
  ]);
  const t = getFixedT(locale, 'directory');
  return {
    query,
    total: found.total,
    nextCursor: found.next && `${found.next.rank}~${found.next.id}`,
    view,
    help,
    organisations,
    facts: { title: query.q ? t('titleFor', { q: query.q }) : t('title'), description: t('lead') },
  };
}

function askingOf(query: DirectoryQuery, limit: number) {
  return {
    asks: directoryAsks(query.q),
    filters: directoryFilters(query),
    after: directoryPlace(query.cursor),
    limit,
  };
}

async function countOf(db: AppContext['publicDb'], query: DirectoryQuery): Promise<number> {
  return (await searchOrganisations(db, askingOf(query, 1))).total;
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Directory() {
  const found = useLoaderData<typeof loader>();
  const { t } = useTranslation('directory');
  return (
    <Page title={t('title')} lead={t('lead')}>
      <PublicTabs current="organisations" words={found.query.q} />
      <DirectoryView {...found} />
    </Page>
  );
}
