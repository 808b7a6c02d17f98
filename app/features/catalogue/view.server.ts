/** The facets of the catalogue in the reader's words, each choice with the number of products it would give. */
import { countedChoices, groupChoices, regionChoices, regionLabel } from '~/features/vocabulary/facets';
import { certificateLabel, itemGroupLabel, itemLabel, prefectureLabel } from '~/features/vocabulary/labels';
import { TEMPERATURE_ZONES } from '~/features/vocabulary/temperature-zones';
import type { Locale } from '~/i18n/locale';
import { byCount, offered } from '~/shared/ui/browse/model';
import { type CatalogueQuery, type Choice, type Facet, type FacetView, queryPath } from './address';
import { allergenChoices, freeLabel, selectViews, singleLabel } from './choices.server';
import { chosenFacets, without } from './facets';
import type { FacetCounts } from './search.server';

/** Everything the filters show. A choice without products is left out unless it is chosen. */
export function facetView(query: CatalogueQuery, counts: FacetCounts, locale: Locale): FacetView {
  const temperatures = TEMPERATURE_ZONES.map(
    (zone): Choice => ({
      code: zone.code,
      label: zone[locale],
      count: counts.temperatures[zone.code] ?? 0,
      chosen: query.temperatures.includes(zone.code),
    }),
  );

  return {
    facets: [
      { facet: 'groups', choices: groupChoices(query, counts.items, true, locale).sort(byCount(locale)) },
      { facet: 'regions', choices: regionChoices(query, counts.prefectures, locale) },
      { facet: 'temperatures', choices: offered(temperatures) },
      {
        facet: 'certificates',
        choices: countedChoices(counts.certificates, query.certificates, certificateLabel, locale),
      },
      { facet: 'free', choices: offered(allergenChoices(query, counts, locale)) },
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
      return regionLabel(code, locale);
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
