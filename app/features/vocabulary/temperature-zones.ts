/** The three temperature zones in which goods are stored and carried. */
export const TEMPERATURE_ZONE_CODES = ['ambient', 'chilled', 'frozen'] as const;
export type TemperatureZone = (typeof TEMPERATURE_ZONE_CODES)[number];

export interface TemperatureZoneEntry {
  code: TemperatureZone;
  ja: string;
  en: string;
}

export const TEMPERATURE_ZONES: readonly TemperatureZoneEntry[] = [
  { code: 'ambient', ja: '常温', en: 'Ambient' },
  { code: 'chilled', ja: '冷蔵', en: 'Chilled' },
  { code: 'frozen', ja: '冷凍', en: 'Frozen' },
];
