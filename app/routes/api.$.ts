/** Every other address under /api: there is nothing, told as the API tells it. */
import type { LoaderFunctionArgs } from '@remix-run/node';
import { problemAnswer } from '~/features/api/answer.server';
import { getLocale } from '~/i18n/locale.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  return problemAnswer('not_found', getLocale(request), context.publicUrl);
}
