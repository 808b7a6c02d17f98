/** The dictionary's entries of the group seasonings: names, what people type, HS 2022 codes, usual zone and season. */
import type { ItemTable } from '../item-table';

export const seasonings: ItemTable<'seasonings'> = {
  miso: {
    ja: '味噌',
    jaAlso:
      'みそ, ミソ, お味噌, 米味噌, 麦味噌, 豆味噌, 赤味噌, 白味噌, 合わせ味噌, 生味噌, だし入り味噌, 粉末味噌',
    en: 'Miso',
    enAlso:
      'miso paste, red miso, white miso, soybean paste, fermented soybean paste, rice miso, barley miso',
    zh: '味噌醬, 味噌酱, 日本味噌, 味增',
    varieties: '仙台味噌, 信州味噌, 八丁味噌, 西京味噌, sendai miso, shinshu miso, hatcho miso, saikyo miso',
    hs: ['210390'],
    temperature: 'ambient',
  },
  'soy-sauce': {
    ja: '醤油',
    jaAlso:
      'しょうゆ, ショウユ, 正油, 醬油, 濃口醤油, 薄口醤油, 淡口醤油, たまり醤油, たまり, 再仕込み醤油, 白醤油, 減塩醤油, 生醤油, だし醤油, 刺身醤油, 粉末醤油, グルテンフリー醤油',
    en: 'Soy sauce',
    enAlso:
      'shoyu, shouyu, soya sauce, soysauce, tamari, tamari soy sauce, koikuchi, usukuchi, light soy sauce, dark soy sauce, gluten-free soy sauce',
    zh: '酱油, 豉油, 日本醬油, 日本酱油',
    hs: ['210310'],
    temperature: 'ambient',
  },
  vinegar: {
    ja: '酢',
    jaAlso: 'す, お酢, 食酢, 米酢, 黒酢, 穀物酢, りんご酢, 果実酢, 玄米酢, すし酢, 寿司酢, 粉末酢',
    en: 'Vinegar',
    enAlso:
      'su, komezu, kurozu, rice vinegar, black vinegar, grain vinegar, apple vinegar, apple cider vinegar, sushi vinegar',
    zh: '醋, 米醋, 黑醋, 壽司醋, 寿司醋',
    hs: ['220900'],
    temperature: 'ambient',
  },
  mirin: {
    ja: 'みりん',
    jaAlso: 'ミリン, 味醂, 本みりん, みりん風調味料',
    en: 'Mirin',
    enAlso: 'hon mirin, hon-mirin, sweet rice wine, sweet cooking wine, sweet cooking sake',
    zh: '味淋, 味霖',
    varieties: '三河みりん, mikawa mirin',
    hs: [],
    temperature: 'ambient',
  },
  'cooking-sake': {
    ja: '料理酒',
    jaAlso: 'りょうりしゅ, 調理酒, 料理用清酒',
    en: 'Cooking sake',
    enAlso: 'ryorishu, cooking wine, cooking rice wine',
    zh: '料酒',
    hs: [],
    temperature: 'ambient',
  },
  salt: {
    ja: '塩',
    jaAlso: 'しお, 食塩, 海塩, 天然塩, 粗塩, 岩塩, 藻塩, 塩こしょう',
    en: 'Salt',
    enAlso: 'shio, sea salt, natural salt, moshio, seaweed salt, table salt',
    zh: '鹽, 盐, 海鹽, 海盐',
    varieties: '伯方の塩, 赤穂の塩, 伊達の旨塩',
    hs: ['250100'],
    temperature: 'ambient',
  },
  dashi: {
    ja: 'だし',
    jaAlso:
      'ダシ, 出汁, だしパック, だしの素, 和風だし, 顆粒だし, 液体だし, 白だし, かつおだし, 昆布だし, あごだし, いりこだし, ヴィーガンだし, 野菜だし',
    en: 'Dashi',
    enAlso:
      'dashi stock, dashi powder, dashi pack, dashi packet, soup stock, shirodashi, bonito stock, kombu dashi, kombu stock, ago dashi, vegan dashi, Japanese stock',
    zh: '高湯, 高汤, 日式高湯, 鰹魚粉, 昆布高湯',
    hs: [],
    temperature: 'ambient',
  },
  koji: {
    ja: '麹',
    jaAlso: 'こうじ, コウジ, 糀, 米麹, 米こうじ, 麦麹, 乾燥麹, 生麹, 種麹, 麹菌',
    en: 'Koji',
    enAlso: 'kome koji, rice koji, koji rice, koji mold, koji mould, koji starter',
    zh: '米麴, 麴, 米曲',
    hs: [],
    temperature: 'ambient',
  },
  'shio-koji': {
    ja: '塩麹',
    jaAlso: '塩こうじ, 塩糀, しおこうじ, 醤油麹, しょうゆ麹, 玉ねぎ麹, 液体塩麹',
    en: 'Shio koji',
    enAlso: 'shiokoji, salt koji, salted rice koji, shoyu koji, soy sauce koji, liquid shio koji',
    zh: '鹽麴, 盐曲, 鹽麴調味料',
    hs: [],
    temperature: 'ambient',
  },
  'sake-lees': {
    ja: '酒粕',
    jaAlso: 'さけかす, さけ粕, 酒かす, 板粕, 練り粕, 粕',
    en: 'Sake lees',
    enAlso: 'sakekasu, sake kasu, kasu, sake lees paste, sake cake',
    zh: '酒糟',
    hs: [],
    temperature: 'chilled',
  },
  'fish-sauce': {
    ja: '魚醤',
    jaAlso: 'ぎょしょう, 魚醬, 魚しょうゆ, しょっつる, いしる, いしり, いかなご醤油, 鮎魚醤',
    en: 'Fish sauce',
    enAlso: 'shottsuru, ishiru, ishiri, gyosho, Japanese fish sauce',
    zh: '魚露, 鱼露',
    hs: ['210390'],
    temperature: 'ambient',
  },
  'umami-seasoning': {
    ja: 'うま味調味料・エキス',
    jaAlso:
      'うま味調味料, 旨味調味料, うまみ調味料, 化学調味料, 酵母エキス, 天然調味料, 魚介エキス, ホタテエキス, チキンエキス, 昆布エキス',
    en: 'Umami seasonings and extracts',
    enAlso:
      'MSG, monosodium glutamate, umami seasoning, yeast extract, seafood extract, chicken extract, scallop extract',
    zh: '味精, 鮮味調味料, 酵母提取物',
    hs: ['292242'],
    temperature: 'ambient',
  },
};
