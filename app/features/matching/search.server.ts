/**
 * Finding the matches of an organisation or of one subject of it: the index scores, the organisation's own marks and
 * introductions leave out, and the database says who has a place left on the first page.
 */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { Locale } from '~/i18n/locale';
import { now } from '~/shared/clock';
import { notFound } from '~/shared/errors';
import { firstPage } from './first-page';
import { matchIndex } from './index.server';
import { lessonsFor } from './lessons';
import { type LeftOut, type LeftOutRow, leftOutOf } from './marks.server';
import type { MatchProfile, Subject } from './model';
import { type ProfileRow, toMatchProfile } from './profile';
import {
  PAGE_SIZE,
  type Ranked,
  type RankFilters,
  rank,
  readCursor,
  type Standing,
  writeCursor,
} from './rank';
import type { MatchRecord } from './record';
import { narrowed } from './subjects';
import { readSubjectFacts } from './subjects.server';

/** Of so many of the newest marks is learned. */
const LESSONS_READ = 100;

/** Who asks, for which organisation, in which language. */
export type Asker = { db: Db; publicDb: Db; organisationId: string; locale: Locale };
type Search = {
  filters?: RankFilters;
  after?: string | undefined;
  knows: (id: string) => boolean;
  size?: number;
  /** Whether places on this first page are counted: it is the one that everybody is shown unasked. */
  shared: boolean;
};

type Found = {
  us: MatchProfile;
  records: ReadonlyMap<string, MatchRecord>;
  leftOut: ReadonlyMap<string, LeftOut>;
  standing: Standing;
  page: { rows: Ranked[]; marked: string | null; next: string | null; places: number };
};

/** So many more than a page are asked for, as some of them may have no place on it left. */
const SPARE = 80;

/** One page of the matches for a subject, with all that it was made from. */
export async function search(
  asker: Asker,
  subject: Subject,
  { filters = {}, after, knows, size = PAGE_SIZE, shared }: Search,
): Promise<Found> {
  const [us, records, marks, newcomers] = await Promise.all([
    readSubjectProfile(asker, subject),
    matchIndex(asker.publicDb).records(),
    readLeftOut(asker),
    shared && !after ? readNewcomers(asker.publicDb) : new Set<string>(),
  ]);
  const { leftOut, weigh } = await tasteOf(asker.publicDb, us, marks);
  const first = shared && !readCursor(after);
  const standing = rank(us, records, {
    filters,
    after,
    size,
    spare: first ? SPARE : 1,
    knows,
    skips: (id) => leftOut.has(id),
    weigh,
    isNew: (id) => newcomers.has(id),
  });
  const found = { us, records, leftOut, standing };
  if (!first) {
    const { rows, next } = standing;
    return { ...found, page: { rows, marked: null, next, places: 0 } };
  }
  const { refused, places } = await takePlaces(asker, standing.best, size);
  const page = firstPage(standing.best, refused, standing.fresh, size);
  const more =
    page.last && (page.owed.length > 0 || standing.best.indexOf(page.last) < standing.best.length - 1);
  const next =
    page.last && more
      ? writeCursor({ order: page.last.order, id: page.last.id, owed: page.owed, seen: page.marked })
      : null;
  return { ...found, page: { rows: page.rows, marked: page.marked, next, places } };
}

const taken = z.object({ refused: z.array(z.string()), places: z.number() });

async function takePlaces({ db, organisationId }: Asker, best: readonly Ranked[], size: number) {
  const { refused, places } = taken.parse(
    must(
      await db.rpc('take_first_page', {
        organisation: organisationId,
        candidates: best.map(({ id }) => id),
        size,
      }),
    ),
  );
  return { refused: new Set(refused), places };
}

const NEW_FOR_DAYS = 30;
const NEWCOMERS_READ = 1000;

/** Who was published for the first time in the last month, newest first. */
async function readNewcomers(db: Db): Promise<ReadonlySet<string>> {
  const since = new Date(now().getTime() - NEW_FOR_DAYS * 86_400_000).toISOString();
  const rows = must(
    await db
      .from('organisations')
      .select('id')
      .eq('status', 'published')
      .gte('published_at', since)
      .order('published_at', { ascending: false })
      .limit(NEWCOMERS_READ),
  );
  return new Set(rows.map(({ id }) => id));
}

/** Whom the organisation does not want proposed, and what its later matches learn from that. */
export async function readTaste(asker: Asker, us: MatchProfile) {
  return tasteOf(asker.publicDb, us, await readLeftOut(asker));
}

async function readLeftOut({ db, organisationId }: Asker): Promise<LeftOutRow[]> {
  return must(await db.rpc('not_proposed', { organisation: organisationId }));
}

/** The same from the rows of those who are left out. */
export async function tasteOf(publicDb: Db, us: MatchProfile, rows: readonly LeftOutRow[]) {
  const leftOut = leftOutOf(rows);
  const reasons = [...leftOut].flatMap(([id, { reason }]) => (reason ? [[id, reason] as const] : []));
  const profiles = await matchIndex(publicDb).some(reasons.slice(0, LESSONS_READ).map(([id]) => id));
  const lessons = reasons.flatMap(([id, reason]) => {
    const profile = profiles.get(id);
    return profile ? [{ reason, profile }] : [];
  });
  return { leftOut, weigh: lessonsFor(us, lessons) };
}

async function readOwnRow({ db, organisationId }: Asker): Promise<ProfileRow> {
  const [row] = must(await db.rpc('my_match_profile', { organisation: organisationId }));
  if (!row) throw notFound();
  return row;
}

/** What matching knows of the asker's own organisation. */
export async function readOwnProfile(asker: Asker): Promise<MatchProfile> {
  return toMatchProfile(await readOwnRow(asker));
}

async function readSubjectProfile(asker: Asker, subject: Subject): Promise<MatchProfile> {
  const [row, facts] = await Promise.all([readOwnRow(asker), readSubjectFacts(asker, subject)]);
  return toMatchProfile(facts ? narrowed(row, facts) : row);
}
