/** Who is asked into a cluster, as the form and the command need them: names, roles and reasons in each one's language. */
import type { Db } from '~/db/session.server';
import type { Relationship } from '~/features/introductions/model';
import { formatList } from '~/i18n/format';
import { LOCALES, type Locale, letterLocale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { AppError } from '~/shared/errors';
import { type Asked, readRecipients } from './asking.server';
import { draftLetter, draftName, draftReasons, letterMarks } from './draft';
import { fillLetter, LETTER_MAX, type LetterPlaces } from './letter';
import type { AskedMember, Asking, Recipient } from './model';

/** Why each is asked, as sentences in a language, by id. */
export type ReasonsIn = (
  locale: Locale,
  ids: readonly string[],
) => Promise<ReadonlyMap<string, readonly string[]>>;

/** Those to ask, with what is filled into the letter for each; without those whom the asking person may not see. */
export async function readAsked(
  db: Db,
  members: readonly AskedMember[],
  reader: { locale: Locale; reasonsIn: ReasonsIn },
): Promise<Recipient[]> {
  const rows = await readRecipients(
    db,
    members.map(({ organisation }) => organisation),
  );
  const reasons = new Map(
    await Promise.all(
      LOCALES.map(async (locale) => {
        const ids = rows.filter(({ country }) => letterLocale(country) === locale).map(({ id }) => id);
        return [locale, ids.length > 0 ? await reader.reasonsIn(locale, ids) : new Map()] as const;
      }),
    ),
  );
  return members.flatMap(({ organisation, stages }) => {
    const row = rows.find(({ id }) => id === organisation);
    if (!row) return [];
    const language = letterLocale(row.country);
    const stage = getFixedT(language, 'common');
    return [
      {
        id: row.id,
        name: row.nameIn(reader.locale),
        stages,
        language,
        facts: {
          name: row.nameIn(language),
          role: formatList(
            language,
            stages.map((one) => stage(`stage.${one}`)),
          ),
          reasons: draftReasons(
            getFixedT(language, 'composer'),
            reasons.get(language)?.get(organisation) ?? [],
          ),
        },
      },
    ];
  });
}

/** Refuses a form of which somebody is no longer to be seen: all are asked, or none. */
export function mustBeAll(recipients: readonly Recipient[], members: readonly AskedMember[]): void {
  if (recipients.length < members.length) throw new AppError('stale');
}

/** The letter to each, filled in; the field whose letter is blank or grows too long is told instead. */
export function writeLetters(
  recipients: readonly Recipient[],
  texts: Record<Locale, string>,
): { ok: true; asked: Asked[] } | { ok: false; errors: Record<string, string> } {
  const errors: Record<string, string> = {};
  const asked = recipients.map(({ id, stages, language, facts }): Asked => {
    const message = fillLetter(texts[language], marksOf(language), facts);
    const field = language === 'ja' ? 'messageJa' : 'messageEn';
    if (message === '') errors[field] = 'required';
    else if (message.length > LETTER_MAX) errors[field] = `tooLong?max=${LETTER_MAX}`;
    return { organisation: id, stages, message };
  });
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, asked };
}

/** How the places of a letter are written in a language. */
const marksOf = (locale: Locale): LetterPlaces => letterMarks(getFixedT(locale, 'composer'));

/** Names of the items and countries of a cluster, as they stand inside a sentence. */
export type GoodsNames = { items: readonly string[]; countries: readonly string[] };

type Names = { nameJa: string; nameEn: string };

const nameIn = ({ nameJa, nameEn }: Names, locale: Locale) =>
  locale === 'ja' ? nameJa || nameEn : nameEn || nameJa;

/** The letter and the name of a cluster to begin with, in both languages; one that is there has its name. */
export function draftFor(from: Names, goods: (locale: Locale) => GoodsNames, cluster?: Names) {
  const inLocale = (locale: Locale) => {
    const t = getFixedT(locale, 'composer');
    const about = goods(locale);
    const named = cluster && nameIn(cluster, locale);
    return {
      letter: draftLetter(t, locale, { from: nameIn(from, locale), ...about, cluster: named }),
      name: draftName(t, locale, about),
    };
  };
  return { ja: inLocale('ja'), en: inLocale('en') };
}

/** What the form to ask them begins with: who they are, how each is asked, and the letter. */
export async function readAsking(
  db: Db,
  members: readonly AskedMember[],
  reader: { locale: Locale; reasonsIn: ReasonsIn },
  { draft, relationships }: { draft: ReturnType<typeof draftFor>; relationships: Map<string, Relationship> },
): Promise<Asking> {
  return {
    recipients: await readAsked(db, members, reader),
    relationships: Object.fromEntries(relationships),
    open: [...relationships.values()].filter(({ state }) => state === 'asked').length,
    letters: { ja: draft.ja.letter, en: draft.en.letter },
    marks: { ja: marksOf('ja'), en: marksOf('en') },
  };
}
