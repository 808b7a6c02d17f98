/** Choosing for which of one's organisations to work. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { getViewer, ORGANISATION_COOKIE, requireUser } from '~/db/viewer.server';
import { CHOICE_AGE, cookieLine } from '~/shared/cookies';
import { notFound } from '~/shared/errors';
import { readForm } from '~/shared/form';
import { paths, safeNext } from '~/shared/paths';

export function loader() {
  return redirect(paths.home());
}

export async function action({ request, context }: ActionFunctionArgs) {
  requireUser(context, request);
  const formData = await readForm(request);
  const viewer = await getViewer(context, request);
  const chosen = viewer?.organisations.find(({ id }) => id === formData.get('organisation'));
  if (!chosen) throw notFound();
  return redirect(safeNext(formData.get('next'), paths.home()), {
    headers: { 'Set-Cookie': cookieLine(request, ORGANISATION_COOKIE, chosen.id, { maxAge: CHOICE_AGE }) },
  });
}
