/**
 * Dates, numbers, money and names of countries in the reader's language, by Intl. Dates are put together
 * from their parts, so that server and browser write the same though their Intl data differ.
 */
import type { Locale } from './locale';

/** Where times are told for a reader whose zone is not known. */
export const DEFAULT_ZONE = 'Asia/Tokyo';

const TAGS: Record<Locale, string> = { ja: 'ja-JP', en: 'en-US' };
const DAY_ONLY = /^\d{4}-\d{2}-\d{2}$/;

type When = Date | string;
type DateParts = Record<'year' | 'month' | 'day' | 'weekday' | 'hour' | 'minute', string>;

const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

/** The text in the reader's language, or the other one where that is all there is. */
export function pick(locale: Locale, ja: string | null | undefined, en: string | null | undefined): string {
  return (locale === 'ja' ? ja || en : en || ja) ?? '';
}

function partsOf(locale: Locale, when: When, zone: string): DateParts {
  const dayOnly = typeof when === 'string' && DAY_ONLY.test(when);
  const timeZone = dayOnly ? 'UTC' : zone;
  const key = `${locale} ${timeZone}`;
  let format = dateFormats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(TAGS[locale], {
      timeZone,
      year: 'numeric',
      month: locale === 'ja' ? 'numeric' : 'short',
      day: 'numeric',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    dateFormats.set(key, format);
  }
  return Object.fromEntries(
    format.formatToParts(new Date(when)).map((part) => [part.type, part.value]),
  ) as DateParts;
}

/** 2026年11月22日(日) · Sun 22 Nov 2026. A day without a time (`2026-11-22`) is the same in every zone. */
export function formatDate(locale: Locale, when: When, zone = DEFAULT_ZONE): string {
  const { year, month, day, weekday } = partsOf(locale, when, zone);
  return locale === 'ja' ? `${year}年${month}月${day}日(${weekday})` : `${weekday} ${day} ${month} ${year}`;
}

/** The day of a moment as data, `2026-11-22`. */
export function dayIn(when: When, zone = DEFAULT_ZONE): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(new Date(when));
}

/** 11月22日(日) · Sun 22 Nov, for lists where the year goes without saying. */
export function formatDay(locale: Locale, when: When, zone = DEFAULT_ZONE): string {
  const { month, day, weekday } = partsOf(locale, when, zone);
  return locale === 'ja' ? `${month}月${day}日(${weekday})` : `${weekday} ${day} ${month}`;
}

/** 14:30 */
export function formatTime(locale: Locale, when: When, zone = DEFAULT_ZONE): string {
  const { hour, minute } = partsOf(locale, when, zone);
  return `${hour}:${minute}`;
}

/** 2026年11月22日(日) 14:30 日本時間 · Sun 22 Nov 2026, 14:30 JST */
export function formatDateTime(locale: Locale, when: When, zone = DEFAULT_ZONE): string {
  const date = formatDate(locale, when, zone);
  return `${date}${locale === 'ja' ? ' ' : ', '}${formatTime(locale, when, zone)} ${zoneName(locale, when, zone)}`;
}

/** 日本時間 · JST · UTC+8 */
export function zoneName(locale: Locale, when: When, zone = DEFAULT_ZONE): string {
  if (zone === DEFAULT_ZONE) return locale === 'ja' ? '日本時間' : 'JST';
  const offset = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })
    .formatToParts(new Date(when))
    .find((part) => part.type === 'timeZoneName')?.value;
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d+):(\d+))?$/.exec(offset ?? '') ?? [];
  if (!sign || !hours || (Number(hours) === 0 && minutes === '00')) return 'UTC';
  return `UTC${sign}${Number(hours)}${minutes === '00' ? '' : `:${minutes}`}`;
}

const STEPS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400],
  ['month', 30 * 86_400],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** 3日前 · 3 days ago: distances are always counted. */
export function formatRelative(locale: Locale, when: When, now: Date): string {
  const seconds = (new Date(when).getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(TAGS[locale], { numeric: 'always' });
  for (const [unit, size] of STEPS) {
    if (Math.abs(seconds) < size) continue;
    const text = format.format(Math.trunc(seconds / size), unit);
    return locale === 'ja' ? text.replace(/\s/g, '') : text;
  }
  return locale === 'ja' ? 'たった今' : 'just now';
}

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  let format = numberFormats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(TAGS[locale], options);
    numberFormats.set(key, format);
  }
  return format;
}

/** 12,345.6 with at most `digits` decimals. */
export function formatNumber(locale: Locale, value: number | bigint, digits = 2): string {
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** 0.62 → 62% */
export function formatPercent(locale: Locale, ratio: number, digits = 0): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(ratio);
}

/** ISO 4217 currencies whose minor unit is not a hundredth. Intl data differ on this, and stored amounts depend on it. */
const NO_MINOR_UNIT = /^(BIF|CLP|DJF|GNF|ISK|JPY|KMF|KRW|PYG|RWF|UGX|VND|VUV|XAF|XOF|XPF)$/;
const THOUSANDTHS = /^(BHD|IQD|JOD|KWD|LYD|OMR|TND)$/;

/** How many decimals a currency has: 2 for USD, 0 for JPY. */
export function currencyDigits(currency: string): number {
  if (NO_MINOR_UNIT.test(currency)) return 0;
  return THOUSANDTHS.test(currency) ? 3 : 2;
}

/** An exact amount in minor units: 123456 USD → USD 1,234.56; 1200 JPY → 1,200円 · JPY 1,200. */
export function formatMoney(locale: Locale, minor: bigint | number | string, currency: string): string {
  const digits = currencyDigits(currency);
  const amount = BigInt(minor);
  const unit = 10n ** BigInt(digits);
  const size = amount < 0n ? -amount : amount;
  const whole = numberFormat(locale, {}).format(size / unit);
  const text = `${amount < 0n ? '−' : ''}${whole}${digits > 0 ? `.${String(size % unit).padStart(digits, '0')}` : ''}`;
  return locale === 'ja' && currency === 'JPY' ? `${text}円` : `${currency} ${text}`;
}

const LARGE: Record<Locale, readonly (readonly [size: number, word: string])[]> = {
  ja: [
    [1e12, '兆'],
    [1e8, '億'],
    [1e4, '万'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
};

/** 3.2億円 · JPY 320 million: large sums of yen as people speak of them, to four digits. */
export function formatYen(locale: Locale, yen: number): string {
  const [size, word] = LARGE[locale].find(([least]) => yen >= least) ?? [1, ''];
  const amount = size === 1 ? yen : Number((yen / size).toPrecision(4));
  const text = `${formatNumber(locale, amount, 3)}${word}`;
  return locale === 'ja' ? `${text}円` : `JPY ${text}`;
}

/** USD 12.50 FOB: a price is never without its currency, and carries its Incoterm where there is one. */
export function formatPrice(
  locale: Locale,
  minor: bigint | number | string,
  currency: string,
  incoterm?: string | null,
): string {
  const money = formatMoney(locale, minor, currency);
  return incoterm ? `${money} ${incoterm}` : money;
}

/** 香港 · Hong Kong: the short name of a country by its ISO code; the code where there is no name. */
export function formatCountry(locale: Locale, code: string): string {
  try {
    return new Intl.DisplayNames(TAGS[locale], { type: 'region', style: 'short' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** 3月 · March, by its number from 1 to 12. */
export function formatMonth(locale: Locale, month: number): string {
  return new Intl.DateTimeFormat(TAGS[locale], { month: 'long', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, 1),
  );
}

/** 3月 · Mar */
export function formatMonthShort(locale: Locale, month: number): string {
  return new Intl.DateTimeFormat(TAGS[locale], { month: 'short', timeZone: 'UTC' }).format(
    Date.UTC(2024, month - 1, 1),
  );
}

/** A、B、C · A, B, and C */
export function formatList(locale: Locale, parts: readonly string[]): string {
  return new Intl.ListFormat(TAGS[locale], { type: 'conjunction' }).format(parts);
}

/** 1,536 kB → 1.5 MB */
export function formatBytes(locale: Locale, bytes: number): string {
  if (bytes < 1000) return `${formatNumber(locale, bytes)} B`;
  if (bytes < 1_000_000) return `${formatNumber(locale, bytes / 1000, 0)} kB`;
  if (bytes < 1_000_000_000) return `${formatNumber(locale, bytes / 1_000_000, 1)} MB`;
  return `${formatNumber(locale, bytes / 1_000_000_000, 1)} GB`;
}
