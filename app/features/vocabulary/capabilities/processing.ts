/** What organisations do or look for at the stage processing: names, the words people type, and who usually offers it. */
import type { CapabilityTable } from '../capability-table';

export const processing: CapabilityTable<'processing'> = {
  'contract-manufacturing': {
    ja: 'OEM・PB製造',
    jaAlso: 'OEM, PB製造, プライベートブランド製造, 受託製造, 受託加工, 委託製造, OEM供給, ODM',
    en: 'Contract manufacturing (OEM)',
    enAlso:
      'contract manufacturing, co-packing, copacker, private label manufacturing, toll processing, made to order',
    kinds: ['manufacturer'],
  },
  'product-reformulation': {
    ja: '輸出先規制に合わせた配合変更',
    jaAlso:
      '配合変更, 添加物の代替, 代替添加物, 添加物規制, 着色料の変更, 輸出用レシピ, 動物性原料不使用, 添加物対応, 無添加化',
    en: 'Reformulation for destination rules',
    enAlso:
      'reformulation, recipe change, substitute additives, additive-free version, additive rules, without animal ingredients, change of ingredients, meat-free version',
    kinds: ['manufacturer'],
  },
  'local-taste-development': {
    ja: '現地の味・好みに合わせた商品開発',
    jaAlso:
      '現地の嗜好, 嗜好に合わせた, 味の調整, 現地向け商品, 現地仕様, 共同開発, マーケットイン, 新商品開発, フレーバー開発',
    en: 'Products developed to local taste',
    enAlso:
      'local taste, co-development, co-developed, developed for the market, flavour development, market-in, taste adaptation, localised product, flavours for',
    kinds: ['manufacturer', 'trading_company', 'buyer'],
  },
  'haccp-facility': {
    ja: 'HACCP対応工場',
    jaAlso: 'HACCP対応, HACCP工場, HACCP施設, 衛生管理工場, 食品安全認証工場, HACCP等対応施設',
    en: 'HACCP plant',
    enAlso: 'HACCP facility, HACCP factory, food safety certified plant, HACCP compliant',
    kinds: ['manufacturer'],
  },
  'approved-seafood-plant': {
    ja: '対EU・対米認定の水産加工施設',
    jaAlso: '対米HACCP工場, 対EU認定工場, EU HACCP工場, 認定水産加工施設, 対EU輸出施設, 輸出認定水産施設',
    en: 'Seafood plant approved for EU or US',
    enAlso:
      'approved seafood plant, EU-approved plant, EU approved seafood, US HACCP plant, export-approved fish plant',
    kinds: ['manufacturer'],
  },
  'approved-slaughterhouse': {
    ja: '輸出認定の食肉処理施設',
    jaAlso: '食肉処理施設, 認定食肉処理施設, と畜場, 輸出認定と畜場, と畜, 食肉センター, 輸出認定施設',
    en: 'Slaughterhouse approved for export',
    enAlso:
      'approved slaughterhouse, export-approved slaughterhouse, abattoir, slaughter, meat plant approval, slaughter plant',
    kinds: ['manufacturer'],
  },
  'halal-slaughter': {
    ja: 'ハラールと畜・ハラール食肉の調達',
    jaAlso: 'ハラールと畜, ハラル屠畜, ハラール食肉, ハラール処理, ハラールミート',
    en: 'Halal slaughter and halal meat',
    enAlso: 'halal slaughter, halal meat, halal abattoir, zabiha',
    kinds: ['manufacturer', 'trading_company'],
  },
  'halal-production': {
    ja: 'ハラール対応製造',
    jaAlso: 'ハラール対応, ハラール製造, ハラル対応, ハラール専用ライン, ハラール商品, ムスリムフレンドリー',
    en: 'Halal production',
    enAlso: 'halal production, halal line, halal products, halal manufacturing, Muslim-friendly',
    kinds: ['manufacturer'],
  },
  'kosher-production': {
    ja: 'コーシャ対応製造',
    jaAlso: 'コーシャ対応, コーシャ製造, コーシャ商品, コーシャ認定工場',
    en: 'Kosher production',
    enAlso: 'kosher production, kosher products, kosher line',
    kinds: ['manufacturer'],
  },
  'vegan-production': {
    ja: 'ヴィーガン・動物性不使用の製造',
    jaAlso: 'ヴィーガン対応, ビーガン対応, 動物性原料不使用の製造, 植物性商品, プラントベース, 精進',
    en: 'Vegan production',
    enAlso: 'vegan production, vegan products, vegan range, plant-based products, no animal ingredients',
    kinds: ['manufacturer'],
  },
  'gluten-free-production': {
    ja: 'グルテンフリー製造',
    jaAlso: 'グルテンフリー対応, 小麦不使用, グルテンフリー商品, 小麦不使用ライン',
    en: 'Gluten-free production',
    enAlso: 'gluten-free production, gluten-free products, wheat-free, dedicated gluten-free line',
    kinds: ['manufacturer'],
  },
  'allergen-control': {
    ja: 'アレルゲン管理',
    jaAlso:
      'アレルギー対応, アレルゲンフリー, コンタミ防止, アレルゲン不使用ライン, アレルギー特定原材料不使用',
    en: 'Allergen control',
    enAlso: 'allergen control, allergen management, allergen-free line, cross-contact control, free-from',
    kinds: ['manufacturer'],
  },
  'quick-freezing': {
    ja: '急速凍結・冷凍加工',
    jaAlso:
      '急速凍結, 急速冷凍, 液体凍結, アルコール凍結, 瞬間冷凍, 3D凍結, 冷凍加工, IQF, プロトン凍結, 凍結',
    en: 'Quick freezing',
    enAlso:
      'quick freezing, blast freezing, flash freezing, brine freezing, liquid freezing, freezing line, deep freezing',
    kinds: ['manufacturer', 'logistics'],
  },
  'retort-canning': {
    ja: 'レトルト・缶詰加工',
    jaAlso: 'レトルト加工, レトルト殺菌, 缶詰加工, 缶詰製造, 常温化, 加圧加熱殺菌, 瓶詰加工',
    en: 'Retort and canning',
    enAlso:
      'retort processing, canning, retort sterilisation, retort sterilization, canned production, ambient version, shelf-stable processing, jar filling',
    kinds: ['manufacturer'],
  },
  drying: {
    ja: '乾燥・フリーズドライ・粉末加工',
    jaAlso: '乾燥加工, フリーズドライ, 凍結乾燥, 粉末加工, 粉末化, スプレードライ, 燻製加工, 焙煎',
    en: 'Drying, freeze-drying and powders',
    enAlso:
      'drying, freeze-drying, freeze drying, spray drying, powder processing, milling into powder, dehydration, roasting',
    kinds: ['manufacturer'],
  },
  'meat-cutting': {
    ja: '食肉の部分肉加工・スライス',
    jaAlso:
      '部分肉, 部分肉加工, 食肉カット, スライス加工, 一頭買い, セット販売, ポーションカット, 精肉加工, 部位別',
    en: 'Meat cutting and slicing',
    enAlso:
      'meat cutting, meat portioning, slicing, whole carcass, whole-carcass purchase, portion cuts, boxed beef, cut by cut',
    kinds: ['manufacturer', 'trading_company'],
  },
  'fish-filleting': {
    ja: '魚のフィレ・切り身加工',
    jaAlso:
      'フィレ加工, フィレー加工, 切り身加工, 三枚おろし, 骨取り, ロイン加工, むき身加工, 刺身加工, 水産加工',
    en: 'Fish filleting and portioning',
    enAlso:
      'filleting, fish fillets, portion-cut fish, boneless fish, loins, seafood processing, fish processing, shucking',
    kinds: ['manufacturer'],
  },
  'rice-milling': {
    ja: '精米・米の加工',
    jaAlso: '精米, 精米工場, 精米設備, 無洗米加工, 炊飯, 炊飯工場, 製粉, 米粉加工',
    en: 'Rice milling',
    enAlso:
      'rice milling, rice mill, milling, rinse-free rice, rice polishing, rice cooking plant, flour milling',
    kinds: ['manufacturer', 'trading_company'],
  },
  'designated-rice-milling': {
    ja: '輸出先指定の精米・くん蒸',
    jaAlso: '指定精米工場, 中国向け精米, 登録くん蒸倉庫, くん蒸倉庫, 指定精米施設, 精米くん蒸',
    en: 'Designated rice milling and fumigation',
    enAlso:
      'designated rice mill, China-approved milling, approved rice mill, registered fumigation warehouse, milling and fumigation',
    kinds: ['manufacturer', 'trading_company', 'logistics'],
  },
  fumigation: {
    ja: 'くん蒸・検疫処理',
    jaAlso: 'くん蒸, 燻蒸, 検疫処理, 熱処理こん包材, 消毒処理, ISPM15, 低温処理',
    en: 'Fumigation and quarantine treatment',
    enAlso: 'fumigation, quarantine treatment, heat treatment, ISPM 15, cold treatment, disinfestation',
    kinds: ['logistics', 'manufacturer'],
  },
  bottling: {
    ja: '充填・瓶詰',
    jaAlso: '充填, 瓶詰, ボトリング, パウチ充填, 紙パック充填, 小容量化, 無菌充填',
    en: 'Filling and bottling',
    enAlso: 'bottling, filling, filling line, pouch filling, aseptic filling, bag-in-box, small bottles',
    kinds: ['manufacturer'],
  },
  'shelf-life-extension': {
    ja: '賞味期限の延長',
    jaAlso: '賞味期限延長, 長期保存, ロングライフ化, 日持ち, 日持ち向上, 保存期間の延長, ガス置換包装',
    en: 'Shelf-life extension',
    enAlso:
      'shelf-life extension, longer shelf life, extend shelf life, shelf life, long-life, MAP packaging, modified atmosphere packaging',
    kinds: ['manufacturer', 'support'],
  },
  'export-packaging': {
    ja: '輸出向け容器・包材',
    jaAlso:
      '輸出用包材, 容器包装, 包材, 包装資材, 輸出用パッケージ, 環境配慮包材, 脱プラ包装, 食品接触材料, 緩衝材',
    en: 'Export packaging and materials',
    enAlso:
      'export packaging, packaging material, packaging compliance, food-contact materials, plastic-free packaging, retail packaging, protective packaging',
    kinds: ['manufacturer', 'support', 'logistics'],
  },
  repacking: {
    ja: '小分け・詰め合わせ・リパック',
    jaAlso: '小分け, リパック, 詰め合わせ, アソート, セット組み, ギフトセット, 流通加工, 詰替え',
    en: 'Repacking and assortments',
    enAlso: 'repacking, re-packing, assortment, gift sets, multipack, kitting, value-added logistics',
    kinds: ['manufacturer', 'trading_company', 'logistics'],
  },
  'label-application': {
    ja: '現地語ラベルの印刷・貼付',
    jaAlso:
      'ラベル貼り, ラベル貼付, シール貼り, 現地語ラベル貼付, 裏ラベル, 英文ラベル, ラベル印刷, 栄養成分ラベル',
    en: 'Printing and applying labels',
    enAlso:
      'label application, labelling, labeling, applying labels, label printing, English label, sticker labels, nutrition label, back label',
    kinds: ['manufacturer', 'trading_company', 'logistics', 'support'],
  },
};
