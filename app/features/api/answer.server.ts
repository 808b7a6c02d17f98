/**
 * What every address of the API does around its own work: language, pace, token, parameters; then the answer with an
 * ETag, or a problem. Cookies never get here (app/server/api-door.ts), so a browser's session is nobody's to borrow.
 */
import { createHash } from 'node:crypto';
import type { AppContext } from '~/db/context.server';
import { type HeldToken, looksLikeToken, type Scope } from '~/features/tokens/model';
import type { Locale } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { AppError, ERROR_STATUS, isAppError } from '~/shared/errors';
import type { Endpoint, Parameters } from './endpoints';
import { PROBLEM_TYPE, type ProblemCode, problemBody, problemCode } from './problem';
import { type FieldError, readParameters } from './query';

type Arguments = { request: Request; context: AppContext; params: Record<string, string | undefined> };

/** What the work of an address is given. */
export type Call<E extends Endpoint> = {
  query: Parameters<E>;
  locale: Locale;
  context: AppContext;
  /** The `:id` of the address. */
  id: string;
  /** The token of the caller; null for a visitor. */
  token: HeldToken | null;
  publicUrl: string;
};

/** A wrong parameter that only the work itself can tell. */
export class ParameterError extends Error {
  constructor(readonly errors: readonly FieldError[]) {
    super('a parameter is wrong');
  }
}

/** How tokens are found good; the route brings it along. */
type HoldToken = (db: AppContext['db'], token: string) => Promise<HeldToken>;

const VARY = 'Authorization, Accept-Language';
const PUBLIC = 'public, max-age=60';
const PRIVATE = 'private, no-cache';

/** The loader of an address of the API. What its work answers becomes JSON, unless it is an answer already. */
export function apiLoader<E extends Endpoint>(
  endpoint: E,
  holdToken: HoldToken,
  work: (call: Call<E>) => Promise<unknown> | unknown,
) {
  return async ({ request, context, params }: Arguments): Promise<Response> => {
    const locale = getLocale(request);
    try {
      const token = await admit(request, context, holdToken);
      if (token) requireScope(token, endpoint.scopes);
      const query = readParameters(endpoint, new URL(request.url).search);
      if (!query.ok) throw new ParameterError(query.errors);
      const { publicUrl } = context;
      const body = await work({ query: query.data, locale, context, id: params.id ?? '', token, publicUrl });
      if (body instanceof Response) return body;
      return answer(request, body, { locale, isPrivate: token !== null });
    } catch (error) {
      return refusal(error, locale, context);
    }
  };
}

/** A token has to hold at least one of these. */
export function requireScope(token: HeldToken | null, scopes: readonly Scope[]): void {
  if (scopes.length > 0 && !token?.scopes.some((scope) => scopes.includes(scope))) {
    throw new AppError('scope_missing');
  }
}

/** Whether a call comes with a token of ours, or what is meant for one. */
export const isBearer = (authorization: string | null | undefined): boolean =>
  /^Bearer\b/i.test(authorization ?? '');

/** Counts the call, and finds out whose it is. */
async function admit(request: Request, context: AppContext, holdToken: HoldToken): Promise<HeldToken | null> {
  const given = request.headers.get('authorization');
  const token = given === null ? null : (/^Bearer +(\S+) *$/i.exec(given)?.[1] ?? '');
  // What is not even written like a token counts as a visitor's call.
  const counted = token && looksLikeToken(token) ? context.limit('apiToken', token) : context.limit('api');
  const allowed = await counted;
  if (!allowed.ok) throw new AppError('rate_limited', undefined, allowed.retryAfter);
  return token === null ? null : holdToken(context.publicDb, token);
}

function answer(
  request: Request,
  body: unknown,
  { locale, isPrivate }: { locale: Locale; isPrivate: boolean },
) {
  const text = JSON.stringify(body);
  // Weak, because what goes over the line may be compressed.
  const etag = `W/"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
  const headers = new Headers({
    'Cache-Control': isPrivate ? PRIVATE : PUBLIC,
    'Content-Language': locale,
    ETag: etag,
    Vary: VARY,
  });
  if (holds(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers });
  headers.set('Content-Type', 'application/json; charset=utf-8');
  return new Response(text, { headers });
}

function holds(header: string | null, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return (header ?? '').split(',').some((one) => one.trim() === '*' || plain(one) === plain(etag));
}

function refusal(error: unknown, locale: Locale, context: AppContext): Response {
  if (error instanceof ParameterError)
    return problemAnswer('invalid', locale, context.publicUrl, error.errors);
  const known = isAppError(error) ? error : new AppError('unexpected', error);
  if (known.status >= 500) console.error(error);
  const response = problemAnswer(problemCode(known.code), locale, context.publicUrl);
  if (known.retryAfter !== undefined) response.headers.set('Retry-After', String(known.retryAfter));
  return response;
}

const CHALLENGE: Partial<Record<ProblemCode, string>> = {
  invalid_token: 'Bearer realm="Musubi", error="invalid_token"',
  scope_missing: 'Bearer realm="Musubi", error="insufficient_scope"',
};

/** The answer to a call that cannot be served. */
export function problemAnswer(
  code: ProblemCode,
  locale: Locale,
  publicUrl: string,
  errors: readonly FieldError[] = [],
): Response {
  const body = problemBody(code, getFixedT(locale, 'api'), publicUrl, errors);
  const headers = new Headers({
    'Cache-Control': 'no-store',
    'Content-Language': locale,
    'Content-Type': PROBLEM_TYPE,
    Vary: VARY,
  });
  const challenge = CHALLENGE[code];
  if (challenge) headers.set('WWW-Authenticate', challenge);
  return new Response(JSON.stringify(body), { status: ERROR_STATUS[code], headers });
}
