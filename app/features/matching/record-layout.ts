/** How the numbers of a profile stand in its record. */

/**
 * [kind, prefecture, region, zones | implied zones << 3, kinds that its usual offers serve, where each list ends …]
 * and the lists. An entry of a list with certainties is `number << 2 | level`, of needs `number << 3 | required << 2 |
 * level`, of the limits what limit-record.ts makes of them, of the others the number itself.
 */
export type MatchRecord = Uint32Array;

export const AT = { kind: 0, prefecture: 1, region: 2, zones: 3, useful: 4, ends: 5 } as const;
/** The lists in their order. */
export const LIST = {
  items: 0,
  countries: 1,
  offers: 2,
  needs: 3,
  denies: 4,
  offerWords: 5,
  needWords: 6,
  limits: 7,
} as const;
const LISTS = 8;
export const FIRST = AT.ends + LISTS;

/** Where a list begins in a record, and behind which place it ends. */
export function startOf(record: MatchRecord, list: number): number {
  return list === 0 ? FIRST : (record[AT.ends + list - 1] ?? FIRST);
}
export function endOf(record: MatchRecord, list: number): number {
  return record[AT.ends + list] ?? FIRST;
}
