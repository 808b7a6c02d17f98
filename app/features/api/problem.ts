/** Problems as RFC 9457 words them: a code to look up, a title, and which parameters are wrong. */
import type { TFunction } from 'i18next';
import { ERROR_STATUS, type ErrorCode } from '~/shared/errors';
import type { FieldError } from './query';
import type { Problem } from './schemas';

/** The codes that the API answers with; any other of the app becomes the one that fits its status. */
export const PROBLEM_CODES = [
  'invalid',
  'invalid_token',
  'scope_missing',
  'not_found',
  'method_not_allowed',
  'rate_limited',
  'unexpected',
  'unavailable',
] as const satisfies readonly ErrorCode[];
export type ProblemCode = (typeof PROBLEM_CODES)[number];

export const PROBLEM_TYPE = 'application/problem+json';

/** The code under which the API tells an error of the app. */
export function problemCode(code: ErrorCode): ProblemCode {
  const own = PROBLEM_CODES.find((one) => one === code);
  if (own) return own;
  const status = ERROR_STATUS[code];
  if (status >= 500) return status === 500 ? 'unexpected' : 'unavailable';
  return status === 404 || status === 403 || status === 410 ? 'not_found' : 'invalid';
}

/** The body of a problem, in the language of `t`. */
export function problemBody(
  code: ProblemCode,
  t: TFunction,
  publicUrl: string,
  errors: readonly FieldError[] = [],
): Problem {
  return {
    type: `${publicUrl}/api/v1/problems#${code}`,
    title: t(`api:problem.${code}.title`),
    status: ERROR_STATUS[code],
    code,
    detail: t(`api:problem.${code}.detail`),
    ...(errors.length > 0 ? { errors: errors.map((error) => fieldBody(error, t)) } : {}),
  };
}

/** `tooHigh?max=100` of `limit` → its code, and the words the forms have for it. */
function fieldBody(
  { field, key }: FieldError,
  t: TFunction,
): { field: string; code: string; detail: string } {
  const [name = '', query] = key.split('?', 2);
  const words = name.includes(':') ? name : `form:${name}`;
  return {
    field,
    code: name.replace(/^.*[:.]/, ''),
    detail: t(words, Object.fromEntries(new URLSearchParams(query))),
  };
}
