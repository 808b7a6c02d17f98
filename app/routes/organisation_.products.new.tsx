/** A new product of the organisation one works for. */
import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { uploadImage } from '~/features/files/commands.server';
import { uploadDocument } from '~/features/files/documents.server';
import { UPLOAD_FORM_BYTES } from '~/features/files/model';
import { answerPaper, storeWith } from '~/features/files/papers.server';
import { productChoices } from '~/features/products/choices.server';
import { answerPost, mayEditProducts } from '~/features/products/http.server';
import { postProduct } from '~/features/products/post.server';
import { ProductForm } from '~/features/products/ui/ProductForm';
import { SaveBar, SavePanel } from '~/features/products/ui/SidePanels';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const locale = getLocale(request);
  return {
    id: randomUUID(),
    choices: productChoices(locale),
    facts: { title: getFixedT(locale, 'products')('new.title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const formData = await readForm(request, { limit: UPLOAD_FORM_BYTES });
  const store = storeWith((file) => uploadImage(context.db, organisation.id, 'product_image', file));
  const storePaper = storeWith((file) => uploadDocument(context.db, organisation.id, file));
  if (formData.get('intent') === 'paper') return answerPaper(formData, storePaper);
  const posted = await postProduct({
    db: context.db,
    locale: getLocale(request),
    organisationId: organisation.id,
    formData,
    current: null,
    store,
    storePaper,
  });
  return answerPost(context, request, posted);
}

/** A file that was stored while the form is open changes nothing that was loaded. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.get('intent') === 'paper' ? false : defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function NewProduct() {
  const { id, choices } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const refused = answer && 'values' in answer ? answer : undefined;
  const { t } = useTranslation('products');
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      breadcrumbs={[{ label: t('list.title'), to: paths.myProducts() }]}
      action={<SaveBar status={null} />}
    >
      <ProductForm
        product={null}
        id={id}
        choices={choices}
        result={refused}
        postedImages={refused?.images}
        version={null}
      >
        <SavePanel status={null} updatedAt={null} />
      </ProductForm>
    </Page>
  );
}
