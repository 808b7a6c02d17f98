/** A sheet on its way in: its rows with their problems, mended in place, imported with progress, taken back. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { mayEditProducts } from '~/features/products/http.server';
import { answerImport } from '~/features/products/sheets/http.server';
import { noCounts } from '~/features/products/sheets/imports';
import { importCounts, readImport } from '~/features/products/sheets/imports.server';
import { previewPage } from '~/features/products/sheets/view.server';
import { RowFilter, RowList } from '~/features/products/ui/sheets/RowList';
import { DonePanel, RunPanel, StartButton, UndoForm } from '~/features/products/ui/sheets/RunPanel';
import { getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { Pagination } from '~/shared/ui/Pagination';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const { db } = context;
  const sheet = await readImport(db, organisation.id, params.importId ?? '');
  if (sheet.status === 'mapping') throw redirect(paths.importColumns(sheet.id));
  const search = new URL(request.url).searchParams;
  const after = Math.min(Math.max(Math.trunc(Number(search.get('after'))) || 0, 0), 1_000_000);
  const problems = search.get('show') === 'problems';
  const working = sheet.status === 'running' || sheet.status === 'undoing';
  const [counts, page] = await Promise.all([
    importCounts(db, organisation.id),
    working ? null : previewPage(db, sheet, { problems, after }, getLocale(request)),
  ]);
  return {
    id: sheet.id,
    name: sheet.fileName,
    status: sheet.status,
    counts: counts.get(sheet.id) ?? noCounts(),
    problems,
    paged: after > 0,
    page,
    facts: { title: sheet.fileName, indexed: false },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const sheet = await readImport(context.db, organisation.id, params.importId ?? '');
  return answerImport(context, request, sheet, await readForm(request));
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ProductImport() {
  const { id, name, status, counts, problems, paged, page } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['sheets', 'products']);
  const working = status === 'running' || status === 'undoing';
  const at = (show: boolean, after: number | null = null) =>
    paths.productImport(id, { show: show ? 'problems' : null, after });
  return (
    <Page
      title={name}
      lead={working ? undefined : t('preview.lead')}
      breadcrumbs={[
        { label: t('products:list.title'), to: paths.myProducts() },
        { label: t('upload.title'), to: paths.importProducts() },
      ]}
      action={!working && counts.pending > 0 && <StartButton count={counts.pending} />}
    >
      {working && <RunPanel status={status} counts={counts} />}
      {status === 'done' && <DonePanel counts={counts} />}
      {page && (
        <>
          <RowFilter counts={counts} problems={problems} at={at}>
            <Link to={paths.importColumns(id)}>{t('preview.columns')}</Link>
            {counts.tried > 0 && <UndoForm />}
          </RowFilter>
          {page.rows.length > 0 ? (
            <RowList {...page} />
          ) : (
            <EmptyState title={t('preview.noProblems')}>{t('preview.noProblemsText')}</EmptyState>
          )}
          <Pagination
            previous={paged ? at(problems) : null}
            next={page.next === null ? null : at(problems, page.next)}
          />
        </>
      )}
    </Page>
  );
}
