/** The product form: what becomes a product, what is refused beside which field, prices to the last unit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeImages } from '~/features/products/arrange';
import { productForm, readImages } from '~/features/products/forms';
import { currencyCode } from '~/features/vocabulary/model';
import { parseForm } from '~/shared/form';
import { parseMoney, typedMoney } from '~/shared/money';

function form(values: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({
    nameEn: 'Miso',
    item: 'miso',
    temperature: 'ambient',
    ...values,
  })) {
    for (const one of [value].flat()) data.append(name, one);
  }
  return data;
}
const errors = (values: Record<string, string | string[]>) => {
  const parsed = parseForm(productForm, form(values));
  return parsed.ok ? {} : parsed.errors;
};

describe('productForm', () => {
  it('takes a draft that says little', () => {
    const parsed = parseForm(productForm, form({}));
    expect(parsed).toMatchObject({
      ok: true,
      data: {
        nameJa: '',
        nameEn: 'Miso',
        item: 'miso',
        price: null,
        hs: null,
        moqUnit: null,
        targetCountries: [],
      },
    });
  });

  it('makes a price of amount, currency, unit, Incoterm and place', () => {
    const parsed = parseForm(
      productForm,
      form({
        priceAmount: '１,２３４.５',
        priceCurrency: 'USD',
        pricePer: 'case',
        priceIncoterm: 'CIF',
        pricePlace: 'Singapore',
        priceVisibility: 'introduced',
        priceValidUntil: '2027-03-31',
      }),
    );
    expect(parsed.ok && parsed.data.price).toEqual({
      amountMinor: 123450,
      currency: 'USD',
      per: 'case',
      incoterm: 'CIF',
      place: 'Singapore',
      visibility: 'introduced',
      validUntil: '2027-03-31',
    });
  });

  it('refuses beside the field and keeps what was typed', () => {
    expect(errors({ nameEn: '' })).toEqual({ nameEn: 'oneLanguage' });
    expect(errors({ item: '' })).toEqual({ item: 'required' });
    expect(errors({ item: 'unobtainium' })).toEqual({ item: 'choice' });
    expect(errors({ temperature: 'lukewarm' })).toEqual({ temperature: 'choice' });
    expect(errors({ hs: '12' })).toEqual({ hs: 'products:errors.hs' });
    expect(errors({ hs: '2103.90' })).toEqual({});
    expect(errors({ moqQuantity: '10' })).toEqual({ moqUnit: 'required' });
    expect(errors({ moqQuantity: '1.5', moqUnit: 'case' })).toEqual({ moqQuantity: 'integer' });
    expect(errors({ moqQuantity: 'ten', moqUnit: 'case' })).toEqual({ moqQuantity: 'number' });
    expect(errors({ shelfLifeDays: '0' })).toEqual({ shelfLifeDays: 'tooLow?min=1' });
    expect(errors({ originPrefecture: 'JP-48' })).toEqual({ originPrefecture: 'choice' });
    expect(errors({ priceAmount: '12', priceCurrency: 'JPY' })).toEqual({
      pricePer: 'required',
      priceIncoterm: 'required',
      priceVisibility: 'required',
    });
    const terms = { pricePer: 'case', priceIncoterm: 'FOB', priceVisibility: 'public' };
    expect(errors({ priceAmount: '12' })).toMatchObject({ priceCurrency: 'required' });
    expect(errors({ ...terms, priceAmount: '12.5', priceCurrency: 'JPY' })).toEqual({
      priceAmount: 'products:errors.decimals?digits=0&currency=JPY',
    });
    const refused = parseForm(productForm, form({ hs: 'abc', nameJa: ' 味噌 ' }));
    expect(refused).toMatchObject({ ok: false, values: { hs: 'abc', nameJa: '味噌', item: 'miso' } });
  });

  it('takes any text without breaking', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('nameJa', 'hs', 'priceAmount', 'moqQuantity', 'content', 'targetCountries'),
          fc.string({ unit: 'binary' }),
        ),
        (values) => {
          expect(typeof parseForm(productForm, form(values)).ok).toBe('boolean');
        },
      ),
    );
  });
});

describe('money', () => {
  it('reads what people type, by the decimals of the currency', () => {
    expect(parseMoney('1,200', 'JPY')).toEqual({ ok: true, minor: 1200 });
    expect(parseMoney('¥1200.00', 'JPY')).toEqual({ ok: true, minor: 1200 });
    expect(parseMoney('12.5', 'USD')).toEqual({ ok: true, minor: 1250 });
    expect(parseMoney('1.234', 'KWD')).toEqual({ ok: true, minor: 1234 });
    expect(parseMoney('0.001', 'USD')).toMatchObject({
      error: 'products:errors.decimals?digits=2&currency=USD',
    });
    for (const text of ['', 'abc', '-5', '1,2', '1e5', '1.2.3', '.5', 'NaN', '0x10']) {
      expect(parseMoney(text, 'USD')).toEqual({ ok: false, error: 'products:errors.amount' });
    }
    expect(parseMoney('0', 'USD')).toMatchObject({ error: 'products:errors.amountZero' });
    expect(parseMoney('9'.repeat(40), 'USD')).toMatchObject({ error: 'products:errors.amountTooHigh' });
  });

  it('comes back unchanged from the field it was put into', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e12 }),
        fc.constantFrom(...currencyCode.options),
        (minor, currency) => {
          expect(parseMoney(typedMoney(minor, currency), currency)).toEqual({ ok: true, minor });
        },
      ),
    );
  });
});

describe('pictures of the form', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((sign) => `${sign.repeat(8)}-0000-0000-0000-${sign.repeat(12)}`) as [
    string,
    string,
    string,
  ];

  it('are read in order, each with its words', () => {
    const data = new FormData();
    for (const id of [b, a, 'nonsense', b]) data.append('image', id);
    data.append(`altEn:${a}`, ' A jar ');
    expect(readImages(data)).toEqual([
      { fileId: b, altJa: '', altEn: '' },
      { fileId: a, altJa: '', altEn: 'A jar' },
    ]);
  });

  it('move, go, and stay where a button makes no sense', () => {
    const ids = (intent: string) =>
      arrangeImages(
        [a, b, c].map((fileId) => ({ fileId })),
        intent,
      ).map((one) => one.fileId);
    expect(ids(`up:${b}`)).toEqual([b, a, c]);
    expect(ids(`down:${b}`)).toEqual([a, c, b]);
    expect(ids(`remove:${b}`)).toEqual([a, c]);
    for (const nothing of [`up:${a}`, `down:${c}`, 'up:x', 'save', ''])
      expect(ids(nothing)).toEqual([a, b, c]);
  });
});
