/**
 * What an offered or needed capability is limited to, and how a page says it in one line. Pure: names and `t` come in,
 * so that a form in the browser says it as the server does.
 */
import type { TFunction } from 'i18next';
import { formatMonthShort, formatNumber } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';

export type Direction = 'offer' | 'need';

/** Empty lists and missing bounds say nothing; they never mean "none". */
export type CapabilityDetail = {
  direction: Direction;
  capability: string;
  items: string[];
  countries: string[];
  ports: string[];
  temperatures: string[];
  /** A month. */
  volumeFrom: number | null;
  volumeTo: number | null;
  volumeUnit: string | null;
  months: number[];
};

/** The lists of codes in a detail, in the order in which they are said. */
export const DETAIL_LISTS = ['items', 'countries', 'ports', 'temperatures'] as const;
export type DetailList = (typeof DETAIL_LISTS)[number];

/** Names the capability of a side in a form: `offer.bonded-storage`. */
export const detailKey = ({ direction, capability }: { direction: Direction; capability: string }) =>
  `${direction}.${capability}`;

/** Whether it says nothing. */
export function isBlankDetail(detail: Omit<CapabilityDetail, 'direction' | 'capability'>): boolean {
  const { volumeFrom, volumeTo, months } = detail;
  return (
    DETAIL_LISTS.every((list) => detail[list].length === 0) &&
    volumeFrom === null &&
    volumeTo === null &&
    months.length === 0
  );
}

/** The list of the form that holds the details, the editor that is open, and the fields of an editor. */
export const DETAILS = 'details';
export const DETAILS_OPEN = 'detailsOpen';
export const DETAIL_FIELDS = [...DETAIL_LISTS, 'volumeFrom', 'volumeTo', 'volumeUnit', 'months'] as const;

/** What was typed into an editor: every field as texts. */
export type TypedDetail = Record<(typeof DETAIL_FIELDS)[number], string[]>;

/** A detail as an editor shows it. */
export function typedOf(detail: CapabilityDetail): TypedDetail {
  const texts = (value: number | string | null) => (value === null ? [] : [String(value)]);
  const { items, countries, ports, temperatures } = detail;
  return {
    items,
    countries,
    ports,
    temperatures,
    volumeFrom: texts(detail.volumeFrom),
    volumeTo: texts(detail.volumeTo),
    volumeUnit: texts(detail.volumeUnit),
    months: detail.months.map(String),
  };
}

/** What a typed detail says, as far as it can be read while it is typed. */
export function detailOfTyped(typed: TypedDetail): Omit<CapabilityDetail, 'direction' | 'capability'> {
  const number = ([text]: string[]) => {
    const value = Number(text?.normalize('NFKC').replace(/[,\s]/g, '') || Number.NaN);
    return Number.isFinite(value) ? value : null;
  };
  return {
    ...typed,
    volumeFrom: number(typed.volumeFrom),
    volumeTo: number(typed.volumeTo),
    volumeUnit: typed.volumeUnit[0] ?? null,
    months: typed.months.map(Number),
  };
}

export type DetailNames = Record<DetailList, (code: string) => string>;

/** "Taiwan, Hong Kong · Chilled · Jan–Jun"; blank where nothing is said. `t` has the namespaces products and details. */
export function detailWords(
  detail: Omit<CapabilityDetail, 'direction' | 'capability'>,
  names: DetailNames,
  t: TFunction,
  locale: Locale,
): string {
  const lists = DETAIL_LISTS.map((list) => inLine(detail[list].map(names[list]), locale));
  return [...lists, volumeWords(detail, t, locale), monthWords(detail.months, locale)]
    .filter((part) => part !== '')
    .join(' · ');
}

function volumeWords(
  { volumeFrom: from, volumeTo: to, volumeUnit: unit }: Omit<CapabilityDetail, 'direction' | 'capability'>,
  t: TFunction,
  locale: Locale,
): string {
  if (unit === null || (from === null && to === null)) return '';
  const number = [...new Set([from, to])].flatMap((one) =>
    one === null ? [] : formatNumber(locale, one, 3),
  );
  const quantity = t(`products:quantity.${unit}`, { count: to ?? from ?? 0, number: number.join('–') });
  return t(`details:volume.${from === null ? 'upTo' : to === null ? 'from' : 'range'}`, { quantity });
}

/** 1–6月、11月 · Jan–Jun, Nov; months that follow each other over the turn of the year stay together. */
export function monthWords(months: readonly number[], locale: Locale): string {
  if (new Set(months).size === 12) return '';
  const spans = monthSpans(months).map(([from, to]) => {
    if (from === to) return formatMonthShort(locale, from);
    const start = locale === 'ja' ? String(from) : formatMonthShort(locale, from);
    return `${start}–${formatMonthShort(locale, to)}`;
  });
  return inLine(spans, locale);
}

const inLine = (parts: readonly string[], locale: Locale) => parts.join(locale === 'ja' ? '、' : ', ');

/** The months as spans: those that begin with one whose month before is not among them. */
export function monthSpans(months: readonly number[]): [from: number, to: number][] {
  const chosen = new Set(months);
  const after = (month: number) => (month % 12) + 1;
  const before = (month: number) => ((month + 10) % 12) + 1;
  const spans: [number, number][] = [];
  for (let month = 1; month <= 12; month += 1) {
    if (!chosen.has(month) || (chosen.has(before(month)) && chosen.size < 12)) continue;
    let last = month;
    while (chosen.has(after(last)) && after(last) !== month) last = after(last);
    spans.push([month, last]);
    if (chosen.size === 12) break;
  }
  return spans;
}
