/** The dictionary's entries of the group snacks: names, what people type, HS 2022 codes, usual zone and season. */
import type { ItemTable } from '../item-table';

export const snacks: ItemTable<'snacks'> = {
  'rice-crackers': {
    ja: '米菓(せんべい・あられ)',
    jaAlso:
      '米菓, べいか, せんべい, センベイ, 煎餅, おせんべい, あられ, アラレ, おかき, おこし, 柿の種, 草加せんべい, 塩せんべい, 醤油せんべい, 南部せんべい, ぬれせんべい, ライスクラッカー',
    en: 'Rice crackers',
    enAlso:
      'senbei, sembei, arare, okaki, kaki no tane, beika, rice cracker, rice snack, rice snacks, rice puffs',
    zh: '米果, 仙貝, 仙贝, 米餅, 米饼',
    varieties: 'nanbu senbei, soka senbei',
    hs: ['190590'],
    temperature: 'ambient',
  },
  'shrimp-crackers': {
    ja: 'えびせんべい',
    jaAlso: '海老せんべい, えびせん, 海老煎餅, いかせんべい, 魚せんべい, たこせんべい',
    en: 'Shrimp crackers',
    enAlso: 'ebi senbei, ebisen, prawn crackers, prawn cracker, shrimp chips, seafood crackers',
    zh: '蝦餅, 虾饼, 蝦片, 蝦仙貝',
    hs: ['190590'],
    temperature: 'ambient',
  },
  karinto: {
    ja: 'かりんとう',
    jaAlso: 'カリントウ, 花林糖, 黒糖かりんとう, 米かりんとう, 芋けんぴ, いもけんぴ, 大学芋',
    en: 'Karinto',
    enAlso: 'karintou, karinto snack, imokenpi, fried dough snack, brown sugar snack, candied sweet potato',
    zh: '江米條, 黑糖麻花',
    hs: [],
    temperature: 'ambient',
  },
  'potato-chips': {
    ja: 'ポテトチップス',
    jaAlso: 'ポテチ, ポテトチップ, ポテトスナック, フライドポテト',
    en: 'Potato chips',
    enAlso: 'crisps, potato crisps, potato snack, potato chip, french fries',
    zh: '薯片, 洋芋片, 薯條',
    hs: ['200520'],
    temperature: 'ambient',
  },
  'vegetable-chips': {
    ja: '野菜チップス',
    jaAlso:
      '野菜チップ, さつまいもチップス, 芋チップス, れんこんチップス, りんごチップス, かぼちゃチップス, おさつチップス',
    en: 'Vegetable and fruit chips',
    enAlso:
      'vegetable chips, veggie chips, vegetable crisps, sweet potato chips, sweet potato crisps, apple chips, lotus root chips',
    zh: '蔬菜脆片, 地瓜片, 番薯片, 红薯片, 果蔬脆',
    hs: [],
    temperature: 'ambient',
  },
  'corn-snacks': {
    ja: 'コーンスナック・スナック菓子',
    jaAlso:
      'スナック菓子, スナック, すなっく, コーンスナック, ポップコーン, コーンパフ, 小麦スナック, 駄菓子',
    en: 'Corn and savoury snacks',
    enAlso:
      'savoury snacks, savory snacks, snack, snacks, corn snack, corn puffs, popcorn, dagashi, puffed snack',
    zh: '零食, 玉米零食, 爆米花, 膨化食品, 小食',
    hs: ['190410'],
    temperature: 'ambient',
  },
  'bean-snacks': {
    ja: '豆菓子',
    jaAlso:
      'まめがし, 豆スナック, 炒り豆, 煎り大豆, いり豆, そら豆スナック, わさび豆, 落花生菓子, ピーナッツ菓子',
    en: 'Bean snacks',
    enAlso: 'mamegashi, bean snack, roasted beans, coated peanuts, wasabi peas, roasted soybeans',
    zh: '豆子零食, 芥末豆',
    hs: [],
    temperature: 'ambient',
  },
  nuts: {
    ja: 'ナッツ',
    jaAlso: 'ミックスナッツ, アーモンド, カシューナッツ, 味付けナッツ',
    en: 'Nuts',
    enAlso: 'nut, mixed nuts, almonds, cashew nuts, seasoned nuts, roasted nuts',
    zh: '堅果, 坚果, 果仁, 綜合堅果',
    hs: ['200819'],
    temperature: 'ambient',
  },
  'seafood-snacks': {
    ja: '水産おつまみ',
    jaAlso:
      'おつまみ, つまみ, 海鮮おつまみ, チーズ鱈, チータラ, 鮭チップス, ホタテおつまみ, 小魚スナック, 小魚アーモンド, 骨せんべい',
    en: 'Seafood snacks',
    enAlso: 'otsumami, seafood snack, fish snack, fish chips snack, cheese cod snack, dried fish snack',
    zh: '海味零食, 下酒菜, 魚零食, 鳕鱼条',
    hs: [],
    temperature: 'ambient',
  },
  'nori-snacks': {
    ja: '海苔スナック',
    jaAlso:
      'のりスナック, 海苔チップス, のり天, 海苔天, 海苔巻きあられ, わかめチップス, 昆布おやつ, おしゃぶり昆布, 昆布スナック',
    en: 'Seaweed snacks',
    enAlso: 'nori snack, nori chips, seaweed snack, seaweed chips, nori tempura, kelp snack',
    zh: '海苔脆片, 紫菜零食, 海苔零食, 昆布糖',
    hs: [],
    temperature: 'ambient',
  },
  'puffed-grain': {
    ja: 'ポン菓子・シリアルバー',
    jaAlso: 'ポン菓子, ぽん菓子, ポンせん, ライスパフ, 玄米パフ, 雷おこし, グラノーラバー, シリアルバー',
    en: 'Puffed grains and bars',
    enAlso: 'ponkashi, puffed rice, rice puff, brown rice puffs, okoshi, cereal bar, granola bar, energy bar',
    zh: '爆米香, 米香, 米通, 能量棒',
    hs: ['190410'],
    temperature: 'ambient',
  },
  cereal: {
    ja: 'グラノーラ・シリアル',
    jaAlso: 'グラノーラ, シリアル, ミューズリー, コーンフレーク, 玄米フレーク, 米グラノーラ',
    en: 'Granola and cereals',
    enAlso: 'granola, muesli, breakfast cereal, cereals, cornflakes, rice granola',
    zh: '麥片穀物, 穀物麥片, 格蘭諾拉, 早餐谷物',
    hs: ['190410', '190420'],
    temperature: 'ambient',
  },
};
