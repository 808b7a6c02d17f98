/**
 * What an offered or needed capability is limited to, and how far an offer within its limits meets a need within its own.
 * Only what both have said can part them: of whatever either leaves open, nothing is known and all fits. Pure.
 */
import type { CapabilityDetail } from '~/features/organisations/model';
import type { TemperatureZone } from './model';
import { KEPT_OF_NEED } from './weights';

/** A volume a month between two bounds, in a unit in which it can be compared. */
export type Volume = { from: number; to: number; unit: string };

/** An empty set and no volume mean that nothing is said. */
export type Limits = {
  items: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  ports: ReadonlySet<string>;
  zones: ReadonlySet<TemperatureZone>;
  months: ReadonlySet<number>;
  volume: Volume | null;
};
export type Dimension = keyof typeof KEPT_OF_NEED;
export const DIMENSIONS = Object.keys(KEPT_OF_NEED) as Dimension[];

/** Kilograms of one; what is packed weighs no one knows what, and compares with its own kind only. */
export const KILOGRAMS: Readonly<Record<string, number>> = { g: 0.001, kg: 1, tonne: 1000, litre: 1 };

/** The limits of a detail. Volumes have the precision in which the index holds them. */
export function limitsOf(detail: Omit<CapabilityDetail, 'direction' | 'capability'>): Limits {
  const { volumeFrom, volumeTo, volumeUnit } = detail;
  const inUnit = (value: number) => Math.fround(value * (KILOGRAMS[volumeUnit ?? ''] ?? 1));
  return {
    items: new Set(detail.items),
    countries: new Set(detail.countries),
    ports: new Set(detail.ports),
    zones: new Set(detail.temperatures as TemperatureZone[]),
    months: new Set(detail.months),
    volume:
      volumeUnit === null
        ? null
        : {
            from: volumeFrom === null ? 0 : inUnit(volumeFrom),
            to: volumeTo === null ? Number.POSITIVE_INFINITY : inUnit(volumeTo),
            unit: volumeUnit in KILOGRAMS ? 'kg' : volumeUnit,
          },
  };
}

/** How much of a need is met by an offer of the same capability: what the worst of the parted dimensions keeps. */
export function fitOf(need: Limits | undefined, offer: Limits | undefined): number {
  if (!need || !offer) return 1;
  return Math.min(1, ...DIMENSIONS.map((one) => (part(one, need, offer) ? KEPT_OF_NEED[one] : 1)));
}

/** Whether both say something of a dimension and have nothing in common in it. */
function part(dimension: Dimension, need: Limits, offer: Limits): boolean {
  if (dimension === 'volume') {
    if (!need.volume || !offer.volume || need.volume.unit !== offer.volume.unit) return false;
    return need.volume.to < offer.volume.from || need.volume.from > offer.volume.to;
  }
  const [ours, theirs]: [ReadonlySet<unknown>, ReadonlySet<unknown>] = [need[dimension], offer[dimension]];
  if (ours.size === 0 || theirs.size === 0) return false;
  return ![...ours].some((value) => theirs.has(value));
}
