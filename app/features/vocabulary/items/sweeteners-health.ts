/** The dictionary's entries of the group sweeteners-health: names, what people type, HS 2022 codes, usual zone and season. */
import type { ItemTable } from '../item-table';

export const sweetenersHealth: ItemTable<'sweeteners-health'> = {
  honey: {
    ja: 'はちみつ',
    jaAlso: 'ハチミツ, 蜂蜜, 国産はちみつ, アカシアはちみつ, そばはちみつ, 百花蜜, 巣蜜',
    en: 'Honey',
    enAlso: 'hachimitsu, raw honey, acacia honey, honeycomb, Japanese honey',
    zh: '蜜糖, 日本蜂蜜',
    hs: ['040900'],
    temperature: 'ambient',
  },
  sugar: {
    ja: '砂糖',
    jaAlso: 'さとう, 上白糖, グラニュー糖, 粉糖, てんさい糖, 甜菜糖, ビート糖, 三温糖, 氷砂糖, きび砂糖',
    en: 'Sugar',
    enAlso: 'beet sugar, cane sugar, white sugar, granulated sugar',
    zh: '白糖, 冰糖',
    hs: ['170199'],
    temperature: 'ambient',
  },
  'brown-sugar': {
    ja: '黒糖',
    jaAlso: 'こくとう, 黒砂糖, くろざとう, 沖縄黒糖, 加工黒糖, 黒みつ, 黒蜜',
    en: 'Okinawan brown sugar (kokuto)',
    enAlso: 'kokuto, kokutou, kurozato, muscovado, brown sugar, black sugar, black sugar syrup, kuromitsu',
    zh: '黑糖, 沖繩黑糖, 红糖, 黑糖蜜',
    hs: ['170113'],
    temperature: 'ambient',
  },
  wasanbon: {
    ja: '和三盆',
    jaAlso: 'わさんぼん, 和三盆糖, 阿波和三盆',
    en: 'Wasanbon sugar',
    enAlso: 'wasanbon sugar, wasambon, wasanbonto',
    hs: [],
    temperature: 'ambient',
  },
  'starch-syrup': {
    ja: '水あめ・シロップ素材',
    jaAlso: '水あめ, 水飴, みずあめ, 麦芽糖, 米飴, ブドウ糖, 異性化糖',
    en: 'Starch syrup and sweeteners',
    enAlso: 'mizuame, starch syrup, glucose syrup, rice syrup, malt syrup, maltose, dextrose',
    zh: '麥芽糖, 葡萄糖漿',
    hs: ['170230'],
    temperature: 'ambient',
  },
  'maple-syrup': {
    ja: 'メープルシロップ',
    jaAlso: 'めーぷるしろっぷ, 国産メープルシロップ, 秩父メープル, 樹液',
    en: 'Maple syrup',
    enAlso: 'Japanese maple syrup, maple, birch sap',
    zh: '楓糖漿, 枫糖浆',
    hs: ['170220'],
    temperature: 'ambient',
  },
  oligosaccharides: {
    ja: 'オリゴ糖・希少糖',
    jaAlso: 'オリゴ糖, 希少糖, アルロース, トレハロース, 羅漢果, ステビア, 低カロリー甘味料, 甘味料',
    en: 'Oligosaccharides and rare sugars',
    enAlso:
      'oligosaccharide, rare sugar, allulose, trehalose, stevia, monk fruit, low-calorie sweetener, sweetener',
    zh: '寡糖, 低聚糖, 稀有糖, 代糖',
    hs: [],
    temperature: 'ambient',
  },
  supplements: {
    ja: 'サプリメント',
    jaAlso:
      'サプリ, さぷりめんと, 健康食品, 機能性表示食品, 栄養補助食品, 青魚サプリ, ビタミン, 乳酸菌サプリ',
    en: 'Food supplements',
    enAlso:
      'DHA, EPA, supplement, dietary supplement, dietary supplements, health food, health foods, nutraceutical, vitamins, fish oil, enzyme supplement, functional food',
    zh: '酵素, 保健食品, 营养补充剂, 營養補充品',
    hs: [],
    temperature: 'ambient',
  },
  aojiru: {
    ja: '青汁',
    jaAlso: 'あおじる, アオジル, 大麦若葉, ケール, 桑の葉パウダー, モリンガ, クロレラ, スピルリナ',
    en: 'Aojiru (green juice)',
    enAlso:
      'aojiru powder, green juice, green juice powder, barley grass, young barley grass, kale powder, moringa, chlorella, spirulina',
    zh: '大麥若葉, 大麦若叶, 綠藻',
    hs: [],
    temperature: 'ambient',
  },
  collagen: {
    ja: 'コラーゲン・ゼラチン',
    jaAlso: 'コラーゲン, 魚コラーゲン, フィッシュコラーゲン, コラーゲンペプチド, ゼラチン, プロテオグリカン',
    en: 'Collagen and gelatin',
    enAlso:
      'collagen peptide, collagen peptides, fish collagen, marine collagen, gelatine, gelatin, proteoglycan',
    zh: '膠原蛋白, 胶原蛋白, 骨膠原, 明膠',
    hs: ['350300', '350400'],
    temperature: 'ambient',
  },
  protein: {
    ja: 'プロテイン',
    jaAlso:
      'ぷろていん, 大豆プロテイン, ホエイプロテイン, プロテインバー, プロテインパウダー, 高たんぱく食品',
    en: 'Protein foods',
    enAlso: 'protein powder, soy protein, whey protein, protein bar, high-protein food, sports nutrition',
    zh: '蛋白粉, 高蛋白食品, 蛋白棒',
    hs: [],
    temperature: 'ambient',
  },
  'royal-jelly': {
    ja: 'ローヤルゼリー・プロポリス',
    jaAlso: 'ローヤルゼリー, プロポリス, 蜂の子',
    en: 'Royal jelly and propolis',
    enAlso: 'bee products, royal jelly, propolis',
    zh: '蜂王漿, 蜂王浆, 蜂膠, 蜂胶',
    hs: ['041090'],
    temperature: 'ambient',
  },
  'food-ingredients': {
    ja: '食品素材・添加物',
    jaAlso:
      '食品素材, 食品添加物, 加工原料, 業務用原料, 香料, 着色料, 増粘剤, 乳化剤, 天然色素, 植物エキス, 米ぬかエキス, 海藻エキス, フコイダン',
    en: 'Food ingredients and additives',
    enAlso:
      'food ingredient, food additive, food additives, flavouring, flavoring, flavours, natural colour, natural color, thickener, emulsifier, fucoidan, plant extract',
    zh: '食品原料, 食品添加劑, 食品添加剂, 香料香精',
    hs: [],
    temperature: 'ambient',
  },
};
