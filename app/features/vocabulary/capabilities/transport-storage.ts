/** What organisations do or look for at the stage transport storage: names, the words people type, and who usually offers it. */
import type { CapabilityTable } from '../capability-table';

export const transportStorage: CapabilityTable<'transport_storage'> = {
  'freight-forwarding': {
    ja: '国際輸送の手配(フォワーディング)',
    jaAlso:
      'フォワーダー, フォワーディング, 国際輸送, 国際物流, 輸送手配, 一貫輸送, 複合一貫輸送, 輸出物流, 物流の構築, ドアツードア',
    en: 'Freight forwarding',
    enAlso:
      'freight forwarding, forwarder, international freight, international logistics, export logistics, door to door, shipping arrangement, transport to the destination',
    kinds: ['logistics'],
  },
  'ocean-freight': {
    ja: '海上輸送',
    jaAlso: '船便, 海上コンテナ, コンテナ船, 船積み, 海上運賃, 海上ルート, 船社ブッキング',
    en: 'Ocean freight',
    enAlso: 'ocean freight, sea freight, sea transport, container shipping, by sea, ship booking, sea route',
    kinds: ['logistics'],
  },
  'air-freight': {
    ja: '航空輸送',
    jaAlso: '空輸, 航空便, エアー便, エア便, 航空貨物, 翌日配送, 直行便',
    en: 'Air freight',
    enAlso: 'air freight, air cargo, by air, airfreight, direct flight, next-day air, air route, flights',
    kinds: ['logistics'],
  },
  'reefer-consolidation': {
    ja: 'リーファー混載(冷蔵・冷凍)',
    jaAlso:
      'リーファー混載, リーファーコンテナ, 冷蔵混載, 冷凍混載, 混載, 青果物の混載, 温度帯混載, 小口リーファー, 定温輸送, 混載輸出',
    en: 'Reefer consolidation',
    enAlso:
      'reefer consolidation, reefer LCL, chilled consolidation, frozen consolidation, mixed reefer, refrigerated consolidation, small-lot reefer, mixed loads, reefer container, refrigerated CFS',
    kinds: ['logistics'],
  },
  'lcl-consolidation': {
    ja: 'ドライ混載(LCL)',
    jaAlso: 'LCL, ドライ混載, 小口混載, 常温混載, 混載便, 混載サービス, 小口貨物, 混載コンテナ',
    en: 'LCL consolidation (dry)',
    enAlso:
      'LCL consolidation, dry consolidation, less than container load, groupage, small-lot cargo, shared container, shared transport',
    kinds: ['logistics'],
  },
  'local-port-shipping': {
    ja: '地方港からの輸出',
    jaAlso:
      '地方港, 最寄り港, 地元の港, 仙台港, 地方港活用, 内航フィーダー, フィーダー船, 釜山経由, 横浜港経由, 港までの陸送短縮',
    en: 'Shipping from a local port',
    enAlso:
      'local port, regional port, nearby port, from the local port, feeder service, via Yokohama, via Busan, shorter truck leg, closer port',
    kinds: ['logistics'],
  },
  'local-airport-shipping': {
    ja: '地方空港からの輸出',
    jaAlso: '地方空港, 地元の空港, 仙台空港, 地方空港直行便, 最寄り空港, 国際線直行便',
    en: 'Shipping from a local airport',
    enAlso: 'local airport, regional airport, direct flight from a regional airport, direct air route',
    kinds: ['logistics'],
  },
  'port-stuffing': {
    ja: '港・CFSでのバンニング',
    jaAlso: 'CFS, 港バンニング, コンテナフレートステーション, 上屋, 港頭地区倉庫, 港での積み込み',
    en: 'Stuffing at port (CFS)',
    enAlso: 'container freight station, stuffing at port, port warehouse, CFS stuffing',
    kinds: ['logistics'],
  },
  'inland-trucking': {
    ja: '国内陸送・集荷便',
    jaAlso:
      '国内陸送, 陸送, トラック輸送, 集荷便, ドレージ, 冷蔵車, 冷凍車, 保冷車, 路線便, チャーター便, 国内配送, ミルクラン',
    en: 'Inland trucking and pick-up',
    enAlso:
      'trucking, inland transport, drayage, refrigerated truck, pick-up service, milk run, domestic delivery truck, road transport',
    kinds: ['logistics'],
  },
  'low-carbon-transport': {
    ja: 'モーダルシフト・CO2削減輸送',
    jaAlso:
      'モーダルシフト, CO2削減, 2024年問題, 脱炭素物流, 鉄道輸送, 内航船, フェリー輸送, 環境負荷低減, カーボンニュートラル',
    en: 'Modal shift and low-carbon transport',
    enAlso:
      'modal shift, CO2 reduction, low-carbon transport, rail freight, coastal shipping, ferry, carbon neutral logistics, green logistics',
    kinds: ['logistics', 'support'],
  },
  'cold-storage': {
    ja: '冷蔵・冷凍保管',
    jaAlso: '冷蔵倉庫, 冷凍倉庫, 冷凍保管, 冷蔵保管, 低温倉庫, 超低温倉庫, コールドチェーン, 定温保管',
    en: 'Cold storage',
    enAlso:
      'cold storage, cold store, frozen warehouse, chilled warehouse, refrigerated warehouse, cold chain, freezer storage',
    kinds: ['logistics'],
  },
  'ambient-storage': {
    ja: '常温保管',
    jaAlso: '常温倉庫, 倉庫保管, ドライ倉庫, 輸出用倉庫, 共同保管, 在庫保管',
    en: 'Ambient storage',
    enAlso: 'ambient storage, dry warehouse, warehousing, storage, shared storage, dry storage, warehouse',
    kinds: ['logistics'],
  },
  'bonded-storage': {
    ja: '保税保管',
    jaAlso: '保税, 保税倉庫, 保税蔵置場, 保税地域, 保税転送, 保税上屋',
    en: 'Bonded storage',
    enAlso: 'bonded storage, bonded warehouse, bonded area, customs warehouse, in bond',
    kinds: ['logistics'],
  },
  'freshness-keeping': {
    ja: '鮮度・品質保持技術',
    jaAlso:
      '鮮度保持, 品質保持, 鮮度保持技術, 鮮度保持フィルム, 品質保持技術, エチレン対策, 鮮度保持剤, 電場冷蔵, 腐敗率の低減, 輸送中の品質',
    en: 'Freshness and quality keeping',
    enAlso:
      'freshness keeping, freshness-keeping technology, quality keeping, keeps fresh, freshness film, ethylene control, shelf-life technology, quality in transit, stable quality in transit, transit loss',
    kinds: ['support', 'logistics', 'manufacturer'],
  },
  'controlled-atmosphere': {
    ja: 'CAコンテナ輸送',
    jaAlso: 'CAコンテナ, CA輸送, 雰囲気制御, ガス制御コンテナ, 電場コンテナ',
    en: 'Controlled-atmosphere containers',
    enAlso: 'controlled atmosphere, CA container, CA reefer, modified atmosphere container',
    kinds: ['logistics'],
  },
  'temperature-logging': {
    ja: '温度記録・輸送品質の測定',
    jaAlso: '温度記録, データロガー, 温度ロガー, 温度管理, 温度履歴, 振動測定, トレーサビリティ, 輸送試験',
    en: 'Temperature logging',
    enAlso:
      'temperature logging, data logger, temperature record, temperature monitoring, traceability, shock logger, transport test',
    kinds: ['logistics', 'support'],
  },
  'export-packing': {
    ja: '輸出梱包',
    jaAlso: '輸送梱包, パレタイズ, パレット積み, 緩衝梱包, 荷傷み防止, 航空梱包, 破損防止',
    en: 'Export packing',
    enAlso:
      'export packing, palletising, palletizing, crating, damage prevention, cushioning, shock-proof packing',
    kinds: ['logistics', 'manufacturer'],
  },
  'live-seafood-transport': {
    ja: '活魚・活貝輸送',
    jaAlso: '活魚輸送, 活貝輸送, 活魚, 活きたまま, 活魚車, 活魚コンテナ, 無水輸送',
    en: 'Live seafood transport',
    enAlso: 'live seafood transport, live fish transport, live shellfish, live transport',
    kinds: ['logistics', 'manufacturer'],
  },
  'sample-shipping': {
    ja: 'サンプル・小口国際配送',
    jaAlso: 'サンプル輸送, サンプル発送, 国際宅配, 国際クール便, 小口配送, EMS, クーリエ, 国際小口保冷',
    en: 'Samples and small parcels',
    enAlso:
      'sample shipping, sample shipment, samples, courier, small parcel, international parcel, chilled courier',
    kinds: ['logistics', 'trading_company'],
  },
  'halal-logistics': {
    ja: 'ハラール物流',
    jaAlso: 'ハラル物流, ハラール倉庫, ハラール輸送',
    en: 'Halal logistics',
    enAlso: 'halal logistics, halal warehouse, halal transport, halal supply chain',
    kinds: ['logistics'],
  },
  'inventory-management': {
    ja: '在庫管理・受発注代行',
    jaAlso: '在庫管理, 受発注, 受注代行, 出荷代行, ピッキング, 発送代行, 3PL, 物流代行, 適正在庫, 発注管理',
    en: 'Inventory and order management',
    enAlso:
      'inventory management, stock management, order management, fulfilment, fulfillment, pick and pack, order processing',
    kinds: ['logistics', 'trading_company'],
  },
  'cargo-insurance': {
    ja: '貨物保険・クレーム対応',
    jaAlso: '貨物保険, 海上保険, 輸送保険, クレーム対応, 損害対応, 荷傷みクレーム',
    en: 'Cargo insurance and claims',
    enAlso: 'cargo insurance, marine insurance, transport insurance, claims handling, damage claims',
    kinds: ['logistics', 'support', 'trading_company'],
  },
};
