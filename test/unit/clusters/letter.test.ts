import { describe, expect, it } from 'vitest';
import { draftLetter, draftName, draftReasons, letterMarks } from '~/features/clusters/draft';
import { fillLetter, LETTER_MAX } from '~/features/clusters/letter';
import { composeClusterSchema } from '~/features/clusters/model';
import { getFixedT } from '~/i18n/locale.server';
import { parseForm } from '~/shared/form';

const marks = { name: '[name]', role: '[role]', reasons: '[reasons]' };

describe('one letter to many', () => {
  it('is filled in for each, wherever and however often a place stands', () => {
    expect(
      fillLetter('Dear [name],\nplease take [role], [name].\n\n[reasons]', marks, {
        name: 'Kallang $1',
        role: 'import',
        reasons: '- You import.',
      }),
    ).toBe('Dear Kallang $1,\nplease take import, Kallang $1.\n\n- You import.');
  });

  it('leaves no hole where there is nothing to fill in', () => {
    const facts = { name: 'Kallang', role: 'import', reasons: '' };
    expect(fillLetter('Dear [name],\n\n[reasons]\n\nBye', marks, facts)).toBe('Dear Kallang,\n\nBye');
  });
});

describe('the draft', () => {
  const goods = { items: ['miso', 'soy sauce'], countries: ['Singapore'] };

  it.each(['ja', 'en'] as const)('stands complete in %s, with its places', (locale) => {
    const t = getFixedT(locale, 'composer');
    for (const cluster of [undefined, 'Miso for Singapore']) {
      const letter = draftLetter(t, locale, { from: 'Kitahama', ...goods, cluster });
      for (const mark of Object.values(letterMarks(t))) expect(letter).toContain(mark);
      for (const word of ['Kitahama', 'soy sauce', 'Singapore', cluster ?? ''])
        expect(letter).toContain(word);
      expect(letter).not.toMatch(/[{}]/);
    }
  });

  it('names a cluster by its goods, also where there are none', () => {
    const t = getFixedT('en', 'composer');
    expect(draftName(t, 'en', goods)).toBe('Miso and soy sauce for Singapore');
    expect(draftName(t, 'en', { items: [], countries: [] })).toBe('Japanese food for customers abroad');
  });

  it('gives as many reasons as leave room for the rest, and none where there are none', () => {
    const t = getFixedT('en', 'composer');
    expect(draftReasons(t, [])).toBe('');
    expect(draftReasons(t, ['You import miso.'])).toBe('Why we ask you:\n- You import miso.');
    expect(draftReasons(t, Array(20).fill('x'.repeat(100))).length).toBeLessThan(LETTER_MAX / 2);
  });
});

describe('whom a form asks', () => {
  const form = (asked: string[]) => {
    const data = new FormData();
    for (const [name, value] of Object.entries({
      cluster: '00000000-0000-4000-8000-000000000001',
      nameJa: '',
      nameEn: 'Miso',
      purposeJa: '',
      purposeEn: '',
      type: 'integrated',
      messageEn: 'Hello',
    }))
      data.append(name, value);
    for (const one of asked) data.append('asked', one);
    return parseForm(composeClusterSchema, data);
  };
  const id = '00000000-0000-4000-8000-000000000002';

  it('is read with the stages of each', () => {
    const parsed = form([`${id}:import,shelf`]);
    expect(parsed.ok && parsed.data.asked).toEqual([{ organisation: id, stages: ['import', 'shelf'] }]);
    const none = form([`${id}:`]);
    expect(none.ok && none.data.asked).toEqual([{ organisation: id, stages: [] }]);
  });

  it('is refused where it is nobody, nonsense or too many', () => {
    for (const asked of [[], ['x:import'], [`${id}:nonsense`], Array(21).fill(`${id}:import`)]) {
      expect(form(asked)).toMatchObject({ ok: false, errors: { asked: expect.any(String) } });
    }
  });
});
