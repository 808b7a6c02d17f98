/** What kind of animal an ingredient comes from: the EU's rules on composite products ask, and halal does. */

export const ANIMAL_ORIGINS = [
  { code: 'meat', ja: '食肉(牛・豚など)', en: 'Meat' },
  { code: 'poultry', ja: '家きん肉', en: 'Poultry' },
  { code: 'fish', ja: '魚', en: 'Fish' },
  { code: 'shellfish', ja: '貝・甲殻類', en: 'Shellfish' },
  { code: 'egg', ja: '卵', en: 'Egg' },
  { code: 'dairy', ja: '乳・乳製品', en: 'Dairy' },
  { code: 'honey', ja: 'はちみつ', en: 'Honey' },
  { code: 'gelatin', ja: 'ゼラチン', en: 'Gelatin' },
  { code: 'other', ja: 'その他の動物性原料', en: 'Other animal ingredient' },
] as const;

export type AnimalOrigin = (typeof ANIMAL_ORIGINS)[number]['code'];
