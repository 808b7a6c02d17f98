/** A list behind a link, open to whoever holds it. A link that holds no longer answers as one that never did. */
import { Button } from '@mantine/core';
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { MAX_COMPARED } from '~/features/lists/model';
import { sharedList } from '~/features/lists/queries.server';
import { listedOf } from '~/features/lists/reader.server';
import { PickButton, Picks } from '~/features/lists/ui/Picks';
import { SharedNote } from '~/features/lists/ui/SharedNote';
import { productCards } from '~/features/products/cards.server';
import { ProductTiles } from '~/features/products/ui/ProductTiles';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { AppError } from '~/shared/errors';
import { paths } from '~/shared/paths';
import { IconColumns } from '~/shared/ui/icons';
import { Page } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';
import { useFormat } from '~/shared/ui/useFormat';

/** The address is the key: it goes into no index and no cache. The server adds that it goes to nobody as a referrer. */
const PRIVATE = {
  'X-Robots-Tag': 'noindex, nofollow',
  'Cache-Control': 'private, no-store',
};

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const limit = await context.limit('search');
  if (!limit.ok) throw new AppError('rate_limited', undefined, limit.retryAfter);
  const locale = getLocale(request);
  const list = await sharedList(context.db, params.token ?? '');
  if (!list) {
    const title = getFixedT(locale, 'lists')('shared.goneTitle');
    return data({ list: null, facts: { title, indexed: false } }, { status: 404, headers: PRIVATE });
  }
  const ids = list.products.map(({ id }) => id);
  const [products, listed] = await Promise.all([
    productCards(context.db, ids, locale),
    listedOf(context, request, ids),
  ]);
  return data({ list, products, listed, facts: { title: list.name, indexed: false } }, { headers: PRIVATE });
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = (args) => [
  ...pageMeta(args, args.data?.facts),
  { name: 'referrer', content: 'no-referrer' },
];

export default function SharedListRoute() {
  const loaded = useLoaderData<typeof loader>();
  const { t } = useTranslation('lists');
  if (!loaded.list) {
    return (
      <Page title={t('shared.goneTitle')} width="form">
        <EmptyState
          title={t('shared.gone')}
          action={
            <Button component={Link} to={paths.catalogue()} variant="default">
              {t('picks.browse')}
            </Button>
          }
        />
      </Page>
    );
  }
  return <Shared {...loaded} />;
}

type Loaded = Exclude<ReturnType<typeof useLoaderData<typeof loader>>, { list: null }>;

function Shared({ list, products, listed }: Loaded) {
  const { t } = useTranslation('lists');
  const format = useFormat();
  const noted = new Map(list.products.map((one) => [one.id, one]));
  const ids = products.map(({ id }) => id);
  return (
    <Picks listed={listed}>
      <Page
        title={list.name}
        lead={t('shared.lead')}
        meta={<span>{t('shared.until', { date: format.date(list.expiresAt) })}</span>}
        action={
          ids.length > 1 && ids.length <= MAX_COMPARED ? (
            <Button
              component={Link}
              to={paths.compare({ ids })}
              color="shu"
              leftSection={<IconColumns size={18} aria-hidden />}
            >
              {t('shared.compare')}
            </Button>
          ) : undefined
        }
      >
        {list.note && <SharedNote note={list.note} quantity="" />}
        {products.length > 0 ? (
          <ProductTiles
            products={products}
            note={({ id }) => {
              const { note = '', quantity = '' } = noted.get(id) ?? {};
              return note || quantity ? <SharedNote note={note} quantity={quantity} /> : undefined;
            }}
            action={({ id, name }) => <PickButton product={id} name={name} />}
          />
        ) : (
          <EmptyState title={t('shared.empty')}>{t('shared.emptyText')}</EmptyState>
        )}
      </Page>
    </Picks>
  );
}
