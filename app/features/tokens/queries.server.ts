/** The tokens of a person, and what a token that comes with a request may. */
import { z } from 'zod';
import { databaseError, must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError } from '~/shared/errors';
import { type HeldToken, looksLikeToken, SCOPES, type Scope, type TokenEntry } from './model';

/** The tokens of the signed-in person, newest first. */
export async function listTokens(db: Db): Promise<TokenEntry[]> {
  const rows = must(
    await db
      .from('api_tokens')
      .select('id, name, prefix, scopes, created_at, expires_at, last_used_at')
      .order('created_at', { ascending: false })
      .order('id'),
  );
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    prefix: row.prefix,
    scopes: row.scopes as Scope[],
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  }));
}

const held = z.object({ id: z.string(), scopes: z.array(z.enum(SCOPES)) });

/** The token as the database knows it; `invalid_token` for one that is none, was revoked, or has run out. */
export async function holdToken(db: Db, token: string): Promise<HeldToken> {
  if (!looksLikeToken(token)) throw new AppError('invalid_token');
  const { data, error } = await db.rpc('use_api_token', { token });
  if (error) throw databaseError(error);
  if (data === null) throw new AppError('invalid_token');
  return { token, ...held.parse(data) };
}
