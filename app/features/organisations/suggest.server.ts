/** Tags that own words speak of and that are not chosen yet, with the words that led there: a person confirms them. */
import { capabilityLabel, countryLabel, itemLabel } from '~/features/vocabulary/labels';
import { type Finding, findingsIn } from '~/features/vocabulary/prose';
import type { Locale } from '~/i18n/locale';
import type { OrganisationProfile, Suggestion } from './model';

const MOST = 16;

type Said = Pick<
  OrganisationProfile,
  'offersText' | 'needsText' | 'items' | 'targetCountries' | 'offers' | 'needs' | 'country'
>;

/** What the words speak of beyond what is chosen, exact names first, each once. */
export function suggestTags(said: Said, locale: Locale): Suggestion[] {
  const found = [
    ...linesOf(said.offersText).map((finding) => suggestion(finding, 'offers', locale)),
    ...linesOf(said.needsText).map((finding) => suggestion(finding, 'needs', locale)),
  ].filter((one) => one !== null);
  const fresh = found.filter(
    ({ field, code }) =>
      !said[field].includes(code) && !(field === 'targetCountries' && code === said.country),
  );
  const distinct = new Map(fresh.toReversed().map((one) => [`${one.field}:${one.code}`, one]));
  return [...distinct.values()].reverse().slice(0, MOST);
}

const linesOf = (text: string): Finding[] =>
  text
    .split('\n')
    .flatMap(findingsIn)
    .sort((a, b) => Number(b.exact) - Number(a.exact));

function suggestion(
  { subject, code, words }: Finding,
  side: 'offers' | 'needs',
  locale: Locale,
): Suggestion | null {
  if (subject === 'item') return { field: 'items', code, label: itemLabel(code, locale), words };
  if (subject === 'country')
    return { field: 'targetCountries', code, label: countryLabel(code, locale), words };
  if (subject === 'capability') return { field: side, code, label: capabilityLabel(code, locale), words };
  return null;
}
