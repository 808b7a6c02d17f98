/** Words that say how a food is made, kept or sold, each line one meaning in the languages people type. */
const LINES = [
  'organic, 有機, オーガニック, 有机',
  'pesticide-free, no pesticides, 無農薬, 農薬不使用',
  'additive-free, no additives, 無添加, 添加物不使用',
  'gluten-free, グルテンフリー, 無麩質, 无麸质',
  'halal, ハラール, ハラル, 清真',
  'kosher, コーシャ, コーシャー',
  'vegan, ヴィーガン, ビーガン, 純素',
  'vegetarian, ベジタリアン, 素食',
  'frozen, 冷凍, 冷冻',
  'chilled, 冷蔵, チルド, 冷藏',
  'dried, 乾燥, 干し, 乾物',
  'smoked, 燻製, スモーク',
  'grilled, 焼き, 炙り, 炭火焼',
  'roasted, 焙煎, ロースト',
  'aged, matured, 熟成',
  'powder, powdered, 粉末, パウダー',
  'low-salt, reduced-salt, less salt, low-sodium, 減塩',
  'sugar-free, unsweetened, 無糖, 砂糖不使用',
  'handmade, hand-made, 手作り, 手造り',
  'natural, wild, 天然',
  'farmed, 養殖',
  'domestic, japanese-grown, 国産',
  'premium, 特選, プレミアム',
  'spicy, 激辛, ピリ辛',
  'gift, ギフト, 贈答',
  'food service, foodservice, commercial use, 業務用',
] as const;

/** The words of each meaning. */
export const QUALIFIERS: readonly (readonly string[])[] = LINES.map((line) => line.split(', '));

/** Single signs that are put before a name and change little of it. */
export const SHORT_QUALIFIERS: ReadonlySet<string> = new Set('赤白黒青緑金銀極生新大小特本純鮮活丸');
