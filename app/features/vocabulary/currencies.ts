/** Currencies a price may be in: ISO 4217 codes with the digits of their minor unit. Names come from Intl. */

export const CURRENCIES = [
  { code: 'JPY', digits: 0 },
  { code: 'USD', digits: 2 },
  { code: 'EUR', digits: 2 },
  { code: 'GBP', digits: 2 },
  { code: 'SGD', digits: 2 },
  { code: 'HKD', digits: 2 },
  { code: 'TWD', digits: 2 },
  { code: 'CNY', digits: 2 },
  { code: 'KRW', digits: 0 },
  { code: 'THB', digits: 2 },
  { code: 'VND', digits: 0 },
  { code: 'MYR', digits: 2 },
  { code: 'IDR', digits: 2 },
  { code: 'PHP', digits: 2 },
  { code: 'INR', digits: 2 },
  { code: 'AUD', digits: 2 },
  { code: 'NZD', digits: 2 },
  { code: 'CAD', digits: 2 },
  { code: 'MXN', digits: 2 },
  { code: 'BRL', digits: 2 },
  { code: 'CHF', digits: 2 },
  { code: 'SEK', digits: 2 },
  { code: 'AED', digits: 2 },
  { code: 'SAR', digits: 2 },
  { code: 'KWD', digits: 3 },
] as const satisfies readonly { code: string; digits: 0 | 2 | 3 }[];

export type CurrencyCode = (typeof CURRENCIES)[number]['code'];
