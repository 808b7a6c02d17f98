/** Names of codes in one language, as lists, tables and sentences show them. */
import {
  capabilityLabel,
  countryLabel,
  itemGroupLabel,
  itemLabel,
  placeLabel,
  portLabel,
} from '~/features/vocabulary/labels';
import type { Locale } from '~/i18n/locale';

/** English names that keep their capital inside a sentence. */
const PROPER = /^(?:[A-Z][a-z]*[A-Z0-9]|Japan|Chinese|Europe|Pacific|Alaska|Okinawa)/;

/** Countries whose English name takes an article inside a sentence. */
const WITH_ARTICLE: ReadonlySet<string> = new Set(['US', 'GB', 'NL', 'PH', 'AE']);

/** The code under which a profile's items hold a whole group, which no item has. */
export const wholeGroup = (group: string) => `*${group}`;
export const isWholeGroup = (code: string) => code.startsWith('*');

/** The names of one language. */
export function createLabels(locale: Locale) {
  return {
    item: (code: string) =>
      isWholeGroup(code) ? itemGroupLabel(code.slice(1), locale) : itemLabel(code, locale),
    capability: (code: string) => capabilityLabel(code, locale),
    /** As it stands inside a sentence: シンガポール · the US. */
    countryInSentence: (code: string) =>
      locale === 'en' && WITH_ARTICLE.has(code)
        ? `the ${countryLabel(code, locale)}`
        : countryLabel(code, locale),
    /** A prefecture or region of Japan. */
    place: (code: string) => placeLabel(code, locale),
    country: (code: string) => countryLabel(code, locale),
    port: (code: string) => portLabel(code, locale),
  };
}

/** A label as it stands inside a sentence: without its explanation in brackets, and in English uncapitalised. */
export function inSentence(label: string, locale: Locale): string {
  const short = label.replace(/\s*[(（][^()（）]*[)）]$/u, '');
  if (locale === 'ja' || PROPER.test(short)) return short;
  return short.charAt(0).toLowerCase() + short.slice(1);
}

/** Names of items and countries as they stand inside a sentence. */
export function namesInSentence(
  { items, countries }: { items: readonly string[]; countries: readonly string[] },
  locale: Locale,
) {
  const labels = createLabels(locale);
  return {
    items: items.map((code) => inSentence(labels.item(code), locale)),
    countries: countries.map((code) => labels.countryInSentence(code)),
  };
}
