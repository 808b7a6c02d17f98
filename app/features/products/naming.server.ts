/** How a reader of one language calls what codes stand for. */
import {
  allergenLabel,
  animalOriginLabel,
  certificateLabel,
  countryLabel,
  itemLabel,
  languageLabel,
  prefectureLabel,
} from '~/features/vocabulary/labels';
import { TEMPERATURE_ZONES } from '~/features/vocabulary/temperature-zones';
import { UNITS } from '~/features/vocabulary/units';
import type { Locale } from '~/i18n/locale';
import type { Naming } from './telling';

/** The names of all codes a product is told in. */
export function naming(locale: Locale): Naming {
  const of = (entries: readonly { code: string; ja: string; en: string }[]) => (code: string) =>
    entries.find((entry) => entry.code === code)?.[locale] ?? code;
  const by = (label: (code: string, locale: Locale) => string) => (code: string) => label(code, locale);
  return {
    item: by(itemLabel),
    prefecture: by(prefectureLabel),
    country: by(countryLabel),
    certificate: by(certificateLabel),
    allergen: by(allergenLabel),
    animal: by(animalOriginLabel),
    language: by(languageLabel),
    temperature: of(TEMPERATURE_ZONES),
    unit: of(UNITS),
  };
}
