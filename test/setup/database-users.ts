/** People of a test database: put there directly, with a session as Auth would have made it. */
import { randomBytes, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import { createDb, type Db, type SupabaseConfig } from '~/db/session.server';
import type { LocalKeys } from '../../supabase/local/keys';
import type { SqlExecutor } from '../../supabase/local/migrate';

/** What every test person signs in with. */
export const TEST_PASSWORD = 'correct-horse-battery';

/** The session object of supabase-js, as far as the app reads it. */
export interface TestSession {
  access_token: string;
  refresh_token: string;
  token_type: 'bearer';
  expires_in: number;
  expires_at: number;
  user: { id: string; email: string; aud: string; role: string };
}

export interface TestUser {
  id: string;
  email: string;
  /** Acts as this person. */
  db: Db;
  /** The access token. */
  token: string;
  session: TestSession;
}

const LIFETIME_S = 3600;

/** Adds a confirmed person whose password is TEST_PASSWORD. */
export async function addUser(
  sql: SqlExecutor,
  config: SupabaseConfig & LocalKeys,
  email: string,
  metadata: Record<string, unknown>,
): Promise<TestUser> {
  const id = randomUUID();
  const sessionId = randomUUID();
  const refreshToken = randomBytes(16).toString('base64url');
  await sql.query(
    `insert into auth.users (id, aud, role, email, encrypted_password, email_confirmed_at, raw_user_meta_data)
     values ($1, 'authenticated', 'authenticated', $2, extensions.crypt($3, extensions.gen_salt('bf', 4)), now(), $4::text::jsonb)`,
    [id, email.toLowerCase(), TEST_PASSWORD, JSON.stringify(metadata)],
  );
  await sql.query(
    `with identity as (
       insert into auth.identities (id, provider, provider_id, user_id, identity_data)
       values (gen_random_uuid(), 'email', $1::text, $1::uuid, jsonb_build_object('sub', $1::text, 'email', $2::text))
     ), session as (
       insert into auth.sessions (id, user_id) values ($3::uuid, $1::uuid) returning id
     )
     insert into auth.refresh_tokens (id, token, user_id, session_id)
     select gen_random_uuid()::text, $4, $1::uuid, id from session`,
    [id, email.toLowerCase(), sessionId, refreshToken],
  );
  const user = { id, email: email.toLowerCase(), aud: 'authenticated', role: 'authenticated' };
  const expiresAt = Math.floor(Date.now() / 1000) + LIFETIME_S;
  const token = await new SignJWT({ email: user.email, role: user.role, session_id: sessionId })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setSubject(id)
    .setAudience(user.aud)
    .setIssuedAt()
    .setExpirationTime(expiresAt)
    .sign(new TextEncoder().encode(config.jwtSecret));
  const session: TestSession = {
    access_token: token,
    refresh_token: refreshToken,
    token_type: 'bearer',
    expires_in: LIFETIME_S,
    expires_at: expiresAt,
    user,
  };
  return { id, email: user.email, db: createDb(config, token), token, session };
}
