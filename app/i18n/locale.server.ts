/** Which language a request is answered in, and the texts of that language on the server. */
import i18next, { type i18n, type ResourceLanguage, type TFunction } from 'i18next';
import Negotiator from 'negotiator';
import { readCookie } from '~/shared/cookies';
import {
  FALLBACK_LOCALE,
  i18nOptions,
  isLocale,
  LOCALE_COOKIE,
  LOCALE_PARAMETER,
  LOCALES,
  type Locale,
} from './locale';
import { TEXTS } from './texts.server';

const instances = new Map<Locale, i18n>();

/** The language of an answer: `?lang=`, then the person's choice, then what the browser accepts, then English. */
export function getLocale(request: Request): Locale {
  const asked = new URL(request.url).searchParams.get(LOCALE_PARAMETER);
  if (isLocale(asked)) return asked;
  const chosen = readCookie(request, LOCALE_COOKIE);
  if (isLocale(chosen)) return chosen;
  const accepted = request.headers.get('accept-language') ?? '';
  // Without the header a negotiator takes any language; ours then is English.
  if (accepted === '') return FALLBACK_LOCALE;
  const best = new Negotiator({ headers: { 'accept-language': accepted } }).language([
    FALLBACK_LOCALE,
    ...LOCALES.filter((locale) => locale !== FALLBACK_LOCALE),
  ]);
  return isLocale(best) ? best : FALLBACK_LOCALE;
}

/** The server's i18next of one language. It is made once and never changes its language. */
export function serverI18n(locale: Locale): i18n {
  const known = instances.get(locale);
  if (known) return known;
  const instance = i18next.createInstance();
  void instance.init(i18nOptions(locale, TEXTS[locale]));
  instances.set(locale, instance);
  return instance;
}

/** The `t` of one language, for titles, mails and whatever else the server words itself. */
export function getFixedT(locale: Locale, ns = 'common'): TFunction {
  return serverI18n(locale).getFixedT(locale, ns);
}

/** Some namespaces of a language, for a part of a page that is in another one than the page. */
export function textsOf(locale: Locale, namespaces: readonly string[]): ResourceLanguage {
  return Object.fromEntries(namespaces.flatMap((ns) => (TEXTS[locale][ns] ? [[ns, TEXTS[locale][ns]]] : [])));
}
