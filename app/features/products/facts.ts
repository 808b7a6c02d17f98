/**
 * The facts of a product in the order a buyer asks for them, in the reader's words. One list for its page, its
 * sheet and comparisons: a new fact is one line here. Price and maker stand apart, as they do on the page.
 */
import type { TFunction } from 'i18next';
import { formatList, formatNumber } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import type { Named, ProductView } from './model';
import { productWords } from './words';

export type ProductFact = {
  name: string;
  label: string;
  /** Null where it is not given. */
  value: string | null;
  /** The single values, where there may be several. */
  parts?: string[];
  /** Shown only where it is given: most buyers do not miss it. */
  extra?: true;
};

/** Facts that are asked for together. */
export type FactSection = { name: string; title: string; facts: ProductFact[] };

/**
 * What it is, what is in it, how it keeps, how it is packed and traded, what it is certified for: for every product the
 * same facts in the same places, so that several can be compared. `t` is of `products`.
 */
export function factSections(product: ProductView, t: TFunction, locale: Locale): FactSection[] {
  const words = productWords(t, locale);
  const fact = (name: string, value: string | null): ProductFact => ({
    name,
    label: t(`products:fact.${name}`),
    value: value === '' ? null : value,
  });
  const extra = (name: string, value: string | null): ProductFact => ({ ...fact(name, value), extra: true });
  const several = (name: string, parts: readonly string[]): ProductFact => ({
    ...fact(name, formatList(locale, parts)),
    parts: [...parts],
  });
  const labels = (values: readonly Named[]) => values.map(({ label }) => label);
  const section = (name: string, facts: ProductFact[]): FactSection => ({
    name,
    title: t(`products:section.${name}`),
    facts,
  });
  const p = product;
  return [
    section('what', [
      fact('item', p.item.label),
      fact('content', p.content),
      fact('origin', p.origin),
      fact('processing', p.processing),
      extra('target', p.target),
      extra('usage', p.usage),
      extra('gtin', p.gtin),
    ]),
    section('composition', [
      { ...several('ingredients', p.ingredients.map(words.ingredient)), extra: true },
      allergens(p, fact('allergens', null), t, locale),
      { ...several('allergensMay', labels(p.allergensMay)), extra: true },
      extra('ph', p.ph === null ? null : formatNumber(locale, p.ph, 2)),
      extra('waterActivity', p.waterActivity === null ? null : formatNumber(locale, p.waterActivity, 3)),
      extra('hermetic', p.hermetic === null ? null : t(`products:hermetic.${p.hermetic ? 'yes' : 'no'}`)),
    ]),
    section('keeping', [
      fact('shelfLife', words.shelfLife(p.shelfLifeDays, p.shelfLifeKind)),
      extra('arrivalLife', words.days(p.arrivalLifeDays)),
      fact('temperature', t(`products:temperature.${p.temperature}`)),
      extra('storage', p.storage),
    ]),
    section('packing', [
      extra('unitWeight', words.weights(p.unitNetG, p.unitGrossG)),
      extra('unitsPerCase', words.count(p.unitsPerCase)),
      extra('caseSize', words.size(p.caseLengthMm, p.caseWidthMm, p.caseHeightMm)),
      extra('caseWeight', words.weight(p.caseGrossG)),
      extra('casesPerPallet', words.pallet(p.casesPerLayer, p.layersPerPallet)),
      extra('palletSize', words.palletSize(p.palletHeightMm, p.palletGrossG)),
    ]),
    section('trade', [
      fact('moq', words.moq(p.moqQuantity, p.moqUnit)),
      extra('orderCases', words.range(p.minCases, p.maxCases)),
      fact('leadTime', words.days(p.leadTimeDays)),
      extra('capacity', words.perMonth(p.capacityQuantity, p.capacityUnit)),
      extra('availableMonths', words.months(p.availableMonths)),
      several('shipsTo', labels(p.targetCountries)),
      extra('salesArea', p.salesArea),
      extra('retail', words.retail(p.retailYen, p.retailTaxedYen)),
      fact('hs', p.hs && `${p.hs.slice(0, 4)}.${p.hs.slice(4)}`),
    ]),
    section('assurance', [
      several('certificates', p.certificates.map(words.certificate)),
      { ...several('labelLanguages', labels(p.labelLanguages)), extra: true },
    ]),
  ];
}

/** What it contains; that it contains none of them only where the list is said to be complete. */
function allergens(product: ProductView, empty: ProductFact, t: TFunction, locale: Locale): ProductFact {
  const parts = product.allergens.map(({ label }) => label);
  if (parts.length > 0) return { ...empty, value: formatList(locale, parts), parts };
  return product.allergensChecked ? { ...empty, value: t('products:allergens.none') } : empty;
}

/** The sections as one product alone is told: without the extra facts that are not given. */
export function toldSections(product: ProductView, t: TFunction, locale: Locale): FactSection[] {
  return factSections(product, t, locale)
    .map((section) => ({
      ...section,
      facts: section.facts.filter(({ value, extra }) => value !== null || !extra),
    }))
    .filter(({ facts }) => facts.length > 0);
}
