/** Puts a product on a list or takes it off: of a visitor in a cookie, of a signed-in person in the database. */
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { type PickAnswer, pickForm } from '~/features/lists/model';
import { pickProduct } from '~/features/lists/pick.server';
import { productCards } from '~/features/products/cards.server';
import { getLocale } from '~/i18n/locale.server';
import { AppError, isAppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { parseForm, readForm } from '~/shared/form';
import { paths, safeNext } from '~/shared/paths';

export function loader() {
  return redirect(paths.lists());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const parsed = parseForm(pickForm, await readForm(request, { limit: 8 * 1024 }));
  if (!parsed.ok) throw new AppError('invalid');
  const { next } = parsed.data;
  const isOpen = async (product: string) =>
    (await productCards(context.db, [product], getLocale(request))).length > 0;
  const headers = new Headers();
  try {
    const { listed, list, setCookie } = await pickProduct(context, request, parsed.data, isOpen);
    headers.append('Set-Cookie', setCookie);
    // With JavaScript the page stays; without it the form says where to go back to.
    if (next === undefined) return data<PickAnswer>({ ok: true, listed, list }, { headers });
    const key = list === null ? (listed ? 'picked' : 'unpicked') : listed ? 'added' : 'removed';
    headers.append(
      'Set-Cookie',
      flashLine(request, `lists:flash.${key}`, list === null ? {} : { values: { list } }),
    );
  } catch (error) {
    if (!isAppError(error) || error.status >= 500) throw error;
    if (next === undefined)
      return data<PickAnswer>({ ok: false, error: error.code }, { status: error.status });
    if (error.status !== 409) throw error;
    headers.append('Set-Cookie', flashLine(request, `errors:${error.code}`, { kind: 'problem' }));
  }
  return redirect(safeNext(next, paths.lists()), { headers });
}
