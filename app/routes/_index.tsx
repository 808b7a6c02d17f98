/** The start page, open to everybody; whoever is signed in finds the way to their work. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { SearchForm } from '~/features/catalogue/ui/SearchForm';
import { Landing } from '~/features/landing/ui/Landing';
import { latestProducts } from '~/features/products/cards.server';
import { ProductTiles } from '~/features/products/ui/ProductTiles';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';

const SHOWN = 4;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const t = getFixedT(locale, 'landing');
  return {
    signedIn: context.user !== null,
    products: await latestProducts(context.publicDb, locale, SHOWN),
    facts: { title: t('metaTitle'), description: t('lead') },
  };
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Start() {
  const { signedIn, products } = useLoaderData<typeof loader>();
  return (
    <Landing
      signedIn={signedIn}
      search={<SearchForm />}
      products={products.length > 0 ? <ProductTiles products={products} level={3} /> : null}
    />
  );
}
