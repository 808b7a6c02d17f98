/**
 * The matching index: a record of every published profile in the memory of this process. It reads
 * as a visitor, so nothing private can enter it. Before each use it asks the database what changed since the
 * snapshot it knows, at most every `maxAgeMs`: what is unpublished is gone with the next question.
 */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { now } from '~/shared/clock';
import type { MatchProfile } from './model';
import { type ProfileRow, toMatchProfile } from './profile';
import { type MatchRecord, toRecord } from './record';

/** Where the index reads from. */
export type ProfileSource = {
  /** The present version, and whose profile changed since the given one; null means "read everything". */
  changes(since: string | null): Promise<{ version: string; changed: string[] | null }>;
  /** Published profiles in the order of their ids, a page after `after`. */
  page(after: string | null): Promise<ProfileRow[]>;
  /** Those of the given ids that are published. */
  some(ids: string[]): Promise<ProfileRow[]>;
};

export type MatchIndex = {
  /** What is compared of every published profile. */
  records(): Promise<ReadonlyMap<string, MatchRecord>>;
  /** The whole profiles of a few, as they are at this moment; those that are not published are left out. */
  some(ids: string[]): Promise<ReadonlyMap<string, MatchProfile>>;
};

const MAX_AGE_MS = 500;
const PAGE = 500;

const indexes = new WeakMap<Db, MatchIndex>();

/** The index of this server; one for all requests. */
export function matchIndex(publicDb: Db): MatchIndex {
  let index = indexes.get(publicDb);
  if (!index) {
    index = createMatchIndex(databaseSource(publicDb));
    indexes.set(publicDb, index);
  }
  return index;
}

/** An index over a source. That a wish ran out with its day is a change as any other: the source tells of it. */
export function createMatchIndex(
  source: ProfileSource,
  { clock = now, maxAgeMs = MAX_AGE_MS }: { clock?: () => Date; maxAgeMs?: number } = {},
): MatchIndex {
  let records = new Map<string, MatchRecord>();
  let version: string | null = null;
  let checkedAt = Number.NEGATIVE_INFINITY;
  let refreshing: Promise<void> | null = null;

  async function refresh(): Promise<void> {
    const asked = clock();
    const { version: current, changed } = await source.changes(version);
    if (changed === null) records = await readAll();
    else if (changed.length > 0) await readSome(changed);
    version = current;
    checkedAt = asked.getTime();
  }

  async function readAll(): Promise<Map<string, MatchRecord>> {
    const read = new Map<string, MatchRecord>();
    let after: string | null = null;
    for (;;) {
      const rows: ProfileRow[] = await source.page(after);
      for (const row of rows) read.set(row.id, toRecord(toMatchProfile(row)));
      after = rows.at(-1)?.id ?? null;
      if (after === null || rows.length < PAGE) return read;
    }
  }

  async function readSome(ids: string[]): Promise<void> {
    const published = await some(ids);
    for (const id of ids) {
      const profile = published.get(id);
      if (profile) records.set(id, toRecord(profile));
      else records.delete(id);
    }
  }

  async function some(ids: string[]): Promise<ReadonlyMap<string, MatchProfile>> {
    if (ids.length === 0) return new Map();
    return new Map((await source.some(ids)).map((row) => [row.id, toMatchProfile(row)]));
  }

  async function current(): Promise<ReadonlyMap<string, MatchRecord>> {
    if (clock().getTime() - checkedAt >= maxAgeMs) {
      refreshing ??= refresh().finally(() => {
        refreshing = null;
      });
      await refreshing;
    }
    return records;
  }

  return { records: current, some };
}

function databaseSource(db: Db): ProfileSource {
  return {
    async changes(since) {
      const [row] = must(await db.rpc('match_changes', since === null ? {} : { since }));
      // PostgREST types say `string[]`; the function answers null for "read everything".
      return { version: row?.version ?? '', changed: (row?.changed as string[] | null | undefined) ?? null };
    },
    page: async (after) => must(await db.rpc('match_profiles', after === null ? {} : { after })),
    some: async (ids) => must(await db.rpc('match_profiles', { only_ids: ids })),
  };
}
