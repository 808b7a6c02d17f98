/** The dictionary's entries of the group alcohol: names, what people type, HS 2022 codes, usual zone and season. */
import type { ItemTable } from '../item-table';

export const alcohol: ItemTable<'alcohol'> = {
  sake: {
    ja: '日本酒',
    jaAlso:
      'にほんしゅ, ニホンシュ, 清酒, せいしゅ, お酒, 酒, さけ, サケ, 地酒, 純米酒, 純米大吟醸, 純米吟醸, 大吟醸, 吟醸酒, 本醸造, 特別純米, にごり酒, 生酒, 古酒, 燗酒',
    en: 'Sake',
    enAlso:
      'nihonshu, nihon-shu, seishu, sake, saké, Japanese sake, rice wine, jizake, junmai, junmai ginjo, junmai daiginjo, daiginjo, ginjo, honjozo, nigori, nigori sake, namazake, Japanese rice wine',
    zh: '日本清酒, 純米大吟釀, 純米吟釀, 纯米大吟酿',
    hs: ['220600'],
    temperature: 'ambient',
  },
  'sparkling-sake': {
    ja: 'スパークリング日本酒',
    jaAlso: 'スパークリング清酒, 発泡日本酒, 発泡性清酒, 発泡清酒, 泡酒, 低アルコール日本酒',
    en: 'Sparkling sake',
    enAlso: 'awa sake, awasake, sparkling nihonshu, sparkling rice wine, low-alcohol sake',
    zh: '氣泡清酒, 气泡清酒, 氣泡日本酒',
    hs: ['220600'],
    temperature: 'chilled',
  },
  shochu: {
    ja: '焼酎',
    jaAlso:
      'しょうちゅう, ショウチュウ, 本格焼酎, 芋焼酎, 麦焼酎, 米焼酎, 黒糖焼酎, そば焼酎, 甲類焼酎, 乙類焼酎, 粕取り焼酎',
    en: 'Shochu',
    enAlso:
      'shouchu, honkaku shochu, imo shochu, mugi shochu, kome shochu, sweet potato shochu, barley shochu, rice shochu, Japanese distilled spirit',
    zh: '燒酎, 烧酒, 日本燒酒, 芋燒酎, 燒酌',
    varieties: '薩摩焼酎, 球磨焼酎, 壱岐焼酎, satsuma shochu, kuma shochu, iki shochu',
    hs: ['220890'],
    temperature: 'ambient',
  },
  awamori: {
    ja: '泡盛',
    jaAlso: 'あわもり, アワモリ, 琉球泡盛, 古酒泡盛, クース',
    en: 'Awamori',
    enAlso: 'Ryukyu awamori, kusu awamori, Okinawan spirit',
    zh: '泡盛酒, 沖繩泡盛',
    hs: ['220890'],
    temperature: 'ambient',
  },
  whisky: {
    ja: 'ウイスキー',
    jaAlso:
      'ういすきー, ウィスキー, ジャパニーズウイスキー, シングルモルト, ブレンデッドウイスキー, クラフトウイスキー, グレーンウイスキー, ハイボール用ウイスキー',
    en: 'Whisky',
    enAlso:
      'whiskey, Japanese whisky, Japanese whiskey, single malt, single malt whisky, blended whisky, malt whisky',
    zh: '威士忌, 日本威士忌, 單一麥芽威士忌, 单一麦芽威士忌',
    hs: ['220830'],
    temperature: 'ambient',
  },
  gin: {
    ja: 'ジン',
    jaAlso: 'クラフトジン, ジャパニーズジン, スピリッツ',
    en: 'Gin',
    enAlso: 'craft gin, Japanese gin, Japanese craft gin, botanical gin',
    zh: '琴酒, 氈酒, 金酒, 杜松子酒',
    hs: ['220850'],
    temperature: 'ambient',
  },
  rum: {
    ja: 'ラム酒',
    jaAlso: 'ラムしゅ, 国産ラム, 沖縄ラム, アグリコールラム',
    en: 'Rum',
    enAlso: 'Japanese rum, agricole rum',
    zh: '蘭姆酒, 冧酒, 朗姆酒',
    hs: ['220840'],
    temperature: 'ambient',
  },
  brandy: {
    ja: 'ブランデー',
    jaAlso: 'ぶらんでー, アップルブランデー, グラッパ, フルーツブランデー',
    en: 'Brandy',
    enAlso: 'apple brandy, grappa, fruit brandy',
    zh: '白蘭地, 白兰地, 拔蘭地',
    hs: ['220820'],
    temperature: 'ambient',
  },
  vodka: {
    ja: 'ウォッカ',
    jaAlso: 'うぉっか, ウオッカ, 米ウォッカ',
    en: 'Vodka',
    enAlso: 'Japanese vodka, rice vodka',
    zh: '伏特加',
    hs: ['220860'],
    temperature: 'ambient',
  },
  beer: {
    ja: 'ビール',
    jaAlso: 'びーる, 麦酒, クラフトビール, 地ビール, ラガービール, 生ビール',
    en: 'Beer',
    enAlso: 'biiru, craft beer, Japanese beer, lager, ale, IPA, ji-biru, microbrewery beer',
    zh: '啤酒, 精釀啤酒, 精酿啤酒, 手工啤酒, 日本啤酒',
    hs: ['220300'],
    temperature: 'ambient',
  },
  happoshu: {
    ja: '発泡酒・新ジャンル',
    jaAlso: '発泡酒, はっぽうしゅ, 新ジャンル, 第三のビール, 第3のビール',
    en: 'Happoshu (low-malt beer)',
    enAlso: 'happoshu, happo-shu, low-malt beer, low malt beer, sparkling malt drink',
    zh: '發泡酒, 发泡酒',
    hs: [],
    temperature: 'ambient',
  },
  wine: {
    ja: 'ワイン',
    jaAlso:
      'わいん, 日本ワイン, 国産ワイン, 赤ワイン, 白ワイン, ロゼワイン, スパークリングワイン, 甲州ワイン',
    en: 'Wine',
    enAlso: 'wines, Japanese wine, red wine, white wine, rose wine, sparkling wine, Koshu wine',
    zh: '葡萄酒, 日本葡萄酒, 紅酒, 红酒',
    varieties: '甲州, 山梨ワイン, muscat bailey a, koshu',
    hs: ['220421', '220410'],
    temperature: 'ambient',
  },
  cider: {
    ja: 'シードル',
    jaAlso: 'しーどる, りんご酒, アップルワイン, ハードサイダー, りんごのスパークリング',
    en: 'Cider (hard cider)',
    enAlso: 'cidre, hard cider, apple cider, apple wine, perry',
    zh: '蘋果酒, 苹果酒, 西打酒',
    hs: ['220600'],
    temperature: 'ambient',
  },
  umeshu: {
    ja: '梅酒',
    jaAlso: 'うめしゅ, ウメシュ, 本格梅酒, 日本酒仕込み梅酒',
    en: 'Umeshu (plum wine)',
    enAlso: 'ume-shu, plum wine, ume liqueur, plum liqueur, Japanese plum wine',
    zh: '梅子酒, 日本梅酒',
    hs: ['220870'],
    temperature: 'ambient',
  },
  'fruit-liqueur': {
    ja: 'リキュール・果実酒',
    jaAlso:
      'リキュール, りきゅーる, 果実酒, 和リキュール, ゆず酒, 柚子酒, 桃酒, みかん酒, いちごリキュール, ヨーグルト酒, 抹茶リキュール',
    en: 'Liqueurs and fruit liqueurs',
    enAlso:
      'yuzushu, yuzu sake, yuzu liqueur, liqueur, liqueurs, fruit liqueur, fruit wine, momoshu, peach liqueur, matcha liqueur',
    zh: '利口酒, 果實酒, 果酒, 桃子酒, 力娇酒',
    hs: ['220870'],
    temperature: 'ambient',
  },
  'ready-to-drink': {
    ja: 'チューハイ・カクテル飲料',
    jaAlso:
      'チューハイ, 酎ハイ, 缶チューハイ, サワー, レモンサワー, ハイボール, ハイボール缶, カクテル, 缶カクテル',
    en: 'Chuhai and canned cocktails',
    enAlso:
      'chuhai, chu-hi, chu hi, chuhi, lemon sour, highball, canned highball, canned cocktail, canned cocktails, RTD alcohol, ready to drink cocktail, hard seltzer, alcopop',
    zh: '酎嗨, 沙瓦, 燒酎高球, 雞尾酒, 鸡尾酒, 預調酒, 预调酒',
    hs: [],
    temperature: 'ambient',
  },
};
