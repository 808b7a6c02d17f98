/** Small pools of firms around a chain, for the composer: overlaps of every degree, and much left unsaid. */
import fc from 'fast-check';
import { toMatchProfile } from '~/features/matching/profile';
import { toRecord } from '~/features/matching/record';
import { ORGANISATION_KINDS } from '~/features/organisations/model';
import { profileRow } from './profile-row';

const ITEMS = ['miso', 'soy-sauce', 'sake', 'scallop', 'natto'];
const COUNTRIES = ['SG', 'HK', 'TW'];
const OFFERS = [
  'small-lot-supply',
  'collection-at-origin',
  'haccp-facility',
  'label-application',
  'export-trading',
  'export-paperwork',
  'ocean-freight',
  'cold-storage',
  'import-trading',
  'local-wholesale',
  'retail-shelf',
  'restaurant-distribution',
];
const some = <T>(values: readonly T[], maxLength: number) =>
  fc.subarray([...values], { maxLength: Math.min(maxLength, values.length) });

/** A firm of a pool, by its place in it. */
const row = (index: number) =>
  fc
    .record({
      kind: fc.constantFrom(...ORGANISATION_KINDS),
      items: some(ITEMS, 3),
      countries: some(COUNTRIES, 3),
      offers: some(OFFERS, 4),
      requires: some(['haccp-facility', 'export-paperwork'], 1),
      denies: some(['haccp-facility', 'export-paperwork'], 1),
      temperatures: some(['ambient', 'chilled', 'frozen'], 2),
    })
    .map((parts) => profileRow({ ...parts, id: `firm-${index}` }));

export const brief = fc.record({
  items: fc.subarray(['miso', 'sake', 'scallop'], { minLength: 1 }),
  countries: fc.subarray(COUNTRIES, { minLength: 1 }),
});

/** The lead and a pool of so many firms. */
export const pools = (size: number) =>
  fc.tuple(...Array.from({ length: size + 1 }, (_, index) => row(index))).map((rows) => {
    const [us, ...pool] = rows.map(toMatchProfile);
    if (!us) throw new Error('none');
    return { us, pool, records: pool.map((one) => [one.id, toRecord(one)] as const) };
  });
