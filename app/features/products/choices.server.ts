/** The choices of the product form in the reader's language. */
import { ALLERGENS } from '~/features/vocabulary/allergens';
import { itemByCode } from '~/features/vocabulary/items';
import {
  allergenOptions,
  animalOriginOptions,
  certificateOptions,
  countryOptions,
  currencyOptions,
  incotermOptions,
  itemOptions,
  languageOptions,
  prefectureOptions,
  temperatureZoneOptions,
  unitOptions,
} from '~/features/vocabulary/options';
import { formatCountry } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import type { OptionGroup } from '~/shared/ui/fields';
import { MONTHS } from './terms';
import type { ProductChoices } from './ui/choices';

/** Everything the form chooses from; items carry what is usual for them. */
export function productChoices(locale: Locale): ProductChoices {
  return {
    items: itemOptions(locale).map((option) => {
      const item = itemByCode(option.value);
      return { ...option, hs: item?.hs[0] ?? null, temperature: item?.temperature ?? 'ambient' };
    }),
    prefectures: prefectureOptions(locale),
    countries: countryOptions(locale),
    certificates: certificateOptions(locale),
    temperatures: temperatureZoneOptions(locale),
    units: unitOptions(locale),
    incoterms: incotermOptions(locale),
    currencies: currencyOptions(locale),
    months: monthOptions(locale),
    allergens: allergenGroups(locale),
    origins: [{ value: 'JP', label: formatCountry(locale, 'JP') }, ...countryOptions(locale)],
    animals: animalOriginOptions(locale),
    languages: languageOptions(locale),
  };
}

function monthOptions(locale: Locale) {
  const format = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  return MONTHS.map((month) => ({
    value: String(month),
    label: format.format(new Date(Date.UTC(2026, month - 1))),
  }));
}

/** Allergens by what Japan asks of them; what it asks stands open. */
function allergenGroups(locale: Locale): OptionGroup[] {
  const t = getFixedT(locale, 'editing');
  const options = allergenOptions(locale);
  return (['required', 'recommended', null] as const).map((asked) => ({
    label: t(`allergenGroup.${asked ?? 'others'}`),
    open: asked !== null,
    options: options.filter(({ value }) => ALLERGENS.find(({ code }) => code === value)?.japan === asked),
  }));
}
