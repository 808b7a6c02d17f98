/** The dictionary's entries of the group sauces: names, what people type, HS 2022 codes, usual zone and season. */
import type { ItemTable } from '../item-table';

export const sauces: ItemTable<'sauces'> = {
  'table-sauce': {
    ja: 'ソース',
    jaAlso:
      '中濃ソース, ウスターソース, とんかつソース, 豚カツソース, お好み焼きソース, お好みソース, たこ焼きソース, 焼きそばソース, オイスターソース',
    en: 'Table sauce (Worcester, tonkatsu)',
    enAlso:
      'sauce, sauces, Worcester sauce, Worcestershire sauce, tonkatsu sauce, okonomiyaki sauce, takoyaki sauce, yakisoba sauce, oyster sauce, chuno sauce, brown sauce',
    zh: '醬汁, 酱汁, 豬排醬, 猪排酱, 大阪燒醬, 伍斯特醬, 喼汁, 蠔油',
    hs: ['210390'],
    temperature: 'ambient',
  },
  'teriyaki-sauce': {
    ja: '照り焼きソース・たれ',
    jaAlso:
      '照り焼きソース, 照り焼きのたれ, テリヤキソース, てりやき, 照焼, 照り焼き, うなぎのたれ, 蒲焼のたれ, 焼き鳥のたれ, みたらしのたれ, 丼のたれ, たれ, タレ',
    en: 'Teriyaki sauce and tare',
    enAlso:
      'teriyaki, teri yaki, teriyaki sauce, unagi sauce, eel sauce, yakitori sauce, yakitori tare, sushi sauce, tare sauce',
    zh: '照燒醬, 照烧酱, 照燒汁, 鰻魚汁, 鳗鱼汁',
    hs: ['210390'],
    temperature: 'ambient',
  },
  'barbecue-sauce': {
    ja: '焼肉のたれ',
    jaAlso:
      '焼き肉のたれ, やきにくのたれ, 焼肉タレ, 焼き肉のタレ, 生姜焼きのたれ, しょうが焼きのたれ, バーベキューソース, ジンギスカンのたれ, ステーキソース, にんにくだれ',
    en: 'Yakiniku sauce',
    enAlso:
      'yakiniku sauce, yakiniku no tare, yakiniku tare, barbecue sauce, BBQ sauce, barbeque sauce, steak sauce, Japanese BBQ sauce',
    zh: '燒肉醬, 烧肉酱, 燒烤醬, 烧烤酱, 燒肉汁',
    hs: ['210390'],
    temperature: 'ambient',
  },
  dressing: {
    ja: 'ドレッシング',
    jaAlso:
      'どれっしんぐ, 和風ドレッシング, 胡麻ドレッシング, ごまドレッシング, 玉ねぎドレッシング, にんじんドレッシング, わさびドレッシング, サラダドレッシング, ノンオイルドレッシング',
    en: 'Dressing',
    enAlso:
      'dressings, salad dressing, sesame dressing, wafu dressing, onion dressing, ginger dressing, wasabi dressing, vinaigrette',
    zh: '沙拉醬, 沙拉酱, 沙律醬, 胡麻沙律醬, 和風醬',
    hs: ['210390'],
    temperature: 'ambient',
  },
  mayonnaise: {
    ja: 'マヨネーズ',
    jaAlso: 'まよねーず, マヨ, タルタルソース, 卵不使用マヨネーズ',
    en: 'Mayonnaise',
    enAlso: 'mayo, Japanese mayo, tartar sauce, vegan mayo, eggless mayonnaise',
    zh: '美乃滋, 蛋黃醬, 蛋黄酱',
    hs: ['210390'],
    temperature: 'ambient',
  },
  ketchup: {
    ja: 'ケチャップ',
    jaAlso: 'けちゃっぷ, トマトケチャップ, トマトソース',
    en: 'Tomato ketchup',
    enAlso: 'tomato sauce, catsup, ketchup',
    zh: '番茄醬, 番茄酱, 茄汁',
    hs: ['210320'],
    temperature: 'ambient',
  },
  ponzu: {
    ja: 'ポン酢',
    jaAlso: 'ぽん酢, ぽんず, ポンズ, ぽん酢しょうゆ, ポン酢醤油, 味付けぽん酢, ゆずポン酢, ゆずぽん',
    en: 'Ponzu',
    enAlso: 'ponzu sauce, citrus soy sauce, yuzu ponzu, citrus ponzu',
    zh: '柚子醋, 橙醋, 柚子醬油, 柑橘醋',
    hs: ['210390'],
    temperature: 'ambient',
  },
  mentsuyu: {
    ja: 'めんつゆ',
    jaAlso: '麺つゆ, 麺ツユ, つゆ, そばつゆ, うどんつゆ, うどんスープ, そうめんつゆ, 濃縮つゆ, 天つゆ',
    en: 'Mentsuyu noodle soup base',
    enAlso:
      'mentsuyu, men-tsuyu, tsuyu, noodle soup base, noodle sauce, soba sauce, soba tsuyu, udon soup, tempura sauce',
    zh: '麵汁, 面汁, 沾麵汁, 蕎麥麵汁, 日式麵味露',
    hs: ['210390'],
    temperature: 'ambient',
  },
  'sesame-sauce': {
    ja: 'ごまだれ・味噌だれ',
    jaAlso: 'ごまだれ, 胡麻だれ, ゴマダレ, ごまタレ, 味噌だれ, 田楽味噌, 肉味噌, なめ味噌, おかず味噌',
    en: 'Sesame and miso sauces',
    enAlso:
      'sesame sauce, gomadare, goma dare, sesame dipping sauce, shabu shabu sauce, miso sauce, dengaku miso, moromi miso',
    zh: '芝麻醬汁, 芝麻酱汁, 胡麻醬, 味噌醬汁',
    hs: ['210390'],
    temperature: 'ambient',
  },
  'curry-roux': {
    ja: 'カレールウ',
    jaAlso:
      'カレールー, カレー・ルウ, 固形カレールウ, フレークカレールウ, シチュールウ, ハヤシルウ, カレーの素',
    en: 'Curry roux',
    enAlso:
      'curry roux, curry roux block, curry blocks, curry cubes, curry sauce mix, Japanese curry, curry, stew roux',
    zh: '咖喱塊, 咖喱块, 咖哩塊, 咖哩, 咖喱',
    hs: ['210390'],
    temperature: 'ambient',
  },
  'hotpot-soup': {
    ja: '鍋つゆ',
    jaAlso:
      '鍋の素, 鍋スープ, なべつゆ, 鍋用調味料, もつ鍋スープ, おでんの素, すき焼きのたれ, すき焼き割り下, 割り下, しゃぶしゃぶのたれ',
    en: 'Hot pot soup base',
    enAlso:
      'nabe tsuyu, nabe soup, nabe soup base, hotpot soup, hot pot soup, sukiyaki sauce, oden soup base',
    zh: '火鍋湯底, 火锅底料, 壽喜燒醬, 寿喜烧汁, 鍋物湯底',
    hs: ['210390', '210410'],
    temperature: 'ambient',
  },
  'ramen-soup': {
    ja: 'ラーメンスープ',
    jaAlso:
      'らーめんスープ, 中華スープの素, 豚骨スープ, 鶏がらスープ, 鶏ガラスープの素, とんこつスープ, 味噌ラーメンの素',
    en: 'Ramen soup base',
    enAlso:
      'ramen broth, ramen soup, ramen soup base, tonkotsu soup, tonkotsu broth, chicken broth, chicken bouillon, bone broth',
    zh: '拉麵湯, 拉面汤, 拉麵湯底, 豚骨湯底, 雞湯粉',
    hs: ['210410'],
    temperature: 'ambient',
  },
  'seasoning-mix': {
    ja: '混合調味料',
    jaAlso:
      '合わせ調味料, 調味料の素, ソース混合調味料, 炒飯の素, チャーハンの素, 麻婆豆腐の素, 混ぜご飯の素, 釜めしの素, 釜飯の素, 炊き込みご飯の素, ちらし寿司の素, すし飯の素, 中華調味料, スパイスミックス, シーズニング',
    en: 'Mixed seasonings',
    enAlso:
      'chahan no moto, kamameshi no moto, seasoning mix, mixed seasoning, mixed seasonings, seasoning, meal seasoning, rice seasoning mix, mapo tofu sauce, spice mix',
    zh: '調味料, 调味料, 複合調味料, 炊飯調味料',
    hs: ['210390'],
    temperature: 'ambient',
  },
  furikake: {
    ja: 'ふりかけ',
    jaAlso: 'フリカケ, 振りかけ, 混ぜ込みわかめ, 混ぜごはんの素, 鮭フレーク, 梅ふりかけ',
    en: 'Furikake rice seasoning',
    enAlso: 'furikake, rice seasoning, rice sprinkles, rice topping seasoning',
    zh: '香鬆, 飯素, 拌飯料, 拌饭料',
    hs: [],
    temperature: 'ambient',
  },
  ochazuke: {
    ja: 'お茶漬けの素',
    jaAlso: 'お茶漬け, 茶漬け, お茶づけ, おちゃづけ, だし茶漬け, 鯛茶漬け, 鮭茶漬け',
    en: 'Ochazuke mix',
    enAlso: 'ochazuke, chazuke, ochazuke no moto, tea over rice',
    zh: '茶泡飯, 茶泡饭, 茶漬',
    hs: [],
    temperature: 'ambient',
  },
  'pasta-sauce': {
    ja: 'パスタソース',
    jaAlso:
      'スパゲッティソース, ミートソース, 明太子パスタソース, うにクリームソース, カルボナーラ, ピザソース',
    en: 'Pasta sauce',
    enAlso: 'spaghetti sauce, meat sauce, mentaiko pasta sauce, carbonara, pizza sauce',
    zh: '義大利麵醬, 意粉醬, 意大利面酱',
    hs: ['210390'],
    temperature: 'ambient',
  },
  'rice-topping': {
    ja: '食べる調味料',
    jaAlso: 'ご飯のお供, ごはんのおとも, 食べるラー油, 食べる醤油, ねぎ味噌, 南蛮味噌',
    en: 'Rice toppings and chunky condiments',
    enAlso:
      'gohan no otomo, rice topping, rice toppings, chunky chili oil, crunchy chili oil, crunchy garlic',
    zh: '下飯醬, 下饭酱, 拌飯醬, 拌饭酱',
    hs: [],
    temperature: 'ambient',
  },
};
