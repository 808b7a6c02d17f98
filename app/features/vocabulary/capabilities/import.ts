/** What organisations do or look for at the stage import: names, the words people type, and who usually offers it. */
import type { CapabilityTable } from '../capability-table';

export const importing: CapabilityTable<'import'> = {
  'import-trading': {
    ja: '輸入販売(輸入者)',
    jaAlso:
      '輸入者, 輸入販売, 輸入商社, 現地輸入業者, 現地インポーター, インポーター, 輸入代理店, 輸入卸, 現地輸入事業者, 仕入れ, 買い付け, 輸入バイヤー',
    en: 'Importing',
    enAlso:
      'importer, import, importing, import trading, importer of record, import and distribution, import-export, buys from Japan, food import, purchase and distribution, imports Japanese food',
    kinds: ['buyer'],
  },
  'import-customs-clearance': {
    ja: '輸入通関',
    jaAlso: '現地通関, 輸入申告, 輸入手続き, 現地の通関, 通関トラブル対応, 輸入検査対応',
    en: 'Import customs clearance',
    enAlso:
      'import clearance, import customs, customs clearance at destination, import declaration, import inspection, clearing agent',
    kinds: ['buyer', 'logistics'],
  },
  'alcohol-import-licence': {
    ja: '酒類の輸入・卸売免許',
    jaAlso:
      '酒類輸入免許, 酒類輸入, 酒類ライセンス, アルコール輸入, 酒類輸入業者, 酒類卸ライセンス, COLA申請, 米国酒類免許, 三層制',
    en: 'Alcohol import licence',
    enAlso:
      'alcohol import licence, alcohol import license, liquor licence, liquor license, sake importer, COLA, TTB permit, three-tier system, wine and spirits importer, liquor importer',
    kinds: ['buyer'],
  },
  'import-permits': {
    ja: '輸入許可・商品登録の取得',
    jaAlso:
      '輸入許可, 輸入ライセンス, 商品登録, 製品登録, 食品登録, BPOM, ハラール登録, 輸入枠, 現地当局の許可, FDAタイ登録',
    en: 'Import permits and product registration',
    enAlso:
      'import permit, import licence, import license, product registration, halal registration, import quota, local authority approval',
    kinds: ['buyer', 'support'],
  },
  'local-agent': {
    ja: '現地法人・現地代理人',
    jaAlso: '現地法人, 現地代理人, 現地代理店, 現地事務所, 海外拠点, 現地拠点, 海外支社, 現地駐在',
    en: 'Local subsidiary or agent',
    enAlso:
      'local agent, local subsidiary, overseas subsidiary, local office, overseas branch, local representative, sales agent abroad, overseas base, owned local agent',
    kinds: ['buyer', 'trading_company', 'manufacturer'],
  },
  'local-wholesale': {
    ja: '現地卸・ディストリビューター',
    jaAlso:
      '現地卸, 現地問屋, ディストリビューター, 卸売, 現地流通, 食品卸, 業務用卸, 米系問屋, 日系卸, 現地販売代理',
    en: 'Local wholesale and distribution',
    enAlso:
      'wholesaler, local wholesale, distributor, distribution, food distributor, mainstream wholesaler, wholesale, food service wholesaler, distribution network, sub-distribution',
    kinds: ['buyer'],
  },
  'local-delivery': {
    ja: '現地配送・コールドチェーン',
    jaAlso: '現地配送, 現地物流, 店舗配送, ラストワンマイル, 現地コールドチェーン, 現地冷凍配送, 店着',
    en: 'Local delivery and cold chain',
    enAlso:
      'local delivery, last mile, last-mile delivery, store delivery, delivery to stores, local cold chain, delivery to restaurants, local distribution centre',
    kinds: ['buyer', 'logistics'],
  },
  'overseas-storage': {
    ja: '現地倉庫・現地在庫',
    jaAlso: '現地倉庫, 現地在庫, 海外倉庫, 現地冷凍倉庫, 現地冷蔵倉庫, 現地ストック, 非居住者在庫',
    en: 'Storage at destination',
    enAlso:
      'overseas warehouse, local stock, storage at destination, local warehouse, destination cold storage, stock abroad, consignment stock',
    kinds: ['buyer', 'logistics'],
  },
  'overseas-rice-milling': {
    ja: '現地精米',
    jaAlso: '海外精米, 現地での精米, 玄米輸出, 精米したて, 海外精米工場',
    en: 'Rice milling abroad',
    enAlso:
      'overseas rice milling, milling abroad, local rice milling, fresh milling, mill locally, brown rice export',
    kinds: ['buyer', 'trading_company'],
  },
  'local-labelling': {
    ja: '現地での表示確認・ラベル貼付',
    jaAlso:
      '現地ラベル貼り, 現地での表示, 現地表示対応, 輸入者ラベル, 栄養成分表示の現地対応, 現地シール貼り, 中文標示',
    en: 'Labelling at destination',
    enAlso:
      'local labelling, local labeling, labelling at destination, importer label, relabelling, stickering',
    kinds: ['buyer', 'logistics'],
  },
};
