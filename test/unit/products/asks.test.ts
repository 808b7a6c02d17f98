import { describe, expect, it } from 'vitest';
import { asksOf } from '~/features/products/asks';
import { aProduct } from '../../factories/views';

const keys = (country: string, change: Parameters<typeof aProduct>[0] = {}) =>
  asksOf(aProduct(change), country, 'en').map(({ key }) => key);
const allergensOf = (country: string, allergens: ReturnType<typeof aProduct>['allergens']) =>
  asksOf(aProduct({ allergens, allergensChecked: true }), country, 'en')[0];

describe('asksOf', () => {
  it('names allergens as the country does', () => {
    const told = ['wheat', 'buckwheat', 'squid', 'shrimp', 'crab'] as const;
    expect(allergensOf('DE', [...told])).toEqual({
      key: 'allergensEu',
      told: true,
      values: { allergens: 'Cereals containing gluten, Molluscs, and Crustaceans' },
    });
    expect(allergensOf('US', [...told])).toMatchObject({
      key: 'allergensUs',
      values: { allergens: 'Wheat, Shrimp, prawn, and Crab' },
    });
    expect(allergensOf('SG', [...told])?.values?.allergens).toContain('Buckwheat');
  });

  it('says that there are none of them only of those the country names', () => {
    expect(allergensOf('US', ['buckwheat'])).toEqual({ key: 'allergensUsNone', told: true });
    expect(allergensOf('DE', ['buckwheat'])).toEqual({ key: 'allergensEuNone', told: true });
    expect(allergensOf('SG', ['buckwheat'])).toMatchObject({ key: 'allergens' });
  });

  it('tells that the list of allergens is not said to be complete', () => {
    expect(keys('SG')).toContain('allergensUnchecked');
    expect(keys('SG', { allergensChecked: true })).not.toContain('allergensUnchecked');
  });

  it('asks for pH and water activity in the US alone, of what is sealed', () => {
    expect(keys('US', { hermetic: null })).toContain('hermeticUnsaid');
    expect(keys('US', { hermetic: true, ph: 4.2 })).toContain('acidityNot');
    expect(keys('US', { hermetic: true, ph: 4.2, waterActivity: 0.9 })).toContain('acidity');
    expect(keys('US', { hermetic: false })).not.toContain('acidityNot');
    expect(keys('SG', { hermetic: true })).not.toContain('acidityNot');
  });

  it('names animal ingredients where rules follow them', () => {
    const ingredients = [
      {
        nameJa: '',
        nameEn: 'Butter',
        percent: null,
        originCountry: null,
        ins: null,
        animal: 'dairy' as const,
      },
    ];
    expect(keys('FR', { ingredients })).toContain('animals');
    expect(keys('SG', { ingredients })).not.toContain('animals');
  });

  it('tells the languages of the label, or that they are not told', () => {
    expect(keys('SG')).toContain('labelNot');
    const label = asksOf(aProduct({ labelLanguages: ['ja', 'en'] }), 'SG', 'en').find(
      ({ key }) => key === 'label',
    );
    expect(label?.values).toEqual({ languages: 'Japanese and English' });
  });
});
