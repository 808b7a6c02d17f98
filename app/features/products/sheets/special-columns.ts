/** The columns that are more than one field of the product's form, or none of them. */
import { isId } from '~/shared/ids';
import type { ProductStatus } from '../model';
import * as cells from './cells';
import { CellError } from './cells';
import type { Column } from './column';
import { readCertificates, readIngredients, writeCertificates, writeIngredients } from './list-cells';

const STATUSES: readonly { code: ProductStatus; ja: string; en: string }[] = [
  { code: 'draft', ja: '下書き', en: 'Draft' },
  { code: 'published', ja: '公開中', en: 'Published' },
  { code: 'archived', ja: '保管済み', en: 'Archived' },
];

export const caseSize: Column = {
  key: 'caseSize',
  ja: 'ケースサイズ(縦×横×高さ mm)',
  en: 'Case size (L × W × H, mm)',
  also: [
    'ケースサイズ',
    'ケース寸法',
    '外装サイズ',
    '荷姿寸法',
    'carton size',
    'case dimensions',
    'ケースサイズ(縦×横×高さ)',
  ],
  fields: ['caseLengthMm', 'caseWidthMm', 'caseHeightMm'],
  read: (text) => {
    const plainText = text.normalize('NFKC').toLowerCase();
    if (plainText.trim() === '')
      return { typed: { caseLengthMm: null, caseWidthMm: null, caseHeightMm: null } };
    const unitOf = /(mm|cm|m)\b/.exec(plainText)?.[1] ?? 'mm';
    const sizes = plainText
      .replace(/[^\d.×x*✕]/g, '')
      .split(/[×x*✕]/)
      .filter(Boolean);
    const [length, width, height] = sizes.map((size) => cells.millimetres.read(`${size}${unitOf}`));
    if (sizes.length !== 3) throw new CellError('sheets:errors.caseSize');
    return { typed: { caseLengthMm: length, caseWidthMm: width, caseHeightMm: height } };
  },
  write: ({ caseLengthMm, caseWidthMm, caseHeightMm }) => {
    const sizes = [caseLengthMm, caseWidthMm, caseHeightMm];
    return sizes.every((size) => size !== null) ? sizes.join(' × ') : null;
  },
};

export const status: Column = {
  key: 'status',
  ja: '状態',
  en: 'Status',
  also: ['公開状態', 'ステータス'],
  fields: [],
  read: (text) => {
    const read = cells.oneOf({ entries: () => STATUSES }).read(text);
    return read === null ? {} : { status: read as ProductStatus };
  },
  write: (product, locale) => STATUSES.find(({ code }) => code === product.status)?.[locale] ?? null,
};

export const id: Column = {
  key: 'id',
  ja: '商品ID(変更しないでください)',
  en: 'Product ID (do not change)',
  also: ['商品ID', 'product id'],
  fields: [],
  read: (text) => {
    const typed = text.trim().toLowerCase();
    if (typed === '') return { id: null };
    if (!isId(typed)) throw new CellError('sheets:errors.id');
    return { id: typed };
  },
  write: (product) => product.id,
};

export const ingredients: Column = {
  key: 'ingredients',
  ja: '原材料(和名 | 英名 | % | 原産国 | INS | 動物性)',
  en: 'Ingredients (Japanese | English | % | origin | INS | animal)',
  also: ['原材料', '原材料名', 'ingredients', 'ingredient list', '一括表示原材料', '主原料'],
  fields: [],
  read: (text) => ({ ingredients: readIngredients(text) }),
  write: (product, locale) => writeIngredients(product.ingredients, locale),
};

export const certified: Column = {
  key: 'certificates',
  ja: '認証(名称 | 番号 | 有効期限)',
  en: 'Certificates (name | number | valid until)',
  also: [
    '認証',
    '認証・許認可',
    '認証許認可',
    '許認可',
    '取得認証',
    'certificates',
    'certification',
    'certifications',
  ],
  fields: ['certificates'],
  read: (text) => {
    const details = readCertificates(text);
    return {
      typed: { certificates: details.map(({ certificate }) => certificate) },
      certificateDetails: details.filter(({ number, expiresOn }) => number !== '' || expiresOn !== null),
    };
  },
  write: (product, locale) => writeCertificates(product.certificates, product.certificateDetails, locale),
};
