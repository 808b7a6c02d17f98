/** The facets of the directory in the reader's words, each choice with the number of organisations it would give. */
import { CAPABILITY_CODES, CAPABILITY_STAGES } from '~/features/vocabulary/capability-codes';
import {
  type Counts,
  countedChoices,
  groupChoices,
  regionChoices,
  regionLabel,
  wideChoices,
} from '~/features/vocabulary/facets';
import {
  capabilityLabel,
  certificateLabel,
  countryLabel,
  itemGroupLabel,
  itemLabel,
  prefectureLabel,
} from '~/features/vocabulary/labels';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { byCount, offered } from '~/shared/ui/browse/model';
import {
  type DirectoryFacet,
  type DirectoryFilterView,
  type DirectoryQuery,
  directoryPath,
} from './directory';
import type { CountedPage } from './directory.server';
import { chosenInDirectory, withoutChoice } from './directory-query';
import { ORGANISATION_KINDS } from './model';

const kindLabel = (code: string, locale: Locale) => getFixedT(locale)(`kind.${code}`);
const stageLabel = (code: string, locale: Locale) => getFixedT(locale)(`stage.${code}`);

/** Everything the filters show. A choice without organisations is left out unless it is chosen. */
export function directoryView(
  query: DirectoryQuery,
  counts: CountedPage['counts'],
  locale: Locale,
): DirectoryFilterView {
  const kinds = ORGANISATION_KINDS.map((code) => ({
    code,
    label: kindLabel(code, locale),
    count: counts.kinds[code] ?? 0,
    chosen: query.kinds.includes(code),
  }));
  const stages = wideChoices({
    uppers: CAPABILITY_STAGES,
    chosen: query.stages,
    labelOf: stageLabel,
    part: 'offers',
    partsOf: (stage) => CAPABILITY_CODES[stage],
    partsChosen: query.offers,
    partLabelOf: capabilityLabel,
    counts: counts.offers,
    adds: false,
    locale,
  }).map((choice) => {
    choice.parts?.choices.sort(byCount(locale));
    return choice;
  });
  return {
    facets: [
      { facet: 'kinds', choices: offered(kinds) },
      { facet: 'groups', choices: groupChoices(query, counts.items, false, locale) },
      { facet: 'stages', choices: stages },
      { facet: 'regions', choices: regionChoices(query, counts.prefectures, locale) },
      {
        facet: 'certificates',
        choices: countedChoices(counts.certificates, query.certificates, certificateLabel, locale),
      },
    ],
    selects: [
      { facet: 'target', choices: countries(counts.targets, query.target, locale) },
      { facet: 'country', choices: countries(counts.countries, query.country, locale) },
    ],
    chips: chosenInDirectory(query).map(({ facet, code }) => ({
      facet,
      label: chipLabel(facet, code, locale),
      to: directoryPath(query, withoutChoice(query, facet, code)),
    })),
  };
}

function countries(counts: Counts, chosen: string | null, locale: Locale) {
  return countedChoices(counts, [chosen ?? []].flat(), countryLabel, locale).sort((a, b) =>
    a.label.localeCompare(b.label, locale),
  );
}

/** A choice with what it is about, where the name of its facet does not stand above. */
function chipLabel(facet: DirectoryFacet, code: string, locale: Locale): string {
  const t = getFixedT(locale, 'directory');
  switch (facet) {
    case 'kinds':
      return kindLabel(code, locale);
    case 'stages':
      return t('chip.stages', { name: stageLabel(code, locale) });
    case 'offers':
      return capabilityLabel(code, locale);
    case 'groups':
      return itemGroupLabel(code, locale);
    case 'items':
      return itemLabel(code, locale);
    case 'regions':
      return regionLabel(code, locale);
    case 'prefectures':
      return prefectureLabel(code, locale);
    case 'certificates':
      return certificateLabel(code, locale);
    case 'target':
    case 'country':
      return t(`chip.${facet}`, { name: countryLabel(code, locale) });
  }
}
