/** Up to four products side by side, by the ids in the address: `?ids=`, and `show=differences` for what differs. */
import { Alert, Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { compareSections, onlyDifferences } from '~/features/lists/compare';
import { listedOf } from '~/features/lists/reader.server';
import { askedToCompare } from '~/features/lists/rules';
import { CompareTable } from '~/features/lists/ui/CompareTable';
import { PickButton, Picks } from '~/features/lists/ui/Picks';
import { factSections } from '~/features/products/facts';
import { publicProduct } from '~/features/products/queries.server';
import { productView } from '~/features/products/view.server';
import { productWords } from '~/features/products/words';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { isAppError } from '~/shared/errors';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const query = new URL(request.url).searchParams;
  const { ids, left } = askedToCompare(query);
  const found = await Promise.all(ids.map((id) => openProduct(context.db, id)));
  const products = found.flatMap((one) => (one ? [productView(one, locale)] : []));
  const t = getFixedT(locale, 'products');
  const tl = getFixedT(locale, 'lists');
  const words = productWords(t, locale);
  const all = compareSections(
    products.map((product) => {
      const price = product.price && words.price(product.price);
      const told = price
        ? [price.amount, price.place, price.per].filter(Boolean).join(' ')
        : t('price.onRequest');
      const by = [
        { name: 'price', label: tl('compare.price'), value: told },
        { name: 'maker', label: tl('compare.maker'), value: product.maker.name },
      ];
      return [{ name: 'by', title: tl('compare.by'), facts: by }, ...factSections(product, t, locale)];
    }),
  );
  const only = query.get('show') === 'differences' && products.length > 1;
  const shown = products.map(({ id }) => id);
  const show = only ? 'differences' : null;
  return {
    products: products.map(({ id, name, images, pictogram }) => ({
      id,
      name,
      pictogram,
      image: images[0] ?? null,
      without: paths.compare({ ids: shown.filter((one) => one !== id), show }),
    })),
    sections: only ? onlyDifferences(all) : all,
    only,
    other: paths.compare({ ids: shown, show: only ? null : 'differences' }),
    left,
    hidden: ids.length - products.length,
    listed: await listedOf(context, request, shown),
    facts: { title: tl('compare.title'), description: tl('compare.lead'), indexed: false },
  };
}

/** A product as this reader may see it; null where the reader may not. */
async function openProduct(db: LoaderFunctionArgs['context']['db'], id: string) {
  try {
    return await publicProduct(db, id);
  } catch (error) {
    if (isAppError(error) && error.status === 404) return null;
    throw error;
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function CompareRoute() {
  const { products, sections, only, other, left, hidden, listed } = useLoaderData<typeof loader>();
  const { t } = useTranslation('lists');
  return (
    <Picks listed={listed}>
      <Page
        title={t('compare.title')}
        lead={products.length > 1 ? t('compare.lead') : undefined}
        breadcrumbs={[{ label: t('title'), to: paths.lists() }]}
        action={
          products.length > 1 ? (
            <Button component={Link} to={other} variant="default" preventScrollReset>
              {t(only ? 'compare.all' : 'compare.only')}
            </Button>
          ) : undefined
        }
      >
        {left > 0 && <Alert color="yellow">{t('compare.left', { count: left })}</Alert>}
        {hidden > 0 && <Alert color="gray">{t('compare.hidden')}</Alert>}
        {products.length === 1 && <Alert color="gray">{t('compare.one')}</Alert>}
        {products.length === 0 ? (
          <EmptyState
            title={t('compare.empty')}
            action={
              <Button component={Link} to={paths.lists()} color="shu">
                {t('compare.toLists')}
              </Button>
            }
          >
            {t('compare.emptyText')}
          </EmptyState>
        ) : (
          <CompareTable
            products={products}
            sections={sections}
            action={({ id, name }) => <PickButton product={id} name={name} />}
          />
        )}
        {only && sections.length === 0 && <p>{t('compare.none')}</p>}
      </Page>
    </Picks>
  );
}
