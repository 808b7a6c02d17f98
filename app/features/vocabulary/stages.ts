/**
 * The stages of the export chain, in the order goods pass them; `support` serves them all from beside. `kind` is the
 * kind of organisation that usually fills the stage.
 */

export const STAGES = [
  {
    code: 'origin',
    kind: 'manufacturer',
    ja: '産地',
    en: 'Origin',
    aboutJa: '生産・水揚げ・集荷・選別',
    aboutEn: 'Growing, landing, collecting, grading',
  },
  {
    code: 'processing',
    kind: 'manufacturer',
    ja: '加工',
    en: 'Processing',
    aboutJa: '製造・加工・包装',
    aboutEn: 'Making, processing, packaging',
  },
  {
    code: 'export_sales',
    kind: 'trading_company',
    ja: '輸出販売',
    en: 'Export sales',
    aboutJa: '商談・受注・輸出書類',
    aboutEn: 'Selling, orders, export papers',
  },
  {
    code: 'transport_storage',
    kind: 'logistics',
    ja: '輸送・保管',
    en: 'Transport and storage',
    aboutJa: '混載・輸送・保管・温度管理',
    aboutEn: 'Consolidation, freight, storage, cold chain',
  },
  {
    code: 'import',
    kind: 'buyer',
    ja: '輸入',
    en: 'Import',
    aboutJa: '輸入通関・許認可・現地卸',
    aboutEn: 'Clearance, licences, local wholesale',
  },
  {
    code: 'shelf',
    kind: 'buyer',
    ja: '売場・食卓',
    en: 'Shelf and table',
    aboutJa: '小売・飲食店・EC・販促',
    aboutEn: 'Retail, restaurants, e-commerce, promotion',
  },
  {
    code: 'support',
    kind: 'support',
    ja: '支援',
    en: 'Support',
    aboutJa: '事務局・資金・認証・広報',
    aboutEn: 'Secretariat, funding, certification, publicity',
  },
] as const;

export type StageCode = (typeof STAGES)[number]['code'];

/** The stages a cluster needs a member for: all but `support`. */
export type ChainStage = Exclude<StageCode, 'support'>;
export const CHAIN_STAGES: readonly ChainStage[] = [
  'origin',
  'processing',
  'export_sales',
  'transport_storage',
  'import',
  'shelf',
];

const KIND_OF_STAGE = Object.fromEntries(STAGES.map(({ code, kind }) => [code, kind])) as Record<
  StageCode,
  (typeof STAGES)[number]['kind']
>;

/** The kind of organisation that usually fills a stage. */
export function kindOfStage(stage: StageCode) {
  return KIND_OF_STAGE[stage];
}

/** The stages that an organisation of a kind usually fills: what a form proposes. */
export function stagesOfKind(kind: string): StageCode[] {
  return STAGES.filter((stage) => stage.kind === kind).map(({ code }) => code);
}
