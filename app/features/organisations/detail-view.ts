/** Details of capabilities in the reader's words, where all names are at hand. */
import type { TFunction } from 'i18next';
import { countryLabel, itemLabel, portLabel, temperatureLabel } from '~/features/vocabulary/labels';
import type { Locale } from '~/i18n/locale';
import { type CapabilityDetail, detailWords } from './details';

/** One line; blank where nothing is said. */
export function detailLine(detail: CapabilityDetail, t: TFunction, locale: Locale): string {
  const names = {
    items: (code: string) => itemLabel(code, locale),
    countries: (code: string) => countryLabel(code, locale),
    ports: (code: string) => portLabel(code, locale),
    temperatures: (code: string) => temperatureLabel(code, locale),
  };
  return detailWords(detail, names, t, locale);
}
