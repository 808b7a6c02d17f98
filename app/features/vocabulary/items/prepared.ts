/** The dictionary's entries of the group prepared: names, what people type, HS 2022 codes, usual zone and season. */
import type { ItemTable } from '../item-table';

export const prepared: ItemTable<'prepared'> = {
  'frozen-foods': {
    ja: '冷凍食品',
    jaAlso:
      'れいとうしょくひん, 冷食, 冷凍惣菜, 冷凍おかず, 冷凍弁当, 冷凍チャーハン, 冷凍ピラフ, 冷凍ピザ, 冷凍グラタン',
    en: 'Frozen foods',
    enAlso:
      'frozen food, frozen meals, frozen meal, frozen ready meals, frozen fried rice, frozen pizza, reito shokuhin',
    zh: '冷冻食品, 急凍食品, 冷凍調理食品',
    hs: [],
    temperature: 'frozen',
  },
  gyoza: {
    ja: '餃子',
    jaAlso: 'ぎょうざ, ギョーザ, ギョウザ, 焼き餃子, 焼餃子, 水餃子, 揚げ餃子, 冷凍餃子',
    en: 'Gyoza dumplings',
    enAlso:
      'gyouza, gyozas, dumpling, dumplings, pot stickers, potstickers, frozen gyoza, Japanese dumplings',
    zh: '饺子, 煎餃, 日式煎餃, 锅贴',
    varieties: '宇都宮餃子, 浜松餃子, utsunomiya gyoza',
    hs: ['190220'],
    temperature: 'frozen',
  },
  shumai: {
    ja: 'シュウマイ',
    jaAlso: 'しゅうまい, 焼売, シューマイ, 冷凍シュウマイ, かにシュウマイ, ワンタン, 春巻き, 春巻',
    en: 'Shumai dumplings',
    enAlso: 'siomai, shaomai, siu mai, shu mai, spring rolls, spring roll, wonton',
    zh: '燒賣, 烧卖, 春卷, 雲吞',
    hs: ['190220'],
    temperature: 'frozen',
  },
  'steamed-buns': {
    ja: '中華まん',
    jaAlso: '肉まん, あんまん, 豚まん, ちゅうかまん, 点心, 小籠包, 冷凍肉まん',
    en: 'Steamed buns',
    enAlso: 'nikuman, anman, butaman, chukaman, steamed bun, pork bun, pork buns, bao, dim sum',
    zh: '肉包, 豬肉包, 包子, 點心',
    hs: [],
    temperature: 'frozen',
  },
  takoyaki: {
    ja: 'たこ焼き',
    jaAlso: 'たこやき, タコ焼き, タコヤキ, 冷凍たこ焼き, 明石焼き',
    en: 'Takoyaki octopus balls',
    enAlso: 'takoyaki balls, octopus balls, octopus ball, tako-yaki, frozen takoyaki',
    zh: '章魚燒, 章鱼烧, 章魚小丸子, 章鱼小丸子',
    hs: [],
    temperature: 'frozen',
  },
  okonomiyaki: {
    ja: 'お好み焼き',
    jaAlso: 'おこのみやき, お好み焼, 冷凍お好み焼き, もんじゃ焼き, もんじゃ',
    en: 'Okonomiyaki',
    enAlso: 'okonomi-yaki, Japanese savoury pancake, Japanese savory pancake, monjayaki',
    zh: '大阪燒, 大阪烧, 御好燒, 什錦燒',
    varieties: '広島お好み焼き, hiroshima okonomiyaki',
    hs: [],
    temperature: 'frozen',
  },
  karaage: {
    ja: '唐揚げ',
    jaAlso: 'から揚げ, からあげ, カラアゲ, 空揚げ, 鶏の唐揚げ, フライドチキン, チキン南蛮, 竜田揚げ, ザンギ',
    en: 'Karaage fried chicken',
    enAlso: 'kara-age, Japanese fried chicken, fried chicken, tatsutaage, zangi, chicken nanban',
    zh: '日式炸雞, 日式炸鸡, 唐揚雞塊',
    varieties: '中津からあげ, nakatsu karaage',
    hs: ['160232'],
    temperature: 'frozen',
  },
  tempura: {
    ja: '天ぷら・フライ',
    jaAlso:
      '天ぷら, てんぷら, 天麩羅, 天婦羅, かき揚げ, 海老天, えび天, エビフライ, えびフライ, カキフライ, 牡蠣フライ, アジフライ, いかフライ, 水産フライ, 揚げ物',
    en: 'Tempura and fried seafood',
    enAlso:
      'tenpura, kakiage, shrimp tempura, ebi fry, ebi furai, fried prawns, fried oyster, fried oysters, kaki fry, aji fry, breaded seafood, breaded fish',
    zh: '天妇罗, 炸蝦, 炸虾, 炸蠔',
    hs: [],
    temperature: 'frozen',
  },
  croquettes: {
    ja: 'コロッケ',
    jaAlso: 'ころっけ, メンチカツ, クリームコロッケ, かぼちゃコロッケ, 冷凍コロッケ',
    en: 'Croquettes',
    enAlso: 'korokke, croquette, potato croquette, menchi katsu, cream croquette',
    zh: '可樂餅, 可乐饼, 炸薯餅',
    hs: [],
    temperature: 'frozen',
  },
  tonkatsu: {
    ja: 'とんかつ・カツ',
    jaAlso: 'とんかつ, トンカツ, 豚カツ, カツ, チキンカツ, 串カツ, ヒレカツ',
    en: 'Tonkatsu and cutlets',
    enAlso: 'katsu, tonkatsu, pork cutlet, breaded pork cutlet, chicken katsu, kushikatsu, cutlet',
    zh: '炸豬排, 炸猪排, 吉列豬扒, 日式炸豬排',
    hs: [],
    temperature: 'frozen',
  },
  yakitori: {
    ja: '焼き鳥',
    jaAlso: 'やきとり, ヤキトリ, 焼鳥, 冷凍焼き鳥, つくね, つくね串, 焼きとん, 串焼き',
    en: 'Yakitori',
    enAlso: 'yaki-tori, chicken skewers, grilled chicken skewers, tsukune, kushiyaki, skewers',
    zh: '烤雞串, 烤鸡串, 串燒, 串烧',
    hs: ['160232'],
    temperature: 'frozen',
  },
  'hamburg-steak': {
    ja: 'ハンバーグ・肉惣菜',
    jaAlso:
      'ハンバーグ, 煮込みハンバーグ, ミートボール, 肉団子, 角煮, 豚の角煮, 牛丼, もつ煮, サラダチキン, 生姜焼き',
    en: 'Hamburg steak and meat dishes',
    enAlso:
      'hambagu, hamburg steak, hamburger steak, hamburger patty, meatball, meatballs, kakuni, braised pork belly, salad chicken',
    zh: '漢堡排, 汉堡肉, 肉丸, 日式漢堡扒, 東坡肉',
    hs: [],
    temperature: 'frozen',
  },
  sushi: {
    ja: '寿司',
    jaAlso:
      'すし, スシ, 鮨, 冷凍寿司, 押し寿司, 巻き寿司, いなり寿司, いなりずし, 鯖寿司, すしネタ, 寿司ネタ, 寿司だね, 刺身, 刺し身, 海鮮丼の具',
    en: 'Sushi',
    enAlso:
      'oshizushi, makizushi, inari sushi, inari, frozen sushi, sushi topping, sushi toppings, sushi neta, sashimi',
    zh: '壽司, 壽司料, 生魚片',
    hs: [],
    temperature: 'frozen',
  },
  onigiri: {
    ja: 'おにぎり',
    jaAlso: 'おむすび, お握り, 握り飯, 冷凍おにぎり, 焼きおにぎり, ライスバーガー',
    en: 'Onigiri rice balls',
    enAlso:
      'omusubi, musubi, nigirimeshi, rice ball, rice balls, yaki onigiri, grilled rice balls, rice burger, frozen onigiri',
    zh: '飯糰, 饭团, 烤飯糰, 米漢堡',
    hs: [],
    temperature: 'frozen',
  },
  'side-dishes': {
    ja: '惣菜',
    jaAlso:
      'そうざい, お惣菜, おかず, 和惣菜, 煮物, きんぴら, きんぴらごぼう, ひじき煮, 切り干し大根煮, ポテトサラダ, 白和え, おひたし, おせち, おせち料理, チルド惣菜, 真空惣菜',
    en: 'Side dishes (sozai)',
    enAlso:
      'sozai, souzai, okazu, side dish, side dishes, deli, ready meals, ready meal, prepared dishes, nimono, kinpira, hijiki salad, potato salad, osechi',
    zh: '小菜, 熟食, 配菜, 日式小菜, 年菜',
    hs: [],
    temperature: 'chilled',
  },
  oden: {
    ja: 'おでん',
    jaAlso: 'オデン, 関東煮, 静岡おでん, おでんセット, おでん種, レトルトおでん',
    en: 'Oden',
    enAlso: 'oden set, Japanese hot pot oden, fish cake stew',
    zh: '關東煮, 关东煮, 黑輪',
    hs: [],
    temperature: 'chilled',
  },
  chawanmushi: {
    ja: '茶碗蒸し',
    jaAlso: 'ちゃわんむし, 茶わん蒸し, 玉子豆腐, たまご豆腐, 卵豆腐',
    en: 'Chawanmushi',
    enAlso: 'chawan mushi, savoury egg custard, egg custard, egg tofu, tamago dofu',
    zh: '茶碗蒸, 日式蒸蛋',
    hs: [],
    temperature: 'chilled',
  },
  soup: {
    ja: 'スープ',
    jaAlso:
      'すーぷ, 汁物, ポタージュ, コーンスープ, フリーズドライスープ, 即席スープ, わかめスープ, ふかひれスープ, 豚汁, けんちん汁, カップスープ, レトルトスープ',
    en: 'Soup',
    enAlso: 'soups, instant soup, corn soup, potage, freeze-dried soup, tonjiru, wakame soup, cup soup',
    zh: '湯, 汤, 即食湯, 玉米濃湯, 海帶湯',
    hs: ['210410'],
    temperature: 'ambient',
  },
  'instant-miso-soup': {
    ja: '即席味噌汁',
    jaAlso:
      '味噌汁, みそ汁, みそしる, インスタント味噌汁, インスタントみそ汁, フリーズドライ味噌汁, フリーズドライみそ汁, 生みそタイプ味噌汁, しじみ汁, あさり汁',
    en: 'Instant miso soup',
    enAlso: 'misoshiru, miso shiru, miso soup, freeze-dried miso soup, instant miso',
    zh: '味噌湯, 味噌汤, 即食味噌湯, 速食味噌湯',
    hs: ['210410'],
    temperature: 'ambient',
  },
  'retort-foods': {
    ja: 'レトルト食品',
    jaAlso: 'レトルト, れとると, レトルトパウチ, 常温惣菜, 常温総菜, レトルト惣菜',
    en: 'Retort foods',
    enAlso:
      'retort food, retort pouch, retort, ambient ready meal, ambient ready meals, shelf-stable meals, shelf stable food',
    zh: '調理包, 即食調理包, 即食包, 软罐头食品',
    hs: [],
    temperature: 'ambient',
  },
  'retort-curry': {
    ja: 'レトルトカレー',
    jaAlso:
      'レトルトのカレー, ご当地カレー, 牛タンカレー, 和牛カレー, 金沢カレー, スープカレー, ハヤシライス, シチュー',
    en: 'Retort curry',
    enAlso:
      'curry pouch, ready-to-eat curry, curry sauce pouch, soup curry, wagyu curry, Japanese curry pouch, hayashi rice, stew',
    zh: '咖哩調理包, 咖喱即食包, 即食咖喱, 湯咖哩',
    hs: [],
    temperature: 'ambient',
  },
  'rice-bowl-topping': {
    ja: '丼の具',
    jaAlso: 'どんぶりの具, 丼の素, 牛丼の具, 親子丼の具, 中華丼の具, 海鮮丼, うなぎ丼の具',
    en: 'Rice bowl toppings',
    enAlso:
      'donburi, donburi topping, donburi no gu, gyudon, gyudon topping, oyakodon, beef bowl, rice bowl, rice bowl topping',
    zh: '丼飯料, 牛丼料, 蓋飯料, 盖饭',
    hs: [],
    temperature: 'frozen',
  },
  'canned-foods': {
    ja: '缶詰・瓶詰',
    jaAlso: '缶詰, かんづめ, 缶づめ, 瓶詰, びん詰, 瓶詰め, おつまみ缶, 惣菜缶, 防災食, 保存食',
    en: 'Canned and bottled foods',
    enAlso:
      'kanzume, bizume, canned food, canned goods, tinned food, bottled food, jarred food, emergency food, long-life food',
    zh: '罐頭, 罐头, 罐頭食品, 瓶裝食品, 防災食品',
    hs: [],
    temperature: 'ambient',
  },
  bento: {
    ja: '弁当',
    jaAlso: 'べんとう, お弁当, 駅弁, 冷凍駅弁, 機内食, 給食',
    en: 'Bento',
    enAlso: 'bentou, obento, lunch box, boxed lunch, boxed meal, ekiben, airline meals, in-flight meals',
    zh: '便當, 便当, 盒飯, 飯盒, 日式便當',
    hs: [],
    temperature: 'frozen',
  },
  'baby-food': {
    ja: 'ベビーフード',
    jaAlso: '離乳食, りにゅうしょく, 幼児食, 赤ちゃん用おやつ, ベビーせんべい, 赤ちゃんせんべい',
    en: 'Baby food',
    enAlso: 'rinyushoku, infant food, weaning food, toddler food, baby snacks, baby rice crackers',
    zh: '嬰兒食品, 婴儿食品, 副食品, 寶寶米餅',
    hs: [],
    temperature: 'ambient',
  },
  'care-food': {
    ja: '介護食',
    jaAlso:
      'かいごしょく, ソフト食, やわらか食, 嚥下食, とろみ食, ユニバーサルデザインフード, スマイルケア食',
    en: 'Care food for the elderly',
    enAlso:
      'kaigoshoku, soft food, nursing care food, dysphagia food, easy-to-swallow food, texture-modified food, food for the elderly',
    zh: '介護食品, 照護食, 長者軟餐, 软食',
    hs: [],
    temperature: 'frozen',
  },
};
