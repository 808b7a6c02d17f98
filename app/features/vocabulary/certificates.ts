/** Certificates and registrations that buyers ask for, of plants, farms, fisheries and products. */

export interface CertificateSource {
  code: string;
  /** What it is about; lists group by it. */
  about: 'food_safety' | 'religious' | 'organic' | 'farm' | 'fishery' | 'origin' | 'diet' | 'registration';
  ja: string;
  en: string;
  /** Other words people type, comma-separated. */
  also: string;
}

export const CERTIFICATES = [
  {
    code: 'haccp',
    about: 'food_safety',
    ja: 'HACCP',
    en: 'HACCP',
    also: 'ハサップ, ハセップ, HACCP認証, HACCP certified, hazard analysis, 危害分析, 危害分析重要管制點',
  },
  {
    code: 'iso22000',
    about: 'food_safety',
    ja: 'ISO 22000',
    en: 'ISO 22000',
    also: 'ISO22000, アイエスオー22000',
  },
  { code: 'fssc22000', about: 'food_safety', ja: 'FSSC 22000', en: 'FSSC 22000', also: 'FSSC22000, FSSC' },
  { code: 'jfs-a', about: 'food_safety', ja: 'JFS-A', en: 'JFS-A', also: 'JFS-A規格, JFSA, JFS A' },
  { code: 'jfs-b', about: 'food_safety', ja: 'JFS-B', en: 'JFS-B', also: 'JFS-B規格, JFSB, JFS B' },
  { code: 'jfs-c', about: 'food_safety', ja: 'JFS-C', en: 'JFS-C', also: 'JFS-C規格, JFSC, JFS C' },
  {
    code: 'gfsi',
    about: 'food_safety',
    ja: 'GFSI承認規格',
    en: 'GFSI-recognised scheme',
    also: 'GFSI, GFSI認証, GFSI recognized, global food safety initiative',
  },
  { code: 'brcgs', about: 'food_safety', ja: 'BRCGS', en: 'BRCGS', also: 'BRC, BRC food, BRCGS Food Safety' },
  { code: 'sqf', about: 'food_safety', ja: 'SQF', en: 'SQF', also: 'safe quality food, SQF認証' },
  {
    code: 'ifs',
    about: 'food_safety',
    ja: 'IFS',
    en: 'IFS',
    also: 'IFS Food, international featured standards',
  },
  {
    code: 'us-seafood-haccp',
    about: 'food_safety',
    ja: '対米HACCP認定(水産)',
    en: 'Seafood HACCP for the US',
    also: '対米HACCP, 対米輸出水産食品, 米国向け水産HACCP, US HACCP, seafood HACCP',
  },
  {
    code: 'eu-seafood-haccp',
    about: 'food_safety',
    ja: '対EU HACCP認定(水産)',
    en: 'EU-approved seafood plant',
    also: '対EU HACCP, EU HACCP, 対EU輸出水産食品, EU向け認定施設, EU approved establishment, EU-HACCP',
  },
  {
    code: 'halal',
    about: 'religious',
    ja: 'ハラール',
    en: 'Halal',
    also: 'ハラル, ハラール認証, ハラル認証, halal certified, halal certification, 清真, 清真認證, 清真认证',
  },
  {
    code: 'kosher',
    about: 'religious',
    ja: 'コーシャ',
    en: 'Kosher',
    also: 'コーシャー, コーシャ認証, コシェル, kosher certified, 猶太潔食, 犹太洁食',
  },
  {
    code: 'organic-jas',
    about: 'organic',
    ja: '有機JAS',
    en: 'Organic (JAS)',
    also: 'オーガニックJAS, 有機認証, 有機, JAS有機, オーガニック, organic JAS, JAS organic, organic, 有機JAS認證',
  },
  {
    code: 'organic-eu',
    about: 'organic',
    ja: 'EUオーガニック',
    en: 'Organic (EU)',
    also: 'EU有機, EU有機認証, EU organic, euro leaf, ユーロリーフ, 歐盟有機',
  },
  {
    code: 'organic-usda',
    about: 'organic',
    ja: 'USDAオーガニック',
    en: 'Organic (USDA)',
    also: 'USDA有機, 米国有機, NOP, NOP認証, USDA organic, NOP organic, 美國有機',
  },
  {
    code: 'globalgap',
    about: 'farm',
    ja: 'GLOBALG.A.P.',
    en: 'GLOBALG.A.P.',
    also: 'グローバルGAP, グローバルギャップ, GGAP, GLOBALGAP, global gap',
  },
  {
    code: 'asiagap',
    about: 'farm',
    ja: 'ASIAGAP',
    en: 'ASIAGAP',
    also: 'アジアGAP, アジアギャップ, asia gap',
  },
  {
    code: 'jgap',
    about: 'farm',
    ja: 'JGAP',
    en: 'JGAP',
    also: 'ジェイギャップ, ジェーギャップ, J-GAP, GAP認証, GAP',
  },
  {
    code: 'msc',
    about: 'fishery',
    ja: 'MSC認証',
    en: 'MSC',
    also: '海のエコラベル, 海洋管理協議会, MSC certified, marine stewardship council, sustainable fishery',
  },
  {
    code: 'asc',
    about: 'fishery',
    ja: 'ASC認証',
    en: 'ASC',
    also: '水産養殖管理協議会, ASC certified, aquaculture stewardship council, responsible aquaculture',
  },
  {
    code: 'mel',
    about: 'fishery',
    ja: 'MEL認証',
    en: 'MEL',
    also: 'マリン・エコラベル, マリンエコラベル, マリン・エコラベル・ジャパン, marine eco-label Japan, MEL Japan',
  },
  {
    code: 'gi',
    about: 'origin',
    ja: '地理的表示(GI)',
    en: 'Geographical indication (GI)',
    also: 'GI, 地理的表示, GIマーク, 地理的表示保護, geographical indication, protected origin, PGI, 地理標示, 地理标志',
  },
  {
    code: 'vegan',
    about: 'diet',
    ja: 'ヴィーガン',
    en: 'Vegan',
    also: 'ビーガン, ビーガン認証, ヴィーガン認証, ベジタリアン, プラントベース認証, vegan certified, vegetarian, plant-based certified, 純素, 素食認證',
  },
  {
    code: 'gluten-free',
    about: 'diet',
    ja: 'グルテンフリー',
    en: 'Gluten-free',
    also: 'グルテンフリー認証, ノングルテン, ノングルテン認証, GFCO, gluten free, gluten-free certified, 無麩質, 无麸质',
  },
  {
    code: 'non-gmo',
    about: 'diet',
    ja: '非遺伝子組換え',
    en: 'Non-GMO',
    also: 'ノンGMO, 非GMO, 遺伝子組換えでない, non GMO, GMO free, 非基改, 非转基因',
  },
  {
    code: 'fda-facility',
    about: 'registration',
    ja: '米国FDA施設登録',
    en: 'US FDA facility registration',
    also: 'FDA登録, FDA施設登録, FDA, FDA registered, FDA registration, food facility registration, FFR',
  },
  {
    code: 'gacc-facility',
    about: 'registration',
    ja: '中国GACC登録',
    en: 'GACC registration (China)',
    also: 'GACC, 海関総署登録, 中国企業登録, 中国輸出食品製造企業登録, GACC registered, CIFER, 海关总署注册',
  },
] as const satisfies readonly CertificateSource[];

export type Certificate = (typeof CERTIFICATES)[number];
export type CertificateCode = Certificate['code'];
