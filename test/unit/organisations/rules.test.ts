/** What a profile lacks, which step of onboarding is next, and the order of contacts. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankFirm } from '~/features/organisations/record';
import {
  canEdit,
  mayOpenStep,
  moved,
  nextStep,
  type ProfileFacts,
  profileCompleteness,
} from '~/features/organisations/rules';
import { toldFirm } from '../../factories/firm';

const bare: ProfileFacts = {
  kind: 'manufacturer',
  nameJa: '結び味噌',
  nameEn: '',
  descriptionJa: '',
  descriptionEn: '',
  country: 'JP',
  prefecture: null,
  items: [],
  targetCountries: [],
  certificates: [],
  languages: [],
  offers: [],
  needs: [],
  logoFileId: null,
  contactCount: 0,
  publishedProductCount: 0,
  firm: blankFirm(),
  sales: null,
  places: [],
};

const full: ProfileFacts = {
  ...bare,
  nameEn: 'Musubi Miso',
  descriptionJa: '味噌を造っています。',
  descriptionEn: 'We make miso.',
  prefecture: 'JP-20',
  items: ['miso'],
  targetCountries: ['SG'],
  certificates: ['haccp'],
  languages: ['ja'],
  offers: ['haccp-facility'],
  needs: ['export-trading'],
  logoFileId: 'f',
  contactCount: 1,
  publishedProductCount: 1,
  ...toldFirm,
};

describe('profileCompleteness', () => {
  it('names what must be there before publishing', () => {
    expect(profileCompleteness(bare)).toMatchObject({
      missing: ['prefecture', 'items', 'capabilities'],
      canPublish: false,
    });
    expect(profileCompleteness(full)).toEqual({ missing: [], recommended: [], share: 1, canPublish: true });
  });

  it('asks no prefecture abroad and no items of those who serve many', () => {
    expect(profileCompleteness({ ...bare, country: 'SG', offers: ['retail-shelf'] }).missing).toEqual([
      'items',
    ]);
    for (const kind of ['logistics', 'support'] as const) {
      const profile = { ...bare, kind, prefecture: 'JP-04', offers: ['cold-storage'] };
      expect(profileCompleteness(profile).canPublish).toBe(true);
    }
  });

  it('recommends products and certificates to makers only, the second description after the first', () => {
    const buyer = profileCompleteness({ ...bare, kind: 'buyer', country: 'TH' });
    expect(buyer.recommended).not.toContain('products');
    expect(buyer.recommended).not.toContain('certificates');
    expect(buyer.recommended).not.toContain('otherDescription');
    const said = profileCompleteness({ ...bare, descriptionJa: '説明' });
    expect(said.recommended).toContain('otherDescription');
    expect(said.recommended).not.toContain('description');
  });

  it('never says less of a profile that says more', () => {
    const parts = Object.keys(bare).filter((key) => key !== 'kind' && key !== 'country');
    fc.assert(
      fc.property(fc.subarray(parts), fc.constantFrom(...parts), (given, more) => {
        const some = Object.assign(
          {},
          bare,
          ...given.map((key) => ({ [key]: full[key as keyof typeof full] })),
        );
        const grown = { ...some, [more]: full[more as keyof typeof full] };
        expect(profileCompleteness(grown).share).toBeGreaterThanOrEqual(profileCompleteness(some).share);
      }),
    );
  });
});

describe('onboarding steps', () => {
  it('lead from who to what to first, for whoever made the organisation', () => {
    expect(nextStep(null)).toBe('who');
    expect(nextStep({ onboarding: 'work', madeByViewer: true })).toBe('what');
    expect(nextStep({ onboarding: 'first', madeByViewer: true })).toBe('first');
    expect(nextStep({ onboarding: 'done', madeByViewer: true })).toBeNull();
    expect(nextStep({ onboarding: 'work', madeByViewer: false })).toBeNull();
  });

  it('open up to the next one, and none once it is over', () => {
    expect(mayOpenStep('who', 'first')).toBe(true);
    expect(mayOpenStep('first', 'first')).toBe(true);
    expect(mayOpenStep('first', 'what')).toBe(false);
    expect(mayOpenStep('who', null)).toBe(false);
  });
});

describe('moved', () => {
  it('moves by one place and stays within the list', () => {
    expect(moved(['a', 'b', 'c'], 'c', 'up')).toEqual(['a', 'c', 'b']);
    expect(moved(['a', 'b', 'c'], 'a', 'down')).toEqual(['b', 'a', 'c']);
    expect(moved(['a', 'b'], 'a', 'up')).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 'down')).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 'down')).toEqual(['a', 'b']);
  });
});

describe('canEdit', () => {
  it('is for owners and editors', () => {
    expect([canEdit('owner'), canEdit('editor'), canEdit('viewer')]).toEqual([true, true, false]);
  });
});
