/** How high the partners stand that firms really chose: the product's score against three that know less. */
import { type ProfileRow, toMatchProfile } from '~/features/matching/profile';
import { match } from '~/features/matching/score';
import { unitsOf } from '~/features/vocabulary/prose-units';
import type { MeasuredDatabase } from '../catalogue/database';
import { productId as idOf } from '../catalogue/load';
import { type GivenOrganisation, organisationOf, type PartnerCases, type PartnerQuery } from './cases';
import { byCase, byGroup, type Figures, type Ranked } from './figures';

type Headline = Omit<Figures, 'queries'>;
export type PartnerEvaluation = Headline & {
  byKind: Record<string, Figures>;
  byBasis: Record<string, Figures>;
  baselines: Record<'random' | 'wordOverlap' | 'sameRegion', Headline>;
  queries: number;
  cases: number;
};

/** Loads the organisations, reads them as matching reads them, and ranks the candidates of every query. */
export async function evaluatePartners(
  database: MeasuredDatabase,
  cases: PartnerCases,
): Promise<{ evaluation: PartnerEvaluation; rankings: Ranked[] }> {
  const rows = await loadRows(database, cases.organisations);
  const given = new Map(cases.organisations.map((one) => [one.id, one]));
  const rank = (score: Score) => rankBy(cases, score);
  const words = new Map(cases.organisations.map((one) => [one.id, wordsOf(one)]));
  const overlap = (us: string, them: string) =>
    [...(words.get(us) ?? [])].filter((word) => words.get(them)?.has(word)).length;

  const rankings = rankByScore(cases, rows);
  const { queries: _, ...headline } = byCase(rankings);
  const baseline = (score: Score): Headline => {
    const { mrr, recallAt5 } = byCase(rank(score));
    return { mrr, recallAt5 };
  };
  return {
    rankings,
    evaluation: {
      ...headline,
      byKind: byGroup(rankings, (query) => query.looking_for),
      byBasis: byGroup(rankings, (query) => query.basis),
      baselines: {
        random: baseline(() => 0),
        wordOverlap: baseline(overlap),
        sameRegion: baseline((us, them) => Number(given.get(us)?.region === given.get(them)?.region)),
      },
      queries: cases.queries.length,
      cases: new Set(cases.queries.map((query) => query.case)).size,
    },
  };
}

type Score = (us: string, them: string) => number;

/** The candidates of every query with the product's score, by the numbers of weights.ts as they are now. */
export function rankByScore(cases: PartnerCases, rows: ReadonlyMap<string, ProfileRow>): Ranked[] {
  const profiles = new Map(Array.from(rows, ([id, row]) => [id, toMatchProfile(row)]));
  return rankBy(cases, (us, them) => match(find(profiles, us), find(profiles, them)).score);
}

const rankBy = (cases: PartnerCases, score: Score): Ranked[] =>
  cases.queries.map((query) => ({ query, scores: scoresOf(query, score) }));

/** Publishes the organisations and reads them back by the function that feeds the index. */
export async function loadRows(
  { sql, visitor }: MeasuredDatabase,
  organisations: readonly GivenOrganisation[],
): Promise<Map<string, ProfileRow>> {
  for (const one of organisations) {
    const { kind, country, prefecture, items, targetCountries, offersText, needsText } = organisationOf(one);
    await sql.query(
      `insert into public.organisations
        (id, kind, name_ja, name_en, country, prefecture, items, target_countries, offers_text, needs_text, status)
       values ($1, $2, $3, $3, $4, $5, $6, $7, $8, $9, 'published')`,
      [idOf(one.id), kind, one.id, country, prefecture, items, targetCountries, offersText, needsText],
    );
  }
  const read = new Map<string, ProfileRow>();
  for (let after: string | undefined; ; ) {
    const { data, error } = await visitor.rpc('match_profiles', after ? { after } : {});
    if (error) throw error;
    for (const row of data) read.set(row.id, row as ProfileRow);
    after = data.at(-1)?.id;
    if (data.length === 0) break;
  }
  return new Map(organisations.map(({ id }) => [id, find(read, idOf(id))]));
}

function scoresOf(query: PartnerQuery, score: Score) {
  return new Map(query.candidates.map((id) => [id, score(query.organisation, id)]));
}

function wordsOf({ offers, needs }: GivenOrganisation): ReadonlySet<string> {
  return new Set(unitsOf([...offers, ...needs].join('\n').normalize('NFKC')).map(({ text }) => text));
}

function find<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The file names an organisation it does not hold: ${id}`);
  return found;
}
