import { describe, expect, it } from 'vitest';
import { answerSchema, formClusterSchema, inviteSchema, memberSchema } from '~/features/clusters/model';
import { parseForm } from '~/shared/form';

const ID = '3f1f699e-f84f-44e3-b7da-f3ed138227ee';

function form(fields: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) data.append(name, one);
  return data;
}
const cluster = { nameJa: '甘しょ輸出', nameEn: '', type: 'integrated', purposeJa: '', purposeEn: '' };

describe('forming a cluster', () => {
  it('takes a name in one language, and each item, country and stage once', () => {
    const result = parseForm(
      formClusterSchema,
      form({
        ...cluster,
        items: ['rice', 'rice'],
        countries: ['HK', 'SG'],
        stages: ['origin', 'origin'],
        with: ID,
      }),
    );
    expect(result).toMatchObject({
      ok: true,
      data: { items: ['rice'], countries: ['HK', 'SG'], stages: ['origin'], with: ID },
    });
  });

  it.each([
    [{ ...cluster, nameJa: ' ' }, 'nameJa', 'oneLanguage'],
    [{ ...cluster, type: '' }, 'type', 'required'],
    [{ ...cluster, type: 'guild' }, 'type', 'choice'],
    [{ ...cluster, nameEn: 'x'.repeat(121) }, 'nameEn', 'tooLong?max=120'],
    [{ ...cluster, items: ['unicorn'] }, 'items', 'choice'],
    [{ ...cluster, countries: ['hk'] }, 'countries', 'choice'],
    [{ ...cluster, stages: ['moon'] }, 'stages', 'choice'],
  ])('refuses %j at %s', (fields, field, key) => {
    const result = parseForm(formClusterSchema, form(fields));
    expect(result.ok ? {} : result.errors).toEqual({ [field]: key });
  });
});

describe('inviting', () => {
  it('asks for an organisation and at least one stage', () => {
    const result = parseForm(inviteSchema, form({ message: '' }));
    expect(result.ok ? {} : result.errors).toEqual({ organisation: 'choice', stages: 'required' });
  });
});

describe('roles and answers', () => {
  it('reads boxes that are not ticked as no', () => {
    const result = parseForm(memberSchema, form({ organisation: ID, isSecretariat: 'on' }));
    expect(result).toEqual({
      ok: true,
      data: { organisation: ID, isSecretariat: true, isRepresentative: false, stages: [] },
    });
  });

  it('takes no other answer than yes or no', () => {
    expect(parseForm(answerSchema, form({ cluster: ID, organisation: ID, answer: 'maybe' })).ok).toBe(false);
  });
});
