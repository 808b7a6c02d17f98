/** What organisations do or look for at the stage support: names, the words people type, and who usually offers it. */
import type { CapabilityTable } from '../capability-table';

export const support: CapabilityTable<'support'> = {
  'secretariat-work': {
    ja: '事務局業務',
    jaAlso: '事務局, 事務局機能, 事務局の負担, 協議会運営, 会議運営, 会員管理, 事務局代行',
    en: 'Secretariat work',
    enAlso:
      'secretariat, secretariat work, running the council, meeting administration, member administration, secretariat load, council office',
    kinds: ['support', 'trading_company', 'manufacturer'],
  },
  'project-coordination': {
    ja: '全体調整・進行管理',
    jaAlso:
      '全体調整, とりまとめ役, コーディネート, コーディネーター, 進行管理, プロジェクト管理, 関係者調整, 伴走支援, 商流調整, 役割分担',
    en: 'Overall coordination',
    enAlso:
      'coordination, overall coordination, coordinator, project management, keeps everyone moving, brings partners together, hands-on support, channel coordination',
    kinds: ['support', 'trading_company'],
  },
  'business-matching': {
    ja: 'マッチング・商談会',
    jaAlso:
      'マッチング, 商談会, ビジネスマッチング, 取引先紹介, バイヤー紹介, オンライン商談, 商談機会, パートナー紹介, 取引先探し, パートナー探し',
    en: 'Matching and business meetings',
    enAlso:
      'business matching, matchmaking, business meetings, buyer introductions, partner search, online meetings, introduces buyers, finding buyers, finding a partner',
    kinds: ['support', 'trading_company'],
  },
  'buyer-invitation': {
    ja: 'バイヤー招へい',
    jaAlso: 'バイヤー招聘, 招へい, 産地招へい, 海外バイヤーを呼ぶ, 招聘事業, インバウンド商談',
    en: 'Buyer invitation',
    enAlso:
      'buyer invitation, inviting buyers, inbound mission, buyer mission, invite buyers, buyers to the region',
    kinds: ['support'],
  },
  'trade-fair-booth': {
    ja: '見本市・展示会への出展',
    jaAlso: '展示会, 見本市, 出展, 展示会出展, 共同出展, ブース, 海外見本市, 合同出展, ジャパンパビリオン',
    en: 'Trade-fair booth',
    enAlso: 'trade fair, trade show, exhibition, booth, exhibiting, joint booth, pavilion, food show, expo',
    kinds: ['support', 'trading_company'],
  },
  'tasting-events': {
    ja: '試飲・試食会、現地セミナー',
    jaAlso:
      '試飲会, 試食会, テイスティング, テイスティング商談会, 現地セミナー, ソムリエ向けセミナー, プロモーションイベント, 料理教室, 酒イベント',
    en: 'Tastings and seminars',
    enAlso:
      'tasting, tasting event, seminar, masterclass, sommelier seminar, promotional event, sake event, educational seminar, cooking class',
    kinds: ['support', 'buyer', 'trading_company'],
  },
  'press-releases': {
    ja: 'プレスリリース・広報',
    jaAlso: 'プレスリリース, 広報, 報道対応, メディア掲載, PR, 取材対応, ニュース発信, 記者発表',
    en: 'Press releases and publicity',
    enAlso:
      'press release, press releases, publicity, media relations, media coverage, public relations, news',
    kinds: ['support', 'manufacturer', 'trading_company'],
  },
  'influencer-promotion': {
    ja: 'SNS・インフルエンサー発信',
    jaAlso:
      'SNS, SNS発信, インフルエンサー, 動画配信, 口コミ, KOL, 現地SNS, デジタルマーケティング, ウェブ広告, レシピ動画',
    en: 'Social media and influencers',
    enAlso:
      'social media, influencer, influencers, video promotion, digital marketing, online advertising, recipe videos',
    kinds: ['support', 'buyer'],
  },
  'common-brand': {
    ja: '共通ブランド・共同プロモーション',
    jaAlso:
      '共通ブランド, 共同ブランド, 統一ブランド, 統一ラベル, 地域ブランド, ブランディング, 共同プロモーション, オール東北, ブランド化, 産地ブランド',
    en: 'Common brand and joint promotion',
    enAlso:
      'common brand, joint brand, regional brand, shared label, branding, joint promotion, umbrella brand, brand building, brand awareness',
    kinds: ['support', 'trading_company', 'manufacturer'],
  },
  'design-creative': {
    ja: 'デザイン・写真・動画制作',
    jaAlso:
      'デザイン, パッケージデザイン, ラベルデザイン, 写真撮影, 動画制作, 商品写真, 販促物制作, POP制作, ウェブサイト制作',
    en: 'Design, photos and video',
    enAlso:
      'design, package design, label design, photography, video production, product photos, creative work, website production, point-of-sale material',
    kinds: ['support'],
  },
  'catalogue-making': {
    ja: '外国語カタログ・商品資料の作成',
    jaAlso:
      '商品カタログ, 英文カタログ, 英語資料, カタログ作成, 商品データベース, FCPシート, 商談シート, 多言語カタログ, 英語の商品説明, 企業紹介資料',
    en: 'Catalogues in other languages',
    enAlso:
      'catalogue, catalog, product sheets, English materials, product database, multilingual catalogue, sales materials, product specification sheet',
    kinds: ['support', 'trading_company'],
  },
  'label-translation': {
    ja: '表示・ラベルの翻訳と適合確認',
    jaAlso:
      'ラベル翻訳, 表示翻訳, 食品表示, 表示確認, 栄養成分表示, 原材料表示の翻訳, 表示規制, 表示ルール, 現地語表示, アレルゲン表示',
    en: 'Label translation and checks',
    enAlso:
      'label translation, label check, food labelling rules, nutrition facts, ingredient list translation, labelling compliance, label review, local-language label',
    kinds: ['support', 'trading_company'],
  },
  interpreting: {
    ja: '通訳・翻訳',
    jaAlso: '通訳, 翻訳, 商談通訳, 逐次通訳, 英訳, 中国語訳, 語学人材, 契約書翻訳',
    en: 'Interpreting and translation',
    enAlso: 'interpreting, interpreter, translation, translator, language support, interpretation',
    kinds: ['support'],
  },
  'market-research': {
    ja: '市場・ニーズ調査',
    jaAlso:
      '市場調査, 海外市場調査, ニーズ調査, マーケティング調査, 価格調査, 競合調査, 店頭調査, 現地情報, 市場情報',
    en: 'Market research',
    enAlso:
      'market research, market survey, consumer research, price survey, market information, store check, competitor research, market data',
    kinds: ['support', 'trading_company'],
  },
  'regulation-research': {
    ja: '輸入規制・商習慣の調査',
    jaAlso:
      '規制調査, 輸入規制, 輸入規制調査, 現地規制, 商習慣, 添加物規制の確認, 成分確認, 法規制, 規格基準, 規制対応, 輸入可否',
    en: 'Import rules and trade custom',
    enAlso:
      'import rules, regulation check, regulatory research, food regulations, trade custom, regulatory compliance, additive check, ingredient check, regulatory advice',
    kinds: ['support', 'trading_company'],
  },
  'laboratory-testing': {
    ja: '検査・分析',
    jaAlso:
      '検査, 分析, 成分分析, 栄養成分分析, 微生物検査, 残留農薬検査, 分析機関, 検査機関, 水分活性測定, pH測定, 賞味期限試験',
    en: 'Laboratory testing',
    enAlso:
      'laboratory testing, lab testing, analysis, nutrition analysis, microbiological testing, residue analysis, testing laboratory, water activity, shelf-life test',
    kinds: ['support'],
  },
  'certification-support': {
    ja: '認証取得の支援',
    jaAlso:
      '認証取得支援, HACCP取得, HACCP導入支援, ハラール認証取得, 有機認証取得, GAP取得, 認証コンサル, 国際認証, 認証取得, FSSC取得',
    en: 'Help with certification',
    enAlso:
      'certification support, certification consulting, HACCP consulting, halal certification support, GAP support, obtaining certificates, audit preparation, organic certification',
    kinds: ['support'],
  },
  'product-development-support': {
    ja: '商品開発・改良の支援',
    jaAlso:
      '商品開発支援, 商品改良, ブラッシュアップ, ハンズオン支援, 商品企画, 専門家による商品評価, 味覚評価, 試作支援, 公設試',
    en: 'Product development support',
    enAlso:
      'product development support, product improvement, hands-on support for makers, product advice, flavour and package advice, taste guidance, prototype, research institute',
    kinds: ['support', 'buyer'],
  },
  'cultivation-guidance': {
    ja: '栽培・生産技術の指導',
    jaAlso:
      '栽培指導, 技術指導, 栽培講習, 生産技術支援, 品質向上指導, 普及センター, 栽培マニュアル, 営農指導, 品種開発',
    en: 'Growing and production guidance',
    enAlso:
      'cultivation guidance, growing advice, technical guidance, agronomy, extension service, growing manual, yield improvement, variety development',
    kinds: ['support', 'manufacturer'],
  },
  'export-consulting': {
    ja: '輸出相談・専門家派遣',
    jaAlso:
      '輸出相談, 専門家派遣, 貿易相談, 個別相談, 輸出アドバイザー, コンサルティング, 輸出コンサル, 海外展開支援, 伴走型支援',
    en: 'Export consulting',
    enAlso:
      'export consulting, export advice, export adviser, consultation, trade adviser, expert dispatch, export support, export coaching',
    kinds: ['support'],
  },
  'export-training': {
    ja: '輸出人材の育成・セミナー',
    jaAlso:
      '人材育成, 輸出セミナー, 勉強会, 研修, 貿易実務研修, 輸出人材, 輸出を担当する人材, 意見交換会, 講習会',
    en: 'Training and seminars',
    enAlso:
      'training, export seminar, workshop, study group, staff training, export staff, people who can run exports, course',
    kinds: ['support'],
  },
  'export-plan-writing': {
    ja: '輸出事業計画の策定支援',
    jaAlso: '輸出事業計画, 計画策定, 事業計画, 計画書作成, 輸出計画, 総合化事業計画, 事業計画書',
    en: 'Writing export plans',
    enAlso:
      'export plan, export business plan, business plan writing, plan writing, planning support, strategy',
    kinds: ['support', 'trading_company'],
  },
  'subsidy-office-work': {
    ja: '補助金の申請・事務',
    jaAlso:
      '補助金, 補助金申請, 助成金, 公募, 公募申請, 交付申請, 実績報告, 補助事業, 経理事務, 精算事務, 補助金事務',
    en: 'Subsidy applications and office work',
    enAlso:
      'subsidy, subsidy application, grant, grant application, subsidy office work, call for proposals, grant reporting, subsidy accounting',
    kinds: ['support', 'trading_company'],
  },
  'government-liaison': {
    ja: '行政・関係機関との調整',
    jaAlso:
      '行政との調整, 行政連携, 自治体連携, 農政局, 規制撤廃の働きかけ, 業界団体との調整, 県との連携, 包括連携協定',
    en: 'Liaison with public bodies',
    enAlso:
      'government liaison, liaison with authorities, public bodies, municipality, ministry contact, industry associations, cooperation agreement',
    kinds: ['support'],
  },
  financing: {
    ja: '融資・資金調達',
    jaAlso: '融資, 資金調達, 資金, 設備資金, 運転資金, 投資資金, 出資, 金融支援, リース, 銀行',
    en: 'Finance',
    enAlso: 'finance, financing, loan, funding, capital, investment, working capital, bank, leasing',
    kinds: ['support'],
  },
  'trade-insurance': {
    ja: '貿易保険・与信管理',
    jaAlso: '貿易保険, 与信, 与信管理, 代金未回収, 信用状, L/C, 為替リスク, 信用調査, 取引信用保険',
    en: 'Trade credit and insurance',
    enAlso:
      'trade insurance, export credit insurance, credit check, letter of credit, payment risk, exchange risk, credit management',
    kinds: ['support', 'trading_company'],
  },
  'contract-advice': {
    ja: '契約・法務の助言',
    jaAlso: '契約書, 契約, 法務, 取引条件, 輸出契約, 独占契約, 代理店契約, 弁護士, 秘密保持',
    en: 'Contract and legal advice',
    enAlso:
      'contract advice, legal advice, contracts, trade terms, distribution agreement, exclusive agreement, lawyer, NDA',
    kinds: ['support'],
  },
  'ip-protection': {
    ja: '商標・品種・知的財産の保護',
    jaAlso: '商標, 海外商標, 商標登録, 知的財産, 知財, 品種登録, 種苗, 模倣品対策, ブランド保護, GI登録',
    en: 'Trademarks and plant varieties',
    enAlso:
      "trademark, trademark abroad, intellectual property, IP protection, plant variety, plant breeder's rights, counterfeits, brand protection, GI registration",
    kinds: ['support'],
  },
  'outcome-reporting': {
    ja: '効果測定・実績報告',
    jaAlso: '効果測定, 実績集計, KPI管理, 成果報告, 実績管理, 報告書作成, 進捗管理, 目標管理',
    en: 'Measuring and reporting results',
    enAlso:
      'outcome reporting, KPI, results reporting, impact measurement, reporting, progress report, performance data',
    kinds: ['support', 'trading_company'],
  },
};
