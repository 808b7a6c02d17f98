/** Where an organisation is, in the words of either language. */
import { describe, expect, it } from 'vitest';
import { localityIn, placeLabel } from '~/features/organisations/places';

const sendai = { country: 'JP', prefecture: 'JP-04', locality: '仙台市 / Sendai' };

describe('placeLabel', () => {
  it('reads as an address in either language', () => {
    expect(placeLabel(sendai, 'ja')).toBe('宮城県仙台市');
    expect(placeLabel(sendai, 'en')).toBe('Sendai, Miyagi, Japan');
    expect(placeLabel({ ...sendai, locality: 'Sendai' }, 'ja')).toBe('宮城県 Sendai');
    expect(placeLabel({ ...sendai, locality: '' }, 'ja')).toBe('宮城県');
    expect(placeLabel({ country: 'SG', prefecture: null, locality: 'Tiong Bahru' }, 'ja')).toBe(
      'シンガポール Tiong Bahru',
    );
    expect(placeLabel({ country: 'SG', prefecture: null, locality: '' }, 'en')).toBe('Singapore');
    expect(placeLabel({ country: 'SG', prefecture: null, locality: 'Singapore' }, 'en')).toBe('Singapore');
  });
});

describe('localityIn', () => {
  it('chooses the side in the reader’s script, whichever comes first', () => {
    expect(localityIn('Matsumoto/松本市', 'ja')).toBe('松本市');
    expect(localityIn('松本市／Matsumoto', 'en')).toBe('Matsumoto');
  });

  it('leaves everything else as it is written', () => {
    for (const locality of ['仙台市', 'Zürich / Winterthur', 'a / b / c', '', '/ Sendai']) {
      expect(localityIn(locality, 'en')).toBe(locality);
    }
  });
});
