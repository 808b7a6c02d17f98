/** The products of the organisation one works for as a sheet, which can be edited and imported again; or its template. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireOrganisation } from '~/db/viewer.server';
import { PRODUCT_STATUSES } from '~/features/products/model';
import { fileResponse } from '~/features/products/sheets/file.server';
import { productsForSheet } from '~/features/products/sheets/products.server';
import { writeCsv, writeWorkbook } from '~/features/products/sheets/write.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const t = getFixedT(locale, 'sheets');
  const search = new URL(request.url).searchParams;
  const template = search.has('template');
  const status = PRODUCT_STATUSES.find((one) => one === search.get('status')) ?? null;
  const products = template ? [] : await productsForSheet(context.db, organisation.id, status);
  const name = template ? t('file.template') : t('file.products', { organisation: organisation.name });
  return search.get('format') === 'csv'
    ? fileResponse(await writeCsv(products, locale), name, 'csv')
    : fileResponse(await writeWorkbook(products, locale, t('file.sheet')), name, 'xlsx');
}
