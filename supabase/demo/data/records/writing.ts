/** Short forms for the authors of full records. What can be worked out is worked out, so that sums are right. */
import type { AllergenCode } from '../../../../app/features/vocabulary/allergens';
import type { AnimalOrigin } from '../../../../app/features/vocabulary/animal-origins';
import type {
  CertificateCode,
  CountryCode,
  LanguageCode,
  UnitCode,
} from '../../../../app/features/vocabulary/model';
import type { DemoRecord } from '../../model';

export type Texts = readonly [ja: string, en: string];
type Made = readonly [
  ja: string,
  en: string,
  percent?: number | null,
  origin?: CountryCode | 'JP' | null,
  more?: { ins?: string; animal?: AnimalOrigin },
];

type Sheet = {
  /** Units in a case, grams of a unit without and with its wrapping, millimetres of the case, cases in a layer, layers. */
  pack: readonly [
    units: number,
    net: number,
    gross: number,
    size: readonly [length: number, width: number, height: number],
    layer: number,
    layers: number,
  ];
  /** Days from order to shipping, and what can be made in a month. */
  supply: readonly [days: number, quantity: number, unit: UnitCode];
  /** Missing means all the year round. */
  months?: number[];
  arrival?: number;
  keep: Texts;
  target: Texts;
  usage: Texts;
  /** In Japan, before tax. Rates: 8 % on food, 10 % on alcohol. */
  retail?: readonly [yen: number, rate: 8 | 10];
  made: readonly Made[];
  contains: AllergenCode[];
  mayContain?: AllergenCode[];
  labels: LanguageCode[];
  papers?: readonly (readonly [certificate: CertificateCode, number: string, daysLeft: number])[];
  more?: Partial<DemoRecord>;
};

const ALL_YEAR = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const PALLET = { heightMm: 150, grossG: 25_000 };
/** Corrugated board with its flaps. */
const BOARD_G_PER_M2 = 750;

/** Full records by the key of their product: its organisation and English name. */
export type Records = Record<string, DemoRecord>;

/** A full record from what a trade-fair sheet tells. */
export function sheet(it: Sheet): DemoRecord {
  const [units, net, gross, size, layer, layers] = it.pack;
  const caseGrossG = units * gross + boardOf(size);
  return {
    unitNetG: net,
    unitGrossG: gross,
    unitsPerCase: units,
    caseLengthMm: size[0],
    caseWidthMm: size[1],
    caseHeightMm: size[2],
    caseGrossG,
    casesPerLayer: layer,
    layersPerPallet: layers,
    palletHeightMm: PALLET.heightMm + layers * size[2],
    palletGrossG: PALLET.grossG + layer * layers * caseGrossG,
    leadTimeDays: it.supply[0],
    capacityQuantity: it.supply[1],
    capacityUnit: it.supply[2],
    availableMonths: it.months ?? ALL_YEAR,
    arrivalLifeDays: it.arrival ?? null,
    storageJa: it.keep[0],
    storageEn: it.keep[1],
    targetJa: it.target[0],
    targetEn: it.target[1],
    usageJa: it.usage[0],
    usageEn: it.usage[1],
    retailYen: it.retail?.[0] ?? null,
    retailTaxedYen: it.retail ? (it.retail[0] * (100 + it.retail[1])) / 100 : null,
    allergens: it.contains,
    allergensMay: it.mayContain ?? [],
    allergensChecked: true,
    labelLanguages: it.labels,
    ingredients: it.made.map(([nameJa, nameEn, percent = null, originCountry = null, more = {}]) => ({
      nameJa,
      nameEn,
      percent,
      originCountry,
      ins: more.ins ?? null,
      animal: more.animal ?? null,
    })),
    certificateDetails: (it.papers ?? []).map(([certificate, number, daysLeft]) => ({
      certificate,
      number,
      daysLeft,
    })),
    ...it.more,
  };
}

const boardOf = ([length, width, height]: Sheet['pack'][3]) =>
  Math.round((BOARD_G_PER_M2 * 2 * (length + width) * (width + height)) / 1e7) * 10;

/**
 * Records with the codes of their retail packs: GTIN-13s of the range that GS1 keeps for use inside a shop, so that
 * none is a real firm's.
 */
export function withStoreCodes(records: Records): Records {
  return Object.fromEntries(
    Object.entries(records).map(([key, record], at) => [
      key,
      record.retailYen ? { ...record, gtin: storeCode(at + 1) } : record,
    ]),
  );
}

function storeCode(count: number): string {
  const digits = `20${String(count * 10).padStart(10, '0')}`;
  const sum = [...digits].reduce((all, digit, at) => all + Number(digit) * (at % 2 === 0 ? 1 : 3), 0);
  return digits + ((10 - (sum % 10)) % 10);
}

export const COOL_DARK: Texts = [
  '直射日光を避け、涼しい場所で保存。開封後は冷蔵し、早めに使い切ってください。',
  'Keep in a cool place out of the sun. Once open, keep chilled and use soon.',
];
export const DRY: Texts = [
  '直射日光と湿気を避け、常温で保存。',
  'Keep at room temperature, dry and out of the sun.',
];
export const FROZEN: Texts = [
  '-18℃以下で保存。解凍後は再び凍らせないでください。',
  'Keep at -18 °C or below. Do not freeze again after thawing.',
];
