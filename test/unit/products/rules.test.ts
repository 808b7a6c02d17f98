/** What is missing of a product, how much is told, and which way its status may go. */
import { describe, expect, it } from 'vitest';
import { blankFacts } from '~/features/products/record';
import {
  completeness,
  mayPublish,
  missingFacts,
  statusAfter,
  type ToldProduct,
} from '~/features/products/rules';

const full: ToldProduct = {
  ...blankFacts('miso'),
  nameJa: '味噌',
  nameEn: 'Miso',
  descriptionJa: '米味噌です。',
  descriptionEn: 'Rice miso.',
  hs: '210390',
  content: '500 g',
  moqQuantity: 10,
  moqUnit: 'case',
  shelfLifeDays: 365,
  temperature: 'ambient',
  originPrefecture: 'JP-04',
  processingPrefecture: 'JP-04',
  targetCountries: ['SG'],
  certificates: ['haccp'],
  price: {
    amountMinor: 100,
    currency: 'JPY',
    per: 'case',
    incoterm: 'FOB',
    place: 'Sendai',
    visibility: 'public',
    validUntil: null,
  },
  unitsPerCase: 12,
  caseLengthMm: 400,
  caseWidthMm: 300,
  caseHeightMm: 200,
  caseGrossG: 7000,
  leadTimeDays: 14,
  availableMonths: [1, 2],
  arrivalLifeDays: 180,
  storageEn: 'Keep cool',
  allergensChecked: true,
  imageCount: 1,
  ingredientCount: 3,
};
const bare: ToldProduct = {
  ...full,
  nameJa: '',
  nameEn: '',
  descriptionJa: '',
  descriptionEn: '',
  hs: null,
  content: '',
  moqQuantity: null,
  moqUnit: null,
  shelfLifeDays: null,
  originPrefecture: null,
  processingPrefecture: null,
  targetCountries: [],
  certificates: [],
  price: null,
  unitsPerCase: null,
  leadTimeDays: null,
  availableMonths: [],
  arrivalLifeDays: null,
  storageEn: '',
  allergensChecked: false,
  imageCount: 0,
  ingredientCount: 0,
};

describe('missingFacts', () => {
  it('is empty for a product that tells everything, and goes down to nothing told', () => {
    expect([missingFacts(full), completeness(full), completeness(bare)]).toEqual([[], 100, 0]);
  });

  it('names what holds back publishing first', () => {
    const missing = missingFacts(bare);
    expect(missing.filter((fact) => fact.required).map((fact) => fact.field)).toEqual([
      'name',
      'content',
      'originPrefecture',
    ]);
    expect(missing.slice(0, 3).every((fact) => fact.required)).toBe(true);
  });

  it('lets a product be published in one language without a picture, not without its content', () => {
    expect(mayPublish({ ...full, nameEn: '', descriptionEn: '', imageCount: 0, price: null })).toBe(true);
    expect(mayPublish({ ...full, content: '' })).toBe(false);
    expect(mayPublish({ ...full, originPrefecture: null })).toBe(false);
  });

  it('never falls when more is told', () => {
    for (const field of Object.keys(full) as (keyof ToldProduct)[]) {
      expect(completeness({ ...bare, [field]: full[field] })).toBeGreaterThanOrEqual(completeness(bare));
    }
  });
});

describe('status', () => {
  it('goes from draft to published to archived and back', () => {
    expect(statusAfter('draft', 'publish')).toBe('published');
    expect(statusAfter('published', 'archive')).toBe('archived');
    expect(statusAfter('archived', 'republish')).toBe('published');
    expect(statusAfter('archived', 'publish')).toBeNull();
    expect(statusAfter('published', 'publish')).toBeNull();
  });
});
