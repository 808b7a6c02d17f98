/** Forms: coercion by schema, keys of errors, what is kept, and how much is read. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '~/shared/errors';
import { FORM_ERROR, invalid, parseForm, readForm, refuse } from '~/shared/form';

const schema = z.object({
  nameJa: z.string().min(1, 'required').max(10),
  nameEn: z.string().max(10).optional(),
  email: z.email(),
  price: z.number().int().min(1).max(1000).nullable(),
  months: z.number().optional(),
  items: z.array(z.enum(['rice', 'sake'])).min(1),
  sizes: z.array(z.number()).default([]),
  agree: z.boolean(),
  kind: z.enum(['a', 'b']),
  password: z.string().min(3),
});

function form(entries: Record<string, string | string[]>) {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries))
    for (const one of [value].flat()) data.append(name, one);
  return data;
}

const good = {
  nameJa: '  結び\r\n',
  nameEn: '',
  email: 'a@b.example',
  price: '1,0００',
  items: ['rice', 'sake'],
  sizes: ['1.5', '２'],
  agree: 'on',
  kind: 'a',
  password: ' abc ',
};

describe('parseForm', () => {
  it('reads text, numbers, lists, checkboxes and blank optional fields by the schema', () => {
    expect(parseForm(schema, form(good))).toEqual({
      ok: true,
      data: {
        nameJa: '結び',
        nameEn: undefined,
        email: 'a@b.example',
        price: 1000,
        items: ['rice', 'sake'],
        sizes: [1.5, 2],
        agree: true,
        kind: 'a',
        password: ' abc ',
      },
    });
    expect(parseForm(schema, form({ ...good, price: '' }))).toMatchObject({
      ok: true,
      data: { price: null },
    });
  });

  it('names each error by a key with its numbers, and keeps what was typed but no password', () => {
    const typed = {
      nameJa: 'あ'.repeat(11),
      email: 'nope',
      price: '0',
      months: 'x',
      kind: 'c',
      password: 'ab',
    };
    expect(parseForm(schema, form(typed))).toEqual({
      ok: false,
      errors: {
        nameJa: 'tooLong?max=10',
        email: 'email',
        price: 'tooLow?min=1',
        months: 'number',
        items: 'required',
        kind: 'choice',
        password: 'tooShort?min=3',
      },
      values: { nameJa: typed.nameJa, email: 'nope', price: '0', months: 'x', kind: 'c' },
    });
  });

  it('says required for every blank field that must have a value', () => {
    const result = parseForm(schema, form({}));
    expect(result.ok ? {} : result.errors).toEqual({
      nameJa: 'required',
      email: 'required',
      items: 'required',
      kind: 'required',
      password: 'required',
    });
  });

  it('keeps own keys, whole-form errors and fields of refined and discriminated schemas', () => {
    const pair = z
      .object({ from: z.number(), to: z.number() })
      .refine((value) => value.from <= value.to, { message: 'fromBeforeTo', path: ['to'] })
      .refine((value) => value.to < 10, 'boards:tooFar');
    expect(parseForm(pair, form({ from: '3', to: '2' }))).toMatchObject({ errors: { to: 'fromBeforeTo' } });
    expect(parseForm(pair, form({ from: '3', to: '20' }))).toMatchObject({
      errors: { [FORM_ERROR]: 'boards:tooFar' },
    });
    const step = z.discriminatedUnion('intent', [
      z.object({ intent: z.literal('add'), count: z.number() }),
      z.object({ intent: z.literal('remove') }),
    ]);
    expect(parseForm(step, form({ intent: 'add', count: '2' }))).toEqual({
      ok: true,
      data: { intent: 'add', count: 2 },
    });
  });

  it('drops what a database cannot hold', () => {
    const text = z.object({ text: z.string() });
    expect(parseForm(text, form({ text: 'a\u0000b\ud800c\td' }))).toMatchObject({
      data: { text: 'ab\ufffdc\td' },
    });
  });
});

describe('refuse and invalid', () => {
  it('answer 400 with the errors and what was typed', () => {
    const answer = invalid(refuse(form({ email: 'a@b.example', password: 'x' }), { email: 'taken' }));
    expect(answer.init?.status).toBe(400);
    expect(answer.data).toEqual({ ok: false, errors: { email: 'taken' }, values: { email: 'a@b.example' } });
  });
});

describe('readForm', () => {
  const post = (body: BodyInit, headers: Record<string, string> = {}) =>
    new Request('http://test.example', { method: 'POST', body, headers });

  it('reads both encodings', async () => {
    expect((await readForm(post(new URLSearchParams({ a: '結' })))).get('a')).toBe('結');
    expect((await readForm(post(form({ a: '結' })))).get('a')).toBe('結');
  });

  it('refuses too much, announced or not, and what is not a form', async () => {
    const code = (code: string) => expect.objectContaining({ code }) as AppError;
    const big = new URLSearchParams({ a: 'x'.repeat(200) });
    await expect(readForm(post(big), { limit: 100 })).rejects.toEqual(code('too_large'));
    await expect(readForm(post('{}', { 'content-length': '999' }), { limit: 100 })).rejects.toEqual(
      code('too_large'),
    );
    await expect(readForm(post('{}', { 'content-type': 'application/json' }))).rejects.toEqual(
      code('invalid'),
    );
    await expect(
      readForm(post('--x\r\nbroken', { 'content-type': 'multipart/form-data; boundary=x' })),
    ).rejects.toBeInstanceOf(AppError);
  });
});
