/** The formats of i18n/format.ts, bound to the reader's language and time zone. */
import { useRouteLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import * as format from '~/i18n/format';
import { FALLBACK_LOCALE, isLocale, type Locale } from '~/i18n/locale';

type When = Date | string;

/** The language the page is in. */
export function useLocale(): Locale {
  const { language } = useTranslation().i18n;
  return isLocale(language) ? language : FALLBACK_LOCALE;
}

/** Dates, numbers, money and names as this reader expects them. */
export function useFormat() {
  const locale = useLocale();
  const root = useRouteLoaderData('root') as { zone?: string } | undefined;
  const zone = root?.zone ?? format.DEFAULT_ZONE;
  return useMemo(
    () => ({
      locale,
      zone,
      date: (when: When) => format.formatDate(locale, when, zone),
      day: (when: When) => format.formatDay(locale, when, zone),
      time: (when: When) => format.formatTime(locale, when, zone),
      dateTime: (when: When) => format.formatDateTime(locale, when, zone),
      relative: (when: When, now: Date) => format.formatRelative(locale, when, now),
      number: (value: number | bigint, digits?: number) => format.formatNumber(locale, value, digits),
      percent: (ratio: number, digits?: number) => format.formatPercent(locale, ratio, digits),
      money: (minor: bigint | number | string, currency: string) =>
        format.formatMoney(locale, minor, currency),
      price: (minor: bigint | number | string, currency: string, incoterm?: string | null) =>
        format.formatPrice(locale, minor, currency, incoterm),
      country: (code: string) => format.formatCountry(locale, code),
      list: (parts: readonly string[]) => format.formatList(locale, parts),
      bytes: (bytes: number) => format.formatBytes(locale, bytes),
      pick: (ja: string | null | undefined, en: string | null | undefined) => format.pick(locale, ja, en),
    }),
    [locale, zone],
  );
}
