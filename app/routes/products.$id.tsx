/** A product as a buyer sees it: pictures, facts, maker, and the way to an introduction. Open to everybody. */
import { Alert, Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { getViewer } from '~/db/viewer.server';
import { imageUrl } from '~/features/files/model';
import { listsWith } from '~/features/lists/queries.server';
import { listedOf } from '~/features/lists/reader.server';
import { ListChooser } from '~/features/lists/ui/ListChooser';
import { PickButton, Picks } from '~/features/lists/ui/Picks';
import { similarProducts } from '~/features/products/cards.server';
import { productJsonLd } from '~/features/products/jsonld';
import { publicProduct } from '~/features/products/queries.server';
import { AskButton, ProductBody } from '~/features/products/ui/ProductBody';
import { ProductTiles } from '~/features/products/ui/ProductTiles';
import { productView } from '~/features/products/view.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { paths } from '~/shared/paths';
import { IconEdit } from '~/shared/ui/icons';
import { JsonLd } from '~/shared/ui/JsonLd';
import { Page, Section } from '~/shared/ui/Page';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { db, publicUrl } = context;
  const locale = getLocale(request);
  const [found, viewer] = await Promise.all([
    publicProduct(db, params.id ?? ''),
    getViewer(context, request),
  ]);
  const similar = await similarProducts(db, found, locale);
  const product = productView(found, locale);
  const ids = [product.id, ...similar.map(({ id }) => id)];
  const [listed, lists] = await Promise.all([
    listedOf(context, request, ids),
    viewer ? listsWith(db, viewer.organisation?.id ?? null, product.id) : null,
  ]);
  const t = getFixedT(locale, 'products');
  const own = viewer?.organisations.find((one) => one.id === product.maker.id) ?? null;
  const [image] = product.images;
  const words = { item: product.item.label, origin: product.origin, maker: product.maker.name };
  return {
    product,
    similar,
    listed,
    lists,
    own: own !== null,
    mayEdit: own !== null && own.role !== 'viewer' && own.id === viewer?.organisation?.id,
    isOpen: product.status === 'published' && own?.status !== 'draft',
    jsonLd: productJsonLd(product, { origin: publicUrl, url: `${publicUrl}${paths.product(product.id)}` }),
    facts: {
      title: product.name,
      description:
        product.description || t(product.origin ? 'page.description' : 'page.descriptionPlain', words),
      ...(image ? { image: imageUrl(image.fileId, 1600) } : {}),
      indexed: product.status === 'published' && own?.status !== 'draft',
    },
  };
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ProductRoute() {
  const { listed } = useLoaderData<typeof loader>();
  return (
    <Picks listed={listed}>
      <ProductPage />
    </Picks>
  );
}

function ProductPage() {
  const { product, similar, lists, own, mayEdit, isOpen, jsonLd } = useLoaderData<typeof loader>();
  const { t } = useTranslation('products');
  return (
    <Page
      title={product.name}
      lead={product.otherName && <span lang={product.otherLang}>{product.otherName}</span>}
      breadcrumbs={[
        { label: t('common:nav.catalogue'), to: paths.catalogue() },
        { label: product.group.label, to: paths.catalogue({ group: product.group.code }) },
      ]}
      action={<MainAction own={own} mayEdit={mayEdit} product={product} />}
    >
      {!isOpen && <Alert color="yellow">{t('page.preview')}</Alert>}
      <ProductBody
        product={product}
        actions={
          <>
            {!own && isOpen && <AskButton about="sample" product={product} />}
            <PickButton product={product.id} name={product.name} />
            {lists && lists.length > 0 && <ListChooser product={product.id} lists={lists} />}
          </>
        }
        makerNote={own ? t('page.own') : t('page.askHow')}
      />
      {similar.length > 0 && (
        <Section title={t('page.similar')}>
          <ProductTiles
            products={similar}
            level={3}
            action={({ id, name }) => <PickButton product={id} name={name} />}
          />
        </Section>
      )}
      {isOpen && <JsonLd value={jsonLd} />}
    </Page>
  );
}

type ActionProps = { own: boolean; mayEdit: boolean; product: { id: string; maker: { id: string } } };

/** One's own product is edited; to the maker of another one asks to be introduced. */
function MainAction({ own, mayEdit, product }: ActionProps) {
  const { t } = useTranslation('products');
  if (own) {
    return mayEdit ? (
      <Button
        component={Link}
        to={paths.editProduct(product.id)}
        variant="default"
        leftSection={<IconEdit size={18} aria-hidden />}
      >
        {t('page.edit')}
      </Button>
    ) : null;
  }
  return <AskButton about="price" product={product} />;
}
