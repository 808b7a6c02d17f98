/**
 * The columns of a product sheet: what each is called, how its cells are read and written. What is written is read
 * back as it was. The other headings are those of trade-fair sheets and price lists, to guess a mapping from.
 */
import { ALLERGENS } from '~/features/vocabulary/allergens';
import { CURRENCIES } from '~/features/vocabulary/currencies';
import { INCOTERMS } from '~/features/vocabulary/incoterms';
import { ITEMS, itemByCode } from '~/features/vocabulary/items';
import { LANGUAGES } from '~/features/vocabulary/languages';
import { PREFECTURES } from '~/features/vocabulary/prefectures';
import { TEMPERATURE_ZONES } from '~/features/vocabulary/temperature-zones';
import { UNITS } from '~/features/vocabulary/units';
import * as cells from './cells';
import { type Column, field } from './column';
import { countries } from './list-cells';
import { caseSize, certified, id, ingredients, status } from './special-columns';

type Named = { code: string; ja: string; en: string };
const plain = (codes: readonly { code: string }[]) => (): Named[] =>
  codes.map(({ code }) => ({ code, ja: code, en: code }));

const RUNG_NAMES: readonly Named[] = [
  { code: 'public', ja: 'すべての人', en: 'Everybody' },
  { code: 'signed_in', ja: 'サインインしている人', en: 'Signed in' },
  { code: 'introduced', ja: '紹介が成立した団体', en: 'Introduced' },
  { code: 'clusters', ja: '同じクラスターの構成員のみ', en: 'My clusters' },
];
const LIFE_KINDS: readonly Named[] = [
  { code: 'best_before', ja: '賞味期限', en: 'Best before' },
  { code: 'use_by', ja: '消費期限', en: 'Use by' },
];

const unit = cells.oneOf({ entries: () => UNITS });
const rung = cells.oneOf({ entries: () => RUNG_NAMES });
const prefecture = cells.oneOf({
  entries: () => PREFECTURES,
  also: (code) => [PREFECTURES.find((one) => one.code === code)?.ja.replace(/[都府県]$/, '') ?? ''],
});

/** Every column of our own sheet, in its order. */
export const COLUMNS: readonly Column[] = [
  field(
    'nameJa',
    '商品名',
    'Name (Japanese)',
    cells.text,
    '品名|商品名(和文)|商品名(日本語)|製品名|product name (japanese)|name_ja',
  ),
  field(
    'nameEn',
    '商品名(英語)',
    'Name',
    cells.text,
    '英語商品名|商品名(英文)|英文商品名|英語名|product name|product name (english)|name (english)|item name|product|description of goods|name_en',
  ),
  field(
    'item',
    '品目',
    'Item',
    cells.oneOf({ entries: () => ITEMS, also: (code) => itemByCode(code)?.synonyms ?? [] }),
    'カテゴリ|カテゴリー|分類|商品分類|category|item category',
  ),
  field(
    'content',
    '内容量',
    'Content',
    cells.text,
    '規格|内容量・規格|入り目|容量|net content|net weight/volume|net contents|size|pack size',
  ),
  field(
    'gtin',
    'JANコード(GTIN)',
    'GTIN (JAN)',
    cells.text,
    'JAN|JANコード|jan code|barcode|バーコード|ean|upc|gtin',
  ),
  field('hs', 'HSコード', 'HS code', cells.text, 'HS|hs code|tariff code|統計品目番号'),
  field(
    'temperature',
    '保存温度帯',
    'Temperature zone',
    cells.oneOf({
      entries: () => TEMPERATURE_ZONES,
      also: (code) =>
        ({
          ambient: ['常温保存', '室温', 'dry', 'room temperature'],
          chilled: ['チルド', '要冷蔵', 'refrigerated', 'cool'],
          frozen: ['要冷凍', 'frozen'],
        })[code] ?? [],
    }),
    '温度帯|保管温度帯|保存温度|temperature|storage temperature',
  ),
  field(
    'descriptionJa',
    '商品特徴',
    'Description (Japanese)',
    cells.text,
    '商品説明|特徴|商品の特徴|商品説明(日本語)|pr|アピールポイント|セールスポイント',
  ),
  field(
    'descriptionEn',
    '商品特徴(英語)',
    'Description',
    cells.text,
    '英語商品説明|商品説明(英語)|description|features|product description',
  ),
  field(
    'targetJa',
    'ターゲット',
    'Made for (Japanese)',
    cells.text,
    'ターゲット(売り先,お客様)|お客様|売り先|想定顧客',
  ),
  field('targetEn', 'ターゲット(英語)', 'Made for', cells.text, 'target'),
  field(
    'usageJa',
    '利用シーン',
    'How it is used (Japanese)',
    cells.text,
    '利用シーン(利用方法・おすすめレシピ等)|利用方法|用途|食べ方',
  ),
  field('usageEn', '利用シーン(英語)', 'How it is used', cells.text, 'usage|serving suggestion|how to use'),
  field(
    'originPrefecture',
    '産地',
    'Prefecture of origin',
    prefecture,
    '主原料産地|産地(都道府県)|原産地|主原料産地(漁獲場所等)|origin|prefecture|産地の都道府県',
  ),
  field(
    'processingPrefecture',
    '加工地',
    'Prefecture of processing',
    prefecture,
    '製造地|製造所所在地|加工地の都道府県|processed in',
  ),
  field(
    'targetCountries',
    '輸出できる国・地域',
    'Countries you can ship to',
    cells.severalOf(countries),
    '輸出先|輸出可能国|輸出先国|対象国|ships to|export destinations|countries',
  ),
  field(
    'salesAreaJa',
    '販売エリアの制限',
    'Limits on where it is sold (Japanese)',
    cells.text,
    '販売エリア|販売地域の制限',
  ),
  field('salesAreaEn', '販売エリアの制限(英語)', 'Limits on where it is sold', cells.text),
  field(
    'priceAmount',
    '価格',
    'Price',
    cells.amount,
    '輸出価格|fob価格|単価|卸価格|仕切価格|納品価格|unit price|fob price|export price',
  ),
  field(
    'priceCurrency',
    '通貨',
    'Currency',
    cells.oneOf({
      entries: plain(CURRENCIES),
      also: (code) => (code === 'JPY' ? ['円', '¥', '日本円', 'yen'] : []),
    }),
    'currency',
  ),
  field('pricePer', '価格の単位', 'Price for one', unit, '単位|price unit|per'),
  field(
    'priceIncoterm',
    'インコタームズ',
    'Incoterm',
    cells.oneOf({ entries: plain(INCOTERMS) }),
    '貿易条件|建値|incoterms|terms',
  ),
  field('pricePlace', '指定地', 'Named place', cells.text, '積出港|港|place|port'),
  field(
    'priceValidUntil',
    '価格の有効期限',
    'Price valid until',
    cells.date,
    '有効期限|見積有効期限|valid until|validity',
  ),
  field('priceVisibility', '価格を見せる相手', 'Price seen by', rung),
  field(
    'retailYen',
    '希望小売価格(税抜)',
    'Retail price in Japan without tax (JPY)',
    cells.yen,
    '希望小売価格|参考小売価格|上代|小売価格(税抜)|税抜価格|retail price|srp',
  ),
  field(
    'retailTaxedYen',
    '希望小売価格(税込)',
    'Retail price in Japan with tax (JPY)',
    cells.yen,
    '小売価格(税込)|税込価格',
  ),
  field(
    'moqQuantity',
    '最小注文数',
    'Minimum order',
    cells.count,
    '最低発注数|最小ロット|最低ロット|moq|minimum order quantity|最小発注単位',
  ),
  field('moqUnit', '最小注文の単位', 'Minimum order unit', unit, 'moq unit'),
  field(
    'leadTimeDays',
    '発注リードタイム(日)',
    'Lead time (days)',
    cells.days,
    '発注リードタイム|リードタイム|納期|lead time',
  ),
  field(
    'capacityQuantity',
    '月間供給能力',
    'Capacity a month',
    cells.count,
    '供給能力|生産能力|月間生産量|capacity|monthly capacity',
  ),
  field('capacityUnit', '供給能力の単位', 'Capacity unit', unit),
  field(
    'availableMonths',
    '提供可能時期(月)',
    'Months available',
    cells.months,
    '提供可能時期|提供時期|出荷時期|旬|availability|season|available months',
  ),
  field(
    'shelfLifeDays',
    '賞味期限(日)',
    'Shelf life (days)',
    cells.days,
    '賞味期限|賞味/消費期限|賞味期限/消費期限|賞味・消費期限|消費期限|shelf life|best before',
  ),
  field(
    'shelfLifeKind',
    '期限の種類',
    'Kind of date',
    cells.oneOf({ entries: () => LIFE_KINDS }),
    '期限区分',
  ),
  field(
    'arrivalLifeDays',
    '到着時の残り日数',
    'Shelf life left at arrival (days)',
    cells.days,
    '到着時残存期限|残存賞味期限|remaining shelf life',
  ),
  field('storageJa', '保存方法', 'How to store (Japanese)', cells.text, '保管方法|保存条件'),
  field(
    'storageEn',
    '保存方法(英語)',
    'How to store',
    cells.text,
    'storage|storage conditions|storage method',
  ),
  field('unitNetG', '1個の正味重量(g)', 'Unit net weight (g)', cells.grams, '正味重量|内容重量|net weight'),
  field('unitGrossG', '1個の総重量(g)', 'Unit gross weight (g)', cells.grams, '商品重量|gross weight'),
  field(
    'unitsPerCase',
    '1ケース入数',
    'Units per case',
    cells.count,
    '入数|ケース入数|1ケースあたり入数|1ケース当たり入数|pcs/case|units per carton|case pack|pcs per case',
  ),
  caseSize,
  field(
    'caseGrossG',
    'ケース重量(g)',
    'Case gross weight (g)',
    cells.grams,
    'ケース重量|ケース総重量|1ケース重量|carton weight|case weight',
  ),
  field(
    'minCases',
    '最小ケース納品単位',
    'Smallest order (cases)',
    cells.count,
    '最低ケース納品単位|最小納品ケース数|minimum cases',
  ),
  field(
    'maxCases',
    '最大ケース納品単位',
    'Largest order (cases)',
    cells.count,
    '最大納品ケース数|maximum cases',
  ),
  field(
    'casesPerLayer',
    'パレット1段のケース数',
    'Cases per pallet layer',
    cells.count,
    '面数|1段ケース数|cases per layer|ti',
  ),
  field('layersPerPallet', 'パレットの段数', 'Layers per pallet', cells.count, '段数|積み段数|layers|hi'),
  field('palletHeightMm', 'パレットの高さ(mm)', 'Pallet height (mm)', cells.millimetres, 'pallet height'),
  field('palletGrossG', 'パレットの総重量(g)', 'Pallet gross weight (g)', cells.grams, 'pallet weight'),
  ingredients,
  field(
    'allergens',
    'アレルゲン',
    'Allergens',
    cells.severalOf({ entries: () => ALLERGENS }),
    'アレルギー表示|アレルギー|アレルゲン表示|アレルギー物質|特定原材料|特定原材料等|allergen|allergy',
  ),
  field(
    'allergensMay',
    'アレルゲン(混入の可能性)',
    'May contain',
    cells.severalOf({ entries: () => ALLERGENS }),
    'コンタミネーション|コンタミ|traces',
  ),
  field('allergensChecked', 'アレルゲンの一覧は完全', 'Allergen list is complete', cells.flag),
  field('ph', 'pH', 'pH', cells.decimal, 'ph値'),
  field('waterActivity', '水分活性', 'Water activity', cells.decimal, 'aw|水分活性値'),
  field('hermetic', '密封容器', 'Hermetically sealed', cells.yesNo, '密封|hermetic'),
  field(
    'labelLanguages',
    '表示の言語',
    'Languages on the label',
    cells.severalOf({ entries: () => LANGUAGES }),
    'ラベル言語|label languages',
  ),
  field('labelJa', '一括表示', 'Label text (Japanese)', cells.text, '一括表示(日本語)|食品表示'),
  field('labelEn', '一括表示(英語)', 'Label text', cells.text, 'label'),
  certified,
  field('visibility', '商品を見せる相手', 'Seen by', rung),
  field('documentsVisibility', '書類を見せる相手', 'Documents seen by', rung),
  status,
  id,
];

const BY_KEY = new Map(COLUMNS.map((column) => [column.key, column]));

/** A column by its key; undefined where there is none such. */
export const columnOf = (key: string): Column | undefined => BY_KEY.get(key);
