/**
 * Gives database errors the HTTP status and body that PostgREST gives them.
 * Supabase Lite answers SQLSTATEs it does not know with a bare 500; those are handed to it as a
 * `PGRST` error, the one form that lets the body and the status be chosen.
 */

interface DatabaseError {
  code: string;
  message: string;
  detail?: string | null;
  hint?: string | null;
}

/** Statuses that PostgREST documents for whole classes of SQLSTATEs. */
const CLASS_STATUS: Record<string, number> = {
  '08': 503,
  '09': 500,
  '0L': 403,
  '0P': 403,
  '25': 500,
  '28': 403,
  '2D': 500,
  '38': 500,
  '39': 500,
  '3B': 500,
  '40': 500,
  '53': 503,
  '54': 500,
  '55': 500,
  '57': 500,
  '58': 500,
  F0: 500,
  HV: 500,
  XX: 500,
};

/** Codes and classes that Lite already answers as PostgREST does; they must reach it unchanged. */
const KNOWN_TO_LITE = /^(PGRST|PT|42|22|21|23502$|23503$|23505$|25006$)/;

function statusOf(code: string): number {
  if (code === 'P0001') return 400;
  if (code.startsWith('P0')) return 500;
  return CLASS_STATUS[code.slice(0, 2)] ?? 400;
}

function isDatabaseError(error: unknown): error is DatabaseError {
  if (typeof error !== 'object' || error === null) return false;
  const { code, message } = error as Partial<DatabaseError>;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && typeof message === 'string';
}

/** Replaces `connection.normalizeDbError`: what Lite knows passes, every other SQLSTATE keeps its details. */
export function normalizeDbError(error: unknown): unknown {
  if (!isDatabaseError(error) || KNOWN_TO_LITE.test(error.code)) return error;
  return {
    code: 'PGRST',
    message: JSON.stringify({
      code: error.code,
      message: error.message,
      details: error.detail ?? null,
      hint: error.hint ?? null,
    }),
    detail: JSON.stringify({ status: statusOf(error.code), headers: {} }),
  };
}
