import { describe, expect, it } from 'vitest';
import { outcomeForm } from '~/features/introductions/outcome';
import { parseForm } from '~/shared/form';

const AS = '6f1f9a52-5b0f-4a39-9a3e-2f6d6f3f5a11';
const parse = (fields: Record<string, string>) => {
  const form = new FormData();
  for (const [name, value] of Object.entries({ day: '30', as: AS, outcome: 'cooperation', ...fields })) {
    form.set(name, value);
  }
  return parseForm(outcomeForm('2026-11-25'), form);
};
const errors = (fields: Record<string, string>) => {
  const parsed = parse(fields);
  return parsed.ok ? {} : parsed.errors;
};

describe('the form of an outcome', () => {
  it('takes a word alone, and an order with its day and amount in minor units', () => {
    expect(parse({})).toEqual({
      ok: true,
      data: { day: 30, as: AS, outcome: 'cooperation', firstOrderOn: null, order: null },
    });
    const whole = { firstOrderOn: '2026-11-25', orderAmount: '１,250.5', orderCurrency: 'USD' };
    expect(parse(whole)).toMatchObject({
      ok: true,
      data: { firstOrderOn: '2026-11-25', order: { minor: 125_050, currency: 'USD' } },
    });
  });

  it.each<[string, Record<string, string>, string[]]>([
    ['no word', { outcome: '' }, ['outcome']],
    ['another day', { day: '31' }, ['day']],
    ['an order in the future', { firstOrderOn: '2026-11-26' }, ['firstOrderOn']],
    ['an order of no meeting', { outcome: 'none', firstOrderOn: '2026-11-01' }, ['firstOrderOn']],
    ['an amount without a day', { orderAmount: '5', orderCurrency: 'USD' }, ['firstOrderOn']],
    ['an amount without a currency', { firstOrderOn: '2026-11-01', orderAmount: '5' }, ['orderCurrency']],
    [
      'parts of a yen',
      { firstOrderOn: '2026-11-01', orderAmount: '5.5', orderCurrency: 'JPY' },
      ['orderAmount'],
    ],
    ['words', { firstOrderOn: '2026-11-01', orderAmount: 'many', orderCurrency: 'JPY' }, ['orderAmount']],
  ])('refuses %s beside its field', (_, fields, refused) => {
    expect(Object.keys(errors(fields))).toEqual(refused);
  });
});
