/** The first page is shared out, keeps a place for who is new, and loses nobody on the pages behind it. */
import { describe, expect, it } from 'vitest';
import { firstPage } from '~/features/matching/first-page';
import type { Match } from '~/features/matching/model';
import { toMatchProfile } from '~/features/matching/profile';
import { type Ranked, rank, writeCursor } from '~/features/matching/rank';
import { toRecord } from '~/features/matching/record';
import { profileRow } from '../../factories/profile-row';

const match: Match = {
  score: 0.5,
  confidence: 0.5,
  forUs: 0.5,
  forThem: 0.5,
  vetoed: false,
  grounded: true,
};
const row = (id: string): Ranked => ({ id, match, order: 0.5 });
const best = [...'abcdefgh'].map(row);
const shown = ({ rows }: { rows: readonly Ranked[] }) => rows.map(({ id }) => id).join('');
const none = new Set<string>();

describe('the first page', () => {
  it('is the best where everybody has a place left', () => {
    const page = firstPage(best, none, [], 4);
    expect(shown(page)).toBe('abcd');
    expect(page).toMatchObject({ marked: null, owed: [], last: { id: 'd' } });
  });

  it('passes over who has no place left and owes them to the next page', () => {
    const page = firstPage(best, new Set(['b', 'c']), [], 4);
    expect(shown(page)).toBe('adef');
    expect(page).toMatchObject({ owed: ['b', 'c'], last: { id: 'f' } });
  });

  it('passes over nobody where too few others fit', () => {
    expect(shown(firstPage(best.slice(0, 4), new Set(['a']), [], 4))).toBe('abcd');
    expect(shown(firstPage(best.slice(0, 3), new Set(['a', 'b', 'c']), [], 4))).toBe('abc');
  });

  it('gives its last place to the best of the new, marked; one that stands by its fit needs none', () => {
    expect(firstPage(best, none, [row('g'), row('h')], 4)).toMatchObject({
      rows: [{ id: 'a' }, { id: 'b' }, { id: 'c' }, { id: 'g' }],
      marked: 'g',
      last: { id: 'c' },
      owed: [],
    });
    const within = firstPage(best, none, [row('b')], 4);
    expect([shown(within), within.marked]).toEqual(['abcd', null]);
    expect(firstPage([], none, [], 4)).toMatchObject({ rows: [], marked: null, last: undefined });
  });

  it('is followed by pages that show each of the others once', () => {
    const us = toMatchProfile(profileRow({ id: 'us', items: ['miso'], countries: ['SG'] }));
    const names = [...'abcdefghijkl'];
    const records = names.map((id) => {
      const buyer = { id, kind: 'buyer', country: 'SG', items: ['miso'] };
      return [id, toRecord(toMatchProfile(profileRow(buyer)))] as const;
    });
    const standing = rank(us, records, { size: 3, spare: 10 });
    const page = firstPage(standing.best, new Set(['b', 'c', 'd', 'e']), [row('k')], 3);
    expect(shown(page)).toBe('afk');
    const seen = [...shown(page)];
    let after: string | null = writeCursor({
      order: page.last?.order ?? 0,
      id: page.last?.id ?? '',
      owed: page.owed,
      seen: page.marked,
    });
    for (let turn = 0; after && turn < 10; turn += 1) {
      const next: ReturnType<typeof rank> = rank(us, records, { size: 3, after });
      seen.push(...next.rows.map(({ id }) => id));
      after = next.next;
    }
    expect(seen.slice(3, 6)).toEqual(['b', 'c', 'd']);
    expect(seen.toSorted()).toEqual(names);
  });
});
