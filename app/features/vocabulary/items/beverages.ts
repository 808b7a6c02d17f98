/** The dictionary's entries of the group beverages: names, what people type, HS 2022 codes, usual zone and season. */
import type { ItemTable } from '../item-table';

export const beverages: ItemTable<'beverages'> = {
  'soft-drinks': {
    ja: '清涼飲料・炭酸飲料',
    jaAlso:
      '清涼飲料, 清涼飲料水, せいりょういんりょうすい, 炭酸飲料, サイダー, 地サイダー, ラムネ, コーラ, クラフトコーラ, ジンジャーエール, ソフトドリンク, 飲料, 飲み物',
    en: 'Soft drinks',
    enAlso:
      'seiryo inryosui, soft drink, fizzy drinks, fizzy drink, carbonated drinks, carbonated beverage, sparkling drinks, soda, soda pop, ramune, cola, craft cola, ginger ale, beverages, non-alcoholic beverages',
    zh: '汽水, 彈珠汽水, 弹珠汽水, 碳酸飲料, 碳酸饮料, 飲料水, 饮料',
    hs: ['220210'],
    temperature: 'ambient',
  },
  'bottled-tea': {
    ja: '茶飲料',
    jaAlso:
      '緑茶飲料, ペットボトル茶, ペットボトルのお茶, 缶入り茶, ボトルティー, 無糖茶, 紅茶飲料, 麦茶飲料, ほうじ茶飲料',
    en: 'Ready-to-drink tea',
    enAlso:
      'bottled tea, bottled green tea, RTD tea, ready to drink tea, ready-to-drink green tea, canned tea, iced tea, unsweetened tea',
    zh: '茶饮料, 瓶裝茶, 瓶裝綠茶, 樽裝綠茶, 无糖茶',
    hs: ['220299'],
    temperature: 'ambient',
  },
  'fruit-juice': {
    ja: '果汁・果実飲料',
    jaAlso:
      '果汁, かじゅう, ジュース, 果汁飲料, 果実飲料, 100%ジュース, ストレート果汁, みかんジュース, ぶどうジュース, ももジュース, 桃ジュース, オレンジジュース, 梨ジュース, いちごミルク, スムージー',
    en: 'Fruit juice',
    enAlso:
      'juice, juices, fruit juices, fruit drink, orange juice, mandarin juice, mikan juice, grape juice, peach juice, nectar, smoothie',
    zh: '橙汁, 葡萄汁, 蜜柑汁, 鮮榨果汁',
    hs: ['200939', '200969', '200989'],
    temperature: 'ambient',
  },
  'apple-juice': {
    ja: 'りんごジュース',
    jaAlso: 'リンゴジュース, 林檎ジュース, アップルジュース, りんご果汁, ストレートりんごジュース',
    en: 'Apple juice',
    enAlso: 'ringo juice, straight apple juice, cloudy apple juice',
    zh: '蘋果汁, 苹果汁',
    hs: ['200971', '200979'],
    temperature: 'ambient',
  },
  'vegetable-juice': {
    ja: '野菜ジュース',
    jaAlso: 'やさいジュース, トマトジュース, にんじんジュース, 人参ジュース, 野菜飲料',
    en: 'Vegetable juice',
    enAlso: 'tomato juice, carrot juice, vegetable drink, vegetable juices',
    zh: '蔬菜汁, 番茄汁, 胡蘿蔔汁, 胡萝卜汁',
    hs: ['200950', '200989'],
    temperature: 'ambient',
  },
  'mineral-water': {
    ja: '水・ミネラルウォーター',
    jaAlso: 'ミネラルウォーター, ナチュラルミネラルウォーター, 天然水, 炭酸水, 水素水, 温泉水, 軟水',
    en: 'Mineral water',
    enAlso:
      'mineral water, natural water, spring water, sparkling water, bottled water, soft water, drinking water, hydrogen water',
    zh: '礦泉水, 矿泉水, 氣泡水, 气泡水, 樽裝水',
    hs: ['220110'],
    temperature: 'ambient',
  },
  'sports-drinks': {
    ja: 'スポーツドリンク',
    jaAlso: 'スポーツ飲料, イオン飲料, 経口補水液, アイソトニック飲料',
    en: 'Sports drinks',
    enAlso: 'sports drink, isotonic drink, electrolyte drink, oral rehydration',
    zh: '運動飲料, 运动饮料, 電解質飲料',
    hs: ['220210', '220299'],
    temperature: 'ambient',
  },
  'energy-drinks': {
    ja: 'エナジードリンク・栄養ドリンク',
    jaAlso:
      'エナジードリンク, 栄養ドリンク, 栄養飲料, 機能性飲料, コラーゲンドリンク, 美容ドリンク, ウコンドリンク',
    en: 'Energy drinks',
    enAlso: 'energy drink, functional drink, functional beverage, health drink, beauty drink, vitamin drink',
    zh: '能量飲料, 能量饮料, 機能飲料, 營養飲品',
    hs: ['220210', '220299'],
    temperature: 'ambient',
  },
  'lactic-drinks': {
    ja: '乳酸菌飲料',
    jaAlso: '乳酸菌, 乳飲料, 乳性飲料, 植物性乳酸菌飲料',
    en: 'Lactic drinks',
    enAlso:
      'lactic acid drink, lactic acid bacteria drink, lactic drink, probiotic drink, yogurt drink, cultured milk drink, milk drinks',
    zh: '乳酸菌饮料, 乳酸飲品, 益生菌飲料',
    hs: [],
    temperature: 'chilled',
  },
  amazake: {
    ja: '甘酒',
    jaAlso: 'あまざけ, アマザケ, 米麹甘酒, 麹甘酒, 玄米甘酒, 酒粕甘酒, ノンアルコール甘酒, 飲む麹',
    en: 'Amazake',
    enAlso:
      'ama-zake, koji drink, sweet rice drink, rice koji drink, fermented rice drink, non-alcoholic amazake',
    zh: '米麴甘酒, 日本甘酒, 米曲甜酒',
    hs: [],
    temperature: 'ambient',
  },
  'drinking-vinegar': {
    ja: '飲む酢',
    jaAlso:
      'のむ酢, 飲むお酢, 酢ドリンク, ビネガードリンク, 果実酢飲料, 黒酢ドリンク, フルーツビネガー, ビネガー飲料, 紅酢',
    en: 'Drinking vinegar',
    enAlso:
      'vinegar drink, vinegar drinks, fruit vinegar, fruit vinegar drink, black vinegar drink, shrub drink',
    zh: '醋飲, 醋饮料, 果醋, 飲用醋, 水果醋',
    hs: [],
    temperature: 'ambient',
  },
  'jelly-drinks': {
    ja: 'ゼリー飲料',
    jaAlso: '飲むゼリー, ドリンクゼリー, ゼリードリンク, パウチゼリー, こんにゃくゼリー飲料',
    en: 'Jelly drinks',
    enAlso: 'jelly drink, drinkable jelly, pouch jelly, energy jelly',
    zh: '果凍飲料, 果冻饮料, 吸吸果凍, 蒟蒻飲',
    hs: [],
    temperature: 'ambient',
  },
  'coffee-drinks': {
    ja: 'コーヒー飲料',
    jaAlso: '缶コーヒー, ボトルコーヒー, カフェラテ, カフェオレ, コーヒー牛乳',
    en: 'Coffee drinks',
    enAlso: 'canned coffee, bottled coffee, iced coffee, RTD coffee, cafe latte, coffee milk',
    zh: '罐裝咖啡, 咖啡飲料, 咖啡饮料, 即飲咖啡',
    hs: [],
    temperature: 'ambient',
  },
  'syrup-drinks': {
    ja: '希釈飲料・シロップ',
    jaAlso:
      'シロップ, フルーツシロップ, 梅シロップ, しそジュース, 濃縮飲料, 希釈飲料, ゆずシロップ, かき氷シロップ, 飲料ベース, クラフトシロップ',
    en: 'Syrups and cordials',
    enAlso:
      'syrup, cordial, squash drink, fruit syrup, ume syrup, yuzu syrup, shiso juice, drink base, drink concentrate',
    zh: '糖漿, 糖浆, 梅子糖漿, 果露',
    hs: [],
    temperature: 'ambient',
  },
  'non-alcoholic-beer': {
    ja: 'ノンアルコール飲料',
    jaAlso:
      'ノンアルコール, ノンアルコールビール, ノンアルビール, ノンアルコールカクテル, ビールテイスト飲料, ノンアル',
    en: 'Non-alcoholic beer and drinks',
    enAlso: 'alcohol-free beer, non alcoholic beer, alcohol free drinks, mocktail, NA beer',
    zh: '無酒精啤酒, 无酒精啤酒, 無醇啤酒, 無酒精飲料',
    hs: ['220291'],
    temperature: 'ambient',
  },
  'plant-milk': {
    ja: '植物性ミルク',
    jaAlso: 'ライスミルク, オーツミルク, アーモンドミルク, お米のミルク, 玄米ミルク, プラントベースミルク',
    en: 'Plant-based milk',
    enAlso: 'plant based milk, rice milk, oat milk, almond milk, oat drink, dairy-free milk',
    zh: '植物奶, 米漿, 米奶, 燕麥奶, 燕麦奶',
    hs: ['220299'],
    temperature: 'ambient',
  },
};
