/** The public catalogue: searched, narrowed and shared by its address. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { readQuery } from '~/features/catalogue/facets';
import { helpFor } from '~/features/catalogue/help.server';
import { countMiss } from '~/features/catalogue/misses.server';
import { searchCatalogue } from '~/features/catalogue/search.server';
import { finderOf, toldOf } from '~/features/catalogue/told.server';
import { CatalogueView } from '~/features/catalogue/ui/CatalogueView';
import { facetView } from '~/features/catalogue/view.server';
import { wordsInUse } from '~/features/catalogue/words-in-use.server';
import { listedOf } from '~/features/lists/reader.server';
import { PickButton, Picks } from '~/features/lists/ui/Picks';
import { productCards } from '~/features/products/cards.server';
import { ProductTiles } from '~/features/products/ui/ProductTiles';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { AppError } from '~/shared/errors';
import { Page } from '~/shared/ui/Page';
import { PublicTabs } from '~/shared/ui/PublicTabs';

/** As many pictures as a first look at the page holds. */
const SEEN_AT_ONCE = 3;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, publicDb } = context;
  const locale = getLocale(request);
  const query = readQuery(new URL(request.url).searchParams);
  if (query.q !== '') {
    const limit = await context.limit('search');
    if (!limit.ok) throw new AppError('rate_limited', undefined, limit.retryAfter);
  }
  // As the reader, whose rung may reach further; the words in use are everybody's.
  const inUse = wordsInUse(publicDb);
  const found = await searchCatalogue(db, query, { inUse });
  if (found.total === 0 && query.q !== '' && !query.exact) {
    context.inBackground('count a search that found nothing', () => countMiss(publicDb, query.q));
  }
  const t = getFixedT(locale, 'catalogue');
  const view = facetView(query, found.counts, locale);
  const situation = { query, total: found.total, chips: view.chips, signedIn: context.user !== null };
  // Prices are open to some readers only: the cards are read as the reader.
  const [products, listed, help] = await Promise.all([
    productCards(db, found.ids, locale, finderOf(query, found.alsoAsked)),
    listedOf(context, request, found.ids),
    helpFor(db, situation, locale, inUse),
  ]);
  return {
    query,
    total: found.total,
    nextCursor: found.nextCursor,
    told: toldOf(query, found, locale),
    view,
    help,
    products,
    listed,
    facts: { title: query.q ? t('titleFor', { q: query.q }) : t('title'), description: t('lead') },
  };
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Catalogue() {
  const { products, listed, ...found } = useLoaderData<typeof loader>();
  const { t } = useTranslation('catalogue');
  return (
    <Picks listed={listed}>
      <Page title={t('title')} lead={t('lead')}>
        <PublicTabs current="catalogue" words={found.query.q} />
        <CatalogueView {...found}>
          <ProductTiles
            products={products}
            eager={SEEN_AT_ONCE}
            action={({ id, name }) => <PickButton product={id} name={name} />}
          />
        </CatalogueView>
      </Page>
    </Picks>
  );
}
