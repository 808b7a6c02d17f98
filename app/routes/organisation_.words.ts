/** What the own words of a profile that is being written speak of: asked by its form, keeps nothing. */
import { type ActionFunctionArgs, json } from '@remix-run/node';
import { requireEditor } from '~/features/organisations/access.server';
import { suggestTags } from '~/features/organisations/suggest.server';
import { getLocale } from '~/i18n/locale.server';
import { readForm } from '~/shared/form';

const MOST = 2000;

export async function action({ request, context }: ActionFunctionArgs) {
  await requireEditor(context, request);
  const form = await readForm(request);
  const all = (name: string) => form.getAll(name).map(String);
  const text = (name: string) => String(form.get(name) ?? '').slice(0, MOST);
  const said = {
    offersText: text('offersText'),
    needsText: text('needsText'),
    items: all('items'),
    targetCountries: all('targetCountries'),
    offers: all('offers'),
    needs: all('needs'),
    country: text('country'),
  };
  return json({ suggestions: suggestTags(said, getLocale(request)) });
}
