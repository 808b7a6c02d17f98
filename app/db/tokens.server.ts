/**
 * Checks access tokens without asking the auth server where that is possible: HS256 by the shared secret
 * (embedded), otherwise by the project's public keys (hosted). A hosted project that still signs with a
 * secret we do not have is asked, and its answer kept for a minute.
 */
import { createHash } from 'node:crypto';
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, type JWTPayload, jwtVerify } from 'jose';
import { AppError } from '~/shared/errors';

/** A person, as the token of their session says. */
export type Person = {
  id: string;
  email: string;
  sessionId: string | null;
  /** When the token begins and ends, in seconds since 1970. */
  issuedAt: number;
  expiresAt: number;
  token: string;
};

type Config = { url: string; publishableKey: string; jwtSecret?: string | undefined };
type Verify = (token: string) => Promise<Person | null>;

const ASYMMETRIC = ['ES256', 'RS256', 'EdDSA'];
const ANSWER_KEPT_MS = 60_000;

/** Failures that are the token's fault; any other means that its signer could not be asked. */
const BAD_TOKEN = /^ERR_(JWT|JWS|JWKS_NO_MATCHING|JWKS_MULTIPLE|JOSE_ALG|JOSE_NOT_SUPPORTED)/;

/** A function that gives the person of a valid token, and null for any other. */
export function createVerifier(config: Config): Verify {
  const secret = config.jwtSecret ? new TextEncoder().encode(config.jwtSecret) : null;
  const keys = createRemoteJWKSet(new URL(`${config.url}/auth/v1/.well-known/jwks.json`));
  const ask = createAsker(config);
  return async (token) => {
    const alg = algorithmOf(token);
    if (!alg) return null;
    try {
      if (secret) return personOf(token, (await jwtVerify(token, secret, { algorithms: ['HS256'] })).payload);
      if (alg === 'HS256') return await ask(token);
      return personOf(token, (await jwtVerify(token, keys, { algorithms: ASYMMETRIC })).payload);
    } catch (error) {
      if (BAD_TOKEN.test(String((error as { code?: unknown }).code))) return null;
      throw new AppError('unavailable', error);
    }
  };
}

/** The session a token we were just given belongs to. */
export function sessionIdOf(token: string): string | null {
  const { session_id: id } = decodeJwt(token);
  return typeof id === 'string' ? id : null;
}

function algorithmOf(token: string): string | undefined {
  try {
    return decodeProtectedHeader(token).alg;
  } catch {
    return undefined;
  }
}

function personOf(token: string, claims: JWTPayload): Person | null {
  if (claims.role !== 'authenticated' || typeof claims.sub !== 'string' || !claims.exp) return null;
  return {
    id: claims.sub,
    email: typeof claims.email === 'string' ? claims.email : '',
    sessionId: typeof claims.session_id === 'string' ? claims.session_id : null,
    issuedAt: claims.iat ?? 0,
    expiresAt: claims.exp,
    token,
  };
}

/** Asks the auth server about a token; good answers are kept for a minute. */
function createAsker(config: Config): Verify {
  const kept = new Map<string, { person: Person; until: number }>();
  return async (token) => {
    const key = createHash('sha256').update(token).digest('base64url');
    const known = kept.get(key);
    if (known && known.until > Date.now()) return known.person;
    const response = await fetch(`${config.url}/auth/v1/user`, {
      headers: { apikey: config.publishableKey, authorization: `Bearer ${token}` },
      signal: AbortSignal.timeout(5000),
    });
    if (response.status >= 500) throw new Error(`the auth server answered ${response.status}`);
    if (!response.ok) return null;
    const [, body] = token.split('.');
    const claims = JSON.parse(Buffer.from(body ?? '', 'base64url').toString()) as JWTPayload;
    const person = personOf(token, claims);
    if (!person) return null;
    for (const [old, { until }] of kept) if (until <= Date.now()) kept.delete(old);
    kept.set(key, { person, until: Math.min(Date.now() + ANSWER_KEPT_MS, person.expiresAt * 1000) });
    return person;
  };
}
