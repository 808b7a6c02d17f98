/** Where an organisation is, in words: in Japan town and prefecture, elsewhere town and country. */
import { prefectureLabel } from '~/features/vocabulary/labels';
import { formatCountry } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';

type Place = { country: string; prefecture: string | null; locality: string };

const LATIN = /^[\p{Script=Latin}\p{Number}\p{Punctuation}\p{Separator}]*$/u;

/** The town in the reader's language, where it is written in both: `仙台市 / Sendai`. */
export function localityIn(locality: string, locale: Locale): string {
  const [one = '', other = '', ...more] = locality.split(/\s*[/／]\s*/);
  if (one === '' || other === '' || more.length > 0 || LATIN.test(one) === LATIN.test(other)) return locality;
  return LATIN.test(one) === (locale === 'en') ? one : other;
}

/** 宮城県仙台市 · Sendai, Miyagi, Japan · シンガポール Tiong Bahru. Readers of Japanese are not told it is Japan. */
export function placeLabel({ country, prefecture, locality }: Place, locale: Locale): string {
  const town = localityIn(locality, locale);
  const region = prefecture ? prefectureLabel(prefecture, locale) : '';
  const land = formatCountry(locale, country);
  if (locale === 'en') return [...new Set([town, region, land])].filter(Boolean).join(', ');
  if (country !== 'JP') return [land, town].filter(Boolean).join(' ');
  // The town follows its prefecture without a gap, unless it is written in Latin letters.
  return region ? region + (LATIN.test(town) ? ` ${town}`.trimEnd() : town) : town || land;
}
