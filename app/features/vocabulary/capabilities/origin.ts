/** What organisations do or look for at the stage origin: names, the words people type, and who usually offers it. */
import type { CapabilityTable } from '../capability-table';

export const origin: CapabilityTable<'origin'> = {
  'contract-growing': {
    ja: '契約栽培・輸出向け生産',
    jaAlso: '契約栽培, 契約生産, 輸出向け栽培, 輸出用米, 受託栽培, 生産委託, 作付け計画, グローバル産地',
    en: 'Contract growing for export',
    enAlso:
      'contract growing, contract farming, contract cultivation, grown to order, growing for export, export production',
    kinds: ['manufacturer'],
  },
  'residue-tested-growing': {
    ja: '輸出先の残留農薬基準に合わせた生産',
    jaAlso:
      '残留農薬, 残留農薬基準, 農薬規制, 台湾の残留農薬, 防除暦, 農薬検査済み, 減農薬栽培, ポジティブリスト',
    en: "Growing to the destination's residue limits",
    enAlso:
      'residue limits, residue compliance, residue-tested, pesticide residue, MRL, maximum residue limits, low-pesticide growing, spray programme',
    kinds: ['manufacturer'],
  },
  'registered-fields': {
    ja: '生産園地・選果こん包施設の登録',
    jaAlso: '園地登録, 生産園地の登録, 登録園地, 選果こん包施設, 選果梱包施設, こん包施設登録, 登録選果場',
    en: 'Registered fields and packing houses',
    enAlso:
      'registered orchard, registered field, registered packing house, orchard registration, packing house registration, approved packing house',
    kinds: ['manufacturer'],
  },
  'organic-growing': {
    ja: '有機栽培',
    jaAlso: '有機農業, オーガニック栽培, 無農薬栽培, 特別栽培, 自然栽培, 有機原料',
    en: 'Organic growing',
    enAlso:
      'organic growing, organic farming, organic ingredients, pesticide-free, naturally grown, special-grown',
    kinds: ['manufacturer'],
  },
  'gap-growing': {
    ja: 'GAP認証の栽培',
    jaAlso: 'GAP認証農場, GAP取得農場, GAP認証産地, 農業生産工程管理',
    en: 'GAP-certified growing',
    enAlso: 'GAP-certified farm, GAP farm, good agricultural practice',
    kinds: ['manufacturer'],
  },
  'certified-fishery': {
    ja: 'エコ認証の漁業・養殖',
    jaAlso: '水産エコラベル, エコラベル水産物, 持続可能な漁業, サステナブルシーフード',
    en: 'Certified sustainable fishery',
    enAlso: 'sustainable seafood, sustainable fishing, certified fishery, ecolabel seafood',
    kinds: ['manufacturer'],
  },
  aquaculture: {
    ja: '養殖',
    jaAlso: '陸上養殖, 海面養殖, 完全養殖, 畜養, 養殖場',
    en: 'Aquaculture',
    enAlso: 'aquaculture, fish farming, land-based farming, farmed fish, farmed seafood',
    kinds: ['manufacturer'],
  },
  'fish-landing': {
    ja: '漁獲・水揚げ・産地買付',
    jaAlso: '漁獲, 水揚げ, 産地市場, 買受, 買参権, 仲買, 鮮魚出荷, 漁港',
    en: 'Landing and buying at the fishing port',
    enAlso:
      'landing port, fish landing, fish auction, buying rights at auction, wild catch, fresh fish supply, fishing port',
    kinds: ['manufacturer', 'trading_company'],
  },
  'designated-waters': {
    ja: '指定海域での二枚貝生産',
    jaAlso: '指定海域, 生産海域の指定, 海域指定, 二枚貝の海域, 貝毒モニタリング, 貝毒検査',
    en: 'Shellfish from designated waters',
    enAlso:
      'designated waters, designated production waters, approved harvesting area, shellfish sanitation, biotoxin monitoring',
    kinds: ['manufacturer'],
  },
  'large-volume-supply': {
    ja: '大ロット・安定供給',
    jaAlso: '大ロット, 安定供給, 大量供給, 定量供給, ロット確保, ロットの確保, 量の確保, 年間契約, 数量確保',
    en: 'Steady supply in volume',
    enAlso:
      'large volume, steady volume, stable supply, steady supply, volume supply, good quality in volume, supply capacity, large lots, regular supply',
    kinds: ['manufacturer', 'trading_company'],
  },
  'one-container-volume': {
    ja: 'コンテナ1本分の数量',
    jaAlso:
      'コンテナ1本, コンテナ単位, フルコンテナ, コンテナ満載, FCL, 20フィートコンテナ, 40フィートコンテナ',
    en: "A full container's volume",
    enAlso:
      'full container, full container load, one container, container volume, container load, fill a container',
    kinds: ['manufacturer', 'trading_company'],
  },
  'small-lot-supply': {
    ja: '小ロット対応',
    jaAlso: '小ロット, 少量, 少量対応, 1ケースから, ケース単位, 小口注文, 最小ロット',
    en: 'Small lots',
    enAlso: 'small lots, small lot, small orders, low MOQ, low minimum order, from one case, trial order',
    kinds: ['manufacturer', 'trading_company'],
  },
  'long-season-supply': {
    ja: '長期出荷・周年供給',
    jaAlso: '周年供給, 通年供給, 長期出荷, 周年出荷, 出荷期間の延長, 端境期, 長期貯蔵出荷',
    en: 'Long-season or year-round supply',
    enAlso: 'year-round supply, year round, long season, all-year supply, extended season, off-season supply',
    kinds: ['manufacturer', 'trading_company'],
  },
  'supply-relay': {
    ja: '産地リレー',
    jaAlso: 'リレー出荷, 産地間連携, 広域連携, 産地間の連携, 他産地との連携',
    en: 'Supply relay between regions',
    enAlso:
      'supply relay, relay between regions, relay shipping, regions taking turns, supply from several regions, inter-regional supply',
    kinds: ['manufacturer', 'trading_company', 'support'],
  },
  'shipping-plan-sharing': {
    ja: '生産・出荷計画の共有',
    jaAlso: '出荷計画, 出荷計画の共有, 生産計画, 需給調整, 出荷時期の調整, 収穫予測, 数量計画',
    en: 'Shared production and shipping plans',
    enAlso:
      'shipping plan, harvest forecast, production plan, supply planning, demand planning, volume forecast',
    kinds: ['manufacturer', 'trading_company'],
  },
  'collection-at-origin': {
    ja: '産地集荷・とりまとめ',
    jaAlso:
      '集荷, 産地集荷, 共同集荷, 共同出荷, 農家をまとめる, 生産者のとりまとめ, 取りまとめ, 集出荷, JA集荷, 生産者組織',
    en: 'Collection at origin',
    enAlso:
      'collection, collects from growers, collection at origin, joint collection, aggregation, organises growers, gathers growers, pick-up at origin',
    kinds: ['manufacturer', 'trading_company', 'logistics'],
  },
  'grading-packing': {
    ja: '選果・選別・こん包',
    jaAlso: '選果, 選別, 選果場, こん包, 梱包, パック詰め, 箱詰め, 光センサー選果, 共選',
    en: 'Grading and packing',
    enAlso: 'grading, sorting, packing, packing house, pack house, sorting line, sugar sensor',
    kinds: ['manufacturer'],
  },
  'size-grading': {
    ja: '規格・サイズの作り分け',
    jaAlso: 'Sサイズ, 規格, サイズ指定, 規格対応, 小玉, 大玉, サイズ分け, M〜Lサイズ, 業務用規格',
    en: 'Sizes and grades to order',
    enAlso:
      'size specification, small size, size grading, S size, M to L size, sizes to order, specification, large fruit',
    kinds: ['manufacturer'],
  },
  'curing-facility': {
    ja: 'キュアリング・予措',
    jaAlso: 'キュアリング, キュアリング処理, キュアリング施設, 予措, 腐敗防止, 腐敗率',
    en: 'Curing facility',
    enAlso: 'curing, curing facility, cured sweet potatoes, rot prevention, rot in transit',
    kinds: ['manufacturer', 'logistics'],
  },
  'origin-storage': {
    ja: '産地貯蔵',
    jaAlso: '貯蔵庫, 低温貯蔵, 雪室, 雪室貯蔵, 貯蔵技術, CA貯蔵, 定温倉庫',
    en: 'Storage at origin',
    enAlso:
      'storage at origin, farm storage, cold storage at farm, snow storage, low-temperature storage, storage know-how',
    kinds: ['manufacturer', 'logistics'],
  },
  'vanning-at-origin': {
    ja: '産地バンニング',
    jaAlso:
      '産地でのバンニング, 産地積み, 工場バンニング, 倉庫バンニング, コンテナ詰め, バンニング, コンテナドレージ',
    en: 'Container stuffing at origin',
    enAlso:
      'vanning at origin, container stuffing at origin, stuffing at origin, loading at origin, container loading at farm, vanning, container stuffing',
    kinds: ['manufacturer', 'logistics'],
  },
  'origin-visits': {
    ja: '産地・工場視察の受け入れ',
    jaAlso: '産地視察, 工場見学, 工場視察, 蔵見学, 視察受け入れ, 圃場見学, 見学対応',
    en: 'Visits to farms and plants',
    enAlso: 'farm visit, factory tour, brewery tour, site visit, plant visit, origin tour, buyer visits',
    kinds: ['manufacturer', 'support'],
  },
};
