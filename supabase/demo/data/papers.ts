/**
 * Demo papers: sheets that products and firms show, on different rungs of the ladder, so that each sign-in finds others.
 * They are drawn by scripts/draw-demo-papers.ts and kept as files, because drawing would slow a first boot down.
 */
import type { DemoPaper } from '../model';

export const PAPERS: DemoPaper[] = [
  {
    key: 'soy-sauce-specification',
    organisation: 'kitahama',
    product: 'Barrel-Aged Dark Soy Sauce',
    kind: 'specification',
    title: ['商品規格書', 'Product specification'],
    lines: [
      [['商品名', 'Product'], '木桶仕込み 濃口醤油 / Barrel-Aged Dark Soy Sauce'],
      [['内容量', 'Content'], '300 ml × 12'],
      [['原材料', 'Ingredients'], '大豆、小麦、食塩 / soybeans, wheat, salt'],
      [['アレルゲン', 'Allergens'], '大豆、小麦 / soybeans, wheat'],
      [['食塩分', 'Salt'], '16.2 g / 100 ml'],
      [['pH', 'pH'], '4.8'],
    ],
  },
  {
    key: 'miso-analysis',
    organisation: 'kitahama',
    product: 'Three-Year Aged Red Miso',
    kind: 'analysis',
    title: ['栄養成分の分析結果', 'Nutrition analysis'],
    lines: [
      [['検体', 'Sample'], '三年熟成 赤みそ / Three-Year Aged Red Miso'],
      [['エネルギー', 'Energy'], '184 kcal / 100 g'],
      [['たんぱく質', 'Protein'], '12.9 g / 100 g'],
      [['食塩相当量', 'Salt'], '12.6 g / 100 g'],
      [['水分活性', 'Water activity'], '0.76'],
    ],
  },
  {
    key: 'strawberry-residues',
    organisation: 'umikaze',
    product: 'Strawberries Twice a Week',
    kind: 'analysis',
    title: ['残留農薬の検査結果', 'Residue test report'],
    lines: [
      [['検体', 'Sample'], 'いちご / Strawberries'],
      [['検査項目', 'Substances tested'], '312'],
      [['検出', 'Found'], '定量下限未満 / below the limit of quantification'],
      [['向け先', 'For'], '台湾・シンガポール / Taiwan, Singapore'],
    ],
  },
  {
    key: 'sweet-potato-specification',
    organisation: 'shiomiya',
    product: 'Sweet Potatoes, Shared Container from Sendai',
    kind: 'specification',
    title: ['混載コンテナの荷姿', 'Packing of the shared container'],
    lines: [
      [['商品名', 'Product'], 'さつまいも / Sweet potatoes'],
      [['荷姿', 'Packing'], '5 kg / 段ボール carton'],
      [['温度', 'Temperature'], '13–15 °C'],
      [['積地', 'Port'], '仙台 / Sendai'],
    ],
  },
  {
    key: 'starter-set-specification',
    organisation: 'shiomiya',
    product: 'Seasonings of Miyagi, Starter Set',
    kind: 'specification',
    title: ['商品規格書', 'Product specification'],
    lines: [
      [['商品名', 'Product'], '宮城の調味料 / Seasonings of Miyagi, Starter Set'],
      [['温度帯', 'Temperature'], '常温 / ambient'],
      [['ラベル', 'Label'], '日本語・英語 / Japanese, English'],
    ],
  },
  {
    key: 'sake-aroma',
    organisation: 'yukimachizaka',
    product: 'Yukimachizaka Junmai Ginjo “Kaoru”',
    kind: 'analysis',
    title: ['香りと味わいの測定結果', 'Aroma and taste, as measured'],
    lines: [
      [['検体', 'Sample'], '純米吟醸 / Junmai Ginjo'],
      [['カプロン酸エチル', 'Ethyl caproate'], '4.2 mg/L'],
      [['日本酒度', 'Sake meter value'], '+1.0'],
      [['酸度', 'Acidity'], '1.4'],
      [['アルコール分', 'Alcohol'], '15.5 %'],
    ],
  },
  {
    key: 'kitahama-haccp',
    organisation: 'kitahama',
    certificate: 'haccp',
    visibility: 'public',
    certifies: ['Barrel-Aged Dark Soy Sauce'],
    title: ['HACCP認証書', 'HACCP certificate'],
    lines: [[['範囲', 'Scope'], 'みそ・醤油の製造 / making of miso and soy sauce']],
  },
  {
    key: 'kitahama-jfs-b',
    organisation: 'kitahama',
    certificate: 'jfs-b',
    visibility: 'introduced',
    title: ['JFS-B適合証明書', 'JFS-B certificate'],
    lines: [[['範囲', 'Scope'], '調味料の製造 / making of seasonings']],
  },
  {
    key: 'kurihara-haccp',
    organisation: 'kurihara',
    certificate: 'haccp',
    visibility: 'clusters',
    title: ['HACCP認証書', 'HACCP certificate'],
    lines: [[['範囲', 'Scope'], '鶏卵の選別・包装 / grading and packing of eggs']],
  },
];
