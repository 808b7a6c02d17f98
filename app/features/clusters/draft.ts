/** The first words of a letter that asks many into a cluster, with places for what differs. Pure. */
import type { TFunction } from 'i18next';
import { formatList } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { LETTER_MAX, type LetterPlaces } from './letter';

type About = {
  /** Our name in the language of the letter. */
  from: string;
  /** Names of items and countries in the language of the letter. */
  items: readonly string[];
  countries: readonly string[];
  /** The name of a cluster that exists already. */
  cluster?: string | undefined;
};

/** How the places of a letter are written; `t` is fixed to the letter's language and the namespace `composer`. */
export function letterMarks(t: TFunction): LetterPlaces {
  return {
    name: t('draftLetter.places.name'),
    role: t('draftLetter.places.role'),
    reasons: t('draftLetter.places.reasons'),
  };
}

const goodsOf = (t: TFunction, locale: Locale, { items, countries }: Pick<About, 'items' | 'countries'>) => ({
  items: items.length > 0 ? formatList(locale, items) : t('draftLetter.goods'),
  countries: countries.length > 0 ? formatList(locale, countries) : t('draftLetter.abroad'),
});

/** The letter with its places. */
export function draftLetter(t: TFunction, locale: Locale, { from, cluster, ...about }: About): string {
  const marks = letterMarks(t);
  const goods = goodsOf(t, locale, about);
  return [
    t('draftLetter.greeting', { name: marks.name }),
    t('draftLetter.opening', { from }),
    cluster
      ? t('draftLetter.purposeOf', { ...goods, cluster, role: marks.role })
      : t('draftLetter.purpose', { ...goods, role: marks.role }),
    marks.reasons,
    t('draftLetter.closing'),
    from,
  ].join('\n\n');
}

/** What a cluster for these goods may be called. */
export function draftName(t: TFunction, locale: Locale, about: Pick<About, 'items' | 'countries'>): string {
  const name = t('draftLetter.name', goodsOf(t, locale, about));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The reasons as they stand in the letter: as many as leave room for the rest. */
export function draftReasons(t: TFunction, reasons: readonly string[]): string {
  const lines = [t('draftLetter.reasonsLead')];
  let length = 0;
  for (const text of reasons) {
    const line = t('draftLetter.point', { text });
    length += line.length;
    if (length > LETTER_MAX / 3) break;
    lines.push(line);
  }
  return lines.length > 1 ? lines.join('\n') : '';
}
