/** Remembers the reader's language and colour scheme, and goes back to where they were chosen. */
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node';
import { z } from 'zod';
import { LOCALE_COOKIE, LOCALES } from '~/i18n/locale';
import { CHOICE_AGE, cookieLine } from '~/shared/cookies';
import { AppError } from '~/shared/errors';
import { parseForm, readForm } from '~/shared/form';
import { paths, safeNext } from '~/shared/paths';
import { SCHEME_COOKIE, SCHEMES } from '~/shared/scheme';

const schema = z.object({
  scheme: z.enum(SCHEMES).optional(),
  lang: z.enum(LOCALES).optional(),
  next: z.string().optional(),
});

export function loader() {
  return redirect(paths.start());
}

export async function action({ request }: ActionFunctionArgs) {
  const parsed = parseForm(schema, await readForm(request, { limit: 8 * 1024 }));
  if (!parsed.ok) throw new AppError('invalid');
  const { scheme, lang, next } = parsed.data;
  const headers = new Headers();
  const remember = (name: string, value: string) =>
    headers.append('Set-Cookie', cookieLine(request, name, value, { maxAge: CHOICE_AGE }));
  if (scheme) remember(SCHEME_COOKIE, scheme);
  if (lang) remember(LOCALE_COOKIE, lang);
  // With JavaScript the page stays; without it the form says where to go back to.
  if (next === undefined) return data({ ok: true }, { headers });
  return redirect(safeNext(next, paths.start()), { headers });
}
