/**
 * Matches as pages show them. The index says who fits; who they are is then read as the asking person, so
 * that a row they may not see is never shown, however fresh the index is.
 */
import type { OrganisationCardData } from '~/features/organisations/model';
import { getFixedT } from '~/i18n/locale.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { betterWith } from './answers';
import { compareFacts } from './compare';
import { matchIndex } from './index.server';
import { createLabels, isWholeGroup } from './labels';
import {
  type Explanation,
  type Fit,
  type Match,
  type MatchesPage,
  type MatchFilters,
  type MatchProfile,
  type MatchRow,
  type MissingPart,
  type Pair,
  readSubject,
  type WorthAnswering,
} from './model';
import { placeOf, type Ranked } from './rank';
import { explain } from './reasons';
import type { MatchRecord } from './record';
import { confidenceStep, fitStep, match } from './score';
import { type Asker, readOwnProfile, readTaste, search } from './search.server';
import { whyNot } from './why-not';
import { createWords, type LetterWords } from './words';

const INTRODUCED_SHOWN = 30;
/** For so many questions it is worked out what an answer would change. */
const ANSWERS_TRIED = 3;

/** Reads organisations as the asker, who may not see all of them. */
type Cards = (ids: string[]) => Promise<OrganisationCardData[]>;
type AskerWithCards = Asker & { cards: Cards };

/** One page of the matches of an organisation, or of one subject of it. `knows` tells who is introduced already. */
export async function findMatches(
  asker: AskerWithCards,
  { after, for: subjectText, ...filters }: MatchFilters,
  knows: (id: string) => boolean,
): Promise<MatchesPage> {
  const subject = readSubject(subjectText);
  const narrow = subject.of === 'stage' ? { ...filters, stage: subject.stage } : filters;
  const shared = subject.of === 'organisation' && !Object.values(filters).some(Boolean);
  const found = await search(asker, subject, { filters: narrow, after, knows, shared });
  const { us, page, standing, records, leftOut } = found;
  const rows = await toRows(asker, us, [...page.rows, ...standing.known.slice(0, INTRODUCED_SHOWN)]);
  const labels = createLabels(asker.locale);
  const proposed = rows.filter((row) => !knows(row.organisation.id));
  return {
    rows: proposed.map((row) => ({
      ...row,
      kept: row.organisation.id === page.marked ? keptFor(row) : null,
    })),
    introduced: rows.filter((row) => knows(row.organisation.id)),
    total: standing.total,
    next: page.next,
    firstPlaces: page.places,
    worthAnswering: after ? [] : worthAnswering(us, records, proposed, (id) => knows(id) || leftOut.has(id)),
    places: Array.from(standing.places, ([code, count]) => ({ code, label: labels.place(code), count })).sort(
      (a, b) => b.count - a.count || a.code.localeCompare(b.code),
    ),
    missing: missingParts(us),
    ownItems: us.items
      .filter(({ code }) => !isWholeGroup(code))
      .map(({ code }) => ({ value: code, label: labels.item(code) })),
  };
}

/** The best few, and how many there are. */
export async function findBestMatches(
  asker: AskerWithCards,
  knows: (id: string) => boolean,
  count: number,
): Promise<{ rows: MatchRow[]; total: number }> {
  const { us, page, standing } = await search(
    asker,
    { of: 'organisation' },
    { knows, size: count, shared: true },
  );
  return { rows: await toRows(asker, us, page.rows), total: standing.total };
}

/** Our organisation and another side by side, also where it is not proposed; the reasons say why. */
export async function readPair(
  asker: AskerWithCards,
  otherId: string,
  knows: (id: string) => boolean,
): Promise<Pair> {
  const { us, them } = await readBoth(asker, otherId);
  const labels = createLabels(asker.locale);
  const [cards, records, { leftOut, weigh }] = await Promise.all([
    asker.cards([us.id, them.id]),
    matchIndex(asker.publicDb).records(),
    readTaste(asker, us),
  ]);
  const own = cards.find((card) => card.id === us.id);
  const other = cards.find((card) => card.id === them.id);
  if (!own || !other) throw notFound();
  const zone = getFixedT(asker.locale, 'matching');
  const result = match(us, them);
  const row = toRow(asker, us, them, result, other);
  const mark = leftOut.get(them.id) ?? null;
  return {
    ...row,
    mark: mark && mark.mark !== 'cluster' ? { mark: mark.mark, reason: mark.reason } : null,
    whyNot: whyNot({
      match: result,
      introduced: knows(them.id),
      leftOut: mark?.mark ?? null,
      vetoes: row.wording.vetoes,
      place: placeOf(us, records, them.id, { knows, skips: (id) => leftOut.has(id), weigh }),
    }),
    us: { name: own.name, place: own.place, kind: own.kind },
    facts: compareFacts(us, them, { ...labels, zone: (code) => zone(`zoneNames.${code}`) }),
  };
}

/** The sentences of a letter to another organisation in a language. */
export async function readLetterReasons(asker: Asker, otherId: string): Promise<LetterWords> {
  const { us, them } = await readBoth(asker, otherId);
  const words = createWords(getFixedT(asker.locale, 'matching'), asker.locale);
  return words.letter(explain(us, them), { us: us.kind, them: them.kind });
}

async function readBoth(asker: Asker, otherId: string): Promise<{ us: MatchProfile; them: MatchProfile }> {
  if (!isId(otherId)) throw notFound();
  const [us, found] = await Promise.all([readOwnProfile(asker), matchIndex(asker.publicDb).some([otherId])]);
  const them = found.get(otherId);
  if (!them) throw notFound();
  return { us, them };
}

/** Of those of the page that we could answer, the questions whose answers would make most matches better. */
function worthAnswering(
  us: MatchProfile,
  records: ReadonlyMap<string, MatchRecord>,
  rows: readonly MatchRow[],
  leaveOut: (id: string) => boolean,
): WorthAnswering[] {
  const asked = new Map<string, { capability: string; text: string; times: number }>();
  for (const one of rows.flatMap(({ wording }) => wording.unknown)) {
    if (one.code !== 'capability' || one.who !== 'us') continue;
    const known = asked.get(one.capability);
    asked.set(one.capability, { ...one, times: (known?.times ?? 0) + 1 });
  }
  return [...asked.values()]
    .sort((a, b) => b.times - a.times || a.capability.localeCompare(b.capability))
    .slice(0, ANSWERS_TRIED)
    .map(({ capability, text }) => ({
      capability,
      text,
      better: betterWith(us, records, capability, leaveOut),
    }))
    .filter(({ better }) => better > 0)
    .sort((a, b) => b.better - a.better);
}

/** Why a row has the kept place: little is known of it, or it is new. */
function keptFor({ fit }: MatchRow): 'new' | 'little' {
  return fit.confidence === 'little' ? 'little' : 'new';
}

function missingParts(us: MatchProfile): MissingPart[] {
  const missing: MissingPart[] = [];
  if (us.items.length === 0) missing.push('items');
  if (us.countries.size === 0) missing.push('countries');
  if (us.offers.size === 0) missing.push('offers');
  if (us.needs.length === 0) missing.push('needs');
  return missing;
}

async function toRows(asker: AskerWithCards, us: MatchProfile, ranked: Ranked[]): Promise<MatchRow[]> {
  const ids = ranked.map(({ id }) => id);
  const [cards, profiles] = await Promise.all([asker.cards(ids), matchIndex(asker.publicDb).some(ids)]);
  const cardOf = new Map(cards.map((card) => [card.id, card]));
  return ranked.flatMap(({ id, match: result }) => {
    const card = cardOf.get(id);
    const profile = profiles.get(id);
    return card && profile ? [toRow(asker, us, profile, result, card)] : [];
  });
}

function toRow(
  { locale }: Asker,
  us: MatchProfile,
  them: MatchProfile,
  result: Match,
  organisation: OrganisationCardData,
): MatchRow {
  const explanation: Explanation = explain(us, them);
  const words = createWords(getFixedT(locale, 'matching'), locale);
  return {
    organisation,
    kept: null,
    fit: toFit(result),
    wording: words.page(explanation, { us: us.kind, them: them.kind }),
  };
}

function toFit({ score, forUs, forThem, confidence }: Match): Fit {
  return {
    step: fitStep(score),
    forUs: fitStep(forUs),
    forThem: fitStep(forThem),
    confidence: confidenceStep(confidence),
  };
}
