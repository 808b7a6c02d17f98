/** Leads to the onboarding step that is next, or to work where there is none. */
import { type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { readOnboarding } from '~/features/organisations/onboarding.server';
import { paths } from '~/shared/paths';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { next } = await readOnboarding(context, request);
  return redirect(next ? paths.onboarding(next) : paths.home());
}
