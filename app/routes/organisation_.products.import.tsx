/** Where products come in as a sheet: a file to choose, the template, and the latest imports. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { mayEditProducts } from '~/features/products/http.server';
import {
  latestImports,
  readImport,
  removeImport,
  startImport,
} from '~/features/products/sheets/imports.server';
import { MAX_SHEET_BYTES } from '~/features/products/sheets/limits';
import { RefusedSheet } from '~/features/products/sheets/read.server';
import { RecentImports } from '~/features/products/ui/sheets/RecentImports';
import { UploadSheet } from '~/features/products/ui/sheets/UploadSheet';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { isAppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  return {
    imports: await latestImports(context.db, organisation.id),
    facts: { title: getFixedT(getLocale(request), 'sheets')('upload.title'), indexed: false },
  };
}

const refused = (error: string, status = 400) =>
  data({ ok: false as const, errors: { file: error }, values: {} }, { status });

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  let form: FormData;
  try {
    form = await readForm(request, { limit: MAX_SHEET_BYTES + 64 * 1024 });
  } catch (error) {
    if (isAppError(error) && error.code === 'too_large') return refused('sheets:refused.tooLarge', 413);
    throw error;
  }
  if (form.get('intent') === 'remove') {
    const id = String(form.get('import') ?? '');
    await removeImport(context.db, await readImport(context.db, organisation.id, id));
    return redirect(paths.importProducts(), {
      headers: { 'Set-Cookie': flashLine(request, 'sheets:flash.removed') },
    });
  }
  const file = form.get('file');
  if (!(file instanceof File) || (file.size === 0 && file.name === '')) return refused('file');
  try {
    const { id, mapped } = await startImport(context.db, organisation.id, file);
    return redirect(mapped ? paths.productImport(id) : paths.importColumns(id));
  } catch (error) {
    if (error instanceof RefusedSheet) return refused(error.message);
    throw error;
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ImportProducts() {
  const { imports } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['sheets', 'products']);
  return (
    <Page
      width="form"
      title={t('upload.title')}
      lead={t('upload.lead')}
      breadcrumbs={[{ label: t('products:list.title'), to: paths.myProducts() }]}
    >
      <UploadSheet result={result} />
      <RecentImports imports={imports} />
    </Page>
  );
}
