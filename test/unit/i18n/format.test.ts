/** Dates, numbers, money and names as each reader expects them. */
import { describe, expect, it } from 'vitest';
import * as format from '~/i18n/format';

const noon = '2026-11-22T05:30:00Z';

describe('dates', () => {
  it('are written in the reader’s way, in the given zone', () => {
    expect(format.formatDate('ja', noon)).toBe('2026年11月22日(日)');
    expect(format.formatDate('en', noon)).toBe('Sun 22 Nov 2026');
    expect(format.formatDay('en', noon)).toBe('Sun 22 Nov');
    expect(format.formatDay('ja', noon)).toBe('11月22日(日)');
    expect(format.formatTime('en', noon)).toBe('14:30');
    expect(format.formatDateTime('ja', noon)).toBe('2026年11月22日(日) 14:30 日本時間');
    expect(format.formatDateTime('en', noon, 'Asia/Singapore')).toBe('Sun 22 Nov 2026, 13:30 UTC+8');
    expect(format.formatDateTime('en', noon, 'Asia/Kolkata')).toBe('Sun 22 Nov 2026, 11:00 UTC+5:30');
    expect(format.zoneName('en', noon, 'UTC')).toBe('UTC');
  });

  it('without a time are the same day everywhere', () => {
    expect(format.formatDate('en', '2026-11-22', 'America/Los_Angeles')).toBe('Sun 22 Nov 2026');
  });

  it('count distances', () => {
    const now = new Date(noon);
    expect(format.formatRelative('ja', '2026-11-19T05:30:00Z', now)).toBe('3日前');
    expect(format.formatRelative('en', '2026-11-22T06:30:00Z', now)).toBe('in 1 hour');
    expect(format.formatRelative('en', noon, now)).toBe('just now');
  });
});

describe('numbers and money', () => {
  it('are exact in minor units', () => {
    expect(format.formatMoney('en', 123456n, 'USD')).toBe('USD 1,234.56');
    expect(format.formatMoney('ja', 1200, 'JPY')).toBe('1,200円');
    expect(format.formatMoney('en', '1200', 'JPY')).toBe('JPY 1,200');
    expect(format.formatMoney('en', 9007199254740993n, 'USD')).toBe('USD 90,071,992,547,409.93');
    expect(format.formatMoney('en', -5n, 'EUR')).toBe('EUR −0.05');
    expect(format.formatPrice('en', 1250n, 'USD', 'FOB')).toBe('USD 12.50 FOB');
    expect(format.currencyDigits('not a currency')).toBe(2);
  });

  it('carry groups, percents and sizes', () => {
    expect(format.formatNumber('ja', 12345.678)).toBe('12,345.68');
    expect(format.formatPercent('en', 0.625, 1)).toBe('62.5%');
    expect(format.formatBytes('en', 1_536_000)).toBe('1.5 MB');
    expect(format.formatBytes('en', 900)).toBe('900 B');
  });
});

describe('names', () => {
  it('of countries are short and in the reader’s language', () => {
    expect(format.formatCountry('ja', 'HK')).toBe('香港');
    expect(format.formatCountry('en', 'HK')).toBe('Hong Kong');
    expect(format.formatCountry('en', '??')).toBe('??');
  });

  it('fall back to the other language', () => {
    expect(format.pick('en', '結び', 'Musubi')).toBe('Musubi');
    expect(format.pick('en', '結び', '')).toBe('結び');
    expect(format.pick('ja', null, undefined)).toBe('');
    expect(format.formatList('en', ['A', 'B', 'C'])).toBe('A, B, and C');
  });
});
