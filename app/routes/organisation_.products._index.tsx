/** The products of the organisation one works for, by status. */
import { Button } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { answerBulk } from '~/features/products/bulk-http.server';
import { answerUndelete, mayEditProducts } from '~/features/products/http.server';
import { PRODUCT_STATUSES, type ProductStatus } from '~/features/products/model';
import { GAP, isNarrowed, readOwnFilter } from '~/features/products/own-list';
import { organisationProducts } from '~/features/products/queries.server';
import { BulkBar, BulkReportPanel, PricePreviewPanel } from '~/features/products/ui/BulkBar';
import { OwnListBar } from '~/features/products/ui/OwnListBar';
import { ProductTable } from '~/features/products/ui/ProductTable';
import classes from '~/features/products/ui/products.module.css';
import { SheetLinks } from '~/features/products/ui/sheets/SheetLinks';
import { itemLabel, pictogramOf } from '~/features/vocabulary/labels';
import { currencyOptions } from '~/features/vocabulary/options';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { useRevalidateOn } from '~/realtime/client';
import { organisationRoom } from '~/shared/events';
import { readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { IconPlus } from '~/shared/ui/icons';
import { Page } from '~/shared/ui/Page';
import { Pagination } from '~/shared/ui/Pagination';
import { PdfLink } from '~/shared/ui/PdfLink';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const search = new URL(request.url).searchParams;
  const filter = readOwnFilter(search);
  const { status, missing } = filter;
  const list = await organisationProducts(context.db, organisation.id, {
    ...filter,
    cursor: search.get('after'),
  });
  return {
    room: organisationRoom(organisation.id),
    pdf: paths.cataloguePdf({ maker: organisation.id }),
    status,
    missing,
    q: filter.words.join(' '),
    narrowed: isNarrowed(filter),
    paged: search.has('after'),
    counts: list.counts,
    lacking: list.lacking,
    nextCursor: list.nextCursor,
    rows: list.rows.map((row) => ({
      ...row,
      itemLabel: itemLabel(row.item, locale),
      pictogram: pictogramOf(row.item) ?? '',
    })),
    currencies: currencyOptions(locale),
    mayEdit: organisation.role !== 'viewer',
    published: organisation.status === 'published',
    facts: { title: getFixedT(locale, 'products')('list.title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  mayEditProducts(organisation.role);
  const formData = await readForm(request);
  if (formData.get('intent') === 'undelete')
    return answerUndelete(context, request, organisation.id, String(formData.get('product') ?? ''));
  return answerBulk(context, {
    organisationId: organisation.id,
    locale: getLocale(request),
    formData,
    filter: readOwnFilter(new URL(request.url).searchParams),
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function MyProducts() {
  const { room, pdf, status, paged, counts, nextCursor, rows, mayEdit, published, ...list } =
    useLoaderData<typeof loader>();
  const { currencies, q, missing, narrowed, lacking } = list;
  const answer = useActionData<typeof action>();
  const { t } = useTranslation('products');
  useRevalidateOn(room, ['organisation.changed']);
  const at = (of: ProductStatus | null, after: string | null = null) =>
    paths.myProducts({ status: of, q: q || null, [GAP]: missing, after });
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      action={
        mayEdit && (
          <Button component={Link} to={paths.newProduct()} color="shu" leftSection={<IconPlus size={18} />}>
            {t('list.add')}
          </Button>
        )
      }
    >
      {answer?.report && <BulkReportPanel report={answer.report} />}
      {answer?.preview && answer.typed && <PricePreviewPanel preview={answer.preview} typed={answer.typed} />}
      {!published && counts.published > 0 && (
        <p>
          {t('list.makerDraft')} <Link to={paths.myOrganisation()}>{t('list.makerDraftLink')}</Link>
        </p>
      )}
      {counts.all > 0 && (
        <nav aria-label={t('list.tabs')}>
          <ul className={classes.tabs}>
            {([null, ...PRODUCT_STATUSES] as const).map((one) => (
              <li key={one ?? 'all'}>
                <Link to={at(one)} className={classes.tab} aria-current={one === status ? 'page' : undefined}>
                  {t(one ? `status.${one}` : 'list.all')} ({counts[one ?? 'all']})
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <SheetLinks mayEdit={mayEdit} status={status} count={counts[status ?? 'all']} empty={counts.all === 0}>
        {counts.published > 0 && <PdfLink to={pdf} label={t('list.pdf')} />}
      </SheetLinks>
      {counts.all > 0 && <OwnListBar q={q} missing={missing} status={status} lacking={lacking} />}
      {rows.length > 0 ? (
        <ProductTable rows={rows} mayEdit={mayEdit} missing={missing} />
      ) : (
        <EmptyState
          title={t(
            counts.all === 0
              ? 'list.empty.title'
              : missing && !q
                ? 'editing:narrow.allTold'
                : narrowed
                  ? 'editing:narrow.nothing'
                  : 'list.emptyTab',
            { fact: missing && t(`missing.${missing}.what`) },
          )}
        >
          {counts.all === 0 && t('list.empty.text')}
        </EmptyState>
      )}
      {rows.length > 0 && mayEdit && (
        <BulkBar
          count={narrowed ? null : counts[status ?? 'all']}
          currencies={currencies}
          refused={answer?.refused ?? null}
        />
      )}
      <Pagination previous={paged ? at(status) : null} next={nextCursor && at(status, nextCursor)} />
    </Page>
  );
}
