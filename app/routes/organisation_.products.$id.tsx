/** One product of the organisation one works for: edited, published, archived, copied, deleted. */
import { Alert } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { removeUnusedFiles, uploadImage } from '~/features/files/commands.server';
import { uploadDocument } from '~/features/files/documents.server';
import { UPLOAD_FORM_BYTES } from '~/features/files/model';
import { answerPaper, storeWith } from '~/features/files/papers.server';
import { productChoices } from '~/features/products/choices.server';
import { versionBefore } from '~/features/products/history.server';
import { answerMove, answerPost, isMove, mayEditProducts } from '~/features/products/http.server';
import { readGap } from '~/features/products/own-list';
import { postProduct } from '~/features/products/post.server';
import { editableProduct, nextLacking } from '~/features/products/queries.server';
import { completeness, missingFacts, toldOf } from '~/features/products/rules';
import { StalePanel } from '~/features/products/ui/form/StalePanel';
import { useOpened } from '~/features/products/ui/form/useOpened';
import { GapBar } from '~/features/products/ui/GapBar';
import { HistoryPanel, LifePanel } from '~/features/products/ui/LifePanel';
import { ProductForm } from '~/features/products/ui/ProductForm';
import { StatusBadge } from '~/features/products/ui/ProductTable';
import { MissingPanel, SaveBar, SavePanel } from '~/features/products/ui/SidePanels';
import { pick } from '~/i18n/format';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { useRevalidateOn } from '~/realtime/client';
import { organisationRoom } from '~/shared/events';
import { readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const locale = getLocale(request);
  const product = await editableProduct(context.db, organisation.id, params.id ?? '');
  const told = toldOf(product);
  const name = pick(locale, product.nameJa, product.nameEn);
  const field = readGap(new URL(request.url).searchParams);
  return {
    gap: field && { field, ...(await nextLacking(context.db, organisation.id, field, product)) },
    product,
    before: await versionBefore(context.db, product.id, product.version),
    room: organisationRoom(organisation.id),
    name,
    choices: productChoices(locale),
    missing: missingFacts(told),
    completeness: completeness(told),
    facts: { title: getFixedT(locale, 'products')('edit.title', { name }), indexed: false },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const { db } = context;
  const formData = await readForm(request, { limit: UPLOAD_FORM_BYTES });
  const store = storeWith((file) => uploadImage(db, organisation.id, 'product_image', file));
  const storePaper = storeWith((file) => uploadDocument(db, organisation.id, file));
  const intent = String(formData.get('intent') ?? '');
  if (intent === 'paper') return answerPaper(formData, storePaper);
  const productId = params.id ?? '';
  if (isMove(intent)) {
    return answerMove(context, request, { organisationId: organisation.id, productId, intent, formData });
  }
  const posted = await postProduct({
    db,
    locale: getLocale(request),
    organisationId: organisation.id,
    formData,
    current: await editableProduct(db, organisation.id, productId),
    store,
    storePaper,
  });
  context.inBackground('remove unused files', () => removeUnusedFiles(db, organisation.id));
  return answerPost(context, request, posted);
}

/** A file that was stored while the form is open changes nothing that was loaded. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.get('intent') === 'paper' ? false : defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function EditProduct() {
  const {
    product,
    name,
    before,
    room,
    choices,
    missing,
    gap,
    completeness: told,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && 'values' in answer ? answer : undefined;
  const opened = useOpened(product, refused !== undefined);
  const typedVersion = Number(refused?.values.version);
  const { t } = useTranslation('products');
  // Who is the second of two is told while typing, not only when saving.
  useRevalidateOn(room, ['organisation.changed']);
  return (
    <Page
      title={name}
      meta={
        <>
          <StatusBadge status={product.status} />
          <Link to={paths.productPreview(product.id)}>{t('editing:preview.link')}</Link>
        </>
      }
      breadcrumbs={[{ label: t('list.title'), to: paths.myProducts() }]}
      action={<SaveBar status={product.status} />}
    >
      {gap && <GapBar gap={gap} told={missing.every(({ field }) => field !== gap.field)} />}
      {!refused?.stale && product.version > opened.version && (
        <Alert color="yellow">{t('editing:stale.newer')}</Alert>
      )}
      <ProductForm
        key={`${opened.id} ${opened.version}`}
        product={opened}
        id={opened.id}
        choices={choices}
        result={refused}
        postedImages={refused?.images}
        notice={refused?.stale && <StalePanel {...refused.stale} />}
        version={refused?.stale?.product.version ?? (typedVersion || opened.version)}
      >
        <SavePanel status={product.status} updatedAt={product.updatedAt} />
        <MissingPanel missing={missing} value={told} />
      </ProductForm>
      <HistoryPanel id={product.id} version={product.version} before={before} />
      <LifePanel status={product.status} name={name} />
    </Page>
  );
}
