/** A match as the API gives it: numbers for programs, reasons for people. */
import type { ProgramMatch } from '~/features/matching/model';
import type { PublicOrganisation } from '~/features/organisations/model';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import type { ApiMatch } from './schemas';
import { namer } from './words';

const rounded = (number: number) => Math.round(number * 10_000) / 10_000;

/** What the caller gets of a match with a published organisation. */
export function apiMatch(
  { match, introduced, wording }: ProgramMatch,
  organisation: PublicOrganisation,
  locale: Locale,
  publicUrl: string,
): ApiMatch {
  const say = namer(locale);
  const { id, kind, nameJa, nameEn, country, prefecture } = organisation;
  return {
    id,
    url: publicUrl + paths.match(id),
    organisation: {
      id,
      name: say.text(nameJa, nameEn),
      names: { ja: nameJa, en: nameEn },
      kind,
      country: say.country(country),
      prefecture: say.prefecture(prefecture),
    },
    score: rounded(match.score),
    forUs: rounded(match.forUs),
    forThem: rounded(match.forThem),
    confidence: rounded(match.confidence),
    introduced,
    reasons: { forUs: wording.forUs, forThem: wording.forThem },
    unknown: wording.unknown.map(({ text }) => text),
  };
}
