/** A product of one's own as a buyer sees it: on some rung of the ladder, in some country, in some language. */
import { Alert, Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { asksOf } from '~/features/products/asks';
import { hiddenFrom, readReader } from '~/features/products/preview';
import { previewProduct } from '~/features/products/preview.server';
import { editableProduct } from '~/features/products/queries.server';
import { PreviewNotes, PreviewSheet, ReaderBar } from '~/features/products/ui/Preview';
import { productView } from '~/features/products/view.server';
import { countryOptions } from '~/features/vocabulary/options';
import { formatCountry, pick } from '~/i18n/format';
import { InLanguage } from '~/i18n/InLanguage';
import { LOCALES } from '~/i18n/locale';
import { getFixedT, getLocale, textsOf } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { paths } from '~/shared/paths';
import { IconEdit } from '~/shared/ui/icons';
import { toGroups } from '~/shared/ui/options';
import { Page } from '~/shared/ui/Page';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const { db } = context;
  const locale = getLocale(request);
  const product = await editableProduct(db, organisation.id, params.id ?? '');
  const reader = readReader(new URL(request.url).searchParams, product, locale);
  const shown = await previewProduct(db, product.id, reader.rung);
  const t = getFixedT(locale, 'editing');
  const name = pick(locale, product.nameJa, product.nameEn);
  return {
    id: product.id,
    name,
    reader,
    mayEdit: organisation.role !== 'viewer',
    live: product.status === 'published' && organisation.status === 'published',
    product: shown && productView(shown, reader.language),
    texts: textsOf(reader.language, ['common', 'products']),
    hidden: hiddenFrom(product, shown),
    countries: toGroups(countryOptions(locale)),
    languages: LOCALES.map((value) => ({ value, label: t(`common:language.${value}`) })),
    country: formatCountry(locale, reader.country),
    ships: product.targetCountries.some((code) => code === reader.country),
    asks: asksOf(product, reader.country, locale),
    facts: { title: t('preview.heading', { name }), indexed: false },
  };
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ProductPreview() {
  const { id, name, reader, mayEdit, live, product, texts, countries, languages, ...told } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation('editing');
  return (
    <Page
      title={t('preview.heading', { name })}
      lead={t('preview.lead')}
      breadcrumbs={[
        { label: t('products:list.title'), to: paths.myProducts() },
        ...(mayEdit ? [{ label: name, to: paths.editProduct(id) }] : []),
      ]}
      action={
        mayEdit && (
          <Button
            component={Link}
            to={paths.editProduct(id)}
            variant="default"
            leftSection={<IconEdit size={18} aria-hidden />}
          >
            {t('products:page.edit')}
          </Button>
        )
      }
    >
      <ReaderBar reader={reader} countries={countries} languages={languages} />
      {!live && <Alert color="yellow">{t('preview.notLive')}</Alert>}
      <PreviewNotes {...told} contacts={reader.rung === 'public' || reader.rung === 'signed_in'} />
      {product && (
        <InLanguage locale={reader.language} texts={texts}>
          <PreviewSheet product={product} />
        </InLanguage>
      )}
    </Page>
  );
}
