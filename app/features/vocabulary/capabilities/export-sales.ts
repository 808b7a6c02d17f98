/** What organisations do or look for at the stage export sales: names, the words people type, and who usually offers it. */
import type { CapabilityTable } from '../capability-table';

export const exportSales: CapabilityTable<'export_sales'> = {
  'export-trading': {
    ja: '輸出販売(輸出商社)',
    jaAlso:
      '輸出商社, 輸出販売, 輸出代行, 海外営業, 直接輸出, 間接輸出, 輸出業務の代行, 貿易商社, 海外販路, 販路開拓, 輸出窓口, 輸出を任せたい',
    en: 'Export trading',
    enAlso:
      'export trading, exporter, export trader, export company, export on behalf, overseas sales, overseas sales channel, export handling, sales abroad, food trading, market entry',
    kinds: ['trading_company'],
  },
  'regional-trading': {
    ja: '地域商社機能',
    jaAlso: '地域商社, 地域のまとめ役, 県産品の販売, 地場産品の販売, 商社機能, 産地商社',
    en: 'Regional trading company work',
    enAlso:
      "regional trading company, local trading house, trading function, sells the region's products, sales of prefectural products, regional exporter",
    kinds: ['trading_company', 'support'],
  },
  'carry-members-products': {
    ja: '他社の商品も商談に持参',
    jaAlso:
      '他会員の商品, 他会員の商品を持っていく, 他社商品の提案, 共同営業, 相互販売, 一緒に売り込む, まとめて提案',
    en: "Carrying other members' products",
    enAlso:
      "carries other members' products, members' products, sells for other makers, joint offer, cross-selling, brings partners' products, carry others' products",
    kinds: ['manufacturer', 'trading_company'],
  },
  'overseas-account': {
    ja: '海外の卸・小売との取引口座',
    jaAlso:
      '取引口座, 海外取引先, 既存の商流, 商流, 直接口座, 問屋口座, 海外バイヤーとの取引, 海外卸との取引, 輸出実績, 取引基本契約, 商流の活用',
    en: 'Existing accounts with buyers abroad',
    enAlso:
      'existing account, accounts with wholesalers, direct account, established channel, trade channel, existing buyer relationship, mainstream wholesale access, basic trade contract, sales network, existing customers abroad, ready-made channel',
    kinds: ['trading_company', 'manufacturer'],
  },
  'joint-sales-visits': {
    ja: '同行営業・商談代行',
    jaAlso:
      '同行営業, 通い営業, 商談代行, 商談同席, 現地営業, 商談支援, 営業代行, 海外出張営業, 現地フォロー',
    en: 'Joint sales visits and negotiations',
    enAlso:
      'joint sales visits, repeat sales visits, customer visits, sales calls, negotiation support, negotiates on behalf, sales representation, visiting customers together',
    kinds: ['trading_company', 'support'],
  },
  'mixed-orders': {
    ja: '多品目のまとめ受注',
    jaAlso:
      'まとめ受注, 混載注文, 多品目, 一括受注, 帳合, 複数メーカーの商品, 品ぞろえ, 品揃え, ワンストップ受注',
    en: 'Mixed orders from many makers',
    enAlso:
      'mixed orders, one order for many makers, one-stop order, consolidated orders, product range, assortment of makers, wide range of products, items to add to the channel, extra items for the same buyer',
    kinds: ['trading_company'],
  },
  'regular-export': {
    ja: '定期・定量輸出',
    jaAlso:
      '定期輸出, 定量輸出, 定期・定量, 継続輸出, 継続取引, 定期便, 毎週出荷, 週2回, 継続的な納品, 販路の定着',
    en: 'Regular, fixed-volume export',
    enAlso:
      'regular export, fixed volume, regular shipments, continuous export, weekly shipments, steady export, continuing trade, standing orders, repeat orders',
    kinds: ['trading_company', 'manufacturer', 'logistics'],
  },
  'test-export': {
    ja: 'テスト輸出・トライアル',
    jaAlso: 'テスト輸出, トライアル輸出, 試験輸出, 実証試験, 試験輸送, サンプル輸出, お試し輸出, 輸出実証',
    en: 'Test export',
    enAlso:
      'test export, trial export, trial shipment, pilot shipment, test shipment, trial lot, export trial',
    kinds: ['trading_company', 'logistics', 'manufacturer', 'support'],
  },
  'export-quotation': {
    ja: '輸出価格の積算・見積',
    jaAlso: '輸出見積, 見積, FOB価格, CIF価格, 価格設定, 輸出価格, 建値, 積算, 現地販売価格の試算',
    en: 'Export price quotation',
    enAlso:
      'export quotation, price quotation, FOB price, CIF price, export pricing, landed cost, price build-up, costing',
    kinds: ['trading_company', 'logistics', 'support'],
  },
  'domestic-settlement': {
    ja: '国内取引・円建て決済',
    jaAlso: '国内渡し, 円建て, 円決済, 国内取引, 国内納品, 買い取り, 買取, 代金回収, 国内倉庫渡し',
    en: 'Domestic delivery and yen settlement',
    enAlso:
      'domestic settlement, payment in yen, yen payment, domestic delivery, buys outright in Japan, no currency risk, payment collection',
    kinds: ['trading_company'],
  },
  'export-paperwork': {
    ja: '輸出書類の作成',
    jaAlso:
      '輸出書類, 書類作成, インボイス, パッキングリスト, 船積書類, 貿易書類, 輸出手続き, 輸出手続, 貿易事務, 貿易実務, 書類の手続き, 通関書類',
    en: 'Export paperwork',
    enAlso:
      'export paperwork, export documents, export papers, the papers, invoice and packing list, shipping documents, trade documents, documentation, take care of the papers, trade administration',
    kinds: ['trading_company', 'logistics', 'support'],
  },
  'export-customs-clearance': {
    ja: '輸出通関',
    jaAlso: '通関, 通関業者, 通関手続き, 輸出申告, 乙仲, 税関申告',
    en: 'Export customs clearance',
    enAlso: 'export clearance, export customs, customs broker, customs declaration, customs brokerage',
    kinds: ['logistics'],
  },
  'origin-certificate': {
    ja: '原産地証明・EPA活用',
    jaAlso: '原産地証明, 原産地証明書, 特定原産地証明, EPA, FTA, 関税削減, 産地証明, 都道府県産地証明',
    en: 'Certificates of origin and EPA use',
    enAlso:
      'certificate of origin, origin certificate, preferential tariff, proof of origin, tariff reduction',
    kinds: ['trading_company', 'support', 'logistics'],
  },
  'phytosanitary-certificate': {
    ja: '植物検疫・植物検疫証明書',
    jaAlso: '植物検疫, 植物検疫証明書, 植物防疫, 植防, 輸出検疫, 検疫証明, 検疫対応',
    en: 'Plant quarantine and phytosanitary certificates',
    enAlso:
      'phytosanitary certificate, plant quarantine, phytosanitary inspection, plant health certificate, quarantine inspection',
    kinds: ['trading_company', 'logistics', 'manufacturer', 'support'],
  },
  'health-certificate': {
    ja: '衛生証明書・動物検疫',
    jaAlso:
      '衛生証明書, 動物検疫, 輸出検疫証明書, 食肉衛生証明, 漁獲証明, 自由販売証明, 自由販売証明書, 水産衛生証明, 健康証明',
    en: 'Health and veterinary certificates',
    enAlso:
      'health certificate, sanitary certificate, veterinary certificate, free sale certificate, catch certificate, animal quarantine, official certificate',
    kinds: ['trading_company', 'logistics', 'manufacturer', 'support'],
  },
  'radiation-certificate': {
    ja: '放射性物質検査・証明書',
    jaAlso: '放射性物質検査, 放射性物質検査証明書, 放射能検査, 放射線検査, 原発規制対応, 輸入規制への証明',
    en: 'Radiation tests and certificates',
    enAlso:
      'radiation certificate, radiation test, radioactivity test, radionuclide test, caesium test, radiation report',
    kinds: ['support', 'trading_company', 'manufacturer'],
  },
  'fda-registration': {
    ja: '米国FDA施設登録・事前通知',
    jaAlso: 'FDA登録代行, FDA施設登録の代行, 米国代理人, 事前通知, FDA対応, 米国FDA, バイオテロ法, FSMA対応',
    en: 'US FDA registration and prior notice',
    enAlso:
      'FDA registration, US FDA registration, prior notice, US agent, FDA compliance, FSMA, bioterrorism act',
    kinds: ['trading_company', 'support', 'manufacturer'],
  },
  'fce-sid-filing': {
    ja: 'FCE・SIDの申請',
    jaAlso: 'FCE, SID, FCE番号, FCE登録, SID登録, 低酸性缶詰, 酸性化食品, 低酸性缶詰食品',
    en: 'FCE and SID filing',
    enAlso: 'FCE-SID, FCE number, SID filing, low-acid canned food, LACF, acidified foods, scheduled process',
    kinds: ['trading_company', 'support', 'manufacturer'],
  },
  'fsvp-support': {
    ja: 'FSVP(外国供給業者検証)対応',
    jaAlso: 'FSVP, FSVP対応, 外国供給業者検証, FSVP輸入者, 食品安全計画, PCQI',
    en: 'FSVP support',
    enAlso: 'foreign supplier verification, FSVP agent, FSVP importer, food safety plan',
    kinds: ['support', 'trading_company', 'buyer'],
  },
  'gacc-registration': {
    ja: '中国GACCの製造企業登録',
    jaAlso:
      'GACC登録, 中国企業登録代行, 海関総署, 中国輸出企業登録, 中国向け施設登録, 中国への輸出手続き, 中国の企業登録',
    en: 'GACC registration for China',
    enAlso:
      'GACC registration, China facility registration, China manufacturer registration, entry to China, China customs registration',
    kinds: ['trading_company', 'support', 'manufacturer'],
  },
  'eu-composite-documents': {
    ja: 'EU混合食品の証明',
    jaAlso: '混合食品, EU混合食品, 混合食品規制, 自己宣誓書, 動物性原料の証明, EU向け公的証明書, EU規制対応',
    en: 'EU composite product documents',
    enAlso:
      'composite product, composite products, EU composite, self-attestation, private attestation, EU rules, EU-listed ingredients',
    kinds: ['trading_company', 'support', 'manufacturer'],
  },
  'alcohol-export-licence': {
    ja: '酒類の輸出免許',
    jaAlso: '輸出酒類卸売業免許, 輸出酒類, 酒類輸出, 酒類卸売業免許, 酒類販売免許, 輸出用清酒製造免許',
    en: 'Alcohol export licence',
    enAlso:
      'alcohol export licence, alcohol export license, liquor wholesale licence, liquor export, sake export licence',
    kinds: ['trading_company', 'manufacturer'],
  },
  'cross-border-ecommerce': {
    ja: '越境EC',
    jaAlso: '海外通販, 海外向け通販, 海外向けネット販売, Tモール, 越境通販',
    en: 'Cross-border e-commerce',
    enAlso:
      'cross-border e-commerce, cross-border EC, international online sales, selling online abroad, overseas online shop',
    kinds: ['trading_company', 'manufacturer', 'support'],
  },
};
