/**
 * Forms, both ways: what was posted becomes typed data, or field errors plus what was typed.
 * Errors are keys of the locale namespace `form`, numbers attached as a query (`tooLong?max=80`);
 * `fieldError` in shared/ui turns them into words. Password values are never sent back.
 */
import { data } from '@remix-run/react';
import type { z } from 'zod';
import { AppError, isAppError } from './errors';
import { cleanText, coerceFields } from './form-fields';
import { issueKey } from './form-issues';
import { FORM_ERROR, type FormErrors, type FormValues } from './form-result';

export { FORM_ERROR, type FormErrors, type FormValues };

export type InvalidForm = { ok: false; errors: FormErrors; values: FormValues };
export type ParsedForm<T> = { ok: true; data: T } | InvalidForm;

const KEPT_SECRET = /password|token|secret/i;
const DEFAULT_LIMIT = 256 * 1024;

/**
 * Parses a form by its zod schema. Text is trimmed (passwords are not), line ends become \n, what a
 * database cannot hold is dropped; blank optional fields become undefined (null where nullable); numbers may
 * be full-width and grouped; lists take every value of their name; a checkbox is true when it was sent.
 */
export function parseForm<S extends z.ZodType>(schema: S, formData: FormData): ParsedForm<z.output<S>> {
  const input = coerceFields(schema, formData);
  const parsed = schema.safeParse(input);
  if (parsed.success) return { ok: true, data: parsed.data };
  const errors: FormErrors = {};
  for (const issue of parsed.error.issues) {
    const field = issue.path.length > 0 ? String(issue.path[0]) : FORM_ERROR;
    errors[field] ??= issueKey(issue, input[field]);
  }
  return { ok: false, errors, values: formValues(formData) };
}

/** A well-formed form that is refused for a reason found later, such as an address that is taken. */
export function refuse(formData: FormData, errors: FormErrors): InvalidForm {
  return { ok: false, errors, values: formValues(formData) };
}

/** The answer of an action to a form it cannot take: 400 with the errors and what was typed. */
export function invalid(result: InvalidForm) {
  return data({ ok: false as const, errors: result.errors, values: result.values }, { status: 400 });
}

/**
 * The answer to a form that a command refused because of how things stand (409) or how often it came (429): the
 * error in words over the form, and what was typed. Every other error is thrown on.
 */
export function refusedBy(error: unknown, formData: FormData) {
  if (!isAppError(error) || (error.status !== 409 && error.status !== 429)) throw error;
  const { errors, values } = refuse(formData, { [FORM_ERROR]: `errors:${error.code}` });
  const headers: HeadersInit =
    error.retryAfter === undefined ? {} : { 'Retry-After': String(error.retryAfter) };
  return data({ ok: false as const, errors, values }, { status: error.status, headers });
}

/** What was typed, by field name: files and secrets left out, repeated names as lists. */
export function formValues(formData: FormData): FormValues {
  const values: FormValues = {};
  for (const name of new Set(formData.keys())) {
    if (KEPT_SECRET.test(name)) continue;
    const texts = formData
      .getAll(name)
      .flatMap((value) => (typeof value === 'string' ? [cleanText(value)] : []));
    const [first] = texts;
    if (first !== undefined) values[name] = texts.length > 1 ? texts : first;
  }
  return values;
}

/**
 * Reads a posted form, never more than `limit` bytes of it: a larger one is `too_large` (413), one that
 * cannot be read as a form is `invalid` (400). Forms with files name their own limit.
 */
export async function readForm(request: Request, { limit = DEFAULT_LIMIT } = {}): Promise<FormData> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new AppError('too_large');
  const type = request.headers.get('content-type') ?? '';
  if (!request.body) return new FormData();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      throw new AppError('too_large');
    }
    chunks.push(value);
  }
  try {
    return await new Response(new Blob(chunks as BlobPart[]), {
      headers: { 'content-type': type },
    }).formData();
  } catch (error) {
    throw new AppError('invalid', error);
  }
}
