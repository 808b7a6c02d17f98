import { describe, expect, it } from 'vitest';
import { EnvError, isLoopback, readEnv } from '~/shared/env.server';

const HOSTED = {
  SUPABASE_URL: 'https://project.supabase.co/',
  SUPABASE_PUBLISHABLE_KEY: 'sb_publishable_x',
  SUPABASE_SECRET_KEY: 'sb_secret_x',
  SMTP_URL: 'smtp://mail.example.org:587',
  MAIL_FROM: 'Musubi <musubi@example.org>',
};

function complaint(source: Record<string, string>): string {
  try {
    readEnv(source);
  } catch (error) {
    if (error instanceof EnvError) return error.message;
    throw error;
  }
  return '';
}

describe('without any setting', () => {
  it('is embedded, on loopback, with the demo', () => {
    expect(readEnv({})).toMatchObject({
      production: true,
      port: 3000,
      host: '127.0.0.1',
      demo: true,
      demoForced: false,
      hosted: null,
      publicUrl: null,
      trustProxy: false,
    });
    expect(readEnv({}).dataDir).toBe(`${process.cwd()}/.data`);
  });

  it('takes blank settings as unset', () => {
    expect(readEnv({ PORT: '', HOST: ' ', SUPABASE_URL: '', DEMO: '' })).toEqual(readEnv({}));
  });
});

describe('the demo', () => {
  it('stays away from an address that others reach, unless it is asked for', () => {
    expect(readEnv({ HOST: '0.0.0.0' }).demo).toBe(false);
    expect(readEnv({ HOST: '0.0.0.0', DEMO: '1' })).toMatchObject({ demo: true, demoForced: true });
    expect(readEnv({ DEMO: '0' }).demo).toBe(false);
  });

  it('never appears on a hosted project', () => {
    expect(readEnv({ ...HOSTED, DEMO: '1' })).toMatchObject({ demo: false, demoForced: false });
    expect(readEnv(HOSTED).demo).toBe(false);
  });
});

describe('a hosted project', () => {
  it('is used when it is named', () => {
    expect(readEnv(HOSTED).hosted).toEqual({
      url: 'https://project.supabase.co',
      publishableKey: 'sb_publishable_x',
      secretKey: 'sb_secret_x',
      jwtSecret: undefined,
    });
  });

  it.each(['SUPABASE_PUBLISHABLE_KEY', 'SUPABASE_SECRET_KEY', 'SMTP_URL'])('needs %s', (name) => {
    expect(complaint({ ...HOSTED, [name]: '' })).toContain(`${name} is missing`);
  });

  it('needs a public address where others reach it', () => {
    expect(complaint({ ...HOSTED, HOST: '0.0.0.0' })).toContain('PUBLIC_URL is missing');
    expect(complaint({ ...HOSTED, HOST: '0.0.0.0', PUBLIC_URL: 'https://musubi.example.org' })).toBe('');
  });

  it('is not guessed from keys alone', () => {
    expect(complaint({ SUPABASE_SECRET_KEY: 'x' })).toContain('SUPABASE_URL is missing');
  });
});

describe('bad settings', () => {
  it.each([
    ['PORT', 'eighty'],
    ['PORT', '70000'],
    ['HOST', 'a b'],
    ['DEMO', 'yes'],
    ['SUPABASE_URL', 'project'],
    ['PUBLIC_URL', 'ftp://example.org'],
    ['TRUST_PROXY', 'a;b'],
    ['REDIS_URL', 'http://example.org'],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'nobody'],
  ])('%s=%s is told in one sentence that names it', (name, value) => {
    const told = complaint({ [name]: value });
    expect(told).toMatch(new RegExp(`^${name} must .*\\.$`));
    expect(told).not.toContain('\n');
  });

  it('are all told at once', () => {
    expect(complaint({ PORT: 'x', DEMO: 'x' }).split('\n')).toHaveLength(2);
  });

  it('asks for a sender where mail goes out, and for a public address without a path', () => {
    expect(complaint({ SMTP_URL: 'smtp://mail.example.org' })).toContain('MAIL_FROM is missing');
    expect(complaint({ PUBLIC_URL: 'https://example.org/app' })).toContain('must not have a path');
  });
});

it('reads a proxy as a number, or as addresses', () => {
  expect(readEnv({ TRUST_PROXY: '2' }).trustProxy).toBe(2);
  expect(readEnv({ TRUST_PROXY: 'true' }).trustProxy).toBe(1);
  expect(readEnv({ TRUST_PROXY: '10.0.0.0/8, 192.168.1.1' }).trustProxy).toEqual([
    '10.0.0.0/8',
    '192.168.1.1',
  ]);
});

it('knows loopback', () => {
  for (const host of ['127.0.0.1', '127.9.9.9', 'localhost', '::1', '[::1]'])
    expect(isLoopback(host)).toBe(true);
  for (const host of ['0.0.0.0', '::', '10.0.0.1', 'localhost.example.org', '1.127.0.0.1']) {
    expect(isLoopback(host)).toBe(false);
  }
});
