/** The two languages of the app, and how i18next is set up on both sides. */
import type { InitOptions, Resource, ResourceLanguage } from 'i18next';

export const LOCALES = ['ja', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** What a reader gets who asked for neither language. */
export const FALLBACK_LOCALE: Locale = 'en';
/** The query parameter and the cookie that name a language. */
export const LOCALE_PARAMETER = 'lang';
export const LOCALE_COOKIE = 'lang';

/** Whether a text names one of our languages. */
export function isLocale(value: unknown): value is Locale {
  return value === 'ja' || value === 'en';
}

/** The language in which a firm of a country is written to. */
export function letterLocale(country: string): Locale {
  return country === 'JP' ? 'ja' : 'en';
}

/** i18next for one language whose texts are all at hand: no fallback, nothing asynchronous. */
export function i18nOptions(locale: Locale, texts: ResourceLanguage): InitOptions {
  const resources: Resource = { [locale]: texts };
  return {
    lng: locale,
    fallbackLng: false,
    resources,
    ns: Object.keys(texts),
    defaultNS: 'common',
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  };
}

/** Locale files as a bundler finds them (`./locales/ja/boards.json`), by namespace (`boards`). */
export function byNamespace(files: Record<string, unknown>): ResourceLanguage {
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [namespaceOf(path), text as ResourceLanguage[string]]),
  );
}

/** `./locales/ja/boards.json` → `boards`. */
export function namespaceOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.json$/, '');
}
