/** A visitor's list as an Excel file. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { excelHeaders, listSheet } from '~/features/lists/excel.server';
import { rowsOfPicks } from '~/features/lists/items';
import { settlePicks } from '~/features/lists/picks.server';
import { productCards } from '~/features/products/cards.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { paths } from '~/shared/paths';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const locale = getLocale(request);
  const { ids } = await settlePicks(context, request);
  const cards = await productCards(context.db, ids, locale);
  const t = getFixedT(locale, 'mylists');
  const title = t('sheet.name');
  const sheet = await listSheet({
    title,
    rows: rowsOfPicks(cards.map(({ id }) => id)),
    cards,
    url: (id) => context.publicUrl + paths.product(id),
    t,
    locale,
  });
  return new Response(sheet as BodyInit, { headers: excelHeaders(title) });
}
