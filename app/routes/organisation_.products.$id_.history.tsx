/** Who changed what of a product, and putting it back to an earlier version. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { productHistory, restoreVersion } from '~/features/products/history.server';
import { mayEditProducts, undoOf } from '~/features/products/http.server';
import { editableProduct } from '~/features/products/queries.server';
import { HistoryList } from '~/features/products/ui/HistoryList';
import { pick } from '~/i18n/format';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { isAppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { readForm } from '~/shared/form';
import { paths, withQuery } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { Pagination } from '~/shared/ui/Pagination';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const locale = getLocale(request);
  const product = await editableProduct(context.db, organisation.id, params.id ?? '');
  const before = wholeOf(new URL(request.url).searchParams.get('before'));
  const history = await productHistory(context.db, product.id, { before, locale });
  const name = pick(locale, product.nameJa, product.nameEn);
  return {
    id: product.id,
    version: product.version,
    name,
    paged: before !== null,
    history,
    facts: { title: getFixedT(locale, 'editing')('history.of', { name }), indexed: false },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const formData = await readForm(request);
  const productId = params.id ?? '';
  const [version, seen] = [wholeOf(formData.get('version')) ?? 0, wholeOf(formData.get('seen')) ?? 0];
  try {
    const restored = await restoreVersion(context.db, organisation.id, { productId, version, seen });
    await context.publish(restored.events);
    const { missing: count } = restored;
    const key = count === 0 ? 'editing:flash.restored' : 'editing:flash.restoredWithout';
    return redirect(paths.editProduct(productId), {
      status: 303,
      headers: {
        'Set-Cookie': flashLine(request, key, { values: { count }, undo: undoOf(restored) }),
      },
    });
  } catch (error) {
    if (!isAppError(error) || (error.status !== 409 && error.code !== 'incomplete')) throw error;
    const key = error.code === 'incomplete' ? 'editing:flash.incomplete' : `errors:${error.code}`;
    return redirect(paths.productHistory(productId), {
      headers: { 'Set-Cookie': flashLine(request, key, { kind: 'problem' }) },
    });
  }
}

const wholeOf = (text: unknown) => (/^\d{1,9}$/.test(String(text ?? '')) ? Number(text) : null);

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ProductHistory() {
  const { id, version, name, paged, history } = useLoaderData<typeof loader>();
  const { t } = useTranslation('editing');
  const { entries, nextCursor } = history;
  const here = paths.productHistory(id);
  return (
    <Page
      title={t('history.title')}
      lead={t('history.lead')}
      breadcrumbs={[
        { label: t('products:list.title'), to: paths.myProducts() },
        { label: name, to: paths.editProduct(id) },
      ]}
    >
      {entries.length === 0 ? (
        <EmptyState title={t('history.emptyTitle')}>{t('history.empty')}</EmptyState>
      ) : (
        <HistoryList entries={entries} version={version} />
      )}
      <Pagination
        previous={paged ? here : null}
        next={nextCursor && withQuery(here, { before: nextCursor })}
      />
    </Page>
  );
}
