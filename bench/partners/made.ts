/** Made organisations, as many as a bench wants, the same in every run. */
import type { ProfileRow } from '~/features/matching/profile';
import { ALL_CAPABILITY_CODES } from '~/features/vocabulary/capability-codes';
import { COUNTRIES } from '~/features/vocabulary/countries';
import { ALL_ITEM_CODES } from '~/features/vocabulary/item-codes';
import { KINDS } from '~/features/vocabulary/kinds';
import { PREFECTURES } from '~/features/vocabulary/prefectures';

const CODES = COUNTRIES.map(({ code }) => code);
const LINES = [
  'steady supply for overseas retail',
  '小口の混載と輸出書類',
  'fresh produce for supermarkets in Asia',
  'freshness kept from origin to shelf',
  'a wider range for the same channel',
];

/** One made organisation: up to six items, five countries, six offers and five needs, and a line of its own words. */
export function madeRow(index: number, random: () => number): ProfileRow {
  const some = <T>(values: readonly T[], most: number): T[] => {
    const count = 1 + Math.floor(random() * most);
    return [
      ...new Set(Array.from({ length: count }, () => values[Math.floor(random() * values.length)] as T)),
    ];
  };
  const kind = some(KINDS, 1)[0]?.code ?? 'buyer';
  const abroad = kind === 'buyer';
  return {
    id: `made-${index}`,
    kind,
    country: abroad ? (some(CODES, 1)[0] ?? 'SG') : 'JP',
    prefecture: abroad ? null : (some(PREFECTURES, 1)[0]?.code ?? null),
    certificates: [],
    items: some(ALL_ITEM_CODES, 6),
    countries: some(CODES, 5),
    temperatures: [],
    offers: some(ALL_CAPABILITY_CODES, 6),
    wants: some(ALL_CAPABILITY_CODES, 5),
    requires: [],
    denies: [],
    sought_certificates: [],
    offers_text: some(LINES, 1)[0] ?? '',
    needs_text: some(LINES, 1)[0] ?? '',
  };
}
