/** The facets of the catalogue in the reader's words, each choice with the number of products it would give. */
import { ITEM_CODES, type ItemGroupCode } from '~/features/vocabulary/item-codes';
import { certificateLabel, itemGroupLabel, itemLabel, prefectureLabel } from '~/features/vocabulary/labels';
import { PREFECTURES, REGIONS } from '~/features/vocabulary/prefectures';
import { TEMPERATURE_ZONES } from '~/features/vocabulary/temperature-zones';
import type { Locale } from '~/i18n/locale';
import { type CatalogueQuery, type Choice, type Facet, type FacetView, queryPath } from './address';
import { allergenChoices, freeLabel, selectViews, singleLabel } from './choices.server';
import { chosenFacets, without } from './facets';
import type { FacetCounts } from './search.server';

/** Everything the filters show. A choice without products is left out unless it is chosen. */
export function facetView(query: CatalogueQuery, counts: FacetCounts, locale: Locale): FacetView {
  const nonEmpty = (choices: Choice[]) => choices.filter((choice) => choice.count > 0 || choice.chosen);
  const sum = (codes: readonly string[], of: Record<string, number>) =>
    codes.reduce((total, code) => total + (of[code] ?? 0), 0);
  const byCount = (a: Choice, b: Choice) => b.count - a.count || a.label.localeCompare(b.label, locale);

  const groups = (Object.keys(ITEM_CODES) as ItemGroupCode[]).map((group): Choice => {
    const items: readonly string[] = ITEM_CODES[group];
    const chosenHere = query.items.some((item) => items.includes(item));
    const chosen = query.groups.includes(group);
    return {
      code: group,
      label: itemGroupLabel(group, locale),
      count: sum(items, counts.items),
      chosen,
      ...(chosen || chosenHere
        ? {
            parts: {
              facet: 'items',
              choices: nonEmpty(
                items.map((item) => ({
                  code: item,
                  label: itemLabel(item, locale),
                  count: counts.items[item] ?? 0,
                  chosen: query.items.some((one) => one === item),
                })),
              ).sort(byCount),
            },
          }
        : {}),
    };
  });

  const regions = REGIONS.map((region): Choice => {
    const within = PREFECTURES.filter((prefecture) => prefecture.region === region.code);
    const codes = within.map((prefecture) => prefecture.code);
    const chosen = query.regions.includes(region.code);
    const open = chosen || codes.some((code) => query.prefectures.includes(code));
    return {
      code: region.code,
      label: region[locale],
      count: sum(codes, counts.prefectures),
      chosen,
      ...(open && codes.length > 1
        ? {
            parts: {
              facet: 'prefectures',
              choices: nonEmpty(
                within.map((prefecture) => ({
                  code: prefecture.code,
                  label: prefectureLabel(prefecture.code, locale),
                  count: counts.prefectures[prefecture.code] ?? 0,
                  chosen: query.prefectures.includes(prefecture.code),
                })),
              ),
            },
          }
        : {}),
    };
  });

  const temperatures = TEMPERATURE_ZONES.map(
    (zone): Choice => ({
      code: zone.code,
      label: zone[locale],
      count: counts.temperatures[zone.code] ?? 0,
      chosen: query.temperatures.includes(zone.code),
    }),
  );

  const codes = new Set<string>([...Object.keys(counts.certificates), ...query.certificates]);
  const certificates = Array.from(
    codes,
    (code): Choice => ({
      code,
      label: certificateLabel(code, locale),
      count: counts.certificates[code] ?? 0,
      chosen: query.certificates.some((one) => one === code),
    }),
  ).sort(byCount);

  return {
    facets: [
      { facet: 'groups', choices: nonEmpty(groups).sort(byCount) },
      { facet: 'regions', choices: nonEmpty(regions) },
      { facet: 'temperatures', choices: nonEmpty(temperatures) },
      { facet: 'certificates', choices: certificates },
      { facet: 'free', choices: nonEmpty(allergenChoices(query, counts, locale)) },
    ],
    selects: selectViews(query, counts, locale),
    chips: chosenFacets(query).map(({ facet, code }) => ({
      facet,
      label: chipLabel(facet, code, counts, locale),
      to: queryPath(query, without(query, facet, code)),
    })),
  };
}

function chipLabel(facet: Facet, code: string, counts: FacetCounts, locale: Locale): string {
  switch (facet) {
    case 'groups':
      return itemGroupLabel(code, locale);
    case 'items':
      return itemLabel(code, locale);
    case 'regions':
      return REGIONS.find((region) => region.code === code)?.[locale] ?? code;
    case 'prefectures':
      return prefectureLabel(code, locale);
    case 'temperatures':
      return TEMPERATURE_ZONES.find((zone) => zone.code === code)?.[locale] ?? code;
    case 'certificates':
      return certificateLabel(code, locale);
    case 'free':
      return freeLabel(code, locale);
    default:
      return singleLabel(facet, code, counts, locale);
  }
}
