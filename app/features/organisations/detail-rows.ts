/** Between rows of capabilities and what they are limited to. */
import type { Json, Tables } from '~/db/types';
import { type CapabilityDetail, type Direction, isBlankDetail } from './details';

/** What is read of a capability that an organisation offers or needs. */
export const CAPABILITY_COLUMNS =
  'direction, capability, required, items, countries, ports, temperatures, volume_from, volume_to, volume_unit, months';
export type CapabilityRow = Omit<Tables<'organisation_capabilities'>, 'organisation_id'>;

/** What a capability is limited to. */
export function detailOf(row: CapabilityRow): CapabilityDetail {
  return {
    direction: row.direction as Direction,
    capability: row.capability,
    items: row.items,
    countries: row.countries,
    ports: row.ports,
    temperatures: row.temperatures,
    volumeFrom: row.volume_from,
    volumeTo: row.volume_to,
    volumeUnit: row.volume_unit,
    months: row.months,
  };
}

/** Those that are limited to something. */
export const detailsOf = (rows: readonly CapabilityRow[]): CapabilityDetail[] =>
  rows.map(detailOf).filter((detail) => !isBlankDetail(detail));

/** As they are saved. */
export const detailColumns = (details: readonly CapabilityDetail[]): Json[] =>
  details.map(({ volumeFrom, volumeTo, volumeUnit, ...rest }) => ({
    ...rest,
    volume_from: volumeFrom,
    volume_to: volumeTo,
    volume_unit: volumeUnit,
  }));
