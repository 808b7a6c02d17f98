/**
 * The one error the app throws on purpose, and the one table that gives each code its HTTP status.
 * The words for a code are in the locale namespace `errors`, in both languages.
 */

/** Code → HTTP status. What a reader may not know of is `not_found`, never "forbidden". */
export const ERROR_STATUS = {
  invalid: 400,
  bad_origin: 400,
  invalid_credentials: 400,
  link_expired: 400,
  sign_in_required: 401,
  invalid_token: 401,
  organisation_required: 403,
  not_allowed: 403,
  scope_missing: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  already_exists: 409,
  already_decided: 409,
  not_introduced: 409,
  not_published: 409,
  incomplete: 409,
  last_owner: 409,
  already_member: 409,
  invitation_other_address: 409,
  too_many_invitations: 409,
  too_many_organisations: 409,
  too_many_contacts: 409,
  too_many_wishes: 409,
  too_many_tokens: 409,
  publish_first: 409,
  introduction_to_self: 409,
  introduction_exists: 409,
  introduction_not_possible: 409,
  too_many_introductions: 409,
  inbox_full: 409,
  too_many_marks: 409,
  already_in_cluster: 409,
  last_secretariat: 409,
  assignee_not_in_cluster: 409,
  too_many_cards: 409,
  too_many_lists: 409,
  list_not_empty: 409,
  too_many_shortlists: 409,
  shortlist_full: 409,
  too_many_shares: 409,
  storage_full: 409,
  stale: 409,
  expired: 410,
  too_large: 413,
  file_type: 415,
  rate_limited: 429,
  unexpected: 500,
  mail_failed: 502,
  unavailable: 503,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** What a failed request carries to the error page. */
export type ErrorBody = { code: ErrorCode; retryAfter?: number };

/** A failure with a name. `cause` is for the log only and never reaches the reader. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** Seconds to wait before trying again; only for `rate_limited` and `unavailable`. */
  readonly retryAfter: number | undefined;

  constructor(code: ErrorCode, cause?: unknown, retryAfter?: number) {
    super(`errors:${code}`, cause === undefined ? undefined : { cause });
    this.name = 'AppError';
    this.code = code;
    this.status = ERROR_STATUS[code];
    this.retryAfter = retryAfter;
  }
}

/**
 * Whether something thrown is an AppError. By its looks, not its class: the server and the Remix build
 * each load this module, so there are two classes of the same name in one process.
 */
export function isAppError(error: unknown): error is AppError {
  return error instanceof Error && error.name === 'AppError' && isErrorCode((error as AppError).code);
}

/** The error for whatever does not exist or may not be known of by this reader. */
export function notFound(cause?: unknown): AppError {
  return new AppError('not_found', cause);
}

/** Whether a text is one of our error codes. */
export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === 'string' && Object.hasOwn(ERROR_STATUS, value);
}

/** The code that best tells what an HTTP status means. */
export function codeOfStatus(status: number): ErrorCode {
  if (status === 401) return 'sign_in_required';
  if (status === 403 || status === 404) return 'not_found';
  if (status === 405) return 'method_not_allowed';
  if (status === 409) return 'conflict';
  if (status === 410) return 'expired';
  if (status === 413) return 'too_large';
  if (status === 415) return 'file_type';
  if (status === 429) return 'rate_limited';
  if (status === 502 || status === 503 || status === 504) return 'unavailable';
  return status >= 400 && status < 500 ? 'invalid' : 'unexpected';
}
