/**
 * The one place where the environment is read. Checked once at boot: whatever is wrong is told in
 * one sentence per variable, and the process ends before it has touched anything.
 */
import path from 'node:path';
import { z } from 'zod';

/** A hosted Supabase project, or none: then the embedded one is started. */
export type HostedSupabase = {
  url: string;
  publishableKey: string;
  secretKey: string;
  /** The shared secret of a project that signs its tokens with HS256; otherwise its JWKS is asked. */
  jwtSecret: string | undefined;
};

/** Everything the server may be told from outside. */
export type Env = {
  production: boolean;
  port: number;
  host: string;
  dataDir: string;
  /** Demo sign-ins, demo data and the outbox page: embedded on loopback, or where DEMO=1 says so. */
  demo: boolean;
  /** True when DEMO=1 said so, whatever name the server is reached by. */
  demoForced: boolean;
  hosted: HostedSupabase | null;
  publicUrl: string | null;
  /** What Express takes as `trust proxy`. */
  trustProxy: boolean | number | string[];
  redisUrl: string | null;
  smtpUrl: string | null;
  mailFrom: string;
};

/** The environment cannot be used; the message says why, one sentence a line. */
export class EnvError extends Error {}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i;

/** Whether a host name or address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.test(host);
}

const blankIsUnset = (value: unknown) =>
  typeof value === 'string' && value.trim() === '' ? undefined : value;
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsUnset, schema.optional());

const webUrl = (name: string) =>
  z.url({ protocol: /^https?$/, error: `${name} must be a web address such as https://example.org.` });

const schema = z.object({
  NODE_ENV: optional(z.string()),
  PORT: optional(
    z.coerce
      .number({ error: 'PORT must be a number from 0 to 65535.' })
      .int('PORT must be a whole number.')
      .min(0, 'PORT must be a number from 0 to 65535.')
      .max(65535, 'PORT must be a number from 0 to 65535.'),
  ),
  HOST: optional(
    z.string().regex(/^[\w.:[\]-]+$/, 'HOST must be an address to listen on, such as 127.0.0.1 or 0.0.0.0.'),
  ),
  DATA_DIR: optional(z.string().max(1000, 'DATA_DIR must be a folder.')),
  DEMO: optional(z.enum(['0', '1'], { error: 'DEMO must be 1 (on) or 0 (off).' })),
  SUPABASE_URL: optional(webUrl('SUPABASE_URL')),
  SUPABASE_PUBLISHABLE_KEY: optional(z.string()),
  SUPABASE_SECRET_KEY: optional(z.string()),
  SUPABASE_JWT_SECRET: optional(z.string().min(32, 'SUPABASE_JWT_SECRET must have at least 32 characters.')),
  PUBLIC_URL: optional(webUrl('PUBLIC_URL')),
  TRUST_PROXY: optional(
    z
      .string()
      .regex(
        /^[\w.:/, ]+$/,
        'TRUST_PROXY must be a number of proxies, or their addresses separated by commas.',
      ),
  ),
  REDIS_URL: optional(
    z.url({
      protocol: /^rediss?$/,
      error: 'REDIS_URL must be an address such as redis://cache.example.org:6379.',
    }),
  ),
  SMTP_URL: optional(
    z.url({
      protocol: /^smtps?$/,
      error: 'SMTP_URL must be an address such as smtp://user:password@mail.example.org:587.',
    }),
  ),
  MAIL_FROM: optional(
    z
      .string()
      .regex(
        /^([^<>\r\n]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/,
        'MAIL_FROM must be a mail address, such as Musubi <musubi@example.org>.',
      ),
  ),
});

type Parsed = z.output<typeof schema>;

/** Reads and checks the environment; throws an EnvError that names every bad variable. */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
  const parsed = schema.safeParse(source);
  if (!parsed.success) throw new EnvError(parsed.error.issues.map((issue) => issue.message).join('\n'));
  const vars = parsed.data;
  const problems = contradictions(vars);
  if (problems.length > 0) throw new EnvError(problems.join('\n'));
  const host = vars.HOST ?? '127.0.0.1';
  const hosted = hostedSupabase(vars);
  return {
    production: vars.NODE_ENV !== 'development',
    port: vars.PORT ?? 3000,
    host,
    dataDir: path.resolve(vars.DATA_DIR ?? '.data'),
    demo: hosted === null && (vars.DEMO === undefined ? isLoopback(host) : vars.DEMO === '1'),
    demoForced: hosted === null && vars.DEMO === '1',
    hosted,
    publicUrl: vars.PUBLIC_URL ? new URL(vars.PUBLIC_URL).origin : null,
    trustProxy: trustProxy(vars.TRUST_PROXY),
    redisUrl: vars.REDIS_URL ?? null,
    smtpUrl: vars.SMTP_URL ?? null,
    mailFrom: vars.MAIL_FROM ?? 'Musubi <musubi@localhost>',
  };
}

/** Settings that are fine alone and wrong together. */
function contradictions(vars: Parsed): string[] {
  const problems: string[] = [];
  if (vars.SUPABASE_URL) {
    for (const name of ['SUPABASE_PUBLISHABLE_KEY', 'SUPABASE_SECRET_KEY'] as const) {
      if (!vars[name]) problems.push(`${name} is missing: SUPABASE_URL needs both keys of the project.`);
    }
    if (!vars.SMTP_URL)
      problems.push('SMTP_URL is missing: with SUPABASE_URL set, mail must have a way out.');
    if (!vars.PUBLIC_URL && !isLoopback(vars.HOST ?? '127.0.0.1')) {
      problems.push('PUBLIC_URL is missing: mails carry links, which need the address people use.');
    }
  } else if (vars.SUPABASE_PUBLISHABLE_KEY || vars.SUPABASE_SECRET_KEY) {
    problems.push('SUPABASE_URL is missing: the Supabase keys are set, but not the address of the project.');
  }
  if (vars.SMTP_URL && !vars.MAIL_FROM) {
    problems.push('MAIL_FROM is missing: mail sent through SMTP_URL needs a sender.');
  }
  if (vars.PUBLIC_URL && new URL(vars.PUBLIC_URL).pathname !== '/') {
    problems.push('PUBLIC_URL must not have a path: the app lives at the root of its address.');
  }
  return problems;
}

function hostedSupabase(vars: Parsed): HostedSupabase | null {
  if (!vars.SUPABASE_URL) return null;
  return {
    url: vars.SUPABASE_URL.replace(/\/+$/, ''),
    publishableKey: vars.SUPABASE_PUBLISHABLE_KEY ?? '',
    secretKey: vars.SUPABASE_SECRET_KEY ?? '',
    jwtSecret: vars.SUPABASE_JWT_SECRET,
  };
}

function trustProxy(value: string | undefined): Env['trustProxy'] {
  if (value === undefined || value === 'false') return false;
  if (value === 'true') return 1;
  if (/^\d+$/.test(value)) return Number(value);
  return value.split(',').map((part) => part.trim());
}
