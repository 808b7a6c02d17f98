/** What sentences speak of, as people write them in Japanese and in English. */
import { describe, expect, it } from 'vitest';
import { findingsIn } from '~/features/vocabulary/prose';

const told = (text: string) => findingsIn(text).map(({ subject, code }) => `${subject}:${code}`);

describe('findingsIn', () => {
  it.each([
    [
      'We look for someone who can take care of the papers for Taiwan',
      ['capability:export-paperwork', 'country:TW'],
    ],
    ['台湾向けの輸出書類を任せられる方を探しています', ['capability:export-paperwork', 'country:TW']],
    ['small-lot reefer consolidation from the local port', ['capability:reefer-consolidation']],
    ['relationships with US customers', ['country:US']],
    ['米と味噌', ['item:rice', 'item:miso']],
    ['タイ向けのいちご', ['country:TH', 'item:strawberry']],
    ['農産物を横浜から', ['group:vegetables', 'prefecture:JP-14']],
    ['own shop in Bangkok', ['country:TH', 'capability:own-shop']],
    ['HACCP certified plant in Sendai', ['certificate:haccp', 'prefecture:JP-04']],
  ])('finds in “%s” what it speaks of', (text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
  });

  it.each([
    ['contact us about the price', ['country:US', 'item:rice']],
    ['新米の季節', ['item:new']],
    ['soy sauce', ['item:soybeans']],
    ['', []],
    ['…', []],
  ])('finds in “%s” nothing that only looks like it', (text, absent) => {
    for (const one of absent) expect(told(text)).not.toContain(one);
    if (absent.length === 0) expect(told(text)).toEqual([]);
  });

  it('tells the words that led there, as they are written', () => {
    const found = findingsIn('We offer ＬＣＬ Ocean Consolidation to 香港');
    expect(found).toContainEqual({
      subject: 'capability',
      code: 'lcl-consolidation',
      words: 'LCL Ocean Consolidation',
      exact: false,
    });
    expect(found).toContainEqual({ subject: 'country', code: 'HK', words: '香港', exact: true });
  });

  it('names each thing once, however often it is said', () => {
    expect(told('味噌、みそ、MISO').filter((one) => one === 'item:miso')).toHaveLength(1);
  });
});
