/**
 * The vocabulary's codes as zod enums and types: what forms, tables and other features check against.
 * Light enough for the browser; names and synonyms are looked up where loaders run (`items.ts`,
 * `capabilities.ts`, `options.ts`).
 */
import { z } from 'zod';
import { ALLERGEN_GROUPS, ALLERGENS, type AllergenCode, type AllergenGroup } from './allergens';
import { ANIMAL_ORIGINS, type AnimalOrigin } from './animal-origins';
import { ALL_CAPABILITY_CODES, type CapabilityCode } from './capability-codes';
import { CERTIFICATES, type CertificateCode } from './certificates';
import { COUNTRIES, type CountryCode } from './countries';
import { CURRENCIES, type CurrencyCode } from './currencies';
import { INCOTERMS, type IncotermCode } from './incoterms';
import { ALL_ITEM_CODES, ITEM_GROUP_CODES, type ItemCode, type ItemGroupCode } from './item-codes';
import { KINDS, type KindCode } from './kinds';
import { LANGUAGES, type LanguageCode } from './languages';
import { PREFECTURES, type PrefectureCode } from './prefectures';
import { STAGES, type StageCode } from './stages';
import { TEMPERATURE_ZONE_CODES, type TemperatureZone } from './temperature-zones';
import { UNITS, type UnitCode } from './units';

export type {
  AllergenCode,
  AllergenGroup,
  AnimalOrigin,
  CapabilityCode,
  CertificateCode,
  CountryCode,
  CurrencyCode,
  IncotermCode,
  ItemCode,
  ItemGroupCode,
  KindCode,
  LanguageCode,
  PrefectureCode,
  StageCode,
  TemperatureZone,
  UnitCode,
};

const codesOf = <Code extends string>(entries: readonly { code: Code }[]): Code[] =>
  entries.map((entry) => entry.code);

export const allergenCode = z.enum(codesOf(ALLERGENS));
export const allergenGroup = z.enum(codesOf(ALLERGEN_GROUPS));
export const animalOrigin = z.enum(codesOf(ANIMAL_ORIGINS));
export const itemCode = z.enum(ALL_ITEM_CODES);
export const itemGroupCode = z.enum(ITEM_GROUP_CODES);
export const capabilityCode = z.enum(ALL_CAPABILITY_CODES);
export const certificateCode = z.enum(codesOf(CERTIFICATES));
export const countryCode = z.enum(codesOf(COUNTRIES));
export const prefectureCode = z.enum(codesOf(PREFECTURES));
export const currencyCode = z.enum(codesOf(CURRENCIES));
export const incotermCode = z.enum(codesOf(INCOTERMS));
export const stageCode = z.enum(codesOf(STAGES));
export const kindCode = z.enum(codesOf(KINDS));
export const unitCode = z.enum(codesOf(UNITS));
export const languageCode = z.enum(codesOf(LANGUAGES));
export const temperatureZone = z.enum(TEMPERATURE_ZONE_CODES);

const guard = <Code extends string>(codes: readonly Code[]) => {
  const known: ReadonlySet<string> = new Set(codes);
  return (code: string): code is Code => known.has(code);
};

/** Whether a string is a code of the vocabulary (an old row or a link may hold one that is no more). */
export const isItemCode = guard(ALL_ITEM_CODES);
export const isCapabilityCode = guard(ALL_CAPABILITY_CODES);
export const isCertificateCode = guard(certificateCode.options);
export const isCountryCode = guard(countryCode.options);
export const isPrefectureCode = guard(prefectureCode.options);
