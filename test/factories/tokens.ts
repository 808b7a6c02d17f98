/** Personal access tokens for tests. */
import { makeToken } from '~/features/tokens/commands.server';
import { SCOPES, type Scope } from '~/features/tokens/model';
import type { TestUser } from '../setup/database-users';

/** A token of this person, with all scopes unless told otherwise. */
export async function addToken(
  person: Pick<TestUser, 'db'>,
  scopes: Scope[] = [...SCOPES],
  name = 'Stock system',
): Promise<string> {
  return (await makeToken(person.db, { name, scopes, days: 30 }, new Date())).token;
}
