/**
 * A made catalogue and what is asked of it: every item of the dictionary, places, qualities and makers in all
 * combinations, in the same order in every run; and searches of every kind that people type.
 */
import type { ProductInput } from '~/features/products/forms';
import { blankFacts } from '~/features/products/record';
import { COUNTRIES } from '~/features/vocabulary/countries';
import { ITEMS } from '~/features/vocabulary/items';
import { certificateCode } from '~/features/vocabulary/model';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { QUALIFIERS } from '~/features/vocabulary/qualifiers';
import { seeded } from '../measure';
import type { LoadedProduct } from './load';

const FAMILIES = [
  ['佐藤', 'Sato'],
  ['鈴木', 'Suzuki'],
  ['高橋', 'Takahashi'],
  ['渡邉', 'Watanabe'],
  ['伊藤', 'Ito'],
  ['小野寺', 'Onodera'],
  ['齋藤', 'Saito'],
  ['三浦', 'Miura'],
  ['千葉', 'Chiba'],
  ['菅原', 'Sugawara'],
  ['浅野', 'Asano'],
  ['阿部', 'Abe'],
] as const;
const TRADES = [
  ['食品', 'Foods'],
  ['水産', 'Suisan'],
  ['醸造', 'Brewing'],
  ['農園', 'Farm'],
  ['本舗', 'Honpo'],
  ['物産', 'Trading'],
  ['製菓', 'Confectionery'],
  ['商店', 'Shoten'],
] as const;
const ABOUT = [
  ['伝統の製法で丁寧に仕上げました。', 'Made carefully by a traditional method.'],
  ['ご飯のお供に。味噌汁にも合います。', 'Serve with rice; good in miso soup too.'],
  ['海外の飲食店向けの業務用です。', 'In food-service packs for restaurants overseas.'],
  ['輸出用の英文ラベルに対応します。', 'English labels for export on request.'],
  ['国産原料だけを使いました。', 'Made of Japanese ingredients alone.'],
  ['醤油をつけてお召し上がりください。', 'Enjoy with soy sauce.'],
] as const;

const BLANK = blankFacts('rice');

/** So many products, each of one of the dictionary's items. */
export function madeProducts(size: number): LoadedProduct[] {
  const random = seeded(11);
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  const some = <T>(values: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: Math.floor(random() * (most + 1)) }, () => one(values))),
  ];
  return Array.from({ length: size }, (_, index) => {
    // Some items have many products and many have few, as in a real catalogue.
    const item = ITEMS[Math.floor(random() ** 2 * ITEMS.length)] as (typeof ITEMS)[number];
    const place = one(PREFECTURES);
    const quality = random() < 0.6 ? one(QUALIFIERS) : [];
    const japanese =
      random() < 0.3 ? (item.synonyms.find((word) => !/[a-z]/i.test(word)) ?? item.ja) : item.ja;
    const grams = one(['50g', '100g', '200g', '300g', '500g', '1kg']);
    const [aboutJa, aboutEn] = one(ABOUT);
    const [moreJa, moreEn] = one(ABOUT);
    const [familyJa, familyEn] = one(FAMILIES);
    const [tradeJa, tradeEn] = one(TRADES);
    const home = one(PREFECTURES);
    const product: ProductInput = {
      ...BLANK,
      item: item.code,
      nameJa: `${random() < 0.5 ? place.ja : ''}${quality[1] ?? ''}${japanese} ${grams}`,
      nameEn: random() < 0.3 ? '' : `${place.en} ${quality[0] ?? ''} ${item.en} ${grams}`,
      descriptionJa: aboutJa + moreJa,
      descriptionEn: `${aboutEn} ${moreEn}`,
      hs: item.hs[0] ?? null,
      content: grams,
      shelfLifeDays: 30 + Math.floor(random() * 700),
      temperature: item.temperature,
      originPrefecture: place.code,
      targetCountries: some(COUNTRIES, 6).map(({ code }) => code),
      certificates: some(certificateCode.options, 3),
      price: null,
    };
    return {
      id: `made-${index}`,
      makerJa: `${home.ja}${familyJa}${tradeJa}`,
      makerEn: `${home.en} ${familyEn} ${tradeEn}`,
      product,
    };
  });
}

/** What is asked, one after the other: names in every script, typing errors, several words, makers. */
export function madeQueries(): string[] {
  return [
    ...[
      '酢',
      '米',
      '茶',
      '味噌',
      '醤油',
      'しょうゆ',
      'ｼｮｳﾕ',
      '醬油',
      '日本酒',
      'さつまいも',
      'ほたて',
      '海苔',
    ],
    ...['抹茶', 'ラーメン', 'イチゴ', '冷凍 ほたて', '有機 抹茶', '宮城 味噌', '北海道 帆立', '業務用 醤油'],
    ...[
      'miso',
      'soy sauce',
      'green tea',
      'rice crackers',
      'yellowtail',
      'hotate',
      'wagyu beef',
      'sake',
      'umeboshi',
    ],
    ...[
      'organic green tea',
      'frozen scallops',
      'niigata sake',
      'gluten-free noodles',
      'sesame oil',
      'strawberries',
    ],
    ...[
      'soysauce',
      'strawbery',
      'shitake',
      'scalop',
      'teriyakki',
      'yelowtail',
      'matcah',
      'wasabbi',
      'さつまイモ',
    ],
    ...[
      '宮城県伊藤物産',
      'Miyagi Ito Trading',
      '小野寺水産',
      'Watanabe Brewing',
      '綠茶',
      '鰤',
      '章魚',
      'ﾜｶﾒ',
    ],
  ];
}
