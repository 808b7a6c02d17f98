import { describe, expect, it } from 'vitest';
import { createMatchIndex, type ProfileSource } from '~/features/matching/index.server';
import { type ProfileRow, toMatchProfile } from '~/features/matching/profile';
import { toRecord } from '~/features/matching/record';
import { profileRow } from '../../factories/profile-row';

const row = (id: string, items: string[] = []) => profileRow({ id, items });

/** A database of the size of a map, which counts what is asked of it. */
function source() {
  const published = new Map<string, ProfileRow>();
  const log: { id: string; version: number }[] = [];
  const asked = { changes: 0, page: 0, some: 0 };
  let broken = false;
  const put = (id: string, value: ProfileRow | null) => {
    if (value) published.set(id, value);
    else published.delete(id);
    log.push({ id, version: log.length + 1 });
  };
  const from: ProfileSource = {
    async changes(since) {
      asked.changes += 1;
      if (broken) throw new Error('the database is away');
      const changed = log.filter(({ version }) => version > Number(since)).map(({ id }) => id);
      return { version: String(log.length), changed: since === null ? null : changed };
    },
    async page(after) {
      asked.page += 1;
      const ids = [...published.keys()].sort().filter((id) => after === null || id > after);
      return ids.slice(0, 500).flatMap((id) => published.get(id) ?? []);
    },
    async some(ids) {
      asked.some += 1;
      return ids.flatMap((id) => published.get(id) ?? []);
    },
  };
  const fail = (is: boolean) => {
    broken = is;
  };
  return { from, put, asked, fail };
}

function clockFrom(start: string) {
  let at = new Date(start).getTime();
  const pass = (ms: number) => {
    at += ms;
  };
  return { clock: () => new Date(at), pass };
}

describe('the matching index', () => {
  it('reads every page once, then only what changed', async () => {
    const { from, put, asked } = source();
    for (let n = 0; n < 1100; n += 1) put(String(n).padStart(5, '0'), row(String(n).padStart(5, '0')));
    const { clock, pass } = clockFrom('2026-11-22T00:00:00Z');
    const index = createMatchIndex(from, { clock });
    expect((await index.records()).size).toBe(1100);
    expect(asked).toEqual({ changes: 1, page: 3, some: 0 });
    put('new', row('new', ['sake']));
    put('00003', null);
    pass(600);
    const records = await index.records();
    expect(records.size).toBe(1100);
    expect(records.get('new')).toEqual(toRecord(toMatchProfile(row('new', ['sake']))));
    expect(records.has('00003')).toBe(false);
    expect(asked).toEqual({ changes: 2, page: 3, some: 1 });
  });

  it('knows whole profiles as they are at the moment, also of one published a moment ago', async () => {
    const { from, put, asked } = source();
    put('a', row('a'));
    const index = createMatchIndex(from, { clock: clockFrom('2026-11-22T00:00:00Z').clock });
    await index.records();
    put('new', row('new'));
    expect([...(await index.some(['a', 'new', 'draft'])).keys()]).toEqual(['a', 'new']);
    expect((await index.some([])).size).toBe(0);
    expect(asked.some).toBe(1);
  });

  it('asks at most twice a second, and once for all who ask together', async () => {
    const { from, asked } = source();
    const { clock, pass } = clockFrom('2026-11-22T00:00:00Z');
    const index = createMatchIndex(from, { clock });
    await Promise.all([index.records(), index.records(), index.records()]);
    pass(400);
    await index.records();
    expect(asked.changes).toBe(1);
    pass(200);
    await index.records();
    expect(asked.changes).toBe(2);
  });

  it('fails while the database does, and is right again afterwards', async () => {
    const { from, put, fail } = source();
    const { clock, pass } = clockFrom('2026-11-22T00:00:00Z');
    const index = createMatchIndex(from, { clock });
    fail(true);
    await expect(index.records()).rejects.toThrow();
    fail(false);
    put('a', row('a'));
    pass(1000);
    expect((await index.records()).size).toBe(1);
  });
});
