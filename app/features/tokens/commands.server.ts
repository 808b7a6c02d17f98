/** Making and revoking tokens, as their person. The token leaves here once; the database keeps its hash. */
import { createHash, randomBytes } from 'node:crypto';
import { databaseError, must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { notFound } from '~/shared/errors';
import { isId } from '~/shared/ids';
import type { NewToken } from './model';

const DAY_MS = 86_400_000;
/** `msb_` and enough of the rest to know a token again by. */
const PREFIX_LENGTH = 10;

/** Makes a token of 32 random bytes and answers it, for the only time. */
export async function makeToken(
  db: Db,
  { name, scopes, days }: NewToken,
  now: Date,
): Promise<{ token: string }> {
  const token = `msb_${randomBytes(32).toString('base64url')}`;
  const { error } = await db.from('api_tokens').insert({
    name,
    scopes: [...new Set(scopes)],
    prefix: token.slice(0, PREFIX_LENGTH),
    token_hash: createHash('sha256').update(token).digest('hex'),
    expires_at: new Date(now.getTime() + days * DAY_MS).toISOString(),
  });
  if (error) throw databaseError(error);
  return { token };
}

/** Revokes a token of this person: whoever holds it is refused from now on. */
export async function revokeToken(db: Db, tokenId: string): Promise<void> {
  if (!isId(tokenId)) throw notFound();
  must(await db.from('api_tokens').delete().eq('id', tokenId).select('id').single());
}
