import { describe, expect, it } from 'vitest';
import { fillLetter } from '~/features/clusters/letter';
import { composeClusterSchema } from '~/features/clusters/model';
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
