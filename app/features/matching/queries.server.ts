/**
 * Matches as pages show them. The index says who fits; who they are is then read as the asking person, so
 * that a row they may not see is never shown, however fresh the index is.
 */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { OrganisationCardData } from '~/features/organisations/model';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { compareFacts } from './compare';
import { matchIndex } from './index.server';
import { createLabels, isWholeGroup } from './labels';
import type {
  Explanation,
  Fit,
  Match,
  MatchesPage,
  MatchFilters,
  MatchProfile,
  MatchRow,
  MissingPart,
  Pair,
} from './model';
import { toMatchProfile } from './profile';
import { type Ranked, rank } from './rank';
import { explain } from './reasons';
import { confidenceStep, fitStep, match } from './score';
import { createWords } from './words';

const INTRODUCED_SHOWN = 30;

/** Who asks, for which organisation, in which language. */
export type Asker = { db: Db; publicDb: Db; organisationId: string; locale: Locale };
/** Reads organisations as the asker, who may not see all of them. */
type Cards = (ids: string[]) => Promise<OrganisationCardData[]>;
type AskerWithCards = Asker & { cards: Cards };

/** One page of the matches of an organisation. `knows` tells who is introduced already. */
export async function findMatches(
  asker: AskerWithCards,
  { after, ...filters }: MatchFilters,
  knows: (id: string) => boolean,
): Promise<MatchesPage> {
  const [us, records] = await Promise.all([readOwnProfile(asker), matchIndex(asker.publicDb).records()]);
  const page = rank(us, records, { filters, after, knows });
  const rows = await toRows(asker, us, [...page.rows, ...page.known.slice(0, INTRODUCED_SHOWN)]);
  const labels = createLabels(asker.locale);
  return {
    rows: rows.filter((row) => !knows(row.organisation.id)),
    introduced: rows.filter((row) => knows(row.organisation.id)),
    total: page.total,
    next: page.next,
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
  const [us, records] = await Promise.all([readOwnProfile(asker), matchIndex(asker.publicDb).records()]);
  const { rows, total } = rank(us, records, { size: count, knows });
  return { rows: await toRows(asker, us, rows), total };
}

/** Our organisation and another side by side, also where it is not proposed; the reasons say why. */
export async function readPair(asker: AskerWithCards, otherId: string): Promise<Pair> {
  const { us, them } = await readBoth(asker, otherId);
  const labels = createLabels(asker.locale);
  const cards = await asker.cards([us.id, them.id]);
  const own = cards.find((card) => card.id === us.id);
  const other = cards.find((card) => card.id === them.id);
  if (!own || !other) throw notFound();
  const zone = getFixedT(asker.locale, 'matching');
  return {
    ...toRow(asker, us, them, match(us, them), other),
    us: { name: own.name, place: own.place, kind: own.kind },
    facts: compareFacts(us, them, { ...labels, zone: (code) => zone(`zoneNames.${code}`) }),
  };
}

/** The sentences of a letter to another organisation in a language: what we bring, and why we write to them. */
export async function readLetterReasons(
  asker: Asker,
  otherId: string,
): Promise<{ ours: string[]; theirs: string[] }> {
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

async function readOwnProfile({ db, organisationId }: Asker): Promise<MatchProfile> {
  const [row] = must(await db.rpc('my_match_profile', { organisation: organisationId }));
  if (!row) throw notFound();
  return toMatchProfile(row);
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
