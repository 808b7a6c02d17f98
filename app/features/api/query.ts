/** Reads the parameters of a request strictly: what is not understood is told, never left out. */
import { z } from 'zod';
import { issueKey } from '~/shared/form-issues';
import type { Endpoint, Parameters } from './endpoints';

/** A parameter that is wrong, with the key of what is wrong with it. */
export type FieldError = { field: string; key: string };

export type Read<T> = { ok: true; data: T } | { ok: false; errors: FieldError[] };

/** More wrong parameters than anyone mends at once. */
const MOST_ERRORS = 20;
const LONGEST_NAME = 60;

/** The parts of a query, as they were sent, that are no text: bytes that are no UTF-8, or what no text holds. */
export function unreadableParts(search: string): FieldError[] {
  return partsOf(search)
    .filter(({ name, value }) => name === null || value === null)
    .map(({ field }) => ({ field, key: 'api:field.encoding' }))
    .slice(0, MOST_ERRORS);
}

function partsOf(search: string) {
  const parts = search.replace(/^\?/, '').split('&');
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const at = part.indexOf('=');
      const name = decode(at < 0 ? part : part.slice(0, at));
      return {
        field: shorten(name ?? part),
        name,
        value: decode(at < 0 ? '' : part.slice(at + 1)),
      };
    });
}

/** The parameters in `search` (with or without its question mark), by what the endpoint takes. */
export function readParameters<E extends Endpoint>(endpoint: E, search: string): Read<Parameters<E>> {
  const given = new Map<string, string[]>();
  const errors: FieldError[] = [];
  for (const { field, name, value } of partsOf(search)) {
    if (name === null || value === null) errors.push({ field, key: 'api:field.encoding' });
    else if (!Object.hasOwn(endpoint.one, name) && !Object.hasOwn(endpoint.many, name)) {
      errors.push({ field, key: 'api:field.unknown' });
    } else given.set(name, [...(given.get(name) ?? []), value]);
    if (errors.length >= MOST_ERRORS) break;
  }

  const input: Record<string, unknown> = {};
  for (const [name, values] of given) {
    if (Object.hasOwn(endpoint.many, name)) input[name] = [...new Set(values)];
    else if (values.length > 1) errors.push({ field: name, key: 'api:field.repeated' });
    else input[name] = values[0];
  }
  const parsed = z.object({ ...endpoint.one, ...endpoint.many }).safeParse(input);
  if (parsed.success && errors.length === 0) return { ok: true, data: parsed.data as Parameters<E> };
  const wrong = (parsed.error?.issues ?? []).map((issue) => {
    const field = String(issue.path[0] ?? '');
    return { field, key: issueKey(issue, valueAt(input, issue.path)) };
  });
  const told = new Map([...errors, ...wrong].map((error) => [error.field, error]));
  return { ok: false, errors: [...told.values()].slice(0, MOST_ERRORS) };
}

/** A part of a query as text; null where its bytes are no UTF-8 or hold what no text holds. */
function decode(part: string): string | null {
  try {
    const text = decodeURIComponent(part.replaceAll('+', ' '));
    return text.includes('\0') || /\p{Cs}/u.test(text) ? null : text;
  } catch {
    return null;
  }
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
}

function shorten(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
}
