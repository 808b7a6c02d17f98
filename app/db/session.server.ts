/**
 * Who asks: from the cookies of one request to a database client that acts as this person.
 * A token that still holds is checked here without a call; one about to end is renewed first, once for all
 * requests that carry it (see refresh.server.ts), and the new cookies go out with the answer.
 */
import { combineChunks, createServerClient, stringFromBase64URL } from '@supabase/ssr';
import { createClient, type SupabaseClient } from '@supabase/supabase-js';
import ws from 'ws';
import { AppError } from '~/shared/errors';
import { createRefreshFetch } from './refresh.server';
import { createVerifier, type Person } from './tokens.server';
import type { Database } from './types';

/** A client that acts as the signed-in person, or as nobody in particular. */
export type Db = SupabaseClient<Database>;
/** The auth client of a request; what it changes of the session lands in the cookies of the answer. */
export type Auth = Db['auth'];

/** Where Supabase is, embedded and hosted alike. */
export type SupabaseConfig = {
  url: string;
  publishableKey: string;
  secretKey: string;
  jwtSecret?: string | undefined;
};

export type Cookie = { name: string; value: string };
export type CookieToSet = Cookie & { options: Record<string, unknown> };
/** The cookies of one request, and the way to set those of its answer. */
export type CookieJar = { all(): Cookie[]; set(cookies: CookieToSet[]): void; secure: boolean };

/** What one request is allowed to be. */
export type Session = { person: Person | null; db: Db; auth(): Auth };

/** The name of the session's cookie; long ones are cut into `<name>.0`, `<name>.1` … */
export const SESSION_COOKIE = 'musubi-session';
/** Seconds before its end at which a token is renewed; the auth client uses the same margin. */
const RENEW_BEFORE = 90;
const PREFIX = 'base64-';
/** A page that cannot be filled says so soon; the reader tries again, not the client behind their back. */
const PATIENCE = { retry: false, timeout: 15_000 };
const RENEW_WITHIN_MS = 5_000;

/** Resolves sessions against one Supabase. `hasEnded` knows those that were signed out before their token's end. */
export function createSessions(
  config: SupabaseConfig,
  hasEnded: (person: Person) => Promise<boolean> = async () => false,
) {
  const check = createVerifier(config);
  const fetch = createRefreshFetch();
  const nobody = createDb(config, null);

  async function verify(token: string): Promise<Person | null> {
    const person = await check(token);
    return person && !(await hasEnded(person)) ? person : null;
  }

  function authFor(jar: CookieJar): () => Auth {
    let made: Auth | undefined;
    return () => {
      made ??= createServerClient<Database>(config.url, config.publishableKey, {
        global: { fetch },
        realtime: { transport: ws as never },
        cookieOptions: {
          name: SESSION_COOKIE,
          path: '/',
          httpOnly: true,
          sameSite: 'lax',
          secure: jar.secure,
        },
        cookies: { encode: 'tokens-only', getAll: () => jar.all(), setAll: (cookies) => jar.set(cookies) },
      }).auth;
      return made;
    };
  }

  /** The session of a request, renewed where it is about to end. */
  async function resolve(jar: CookieJar): Promise<Session> {
    const auth = authFor(jar);
    const stored = await readStored(jar.all());
    if (!stored) return { person: null, db: nobody, auth };
    const token = stored.expiresAt - Date.now() / 1000 > RENEW_BEFORE ? stored.token : await renew(auth());
    const person = token ? await verify(token) : null;
    return person ? { person, db: createDb(config, person.token), auth } : { person: null, db: nobody, auth };
  }

  /** The person of a socket's handshake, which cannot set cookies and so renews nothing. */
  async function identify(cookies: Cookie[]): Promise<Person | null> {
    const stored = await readStored(cookies);
    return stored ? verify(stored.token) : null;
  }

  return { resolve, identify, as: (token: string) => createDb(config, token) };
}

export type Sessions = ReturnType<typeof createSessions>;

/** A client that sends this access token, or only the publishable key. It has no session of its own to mix up. */
export function createDb(config: SupabaseConfig, token: string | null): Db {
  return createClient<Database>(config.url, config.publishableKey, {
    db: PATIENCE,
    realtime: { transport: ws as never },
    accessToken: async () => token,
  });
}

/** An auth client without cookies. It remembers whom it signed in, so make one for each use. */
export function createAuth(config: SupabaseConfig): Auth {
  return createClient<Database>(config.url, config.publishableKey, {
    realtime: { transport: ws as never },
    auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
  }).auth;
}

async function renew(auth: Auth): Promise<string | null> {
  // The auth client tries again for half a minute while the auth server is away; nobody waits that long.
  const { data, error } = await Promise.race([auth.getSession(), outOfTime()]);
  if (error && (error.name === 'AuthRetryableFetchError' || (error.status ?? 0) >= 500)) {
    throw new AppError('unavailable', error);
  }
  return data.session?.access_token ?? null;
}

function outOfTime(): Promise<never> {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new AppError('unavailable')), RENEW_WITHIN_MS).unref();
  });
}

async function readStored(cookies: Cookie[]): Promise<{ token: string; expiresAt: number } | null> {
  const value = await combineChunks(
    SESSION_COOKIE,
    (name) => cookies.find((cookie) => cookie.name === name)?.value,
  );
  if (!value) return null;
  try {
    const json = value.startsWith(PREFIX) ? stringFromBase64URL(value.slice(PREFIX.length)) : value;
    const stored = JSON.parse(json) as { access_token?: unknown; expires_at?: unknown } | null;
    if (typeof stored?.access_token !== 'string' || typeof stored.expires_at !== 'number') return null;
    return { token: stored.access_token, expiresAt: stored.expires_at };
  } catch {
    return null;
  }
}
