/**
 * Who a request is, and what it is, told to the database in one statement each. Lite sends six and five, one after the
 * other, before every request's own statement; on PGlite that is most of what a request costs.
 */
import { type Kysely, sql } from 'kysely';

/** What Lite knows of the caller when it enters the database. */
export interface CallerVars {
  auth?: { uid?: unknown; role?: string; jwt?: unknown };
  storage?: { operation?: string | null };
}

/** Replaces `connection.applyJwtSessionContext`, inside the transaction of the request. */
export async function applyCaller(transaction: Kysely<unknown>, vars: CallerVars): Promise<void> {
  const role = vars.auth?.role || 'anon';
  const claims = isObject(vars.auth?.jwt) ? vars.auth.jwt : {};
  const email = typeof claims.email === 'string' ? claims.email : '';
  // A role that does not exist, or that the owner may not become, fails here as it does with SET ROLE.
  await sql`select
    set_config('request.jwt.claim.sub', ${String(vars.auth?.uid ?? '')}, true),
    set_config('request.jwt.claim.role', ${role}, true),
    set_config('request.jwt.claim.email', ${email}, true),
    set_config('request.jwt.claims', ${JSON.stringify(claims)}, true),
    set_config('storage.operation', ${vars.storage?.operation ?? ''}, true),
    set_config('role', ${role}, true)`.execute(transaction);
}

/** What Lite tells of the call of a function. */
export interface CalledWith {
  method: string;
  path: string;
  requestHeaders?: object;
}

/** Replaces `connection.applyRpcRequestGucs`, inside the transaction of a function's call. */
export async function applyCall(
  transaction: Kysely<unknown>,
  { method, path, requestHeaders }: CalledWith,
): Promise<void> {
  await sql`select
    set_config('response.status', '', true),
    set_config('response.headers', '', true),
    set_config('request.method', ${method}, true),
    set_config('request.path', ${path}, true),
    set_config('request.headers', ${JSON.stringify(requestHeaders ?? {})}, true)`.execute(transaction);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
