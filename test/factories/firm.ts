/** A firm that tells everything a trade-fair sheet asks for. */
import type { FirmFacts, FirmPlace, Sales } from '~/features/organisations/model';

const firm: FirmFacts = {
  foundedYear: 1892,
  employees: 48,
  capitalYen: 10_000_000,
  representativeJa: '佐久間 恵',
  representativeEn: 'Megumi Sakuma',
  representativeTitleJa: '代表取締役',
  representativeTitleEn: 'President',
  addressJa: '宮城県塩竈市北浜1-2-3',
  addressEn: '1-2-3 Kitahama, Shiogama, Miyagi',
  messageJa: '小ロットから始められます。',
  messageEn: 'We begin with small lots.',
  processJa: '杉の木桶で三年寝かせます。',
  processEn: 'Three years in barrels of cedar.',
  inspectionJa: '全数を金属検出機に通します。',
  inspectionEn: 'Every pack passes a metal detector.',
  processControlJa: '仕込みごとに塩分と水分を記録します。',
  processControlEn: 'Salt and moisture are recorded for each batch.',
  workersJa: '毎朝、体調と手指を確認します。',
  workersEn: 'Health and hands are checked each morning.',
  facilitiesJa: '毎日の清掃を表で管理します。',
  facilitiesEn: 'Daily cleaning is kept on a chart.',
  crisisJa: '回収の手順を定め、年に一度訓練します。',
  crisisEn: 'We rehearse recalls once a year.',
};
const sales: Sales = { yen: 320_000_000, year: 2025, visibility: 'introduced' };
const places: FirmPlace[] = [
  {
    kind: 'factory',
    nameJa: '塩竈工場',
    nameEn: 'Shiogama plant',
    prefecture: 'JP-04',
    addressJa: '宮城県塩竈市港町4-5',
    addressEn: '4-5 Minatocho, Shiogama, Miyagi',
  },
  { kind: 'warehouse', nameJa: '', nameEn: '', prefecture: 'JP-13', addressJa: '', addressEn: '' },
];

export const toldFirm = { firm, sales, places };
