/** Incoterms 2020: who carries cost and risk up to which point. Sea terms need a port as their place. */

export const INCOTERMS = [
  { code: 'EXW', ja: '工場渡し', en: 'Ex works', transport: 'any' },
  { code: 'FCA', ja: '運送人渡し', en: 'Free carrier', transport: 'any' },
  { code: 'CPT', ja: '輸送費込み', en: 'Carriage paid to', transport: 'any' },
  { code: 'CIP', ja: '輸送費保険料込み', en: 'Carriage and insurance paid to', transport: 'any' },
  { code: 'DAP', ja: '仕向地持込渡し', en: 'Delivered at place', transport: 'any' },
  { code: 'DPU', ja: '荷卸込持込渡し', en: 'Delivered at place unloaded', transport: 'any' },
  { code: 'DDP', ja: '関税込持込渡し', en: 'Delivered duty paid', transport: 'any' },
  { code: 'FAS', ja: '船側渡し', en: 'Free alongside ship', transport: 'sea' },
  { code: 'FOB', ja: '本船渡し', en: 'Free on board', transport: 'sea' },
  { code: 'CFR', ja: '運賃込み', en: 'Cost and freight', transport: 'sea' },
  { code: 'CIF', ja: '運賃保険料込み', en: 'Cost, insurance and freight', transport: 'sea' },
] as const satisfies readonly { code: string; ja: string; en: string; transport: 'any' | 'sea' }[];

export type IncotermCode = (typeof INCOTERMS)[number]['code'];
