/** Codes and texts as the API gives them: each code with its label, each text in both languages and in the asked one. */
import { certificateLabel, countryLabel, itemLabel, prefectureLabel } from '~/features/vocabulary/labels';
import { pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';

type Label = (code: string, locale: Locale) => string;

/** A function that names codes in one language. */
export function namer(locale: Locale) {
  const one = (code: string, label: Label) => ({ code, label: label(code, locale) });
  const maybe = (code: string | null, label: Label) => (code === null ? null : one(code, label));
  const all = (codes: readonly string[], label: Label) => codes.map((code) => one(code, label));
  return {
    one,
    maybe,
    all,
    country: (code: string) => one(code, countryLabel),
    countries: (codes: readonly string[]) => all(codes, countryLabel),
    certificates: (codes: readonly string[]) => all(codes, certificateLabel),
    prefecture: (code: string | null) => maybe(code, prefectureLabel),
    items: (codes: readonly string[]) => all(codes, itemLabel),
    /** The text in the asked language, or the other one where that is all there is. */
    text: (ja: string, en: string) => pick(locale, ja, en),
  };
}
