/**
 * Sessions that ended before their tokens did. A token is checked without asking Supabase and would be taken
 * until it runs out, so the server remembers whom it signed out: in memory, or in Redis for several nodes.
 */
import type { SessionsOf } from '~/db/context.server';
import type { Person } from '~/db/tokens.server';

/** What is kept of a person whose sessions were ended: when (in seconds), and the one that goes on. */
type Ended = { at: number; except: string | null };

type Redis = {
  set(key: string, value: string, options: { EX: number }): Promise<unknown>;
  mGet(keys: string[]): Promise<(string | null)[]>;
};

export type EndedSessions = {
  end(of: SessionsOf): Promise<void>;
  has(person: Person): Promise<boolean>;
};

/** Longer than any access token lives. */
const KEPT_S = 24 * 3600;

/** The memory of ended sessions. */
export function createEndedSessions(redis?: Redis): EndedSessions {
  const { put, get } = redis ? inRedis(redis) : inMemory();
  return {
    // Where Redis is away, a session ends with its token; that must not keep everyone out.
    async end({ personId, sessionId, exceptSessionId }) {
      const key = sessionId ? `session:${sessionId}` : `person:${personId}`;
      await put(key, { at: seconds(), except: exceptSessionId ?? null }).catch(complain);
    },
    async has({ id, sessionId, issuedAt }) {
      const keys = [`session:${sessionId}`, `person:${id}`];
      const [session, person] = await get(keys).catch(() => []);
      if (session) return true;
      return person !== null && person !== undefined && person.except !== sessionId && issuedAt < person.at;
    },
  };
}

function inMemory() {
  const kept = new Map<string, Ended>();
  return {
    async put(key: string, ended: Ended) {
      // The map keeps the order of insertion, so the oldest come first.
      for (const [old, { at }] of kept) {
        if (at > seconds() - KEPT_S) break;
        kept.delete(old);
      }
      kept.delete(key);
      kept.set(key, ended);
    },
    get: async (keys: string[]) => keys.map((key) => kept.get(key) ?? null),
  };
}

function inRedis(redis: Redis) {
  const named = (key: string) => `ended:${key}`;
  return {
    async put(key: string, ended: Ended) {
      await redis.set(named(key), JSON.stringify(ended), { EX: KEPT_S });
    },
    get: async (keys: string[]) =>
      (await redis.mGet(keys.map(named))).map((text) => (text ? (JSON.parse(text) as Ended) : null)),
  };
}

function complain(error: Error): void {
  console.warn(`The end of a session could not be shared with other nodes: ${error.message}`);
}

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
