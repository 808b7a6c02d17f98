/** A client for callers who come with a token and not with a session. */
import type { Db } from './session.server';

const SEARCH = 'search_catalogue';

/**
 * Searches the catalogue with the eyes of the token's person, and does everything else as the client it is made of.
 * The database takes on the person for the length of the search; see docs/decisions/012-api.md.
 */
export function searchingAs(db: Db, token: string): Db {
  const rpc = (name: string, args: object = {}, ...options: unknown[]) =>
    name === SEARCH
      ? call(db, 'search_catalogue_as', { token, args }, ...options)
      : call(db, name, args, ...options);
  return new Proxy(db, {
    get(target, name) {
      if (name === 'rpc') return rpc;
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** One of the two cannot be named to the compiler: which function it is, is known only when it is called. */
function call(db: Db, name: string, args: object, ...options: unknown[]): unknown {
  return (db.rpc as (...all: unknown[]) => unknown).call(db, name, args, ...options);
}
