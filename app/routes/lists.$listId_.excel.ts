/** A list as an Excel file, with what was noted; prices as far as the reader may see them. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireUser } from '~/db/viewer.server';
import { excelHeaders, listSheet } from '~/features/lists/excel.server';
import { readList } from '~/features/lists/queries.server';
import { productCards } from '~/features/products/cards.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { paths } from '~/shared/paths';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireUser(context, request);
  const locale = getLocale(request);
  const list = await readList(context.db, params.listId ?? '');
  const cards = await productCards(
    context.db,
    list.rows.map(({ product }) => product),
    locale,
  );
  const sheet = await listSheet({
    title: list.name,
    rows: list.rows,
    cards,
    url: (id) => context.publicUrl + paths.product(id),
    t: getFixedT(locale, 'mylists'),
    locale,
  });
  return new Response(sheet as BodyInit, { headers: excelHeaders(list.name) });
}
