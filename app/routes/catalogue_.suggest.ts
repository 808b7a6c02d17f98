/** What to offer while somebody types into a search box, as JSON. It is of public things only, whoever asks. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { LONGEST_BEGUN, PARAMETERS } from '~/features/catalogue/address';
import { suggest } from '~/features/catalogue/suggest.server';
import { knownWordsInUse } from '~/features/catalogue/words-in-use.server';
import { isLocale, LOCALE_PARAMETER } from '~/i18n/locale';
import { getLocale } from '~/i18n/locale.server';

/** Long enough for somebody who types back and forth, short enough that a withdrawn product is soon gone. */
const KEPT = 60;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const limit = await context.limit('suggest');
  if (!limit.ok) return Response.json({ suggestions: [] }, { status: 429 });
  const { searchParams } = new URL(request.url);
  const typed = (searchParams.get(PARAMETERS.q) ?? '').slice(0, LONGEST_BEGUN);
  const { publicDb } = context;
  const suggestions = await suggest(publicDb, typed, getLocale(request), await knownWordsInUse(publicDb));
  // Where the address says the language, the answer depends on nothing else.
  const whose = isLocale(searchParams.get(LOCALE_PARAMETER)) ? 'public' : 'private';
  return Response.json({ suggestions }, { headers: { 'Cache-Control': `${whose}, max-age=${KEPT}` } });
}
