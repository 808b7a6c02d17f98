/**
 * The vocabulary as choices of a form field, in the reader's language: made by a loader, handed to the page.
 * `group` is a heading; `keywords` are the other words a person may type to find the choice.
 */
import { formatCountry } from '~/i18n/format';
import { LOCALES, type Locale } from '~/i18n/locale';
import { ALLERGENS } from './allergens';
import { ANIMAL_ORIGINS } from './animal-origins';
import { CAPABILITIES } from './capabilities';
import { CERTIFICATES } from './certificates';
import { COUNTRIES, COUNTRY_AREAS } from './countries';
import { CURRENCIES } from './currencies';
import { INCOTERMS } from './incoterms';
import { ITEM_GROUPS } from './item-groups';
import { itemsOfGroup } from './items';
import { label, type Named } from './labels';
import { LANGUAGES } from './languages';
import { PORTS } from './ports';
import { PREFECTURES, REGIONS, shortPrefectureName } from './prefectures';
import { STAGES } from './stages';
import { TEMPERATURE_ZONES } from './temperature-zones';
import { capabilityTerms, itemTerms } from './terms';
import { UNITS } from './units';
import { words } from './words';

export interface VocabularyOption<Code extends string = string> {
  value: Code;
  label: string;
  group?: string;
  keywords?: string[];
}

const option = <Code extends string>(
  entry: Named & { code: Code },
  locale: Locale,
): VocabularyOption<Code> => ({
  value: entry.code,
  label: label(entry, locale),
  keywords: [label(entry, locale === 'ja' ? 'en' : 'ja')],
});

/** Items under their group's name; found by any of their names in any script. */
export function itemOptions(locale: Locale) {
  return ITEM_GROUPS.flatMap((group) =>
    itemsOfGroup(group.code).map((item) => ({
      ...option(item, locale),
      group: label(group, locale),
      keywords: itemTerms(item),
    })),
  );
}

/** Item groups, as a coarser filter. */
export function itemGroupOptions(locale: Locale) {
  return ITEM_GROUPS.map((group) => ({
    ...option(group, locale),
    keywords: [group.ja, group.en, ...group.synonyms],
  }));
}

/** Capabilities under the name of their stage. */
export function capabilityOptions(locale: Locale) {
  return CAPABILITIES.map((entry) => ({
    ...option(entry, locale),
    group: STAGES.filter((stage) => stage.code === entry.stage).map((stage) => label(stage, locale))[0],
    keywords: capabilityTerms(entry),
  }));
}

/** Destinations under their part of the world, in the order of the list; Japan is none. */
export function countryOptions(locale: Locale) {
  return COUNTRY_AREAS.flatMap((area) =>
    COUNTRIES.filter((country) => country.area === area.code).map((country) => ({
      value: country.code,
      label: formatCountry(locale, country.code),
      group: label(area, locale),
      keywords: [...LOCALES.map((other) => formatCountry(other, country.code)), ...words(country.also)],
    })),
  );
}

/** Prefectures under their region, north to south. */
export function prefectureOptions(locale: Locale) {
  return REGIONS.flatMap((region) =>
    PREFECTURES.filter((prefecture) => prefecture.region === region.code).map((prefecture) => ({
      ...option(prefecture, locale),
      group: label(region, locale),
      keywords: [prefecture.ja, shortPrefectureName(prefecture.ja), prefecture.en],
    })),
  );
}

export function certificateOptions(locale: Locale) {
  return CERTIFICATES.map((certificate) => ({
    ...option(certificate, locale),
    keywords: [certificate.ja, certificate.en, ...words(certificate.also)],
  }));
}

/** Ports and airports under the name of their country, `JPSDJ Sendai`. */
export function portOptions(locale: Locale) {
  return PORTS.map((port) => ({
    value: port.code,
    label: `${label(port, locale)} (${port.code})`,
    group: formatCountry(locale, port.country),
    keywords: [port.ja, port.en],
  }));
}

/** Terms as `FOB 本船渡し`, so that both who knows the code and who doesn't can choose. */
export function incotermOptions(locale: Locale) {
  return INCOTERMS.map((term) => ({ ...option(term, locale), label: `${term.code} ${label(term, locale)}` }));
}

export function currencyOptions(locale: Locale) {
  const names = new Intl.DisplayNames([locale], { type: 'currency' });
  return CURRENCIES.map(({ code }) => ({ value: code, label: `${code} ${names.of(code) ?? ''}`.trim() }));
}

export const unitOptions = (locale: Locale) => UNITS.map((entry) => option(entry, locale));
export const languageOptions = (locale: Locale) => LANGUAGES.map((entry) => option(entry, locale));
export const temperatureZoneOptions = (locale: Locale) =>
  TEMPERATURE_ZONES.map((entry) => option(entry, locale));

/** Allergens in the order of Japan's lists, then what other regimes ask beside them. */
export function allergenOptions(locale: Locale) {
  return ALLERGENS.map((allergen) => option(allergen, locale));
}

/** What kind of animal an ingredient comes from. */
export function animalOriginOptions(locale: Locale) {
  return ANIMAL_ORIGINS.map((origin) => option(origin, locale));
}
