/** The facts of a product in words, the same on cards, pages, sheets and lists. Pure: the reader's `t` and language come in. */
import type { TFunction } from 'i18next';
import { UNITS } from '~/features/vocabulary/units';
import {
  formatDate,
  formatList,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPrice,
  pick,
} from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { Price, ProductView } from './model';
import type { ShelfLifeKind } from './terms';

/** Shelf life, minimum order, price and units as this reader expects them; null where nothing is given. `t` is of `products`. */
export function productWords(t: TFunction, locale: Locale) {
  const unit = (code: string) => {
    const found = UNITS.find((one) => one.code === code);
    return found ? pick(locale, found.ja, found.en) : code;
  };
  const days = (count: number | null): string | null =>
    count === null ? null : t('products:fact.days', { count, number: formatNumber(locale, count) });
  const count = (value: number | null): string | null =>
    value === null ? null : formatNumber(locale, value);
  const weight = (grams: number | null): string | null => {
    if (grams === null) return null;
    return grams < 1000 ? `${formatNumber(locale, grams)} g` : `${formatNumber(locale, grams / 1000, 3)} kg`;
  };
  const centimetres = (millimetres: number) => formatNumber(locale, millimetres / 10, 1);
  return {
    unit,
    days,
    count,
    weight,
    shelfLife: (life: number | null, kind: ShelfLifeKind = 'best_before'): string | null => {
      const told = days(life);
      return told && kind === 'use_by' ? t('products:fact.useBy', { days: told }) : told;
    },
    /** What a unit weighs: its content alone, and with its package. */
    weights: (net: number | null, gross: number | null): string | null => {
      if (net !== null && gross !== null)
        return t('products:fact.netGross', { net: weight(net), gross: weight(gross) });
      return weight(net ?? gross);
    },
    /** Length × width × height in centimetres; nothing unless all three are given. */
    size: (length: number | null, width: number | null, height: number | null): string | null =>
      length === null || width === null || height === null
        ? null
        : `${[length, width, height].map(centimetres).join(' × ')} cm`,
    pallet: (perLayer: number | null, layers: number | null): string | null =>
      perLayer === null || layers === null
        ? null
        : t('products:fact.layers', {
            cases: count(perLayer * layers),
            perLayer: count(perLayer),
            layers: count(layers),
          }),
    palletSize: (height: number | null, gross: number | null): string | null =>
      [height === null ? null : `${centimetres(height)} cm`, weight(gross)].filter(Boolean).join(' · ') ||
      null,
    /** From the smallest to the largest order in cases. */
    range: (least: number | null, most: number | null): string | null =>
      least === null && most === null ? null : `${count(least) ?? ''}–${count(most) ?? ''}`,
    perMonth: (quantity: number | null, code: string | null): string | null =>
      quantity === null || code === null
        ? null
        : t('products:fact.perMonth', {
            quantity: t(`products:quantity.${code}`, {
              count: quantity,
              number: formatNumber(locale, quantity),
            }),
          }),
    /** All year, or the months by name. */
    months: (months: readonly number[]): string | null => {
      if (months.length === 0) return null;
      if (months.length === 12) return t('products:fact.allYear');
      return formatList(
        locale,
        months.map((month) => formatMonth(locale, month)),
      );
    },
    /** The suggested retail price in Japan, without and with tax. */
    retail: (yen: number | null, taxed: number | null): string | null => {
      const told = [
        yen === null ? null : t('products:fact.withoutTax', { price: formatMoney(locale, yen, 'JPY') }),
        taxed === null ? null : t('products:fact.withTax', { price: formatMoney(locale, taxed, 'JPY') }),
      ].filter((text) => text !== null);
      return told.join(' · ') || null;
    },
    /** An ingredient with its share, INS number, kind of animal and origin. */
    ingredient: ({ name, percent, ins, animal, origin }: ProductView['ingredients'][number]): string => {
      const notes = [
        percent === null ? '' : `${formatNumber(locale, percent, 2)}%`,
        ins ? `INS ${ins}` : '',
        animal,
        origin,
      ].filter((note) => note !== '');
      if (notes.length === 0) return name;
      return locale === 'ja' ? `${name}(${notes.join('、')})` : `${name} (${notes.join(', ')})`;
    },
    /** A certificate with its number and last day. */
    certificate: ({ label, number, expiresOn }: ProductView['certificates'][number]): string => {
      const notes = [
        number,
        expiresOn ? t('products:fact.until', { date: formatDate(locale, expiresOn) }) : '',
      ].filter((note) => note !== '');
      if (notes.length === 0) return label;
      return locale === 'ja' ? `${label}(${notes.join('、')})` : `${label} (${notes.join(', ')})`;
    },
    moq: (quantity: number | null, code: string | null): string | null =>
      quantity === null || code === null
        ? null
        : t(`products:quantity.${code}`, { count: quantity, number: formatNumber(locale, quantity) }),
    /** The amount with currency and Incoterm, its place, and what it is for. */
    price: (price: Price) => ({
      amount: formatPrice(locale, price.amountMinor, price.currency, price.incoterm),
      place: price.place,
      per: t('products:price.per', { unit: unit(price.per) }),
    }),
  };
}
export type ProductWords = ReturnType<typeof productWords>;
