/** The products of the organisation one works for as a sheet, which can be edited and imported again; or its template. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireOrganisation } from '~/db/viewer.server';
import { PRODUCT_STATUSES } from '~/features/products/model';
import { fileResponse } from '~/features/products/sheets/file.server';
import { MAX_PARTS } from '~/features/products/sheets/limits';
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
  const part = partOf(search.get('part'));
  const products = template ? [] : await productsForSheet(context.db, organisation.id, status, part);
  const name = template
    ? t('file.template')
    : t(part > 1 ? 'file.part' : 'file.products', { organisation: organisation.name, part });
  return search.get('format') === 'csv'
    ? fileResponse(await writeCsv(products, locale), name, 'csv')
    : fileResponse(await writeWorkbook(products, locale, t('file.sheet')), name, 'xlsx');
}

/** Which of several sheets is asked for; the first one for what is no number of a sheet. */
function partOf(typed: string | null): number {
  const part = Number(typed);
  return Number.isInteger(part) && part >= 1 && part <= MAX_PARTS ? part : 1;
}
