/**
 * Allergens as data, with what three regimes ask of them. Japan: Food Labeling Standards, 8 that must and 20 that
 * should be told (Consumer Affairs Agency, 2024-03); the change that moves cashew nuts to the first list and adds
 * pistachios to the second was announced for 2026 and is still to be verified. EU: Regulation 1169/2011, Annex II.
 * US: FALCPA and the FASTER Act (2023-01).
 */

/** The fourteen of the EU; the nine of the US are among them. */
export const ALLERGEN_GROUPS = [
  { code: 'gluten', ja: 'グルテンを含む穀物', en: 'Cereals containing gluten' },
  { code: 'crustaceans', ja: '甲殻類', en: 'Crustaceans' },
  { code: 'egg', ja: '卵', en: 'Eggs' },
  { code: 'fish', ja: '魚', en: 'Fish' },
  { code: 'peanut', ja: '落花生(ピーナッツ)', en: 'Peanuts' },
  { code: 'soy', ja: '大豆', en: 'Soybeans' },
  { code: 'milk', ja: '乳', en: 'Milk' },
  { code: 'nuts', ja: '木の実(ナッツ類)', en: 'Tree nuts' },
  { code: 'celery', ja: 'セロリ', en: 'Celery' },
  { code: 'mustard', ja: 'マスタード', en: 'Mustard' },
  { code: 'sesame', ja: 'ごま', en: 'Sesame' },
  { code: 'sulphites', ja: '亜硫酸塩', en: 'Sulphites' },
  { code: 'lupin', ja: 'ルピナス', en: 'Lupin' },
  { code: 'molluscs', ja: '軟体動物(貝・いか・たこ)', en: 'Molluscs' },
] as const;
export type AllergenGroup = (typeof ALLERGEN_GROUPS)[number]['code'];

export interface AllergenSource {
  code: string;
  ja: string;
  en: string;
  /** What Japan asks: told always, told where possible, or nothing. */
  japan: 'required' | 'recommended' | null;
  /** The group the EU knows it by. */
  eu: AllergenGroup | null;
  /** Whether the US asks for it. */
  us: boolean;
}

export const ALLERGENS = [
  { code: 'shrimp', ja: 'えび', en: 'Shrimp, prawn', japan: 'required', eu: 'crustaceans', us: true },
  { code: 'crab', ja: 'かに', en: 'Crab', japan: 'required', eu: 'crustaceans', us: true },
  { code: 'walnut', ja: 'くるみ', en: 'Walnut', japan: 'required', eu: 'nuts', us: true },
  { code: 'wheat', ja: '小麦', en: 'Wheat', japan: 'required', eu: 'gluten', us: true },
  { code: 'buckwheat', ja: 'そば', en: 'Buckwheat', japan: 'required', eu: null, us: false },
  { code: 'egg', ja: '卵', en: 'Egg', japan: 'required', eu: 'egg', us: true },
  { code: 'milk', ja: '乳', en: 'Milk', japan: 'required', eu: 'milk', us: true },
  { code: 'peanut', ja: '落花生(ピーナッツ)', en: 'Peanut', japan: 'required', eu: 'peanut', us: true },
  { code: 'almond', ja: 'アーモンド', en: 'Almond', japan: 'recommended', eu: 'nuts', us: true },
  { code: 'abalone', ja: 'あわび', en: 'Abalone', japan: 'recommended', eu: 'molluscs', us: false },
  { code: 'squid', ja: 'いか', en: 'Squid', japan: 'recommended', eu: 'molluscs', us: false },
  { code: 'salmon-roe', ja: 'いくら', en: 'Salmon roe', japan: 'recommended', eu: 'fish', us: true },
  { code: 'orange', ja: 'オレンジ', en: 'Orange', japan: 'recommended', eu: null, us: false },
  { code: 'cashew', ja: 'カシューナッツ', en: 'Cashew nut', japan: 'recommended', eu: 'nuts', us: true },
  { code: 'kiwi', ja: 'キウイフルーツ', en: 'Kiwi fruit', japan: 'recommended', eu: null, us: false },
  { code: 'beef', ja: '牛肉', en: 'Beef', japan: 'recommended', eu: null, us: false },
  { code: 'sesame', ja: 'ごま', en: 'Sesame', japan: 'recommended', eu: 'sesame', us: true },
  { code: 'salmon', ja: 'さけ', en: 'Salmon', japan: 'recommended', eu: 'fish', us: true },
  { code: 'mackerel', ja: 'さば', en: 'Mackerel', japan: 'recommended', eu: 'fish', us: true },
  { code: 'soy', ja: '大豆', en: 'Soybean', japan: 'recommended', eu: 'soy', us: true },
  { code: 'chicken', ja: '鶏肉', en: 'Chicken', japan: 'recommended', eu: null, us: false },
  { code: 'banana', ja: 'バナナ', en: 'Banana', japan: 'recommended', eu: null, us: false },
  { code: 'pork', ja: '豚肉', en: 'Pork', japan: 'recommended', eu: null, us: false },
  {
    code: 'macadamia',
    ja: 'マカダミアナッツ',
    en: 'Macadamia nut',
    japan: 'recommended',
    eu: 'nuts',
    us: true,
  },
  { code: 'peach', ja: 'もも', en: 'Peach', japan: 'recommended', eu: null, us: false },
  { code: 'yam', ja: 'やまいも', en: 'Yam', japan: 'recommended', eu: null, us: false },
  { code: 'apple', ja: 'りんご', en: 'Apple', japan: 'recommended', eu: null, us: false },
  { code: 'gelatin', ja: 'ゼラチン', en: 'Gelatin', japan: 'recommended', eu: null, us: false },
  { code: 'pistachio', ja: 'ピスタチオ', en: 'Pistachio', japan: null, eu: 'nuts', us: true },
  { code: 'other-nuts', ja: 'その他の木の実', en: 'Other tree nuts', japan: null, eu: 'nuts', us: true },
  {
    code: 'gluten-cereals',
    ja: '大麦・ライ麦・オーツ麦',
    en: 'Barley, rye, oats',
    japan: null,
    eu: 'gluten',
    us: false,
  },
  {
    code: 'other-crustaceans',
    ja: 'その他の甲殻類',
    en: 'Other crustaceans',
    japan: null,
    eu: 'crustaceans',
    us: true,
  },
  { code: 'fish', ja: 'その他の魚', en: 'Other fish', japan: null, eu: 'fish', us: true },
  {
    code: 'molluscs',
    ja: 'その他の貝・たこなど',
    en: 'Other molluscs',
    japan: null,
    eu: 'molluscs',
    us: false,
  },
  { code: 'celery', ja: 'セロリ', en: 'Celery', japan: null, eu: 'celery', us: false },
  { code: 'mustard', ja: 'マスタード・からし', en: 'Mustard', japan: null, eu: 'mustard', us: false },
  {
    code: 'sulphites',
    ja: '亜硫酸塩(10 mg/kg超)',
    en: 'Sulphites (over 10 mg/kg)',
    japan: null,
    eu: 'sulphites',
    us: false,
  },
  { code: 'lupin', ja: 'ルピナス', en: 'Lupin', japan: null, eu: 'lupin', us: false },
] as const satisfies readonly AllergenSource[];

export type AllergenCode = (typeof ALLERGENS)[number]['code'];

/** The allergens that a group of the EU stands for. */
export function allergensOf(group: AllergenGroup): AllergenCode[] {
  return ALLERGENS.filter(({ eu }) => eu === group).map(({ code }) => code);
}
