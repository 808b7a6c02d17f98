/** The choices that forms about an organisation offer, in the reader's language. */
import {
  capabilityOptions,
  certificateOptions,
  countryOptions,
  itemOptions,
  languageOptions,
  portOptions,
  prefectureOptions,
  temperatureZoneOptions,
  unitOptions,
} from '~/features/vocabulary/options';
import { formatCountry, formatMonth } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { toGroups } from '~/shared/ui/options';
import type { OrganisationKind } from './model';
import { USUAL_NEEDS, USUAL_OFFERS } from './usual';

/** For who an organisation is: its country, Japan first, and its prefecture. */
export function whoOptions(locale: Locale) {
  return {
    countries: [
      { value: 'JP', label: formatCountry(locale, 'JP'), group: formatCountry(locale, 'JP') },
      ...countryOptions(locale),
    ],
    prefectures: prefectureOptions(locale),
  };
}

/** For what an organisation of this kind does. */
export function workOptions(kind: OrganisationKind, locale: Locale) {
  return {
    items: itemOptions(locale),
    countries: countryOptions(locale),
    offers: capabilityGroups(USUAL_OFFERS[kind], locale),
    needs: capabilityGroups(USUAL_NEEDS[kind], locale),
  };
}

/** For what a wish is about. */
export function wishOptions(locale: Locale) {
  return {
    items: itemOptions(locale),
    countries: countryOptions(locale),
    certificates: certificateOptions(locale),
    units: unitOptions(locale),
  };
}

/** For what a capability is limited to, beside items and countries. */
export function detailOptions(locale: Locale) {
  return {
    ports: portOptions(locale),
    temperatures: temperatureZoneOptions(locale),
    units: unitOptions(locale),
    months: Array.from({ length: 12 }, (_, index) => ({
      value: String(index + 1),
      label: formatMonth(locale, index + 1),
    })),
  };
}

/** For the rest of a profile. */
export function trustOptions(locale: Locale) {
  return { certificates: certificateOptions(locale), languages: languageOptions(locale) };
}

/** Capabilities: what is usual for the kind in a first, open group, the others by stage of the chain. */
function capabilityGroups(usual: readonly string[], locale: Locale) {
  const options = capabilityOptions(locale);
  const first = usual.flatMap((code) => options.find((option) => option.value === code) ?? []);
  const rest = options.filter((option) => !usual.includes(option.value));
  return [
    {
      label: getFixedT(locale, 'organisations')('capabilities.usual'),
      options: first.map(({ group: _, ...option }) => option),
      open: true,
    },
    ...toGroups(rest),
  ];
}
