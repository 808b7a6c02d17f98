/**
 * How often something may be done: by a visitor (their address on the net), about a subject (an account's
 * mail address), and by one visitor about one subject. Counted in memory, or in Redis where several nodes
 * share one; if Redis is away, each node counts for itself.
 */
import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible';
import type { LimitResult, LimitRule } from '~/db/context.server';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

type Allowance = { times: number; seconds: number };
type Rule = { visitor: Allowance; subject?: Allowance; pair?: Allowance };

/** The numbers: many people may share one address on the net. `post` counts every post, whatever it is about. */
const RULES: Record<LimitRule, Rule> = {
  signIn: {
    visitor: { times: 60, seconds: 10 * MINUTE },
    subject: { times: 50, seconds: 15 * MINUTE },
    pair: { times: 10, seconds: 15 * MINUTE },
  },
  signUp: { visitor: { times: 60, seconds: HOUR }, subject: { times: 5, seconds: HOUR } },
  reset: { visitor: { times: 60, seconds: HOUR }, subject: { times: 5, seconds: HOUR } },
  changeEmail: { visitor: { times: 20, seconds: HOUR }, subject: { times: 5, seconds: HOUR } },
  invite: { visitor: { times: 60, seconds: HOUR }, subject: { times: 100, seconds: HOUR } },
  post: { visitor: { times: 300, seconds: MINUTE }, subject: { times: 120, seconds: MINUTE } },
  search: { visitor: { times: 600, seconds: MINUTE } },
  // One person who types asks a few times a second.
  suggest: { visitor: { times: 1200, seconds: MINUTE } },
  // Drawing one takes the processor for a while.
  sheet: { visitor: { times: 60, seconds: MINUTE } },
  cataloguePdf: { visitor: { times: 10, seconds: MINUTE } },
  api: { visitor: { times: 120, seconds: MINUTE } },
  apiToken: { visitor: { times: 1200, seconds: MINUTE }, subject: { times: 600, seconds: MINUTE } },
};

type Options = { redis?: unknown; factor?: number };

/** Counts one use: by this visitor and, where given, about this subject. */
export type Limits = (rule: LimitRule, ip: string, subject?: string) => Promise<LimitResult>;

/** The counters of this server. `factor` widens every allowance, for tests that act in a hurry. */
export function createLimits({ redis, factor = 1 }: Options = {}): Limits {
  const counters = new Map<string, RateLimiterAbstract>();
  const counter = (name: string, { times, seconds }: Allowance) => {
    let made = counters.get(name);
    if (!made) {
      const options = { keyPrefix: `limit:${name}`, points: times * factor, duration: seconds };
      made = redis
        ? new RateLimiterRedis({
            ...options,
            storeClient: redis,
            useRedisPackage: true,
            insuranceLimiter: new RateLimiterMemory(options),
          })
        : new RateLimiterMemory(options);
      counters.set(name, made);
    }
    return made;
  };

  return async (name, ip, subject) => {
    const { visitor, subject: about, pair } = RULES[name];
    const who = network(ip);
    const what = subject === undefined ? undefined : digest(subject);
    const uses: [RateLimiterAbstract, string][] = [[counter(`${name}:visitor`, visitor), who]];
    if (about && what) uses.push([counter(`${name}:subject`, about), what]);
    if (pair && what) uses.push([counter(`${name}:pair`, pair), `${who}:${what}`]);
    for (const [limiter, key] of uses) {
      const wait = await consume(limiter, key);
      if (wait !== null) return { ok: false, retryAfter: wait };
    }
    return {
      ok: true,
      forgive: async () => {
        await Promise.all(uses.map(([limiter, key]) => limiter.reward(key, 1)));
      },
    };
  };
}

/** Null when there was one left; otherwise the seconds until there is. */
async function consume(limiter: RateLimiterAbstract, key: string): Promise<number | null> {
  try {
    await limiter.consume(key);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}

/** One visitor: an IPv4 address, or the /64 that a single IPv6 line is given. */
function network(ip: string): string {
  const plain = ip.replace(/^::ffff:/i, '');
  if (!isIPv6(plain)) return plain;
  const [head = '', tail] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail ? tail.split(':') : [];
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  return [...left, ...(tail === undefined ? [] : zeros), ...right].slice(0, 4).join(':');
}

function digest(subject: string): string {
  return createHash('sha256').update(subject.trim().toLowerCase()).digest('base64url').slice(0, 22);
}
