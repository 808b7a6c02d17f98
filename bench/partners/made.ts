/** Made organisations, as many as a bench wants, the same in every run. */
import type { ProfileRow } from '~/features/matching/profile';
import { ALL_CAPABILITY_CODES } from '~/features/vocabulary/capability-codes';
import { COUNTRIES } from '~/features/vocabulary/countries';
import { ALL_ITEM_CODES } from '~/features/vocabulary/item-codes';
import { KINDS } from '~/features/vocabulary/kinds';
import { PORTS } from '~/features/vocabulary/ports';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { TEMPERATURE_ZONE_CODES } from '~/features/vocabulary/temperature-zones';

const CODES = COUNTRIES.map(({ code }) => code);
const PORT_CODES = PORTS.map(({ code }) => code);
const ZONES = TEMPERATURE_ZONE_CODES;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const CERTIFICATES = ['haccp', 'halal', 'organic-jas', 'eu-seafood-haccp'];
/** What is often asked of others, and so often denied. */
const COMMON = ['haccp-facility', 'export-paperwork', 'reefer-consolidation'] as const;
/** How many capabilities are told in detail. */
const DETAILED = 0.25;
const LINES = [
  'steady supply for overseas retail',
  '小口の混載と輸出書類',
  'fresh produce for supermarkets in Asia',
  'freshness kept from origin to shelf',
  'a wider range for the same channel',
];

/** One made organisation: up to six items, five countries, six offers and five needs, some in detail, and a line of its own words. */
export function madeRow(index: number, random: () => number): ProfileRow {
  const some = <T>(values: readonly T[], most: number): T[] => {
    const count = 1 + Math.floor(random() * most);
    return [
      ...new Set(Array.from({ length: count }, () => values[Math.floor(random() * values.length)] as T)),
    ];
  };
  const detail = (direction: string) => (capability: string) =>
    random() < DETAILED
      ? [
          {
            direction,
            capability,
            items: [],
            countries: some(CODES, 3),
            ports: random() < 0.5 ? some(PORT_CODES, 2) : [],
            temperatures: random() < 0.5 ? some(ZONES, 1) : [],
            volume_from: null,
            volume_to: null,
            volume_unit: null,
            months: random() < 0.3 ? some(MONTHS, 6) : [],
          },
        ]
      : [];
  const kind = some(KINDS, 1)[0]?.code ?? 'buyer';
  const abroad = kind === 'buyer';
  const offers = some(ALL_CAPABILITY_CODES, 6);
  const wants = some(ALL_CAPABILITY_CODES, 5);
  return {
    id: `made-${index}`,
    kind,
    country: abroad ? (some(CODES, 1)[0] ?? 'SG') : 'JP',
    prefecture: abroad ? null : (some(PREFECTURES, 1)[0]?.code ?? null),
    certificates: random() < 0.2 ? some(CERTIFICATES, 2) : [],
    items: some(ALL_ITEM_CODES, 6),
    countries: some(CODES, 5),
    temperatures: random() < 0.2 ? some(ZONES, 1) : [],
    offers,
    wants,
    requires: random() < 0.2 ? some(COMMON, 1).filter((code) => !wants.includes(code)) : [],
    denies: random() < 0.2 ? some(COMMON, 1) : [],
    details: [...offers.flatMap(detail('offer')), ...wants.flatMap(detail('need'))],
    sought_certificates: random() < 0.1 ? some(CERTIFICATES, 1) : [],
    offers_text: some(LINES, 1)[0] ?? '',
    needs_text: some(LINES, 1)[0] ?? '',
  };
}
