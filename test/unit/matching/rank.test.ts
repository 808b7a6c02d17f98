import { describe, expect, it } from 'vitest';
import { type ProfileRow, toMatchProfile } from '~/features/matching/profile';
import { placeOf, type Ranking, rank } from '~/features/matching/rank';
import { toRecord } from '~/features/matching/record';
import { profileRow } from '../../factories/profile-row';

const profile = (parts: Partial<ProfileRow>) => toMatchProfile(profileRow(parts));
const us = profile({ id: 'us', items: ['miso'], countries: ['SG'] });
const buyer = { kind: 'buyer', country: 'SG', items: ['miso'] };
const all = [
  profile({ id: 'c', kind: 'trading_company', items: ['soy-sauce'], countries: ['SG', 'HK'] }),
  profile({ ...buyer, id: 'e', requires: ['haccp-facility'] }),
  profile({ ...buyer, id: 'b' }),
  us,
  profile({ id: 'd', kind: 'support' }),
  // Another maker that shares a country and nothing else.
  profile({ id: 'f', items: ['scallop'], countries: ['SG', 'US', 'TH'] }),
  profile({ ...buyer, id: 'a' }),
].map((one) => [one.id, toRecord(one)] as const);
const page = (ranking: Ranking = {}, records = all) => rank(us, records, ranking);
const ids = (ranking?: Ranking) => page(ranking).rows.map(({ id }) => id);

describe('a ranking', () => {
  it('puts the best first, equals by id, and leaves out ourselves and who hardly fits', () => {
    expect(ids().slice(0, 2)).toEqual(['a', 'b']);
    expect(ids().toSorted()).toEqual(['a', 'b', 'c', 'e']);
  });

  it('leaves out who is ruled out', () => {
    const denying = profile({ id: 'us', items: ['miso'], denies: ['haccp-facility'] });
    expect(rank(denying, all).rows.map(({ id }) => id)).not.toContain('e');
  });

  it('keeps those we know apart, however they fit, and tells them on the first page only', () => {
    const knows = (id: string) => id === 'a' || id === 'd';
    const { rows, known, next } = page({ knows, size: 1 });
    expect(known.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(rows.map(({ id }) => id)).toEqual(['b']);
    expect(page({ knows, after: next ?? undefined }).known).toEqual([]);
  });

  it('leaves out whom we do not want, and orders by what a score counts', () => {
    expect(ids({ skips: (id) => id === 'a' })[0]).toBe('b');
    const b = all.find(([id]) => id === 'b')?.[1];
    const weigh = (record: unknown) => (record === b ? 0.5 : 1);
    const { rows } = page({ weigh });
    expect(rows.at(-1)?.id).toBe('b');
    // How well it fits is told as it is.
    expect(rows.at(-1)?.match.score).toBe(page().rows.find(({ id }) => id === 'b')?.match.score);
  });

  it('tells where one stands among all, also one that is not proposed', () => {
    const records = new Map(all);
    const order = ids();
    expect(order.map((id) => placeOf(us, records, id))).toEqual(
      order.map((_, at) => ({ place: at + 1, total: order.length })),
    );
    expect(placeOf(us, records, 'd').place).toBe(order.length + 1);
    expect(placeOf(us, records, 'b', { skips: (id) => id === 'a' }).place).toBe(1);
  });

  it('finds who can take a stage, by what they offer or what firms of their kind do', () => {
    expect(ids({ filters: { stage: 'export_sales' } })).toContain('c');
    expect(ids({ filters: { stage: 'export_sales' } })).not.toContain('a');
  });

  it('filters by kind, country, item and group of items', () => {
    expect(ids({ filters: { kind: 'trading_company' } })).toEqual(['c']);
    expect(ids({ filters: { country: 'HK' } })).toEqual(['c']);
    expect(ids({ filters: { item: 'soy-sauce' } })).toEqual(['c']);
    expect(ids({ filters: { item: 'seasonings' } })).toHaveLength(4);
    expect(ids({ filters: { item: 'meat' } })).toEqual([]);
    expect(ids({ filters: { item: 'no-such-item' } })).toEqual([]);
    expect(ids({ filters: { country: 'ZZ' } })).toEqual([]);
  });
});

describe('a page of a ranking', () => {
  it('goes on behind its cursor until nothing is left', () => {
    const seen: string[] = [];
    let after: string | undefined;
    for (let turn = 0; turn < 10; turn += 1) {
      const { rows, total, next } = page({ after, size: 1 });
      expect(total).toBe(4);
      seen.push(...rows.map(({ id }) => id));
      if (!next) break;
      after = next;
    }
    expect(seen).toEqual(ids());
  });

  it('goes on where a row has gone meanwhile', () => {
    const { next, rows } = page({ size: 1 });
    const without = all.filter(([id]) => id !== rows[0]?.id);
    expect(page({ after: next ?? undefined, size: 1 }, without).rows[0]?.id).toBe(ids()[1]);
  });

  it('starts at the top for a cursor that is none', () => {
    expect(page({ after: 'nonsense', size: 2 }).rows).toHaveLength(2);
    expect(page({ after: '-1_x', size: 2 }).rows).toHaveLength(2);
    expect(page({ after: '0_x', size: 2 }).rows).toHaveLength(0);
  });
});
