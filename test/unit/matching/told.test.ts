/** Own words count like codes, only less, and never against anyone. */
import { describe, expect, it } from 'vitest';
import { toMatchProfile } from '~/features/matching/profile';
import { reasons } from '~/features/matching/reasons';
import { match } from '~/features/matching/score';
import { CERTAINTIES } from '~/features/matching/weights';
import { profileRow } from '../../factories/profile-row';

const maker = (parts = {}) => toMatchProfile(profileRow({ id: 'maker', ...parts }));
const trader = (parts = {}) =>
  toMatchProfile(profileRow({ id: 'trader', kind: 'trading_company', ...parts }));

describe('own words', () => {
  it('bring items, whole groups, countries and capabilities into a profile, less certain than codes', () => {
    const profile = maker({
      items: ['miso'],
      offers_text: '味噌と醤油を香港へ\nfresh produce',
      needs_text: '小口の冷凍混載を探しています',
    });
    expect(profile.itemCodes.get('miso')).toBe(1);
    expect(profile.itemCodes.get('soy-sauce')).toBe(CERTAINTIES.told);
    expect(profile.groups.get('vegetables')).toBe(CERTAINTIES.told);
    expect(profile.countries.get('HK')).toBe(CERTAINTIES.told);
    expect(profile.needs).toContainEqual(
      expect.objectContaining({ code: 'reefer-consolidation', required: false, certainty: CERTAINTIES.told }),
    );
  });

  it('raise a match, and confirmed as a code they raise it more', () => {
    const silent = match(maker(), trader()).score;
    const wanting = maker({ wants: ['export-paperwork'] });
    const told = match(wanting, trader({ offers_text: '輸出書類の作成' }));
    const said = match(wanting, trader({ offers: ['export-paperwork'] }));
    expect(told.score).toBeGreaterThan(silent);
    expect(said.score).toBeGreaterThan(told.score);
    expect(told.grounded).toBe(true);
  });

  it('that have nothing in common change nothing', () => {
    const one = maker({ offers_text: 'lorem ipsum dolor' });
    const other = trader({ needs_text: 'quite another matter' });
    expect(match(one, other).score).toBe(match(maker(), trader()).score);
  });

  it('are no answer to a hard requirement that was denied', () => {
    const requiring = maker({ requires: ['export-paperwork'] });
    const denying = trader({ denies: ['export-paperwork'], offers_text: 'export paperwork' });
    expect(match(requiring, denying)).toMatchObject({ vetoed: true, score: 0 });
  });

  it('are shown as a reason: those that are sought, else those that both write', () => {
    const giver = trader({ offers_text: 'Steady channels and cellars' });
    expect(reasons(maker({ needs_text: 'a channel' }), giver)).toContainEqual({
      code: 'words',
      sought: true,
      words: ['channels'],
    });
    expect(reasons(maker({ offers_text: 'old cellar' }), giver)).toContainEqual({
      code: 'words',
      sought: false,
      words: ['cellars'],
    });
  });
});

describe('the place', () => {
  it('speaks for neighbours, and says so', () => {
    const near = trader({ prefecture: 'JP-04' });
    const region = trader({ prefecture: 'JP-02' });
    const far = trader({ prefecture: 'JP-46' });
    const us = maker({ prefecture: 'JP-04' });
    const scores = [near, region, far].map((one) => match(us, one).score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
    expect(reasons(us, near)).toContainEqual({ code: 'place', place: 'JP-04' });
    expect(reasons(us, region)).toContainEqual({ code: 'place', place: 'tohoku' });
    expect(reasons(us, far)).not.toContainEqual(expect.objectContaining({ code: 'place' }));
  });

  it('says nothing of firms abroad, and is no reason to propose anyone', () => {
    const us = maker({ prefecture: 'JP-04' });
    expect(match(us, trader({ prefecture: 'JP-04' })).grounded).toBe(false);
    const abroad = toMatchProfile(profileRow({ id: 'b', kind: 'buyer', country: 'SG' }));
    expect(match(us, abroad).score).toBe(match(maker(), abroad).score);
  });
});
