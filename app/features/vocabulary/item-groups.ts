/** The upper level of the item dictionary: groups with their names and the key of the picture drawn for them. */
import type { ItemGroupCode } from './item-codes';
import { words } from './words';

export interface ItemGroup {
  code: ItemGroupCode;
  ja: string;
  en: string;
  pictogram: string;
  /** Broader words for the whole group; groups may share them (水産物 is fish, shellfish and more). */
  synonyms: readonly string[];
}

const group = (code: ItemGroupCode, ja: string, en: string, pictogram: string, also: string): ItemGroup => ({
  code,
  ja,
  en,
  pictogram,
  synonyms: words(also),
});

/** All groups, in the order lists show them. */
export const ITEM_GROUPS: readonly ItemGroup[] = [
  group(
    'rice',
    '米・米加工品',
    'Rice and rice products',
    'rice',
    '米類, コメ加工品, 米製品, 穀類, rice, rice products',
  ),
  group(
    'grains-pulses',
    '穀物・豆・粉',
    'Grains, pulses and flours',
    'grain',
    '穀物, 穀類, 豆類, 粉類, 粉もの, grains, cereals, pulses, beans, flour, 五穀, 雜糧',
  ),
  group(
    'noodles',
    '麺類',
    'Noodles and pasta',
    'noodles',
    '麺, めん類, 乾麺, 生麺, noodles, pasta, 麵類, 面类, 麵條',
  ),
  group(
    'soy-foods',
    '大豆食品',
    'Soy foods',
    'tofu',
    '大豆加工品, 大豆製品, 日配品, soy, soya, soy products, 豆製品',
  ),
  group(
    'vegetables',
    '野菜・いも・きのこ',
    'Vegetables, tubers and mushrooms',
    'vegetable',
    '野菜, 野菜類, 青果物, 青果, 農産物, いも類, 根菜, きのこ, きのこ類, vegetables, veg, produce, fresh produce, mushrooms, tubers, root vegetables, agricultural products, 蔬菜, 菇類, 生鮮農產品',
  ),
  group(
    'fruit',
    '果物・木の実',
    'Fruit and nuts',
    'fruit',
    '果物, 果実, くだもの, フルーツ, 青果物, 青果, 農産物, 木の実, fruit, fruits, fresh fruit, produce, fresh produce, berries, agricultural products, 水果, 日本水果',
  ),
  group(
    'preserves',
    '漬物・野菜果実の加工品',
    'Pickles and processed fruit and vegetables',
    'jar',
    '漬物類, 農産加工品, 野菜加工品, 果実加工品, 乾物, preserves, pickles, processed vegetables, processed fruit, 醃漬品, 農產加工品',
  ),
  group(
    'meat',
    '食肉・肉加工品',
    'Meat and meat products',
    'meat',
    '肉, 肉類, 精肉, 食肉, 畜産物, 畜産品, 畜産加工品, meat, meats, meat products, livestock products, 肉品',
  ),
  group(
    'eggs-dairy',
    '卵・乳製品',
    'Eggs and dairy',
    'egg',
    '卵, 乳製品, 牛乳・乳製品, 畜産物, 畜産品, eggs, dairy, dairy products, 蛋類, 乳制品, 奶製品',
  ),
  group(
    'fish',
    '魚',
    'Fish',
    'fish',
    '魚, 魚類, 鮮魚, 水産物, 魚介類, 海産物, 養殖魚, fish, fresh fish, seafood, marine products, fishery products, 水產品, 海鮮, 水产品',
  ),
  group(
    'shellfish',
    '貝・えび・かに・いか・たこ',
    'Shellfish, crustaceans and other seafood',
    'shell',
    '貝, 貝類, 甲殻類, 水産物, 魚介類, 海産物, 二枚貝, shellfish, crustaceans, molluscs, bivalves, seafood, fishery products, 海鮮, 水產品',
  ),
  group(
    'seaweed',
    '海藻',
    'Seaweed',
    'seaweed',
    '海藻類, 海草, 海産物, 水産物, seaweed, seaweeds, sea vegetables, algae, 海藻, 海苔類, 藻類',
  ),
  group(
    'seafood-products',
    '水産加工品',
    'Processed seafood',
    'kamaboko',
    '水産加工品, 水産加工, 水産物, 水産調製品, 海産物, 乾物, 魚介加工品, processed seafood, seafood products, fish products, seafood, fishery products, 水產加工品, 海產乾貨',
  ),
  group(
    'seasonings',
    '基礎調味料',
    'Basic seasonings',
    'soy-sauce',
    '調味料, 基礎調味料, 発酵食品, 発酵調味料, seasonings, seasoning, condiments, fermented foods, fermented seasonings, 调味料, 發酵食品',
  ),
  group(
    'sauces',
    'ソース・たれ・ドレッシング・カレールウ',
    'Sauces, dressings and mixed seasonings',
    'sauce',
    '調味料, ソース類, たれ類, つゆ・たれ, 加工調味料, sauces, dressings, condiments, seasonings, 醬料, 酱料, 調味醬',
  ),
  group(
    'spices-oils',
    '香辛料・ごま・食用油',
    'Spices, sesame and edible oils',
    'spice',
    '香辛料, スパイス, 薬味, 油脂, 食用油, spices, spice, herbs and spices, edible oils, oils, 香料',
  ),
  group(
    'confectionery',
    '和菓子・洋菓子・パン',
    'Sweets, chocolate and bakery',
    'sweets',
    '菓子, お菓子, 洋菓子, スイーツ, デザート, おやつ, 焼き菓子, 銘菓, confectionery, sweets, desserts, dessert, bakery, pastry, 甜點, 甜点, 糖果糕點, 點心',
  ),
  group(
    'snacks',
    '米菓・スナック・シリアル',
    'Rice crackers, snacks and cereals',
    'cracker',
    '菓子, お菓子, おやつ, スナック類, 米菓類, 駄菓子類, snacks, snack foods, crackers, savouries, 零食, 休閒食品, 休闲食品',
  ),
  group(
    'tea-coffee',
    '茶・コーヒー',
    'Tea and coffee',
    'tea',
    '茶類, お茶類, 嗜好飲料, tea, teas, tea and coffee, 茶葉類, 茶叶',
  ),
  group(
    'beverages',
    '清涼飲料',
    'Soft drinks and juices',
    'drink',
    '飲料, 飲み物, 飲料類, ドリンク, ソフトドリンク類, beverages, drinks, soft drinks, non-alcoholic drinks, 饮料, 飲品',
  ),
  group(
    'alcohol',
    '酒類',
    'Alcoholic drinks',
    'sake',
    '酒, 酒類, お酒, アルコール, アルコール飲料, 地酒類, alcohol, alcoholic beverages, alcoholic drinks, liquor, spirits, 酒类, 酒精飲料',
  ),
  group(
    'prepared',
    '惣菜・冷凍食品・レトルト',
    'Prepared, frozen and retort foods',
    'bento',
    '惣菜, 総菜, 調理食品, 加工食品, 即席食品, 中食, 冷食, レディミール, prepared foods, ready meals, convenience foods, processed foods, ready-to-eat, 即食食品',
  ),
  group(
    'sweeteners-health',
    '甘味料・健康食品・食品素材',
    'Sweeteners, health foods and ingredients',
    'honey',
    '甘味料, 健康食品, 食品素材, 機能性食品, 砂糖類, sweeteners, health foods, functional foods, wellness, ingredients, 保健食品, 甜味劑',
  ),
  group(
    'non-food',
    '花き・林産・その他',
    'Flowers, wood and other non-food',
    'flower',
    '非食品, 花, 花き, 林産物, 木材, 工芸品, 雑貨, non-food, flowers, forestry products, wood products, crafts, 花卉, 林產品',
  ),
];
