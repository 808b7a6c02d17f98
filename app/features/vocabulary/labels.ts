/** Names of vocabulary entries in the reader's language. */
import { formatCountry } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { ALLERGENS } from './allergens';
import { ANIMAL_ORIGINS } from './animal-origins';
import { capabilityByCode } from './capabilities';
import { CERTIFICATES } from './certificates';
import { ITEM_GROUPS, type ItemGroup } from './item-groups';
import { itemByCode } from './items';
import { LANGUAGES } from './languages';
import { portByCode } from './ports';
import { PREFECTURES, REGIONS } from './prefectures';
import { TEMPERATURE_ZONES } from './temperature-zones';

export interface Named {
  ja: string;
  en: string;
}

type Coded = Named & { code: string };

/** The name of an entry in the reader's language. */
export function label(entry: Named, locale: Locale): string {
  return locale === 'ja' ? entry.ja : entry.en;
}

const byCode = <Entry extends Coded>(entries: readonly Entry[]): ReadonlyMap<string, Entry> =>
  new Map(entries.map((entry) => [entry.code, entry]));

const ALLERGENS_BY_CODE = byCode(ALLERGENS);
const ANIMAL_ORIGINS_BY_CODE = byCode(ANIMAL_ORIGINS);
const CERTIFICATES_BY_CODE = byCode(CERTIFICATES);
const LANGUAGES_BY_CODE = byCode(LANGUAGES);
const PREFECTURES_BY_CODE = byCode(PREFECTURES);
const REGIONS_BY_CODE = byCode(REGIONS);
const ZONES_BY_CODE = byCode(TEMPERATURE_ZONES);
const GROUPS_BY_CODE = byCode<ItemGroup>(ITEM_GROUPS);

/** A code nobody knows (any longer) is shown as it stands, never as an error. */
const nameOf = (entry: Named | undefined, code: string, locale: Locale) =>
  entry ? label(entry, locale) : code;

export const itemLabel = (code: string, locale: Locale) => nameOf(itemByCode(code), code, locale);
export const itemGroupLabel = (code: string, locale: Locale) =>
  nameOf(GROUPS_BY_CODE.get(code), code, locale);
export const capabilityLabel = (code: string, locale: Locale) => nameOf(capabilityByCode(code), code, locale);
export const allergenLabel = (code: string, locale: Locale) =>
  nameOf(ALLERGENS_BY_CODE.get(code), code, locale);
export const animalOriginLabel = (code: string, locale: Locale) =>
  nameOf(ANIMAL_ORIGINS_BY_CODE.get(code), code, locale);
export const certificateLabel = (code: string, locale: Locale) =>
  nameOf(CERTIFICATES_BY_CODE.get(code), code, locale);
export const languageLabel = (code: string, locale: Locale) =>
  nameOf(LANGUAGES_BY_CODE.get(code), code, locale);
export const prefectureLabel = (code: string, locale: Locale) =>
  nameOf(PREFECTURES_BY_CODE.get(code), code, locale);
/** Of a prefecture or a region of Japan. */
export const placeLabel = (code: string, locale: Locale) =>
  nameOf(PREFECTURES_BY_CODE.get(code) ?? REGIONS_BY_CODE.get(code), code, locale);
export const portLabel = (code: string, locale: Locale) => nameOf(portByCode(code), code, locale);
export const temperatureLabel = (code: string, locale: Locale) =>
  nameOf(ZONES_BY_CODE.get(code), code, locale);
export const countryLabel = (code: string, locale: Locale) => formatCountry(locale, code);

/** The picture drawn for an item: that of its group. */
export function pictogramOf(code: string): string | undefined {
  const item = itemByCode(code);
  return item && GROUPS_BY_CODE.get(item.group)?.pictogram;
}
