/** Changes of prices: exact, half up, by the decimals of the currency. */
import { describe, expect, it } from 'vitest';
import { readTargets } from '~/features/products/bulk';
import { changedPrice, readPriceChange } from '~/features/products/price-change';

const priceAfter = (amountMinor: number, currency: string, how: string, typed: string, of = currency) => {
  const change = readPriceChange(how, typed, of);
  return change && changedPrice({ amountMinor, currency }, change);
};

describe('a change of prices', () => {
  it('by percent rounds halves up to the smallest unit', () => {
    expect(priceAfter(1250, 'USD', 'percent', '-3.3')).toEqual({ ok: true, minor: 1209 });
    expect(priceAfter(150, 'JPY', 'percent', '5')).toEqual({ ok: true, minor: 158 });
    expect(priceAfter(10, 'JPY', 'percent', '−５ ％')).toEqual({ ok: true, minor: 10 });
    expect(priceAfter(999_999_999_999, 'JPY', 'percent', '-0.01')).toEqual({
      ok: true,
      minor: 999_899_999_999,
    });
  });

  it('by an amount is in the minor units of its currency, and of that currency only', () => {
    expect(priceAfter(1250, 'USD', 'amount', '1.25')).toEqual({ ok: true, minor: 1375 });
    expect(priceAfter(1250, 'JPY', 'amount', '-1,000')).toEqual({ ok: true, minor: 250 });
    expect(priceAfter(1250, 'JPY', 'amount', '1', 'USD')).toEqual({ ok: false, reason: 'currency' });
  });

  it('never leads to nothing or too much', () => {
    expect(priceAfter(100, 'JPY', 'amount', '-100')).toEqual({ ok: false, reason: 'range' });
    expect(priceAfter(100, 'JPY', 'percent', '-100')).toEqual({ ok: false, reason: 'range' });
    expect(priceAfter(999_999_999_999, 'JPY', 'percent', '9999')).toEqual({ ok: false, reason: 'range' });
  });

  it.each(['', '0', 'much', '1.234', '5%5', '--5'])('is not read from “%s”', (typed) => {
    expect(readPriceChange('percent', typed, 'JPY')).toBeNull();
  });
});

describe('targets', () => {
  const id = '0190a0a0-0000-4000-8000-000000000001';
  it('are read once each, and only where they are some', () => {
    expect(readTargets([`${id}:3`, `${id}:4:draft`, 'x:1', `${id}:x`])).toEqual([
      { id, version: 4, was: 'draft' },
    ]);
  });
});
