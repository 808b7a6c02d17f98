/** Units a price is for, and a minimum order is counted in. */

export const UNITS = [
  { code: 'piece', ja: '個', en: 'piece' },
  { code: 'bag', ja: '袋', en: 'bag' },
  { code: 'bottle', ja: '本', en: 'bottle' },
  { code: 'can', ja: '缶', en: 'can' },
  { code: 'pack', ja: 'パック', en: 'pack' },
  { code: 'box', ja: '箱', en: 'box' },
  { code: 'case', ja: 'ケース', en: 'case' },
  { code: 'carton', ja: 'カートン', en: 'carton' },
  { code: 'pallet', ja: 'パレット', en: 'pallet' },
  { code: 'container', ja: 'コンテナ', en: 'container' },
  { code: 'g', ja: 'g', en: 'g' },
  { code: 'kg', ja: 'kg', en: 'kg' },
  { code: 'tonne', ja: 'トン', en: 'tonne' },
  { code: 'litre', ja: 'リットル', en: 'litre' },
] as const;

export type UnitCode = (typeof UNITS)[number]['code'];
