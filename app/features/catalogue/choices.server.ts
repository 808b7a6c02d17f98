/** The choices that are told in a sentence of their own: free of an allergen, and the facets of which one is chosen. */
import { ALLERGEN_GROUPS } from '~/features/vocabulary/allergens';
import { countryLabel } from '~/features/vocabulary/labels';
import type { CountryCode } from '~/features/vocabulary/model';
import { formatMoney, formatMonth, formatNumber, pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import type { CatalogueQuery, Choice, FacetView, SingleFacet } from './address';
import { MONTHS, MOQS, readPrice, SHELF_LIVES } from './facets';
import type { FacetCounts } from './search.server';

/** The groups of allergens, each with how many products are free of it beside what is chosen. */
export function allergenChoices(query: CatalogueQuery, counts: FacetCounts, locale: Locale): Choice[] {
  return ALLERGEN_GROUPS.map((group) => ({
    code: group.code,
    label: group[locale],
    count: counts.free[group.code] ?? 0,
    chosen: query.free.includes(group.code),
  }));
}

/** "Free of milk", for where the facet's name does not stand above. */
export function freeLabel(code: string, locale: Locale): string {
  const name = ALLERGEN_GROUPS.find((group) => group.code === code)?.[locale] ?? code;
  return getFixedT(locale, 'catalogue')('chip.free', { name });
}

/** The facets of which one is chosen; a choice without products is left out unless it is chosen, and so is an empty facet. */
export function selectViews(
  query: CatalogueQuery,
  counts: FacetCounts,
  locale: Locale,
): FacetView['selects'] {
  const countries = [...new Set([...Object.keys(counts.countries), ...[query.country ?? []].flat()])]
    .map((code): [string, string] => [code, countryLabel(code as CountryCode, locale)])
    .sort(([, a], [, b]) => a.localeCompare(b, locale))
    .map(([code]) => code);
  const countOf: Record<SingleFacet, (code: string) => number> = {
    country: (code) => counts.countries[code] ?? 0,
    month: (code) => counts.month[code] ?? 0,
    shelfLife: (code) => counts.shelfLife[code] ?? 0,
    moq: (code) => counts.moq[code] ?? 0,
    price: (code) => upTo(counts.price, code),
    cluster: (code) => counts.cluster[code] ?? 0,
  };
  const select = (facet: SingleFacet, codes: readonly (string | number)[]) => ({
    facet,
    choices: codes
      .map(String)
      .map((code) => ({
        code,
        label: choiceLabel(facet, code, counts, locale),
        count: countOf[facet](code),
        chosen: String(query[facet]) === code,
      }))
      .filter(({ count, chosen }) => count > 0 || chosen),
  });
  return [
    select('country', countries),
    select('shelfLife', SHELF_LIVES),
    select('month', MONTHS),
    select('moq', MOQS),
    select('price', prices(query, counts)),
    select('cluster', [...new Set([...Object.keys(counts.clusters), ...[query.cluster ?? []].flat()])]),
  ].filter(({ facet, choices }) => facet === 'country' || choices.length > 0);
}

/** A choice with what it is about, for where the facet's name does not stand above. */
export function singleLabel(facet: SingleFacet, code: string, counts: FacetCounts, locale: Locale): string {
  const name = choiceLabel(facet, code, counts, locale);
  return facet === 'country' ? name : getFixedT(locale, 'catalogue')(`chip.${facet}`, { name });
}

/** How many cost no more, in this currency. */
function upTo(of: Record<string, number>, code: string): number {
  const price = readPrice(code);
  return Object.entries(of).reduce((sum, [reached, count]) => {
    const [currency, step] = reached.split(' ');
    return currency === price?.currency && Number(step) <= (price?.most ?? 0) ? sum + count : sum;
  }, 0);
}

/** So many prices are offered of a currency, from the lowest that is asked to one that is enough for all. */
const MOST_PRICES = 6;

/** Highest prices that tell products apart, the currency of most products first; the chosen one among them. */
function prices(query: CatalogueQuery, counts: FacetCounts): string[] {
  const found = new Map<string, { total: number; steps: number[] }>();
  for (const [reached, count] of Object.entries(counts.price)) {
    const [currency = '', step] = reached.split(' ');
    const one = found.get(currency) ?? { total: 0, steps: [] };
    found.set(currency, { total: one.total + count, steps: [...one.steps, Number(step)] });
  }
  const codes = [...found]
    .sort(([a, { total }], [b, other]) => other.total - total || a.localeCompare(b))
    .flatMap(([currency, { steps }]) => {
      const sorted = steps.sort((a, b) => a - b);
      const apart = Math.max(1, (sorted.length - 1) / (MOST_PRICES - 1));
      const shown = new Set(
        sorted.map((_, at) => sorted[Math.min(Math.round(at * apart), sorted.length - 1)]),
      );
      return [...shown].map((step) => `${currency}-${step}`);
    });
  return query.price && !codes.includes(query.price) ? [...codes, query.price] : codes;
}

function choiceLabel(facet: SingleFacet, code: string, counts: FacetCounts, locale: Locale): string {
  const t = getFixedT(locale, 'catalogue');
  const number = formatNumber(locale, Number(code));
  switch (facet) {
    case 'country':
      return countryLabel(code as CountryCode, locale);
    case 'month':
      return formatMonth(locale, Number(code));
    case 'shelfLife':
      return t('choice.shelfLife', { number });
    case 'moq':
      return t('choice.moq', { number });
    case 'price': {
      const price = readPrice(code);
      return price ? t('choice.price', { amount: formatMoney(locale, price.most, price.currency) }) : code;
    }
    case 'cluster': {
      const cluster = counts.clusters[code];
      return cluster ? pick(locale, cluster.ja, cluster.en) : t('choice.otherCluster');
    }
  }
}
