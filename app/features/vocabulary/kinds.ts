/** The five kinds of organisation. */

export const KINDS = [
  { code: 'manufacturer', ja: '食品製造事業者・生産者', en: 'Manufacturer or producer' },
  { code: 'trading_company', ja: '商社', en: 'Trading company' },
  { code: 'logistics', ja: '物流事業者', en: 'Logistics firm' },
  { code: 'buyer', ja: '海外バイヤー', en: 'Overseas buyer' },
  { code: 'support', ja: '支援機関・サービス提供者', en: 'Support agency or service provider' },
] as const;

export type KindCode = (typeof KINDS)[number]['code'];
