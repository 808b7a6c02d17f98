/** Which column of a sheet is which of ours: proposed, chosen, and remembered for the next sheet of its kind. */
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
import { checkImport } from '~/features/products/sheets/check.server';
import { mappingErrors } from '~/features/products/sheets/decide';
import {
  moveImport,
  proposedMapping,
  readImport,
  rememberMapping,
} from '~/features/products/sheets/imports.server';
import { columnChoices, sampledColumns } from '~/features/products/sheets/view.server';
import { MappingForm } from '~/features/products/ui/sheets/MappingForm';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { AppError } from '~/shared/errors';
import { formValues, readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const locale = getLocale(request);
  const sheet = await readImport(context.db, organisation.id, params.importId ?? '');
  const [columns, proposed] = await Promise.all([
    sampledColumns(context.db, sheet),
    proposedMapping(context.db, organisation.id, sheet.headings),
  ]);
  const mapping = sheet.status === 'mapping' ? proposed.mapping : sheet.mapping;
  return {
    name: sheet.fileName,
    back: sheet.status === 'mapping' ? paths.importProducts() : paths.productImport(sheet.id),
    columns: columns.map((column, at) => ({ ...column, key: mapping[at] ?? null })),
    choices: columnChoices(locale),
    facts: { title: getFixedT(locale, 'sheets')('columns.title'), indexed: false },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const { db } = context;
  const sheet = await readImport(db, organisation.id, params.importId ?? '');
  const form = await readForm(request);
  const mapping = sheet.headings.map((_, at) => String(form.get(`column:${at}`) ?? '') || null);
  const errors = mappingErrors(mapping);
  if (Object.keys(errors).length > 0) {
    return data({ ok: false as const, errors, values: formValues(form) }, { status: 400 });
  }
  if (!(await moveImport(db, sheet.id, ['mapping', 'ready', 'done'], 'mapping')))
    throw new AppError('conflict');
  await checkImport(db, { ...sheet, mapping });
  await rememberMapping(db, organisation.id, sheet.headings, mapping);
  return redirect(paths.productImport(sheet.id));
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ImportColumns() {
  const { name, back, columns, choices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('sheets');
  return (
    <Page
      title={t('columns.title')}
      lead={t('columns.lead', { name })}
      breadcrumbs={[
        { label: t('products:list.title'), to: paths.myProducts() },
        { label: t('upload.title'), to: paths.importProducts() },
        ...(back === paths.importProducts() ? [] : [{ label: name, to: back }]),
      ]}
    >
      <MappingForm columns={columns} choices={choices} result={result} />
    </Page>
  );
}
