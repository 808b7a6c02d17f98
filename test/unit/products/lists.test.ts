/** The lists of the product form: rows in their order, blank ones left out, errors at their row. */
import { describe, expect, it } from 'vitest';
import { readLists } from '~/features/products/lists';

function form(values: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of values) data.append(name, value);
  return data;
}
const row = (
  ja: string,
  en: string,
  percent = '',
  origin = '',
  ins = '',
  animal = '',
): [string, string][] => [
  ['ingredientJa', ja],
  ['ingredientEn', en],
  ['ingredientPercent', percent],
  ['ingredientOrigin', origin],
  ['ingredientIns', ins],
  ['ingredientAnimal', animal],
];

describe('readLists', () => {
  it('leaves a list alone that the form does not name', () => {
    expect(readLists(form(row('米', 'Rice')))).toEqual({ lists: {}, errors: {} });
  });

  it('reads ingredients in order, without blank rows, INS numbers as people write them', () => {
    const { lists, errors } = readLists(
      form([
        ['lists', 'ingredients'],
        ...row('大豆', 'Soybeans', '６２．５ %', 'CA'),
        ...row('', ''),
        ...row('', 'Lecithin', '', '', 'E 322(i)'),
        ...row('鶏卵', '', '', 'JP', '', 'egg'),
      ]),
    );
    expect(errors).toEqual({});
    expect(
      lists.ingredients?.map((one) => [one.nameEn, one.percent, one.originCountry, one.ins, one.animal]),
    ).toEqual([
      ['Soybeans', 62.5, 'CA', null, null],
      ['Lecithin', null, null, '322(i)', null],
      ['', null, 'JP', null, 'egg'],
    ]);
  });

  it('tells what is wrong at its row', () => {
    const { errors } = readLists(
      form([['lists', 'ingredients'], ...row('塩', ''), ...row('', '', '120', '', 'abc')]),
    );
    expect(errors).toEqual({
      'ingredients.1.nameEn': 'oneLanguage',
      'ingredients.1.percent': 'tooHigh?max=100',
      'ingredients.1.ins': 'products:errors.ins',
    });
  });

  it('keeps the details of chosen certificates only', () => {
    const { lists, errors } = readLists(
      form([
        ['lists', 'certificates'],
        ['certificates', 'haccp'],
        ['certificates', 'halal'],
        ['certificateCode', 'haccp'],
        ['certificateNumber', 'H-12'],
        ['certificateExpires', '2028-03-31'],
        ['certificateFile', 'not-an-id'],
        ['certificateCode', 'kosher'],
        ['certificateNumber', 'K-1'],
        ['certificateExpires', '2028-13-99'],
        ['certificateFile', ''],
        ['certificateCode', 'halal'],
        ['certificateNumber', ''],
        ['certificateExpires', '2028-02-30'],
        ['certificateFile', ''],
      ]),
    );
    expect(errors).toEqual({ 'certificates.2.expiresOn': 'date' });
    expect(lists.certificateDetails?.[0]).toEqual({
      certificate: 'haccp',
      number: 'H-12',
      expiresOn: '2028-03-31',
      fileId: null,
    });
  });
});
