/**
 * The 29 national export priority items (輸出重点品目) and the dictionary entries each of them covers.
 * The list is the government's, as the prefectural strategy of 2024 reproduces it; the mapping is ours.
 */
import { ITEM_CODES, type ItemCode } from './item-codes';

export interface PriorityItem {
  code: string;
  ja: string;
  en: string;
  items: readonly ItemCode[];
}

const entry = (code: string, ja: string, en: string, ...items: ItemCode[]): PriorityItem => ({
  code,
  ja,
  en,
  items: items.length > 0 ? items : [code as ItemCode],
});

/** Sweets of the confectionery group; bread and plain bean paste are no confectionery in the statistics. */
const SWEETS = ITEM_CODES.confectionery.filter((code) => code !== 'bread' && code !== 'anko');

export const PRIORITY_ITEMS: readonly PriorityItem[] = [
  entry('beef', '牛肉', 'Beef', 'beef', 'wagyu', 'beef-tongue'),
  entry('pork', '豚肉', 'Pork'),
  entry('chicken', '鶏肉', 'Chicken'),
  entry('eggs', '鶏卵', 'Eggs'),
  entry(
    'dairy',
    '牛乳・乳製品',
    'Milk and dairy products',
    'milk',
    'powdered-milk',
    'infant-formula',
    'cheese',
    'butter',
    'yogurt',
    'cream',
    'condensed-milk',
    'ice-cream',
  ),
  entry('apple', 'りんご', 'Apples'),
  entry('grape', 'ぶどう', 'Grapes'),
  entry('peach', 'もも', 'Peaches'),
  entry(
    'citrus',
    'かんきつ',
    'Citrus',
    'mandarin',
    'other-citrus',
    'yuzu',
    'sudachi',
    'kabosu',
    'lemon',
    'shikuwasa',
    'kumquat',
  ),
  entry('persimmon', 'かき・かき加工品', 'Persimmons and persimmon products', 'persimmon', 'dried-persimmon'),
  entry('strawberry', 'いちご', 'Strawberries'),
  entry(
    'sweet-potato',
    'かんしょ等',
    'Sweet potatoes and their products',
    'sweet-potato',
    'dried-sweet-potato',
    'roasted-sweet-potato',
  ),
  entry('cut-flowers', '切り花', 'Cut flowers'),
  entry('tea', '茶', 'Tea', 'green-tea', 'matcha', 'hojicha', 'genmaicha'),
  entry(
    'rice',
    'コメ・パックご飯・米粉及び米粉製品',
    'Rice, packed rice, rice flour and its products',
    'rice',
    'brown-rice',
    'glutinous-rice',
    'packed-rice',
    'rice-flour',
    'rice-noodles',
  ),
  entry('lumber', '製材', 'Sawn wood'),
  entry('plywood', '合板', 'Plywood'),
  entry('yellowtail', 'ぶり', 'Yellowtail'),
  entry('sea-bream', 'たい', 'Sea bream'),
  entry('scallop', 'ホタテ貝', 'Scallops', 'scallop', 'dried-scallop'),
  entry('pearls', '真珠', 'Pearls'),
  entry('koi', '錦鯉', 'Koi'),
  entry(
    'soft-drinks',
    '清涼飲料水',
    'Soft drinks',
    'soft-drinks',
    'bottled-tea',
    'sports-drinks',
    'energy-drinks',
    'coffee-drinks',
  ),
  entry(
    'confectionery',
    '菓子',
    'Confectionery',
    ...SWEETS,
    'rice-crackers',
    'shrimp-crackers',
    'karinto',
    'corn-snacks',
  ),
  entry(
    'mixed-sauces',
    'ソース混合調味料',
    'Sauces and mixed seasonings',
    'table-sauce',
    'teriyaki-sauce',
    'barbecue-sauce',
    'dressing',
    'mayonnaise',
    'ponzu',
    'mentsuyu',
    'sesame-sauce',
    'curry-roux',
    'hotpot-soup',
    'seasoning-mix',
    'pasta-sauce',
  ),
  entry('miso-soy-sauce', '味噌・醤油', 'Miso and soy sauce', 'miso', 'soy-sauce'),
  entry('sake', '清酒(日本酒)', 'Sake', 'sake', 'sparkling-sake'),
  entry('whisky', 'ウイスキー', 'Whisky'),
  entry('shochu-awamori', '本格焼酎・泡盛', 'Honkaku shochu and awamori', 'shochu', 'awamori'),
];
