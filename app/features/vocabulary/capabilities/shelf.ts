/** What organisations do or look for at the stage shelf: names, the words people type, and who usually offers it. */
import type { CapabilityTable } from '../capability-table';

export const shelf: CapabilityTable<'shelf'> = {
  'retail-shelf': {
    ja: '海外小売店の棚',
    jaAlso:
      '海外小売, 小売店の棚, 棚の確保, スーパーの棚, 量販店, 現地スーパー, 小売店での販売, 売り場, 売場, 店頭販売, 店舗網, 棚割り, 現地小売',
    en: 'Overseas retail shelf',
    enAlso:
      'retail shelf, supermarket shelf, supermarket, supermarkets, retailer, retail network, retail stores, shelf space, grocery stores, store network, upscale stores, grocery chain, overseas outlet, retail chain',
    kinds: ['buyer'],
  },
  'japanese-retailer-shelf': {
    ja: '日系小売店の海外店舗',
    jaAlso:
      '日系小売, 日系スーパー, 日系ディスカウント, 日本の小売の海外店, 海外日系店舗, 日系量販店, 日本食品専門店',
    en: "Japanese retailer's stores abroad",
    enAlso:
      'Japanese retailer abroad, Japanese supermarket, Japanese discount store, Japanese grocery, Japanese food store, overseas shops of a Japanese retailer',
    kinds: ['buyer'],
  },
  'department-store': {
    ja: '百貨店・高級食品店',
    jaAlso: '百貨店, デパート, 高級スーパー, 高級食品店, 物産展, 海外百貨店, デパ地下, ギフト売場',
    en: 'Department stores and fine food shops',
    enAlso:
      'department store, department stores, fine food shop, premium supermarket, gourmet shop, delicatessen, high-end retail',
    kinds: ['buyer'],
  },
  'convenience-store': {
    ja: 'コンビニエンスストア',
    jaAlso: 'コンビニ, 現地コンビニ, CVS, ドラッグストア',
    en: 'Convenience stores',
    enAlso: 'convenience store, convenience stores, drugstore, minimart',
    kinds: ['buyer'],
  },
  'own-shop': {
    ja: '直営店・アンテナショップ',
    jaAlso:
      '直営店, アンテナショップ, 自社店舗, 海外直営店, 専門店, 店舗運営, ポップアップ, 期間限定店, 米専門店, 自前の店舗',
    en: 'Own shop or antenna shop',
    enAlso:
      'own shop, own store, own stores, antenna shop, directly run shop, speciality shop, specialty shop, pop-up store, rice shop, flagship shop',
    kinds: ['buyer', 'trading_company', 'manufacturer'],
  },
  'local-ecommerce': {
    ja: '現地EC',
    jaAlso:
      '現地ECサイト, ECモール, ネット販売, オンライン販売, 現地通販, ネットスーパー, 自社ECサイト, ライブコマース',
    en: 'Local e-commerce',
    enAlso:
      'local e-commerce, e-commerce, online shop, online store, marketplace, online grocery, e-commerce shelf, web shop, own e-commerce site, live commerce',
    kinds: ['buyer', 'trading_company'],
  },
  'restaurant-distribution': {
    ja: '飲食店への納入',
    jaAlso:
      '飲食店卸, レストラン向け, 外食向け, 業務用販売, 日本食レストラン, 和食店, 外食産業, 飲食店への販売, 寿司店, 焼肉店, ラーメン店, ソムリエ',
    en: 'Supply to restaurants',
    enAlso:
      'supply to restaurants, restaurant distribution, food service, foodservice, HoReCa, restaurant supply, sales to restaurants, Japanese restaurants, sushi restaurants, link to restaurants, chefs, sommeliers',
    kinds: ['buyer'],
  },
  'restaurant-chain': {
    ja: '自社飲食チェーンでの使用',
    jaAlso:
      '飲食チェーン, 外食チェーン, 自社店舗で使用, おにぎり店, おむすびチェーン, 居酒屋, カフェ, 飲食店経営, 自社レストラン',
    en: 'Use in own restaurant chain',
    enAlso:
      'restaurant chain, chain restaurants, onigiri chain, own restaurants, cafe chain, bakery chain, runs restaurants, izakaya, use on the menu',
    kinds: ['buyer'],
  },
  'hotel-catering': {
    ja: 'ホテル・給食・機内食',
    jaAlso: 'ホテル, ケータリング, 機内食会社, 学校給食, 社員食堂, 病院給食, クルーズ船',
    en: 'Hotels, catering and airlines',
    enAlso:
      'hotel, hotels, catering, airline catering, in-flight catering, cruise ships, canteens, institutional catering',
    kinds: ['buyer'],
  },
  'ingredient-use': {
    ja: '原料としての使用',
    jaAlso: '加工原料, 原料として, 現地メーカーの原料, 業務用原料供給, 製菓原料, 原料調達',
    en: 'Use as an ingredient',
    enAlso:
      'ingredient use, raw material, as an ingredient, for food manufacturers, industrial use, bulk ingredients, bakery ingredients',
    kinds: ['buyer', 'manufacturer'],
  },
  'private-brand-buying': {
    ja: 'PB商品の調達',
    jaAlso: 'PB, プライベートブランド, PB開発, 自社ブランド商品, PB調達, PB商品, 留め型',
    en: 'Buying for a private label',
    enAlso:
      'private label, private brand, own-brand products, store brand, private label buying, exclusive products',
    kinds: ['buyer', 'trading_company'],
  },
  'in-store-promotion': {
    ja: '店頭販促・試食販売',
    jaAlso:
      '店頭販促, 試食販売, 試食, 店頭プロモーション, フェア, 日本フェア, 産地フェア, 売場づくり, デモ販売, マネキン, 販促',
    en: 'In-store promotion',
    enAlso:
      'in-store promotion, tasting in store, demo sales, sampling, Japan fair, store fair, promotion, point of sale, in-store tasting, sales promotion',
    kinds: ['buyer', 'trading_company', 'support'],
  },
  'menu-fair': {
    ja: '飲食店でのメニューフェア',
    jaAlso:
      'メニューフェア, レストランフェア, 飲食店フェア, 現地飲食店プロモーション, 期間限定メニュー, メニュー化',
    en: 'Restaurant menu fair',
    enAlso: 'menu fair, restaurant fair, restaurant promotion, menu promotion, limited menu, chef event',
    kinds: ['buyer', 'support', 'trading_company'],
  },
  'recipe-development': {
    ja: 'レシピ・メニュー・ペアリング提案',
    jaAlso:
      'レシピ開発, レシピ提案, メニュー開発, メニュー提案, 食べ方提案, ペアリング, ペアリング提案, 料理提案, 調理方法の紹介, 部位別提案',
    en: 'Recipes, menus and pairings',
    enAlso:
      'recipe development, recipes, menu development, pairing, food pairing, serving suggestions, how to cook, usage ideas, pairing proposal, cooking suggestions',
    kinds: ['support', 'buyer', 'manufacturer'],
  },
  'test-marketing': {
    ja: 'テストマーケティング',
    jaAlso: 'テスト販売, 試験販売, 消費者調査, モニター調査, 反応調査, 市場テスト',
    en: 'Test marketing',
    enAlso:
      'test marketing, test sales, trial sales, market test, consumer test, consumer feedback, buyer evaluation, test shelf',
    kinds: ['buyer', 'support', 'trading_company'],
  },
};
