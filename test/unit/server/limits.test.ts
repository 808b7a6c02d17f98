import { describe, expect, it } from 'vitest';
import type { LimitResult } from '~/db/context.server';
import { createLimits } from '~/server/limits';

async function allowed(times: number, use: () => Promise<LimitResult>): Promise<number> {
  let count = 0;
  for (let i = 0; i < times; i += 1) if ((await use()).ok) count += 1;
  return count;
}

function counter(): () => number {
  let count = 0;
  return () => {
    count += 1;
    return count;
  };
}

describe('sign-in', () => {
  it('allows ten tries at one address from one place, and says when to come back', async () => {
    const limits = createLimits();
    const use = () => limits('signIn', '192.0.2.1', 'mika@example.test');
    expect(await allowed(12, use)).toBe(10);
    const refused = await use();
    expect(refused).toMatchObject({ ok: false });
    expect((refused as { retryAfter: number }).retryAfter).toBeGreaterThan(600);
    expect((refused as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(900);
  });

  it('counts an address whatever way it is written', async () => {
    const limits = createLimits();
    await allowed(10, () => limits('signIn', '192.0.2.1', 'Mika@Example.test '));
    expect((await limits('signIn', '192.0.2.1', 'mika@example.test')).ok).toBe(false);
  });

  it('still lets others at the same place try other addresses, up to sixty', async () => {
    const limits = createLimits();
    const next = counter();
    const use = () => limits('signIn', '192.0.2.1', `person-${next()}@example.test`);
    expect(await allowed(70, use)).toBe(60);
    expect((await limits('signIn', '192.0.2.2', 'someone@example.test')).ok).toBe(true);
  });

  it('protects one address against guesses from many places', async () => {
    const limits = createLimits();
    const next = counter();
    const use = () => limits('signIn', `198.51.100.${next()}`, 'mika@example.test');
    expect(await allowed(60, use)).toBe(50);
  });

  it('forgives those who got in', async () => {
    const limits = createLimits();
    for (let i = 0; i < 30; i += 1) {
      const use = await limits('signIn', '192.0.2.1', 'mika@example.test');
      expect(use.ok).toBe(true);
      if (use.ok) await use.forgive();
    }
  });
});

it('sees one IPv6 line as one visitor', async () => {
  const limits = createLimits();
  const next = counter();
  const use = () => limits('signUp', `2001:db8:1:2::${next().toString(16)}`);
  expect(await allowed(65, use)).toBe(60);
  expect((await limits('signUp', '2001:db8:1:3::1')).ok).toBe(true);
  expect((await limits('signUp', '2001:db8:1:2:9:9:9:9')).ok).toBe(false);
});

it('sees an IPv4 address as itself in IPv6 clothes', async () => {
  const limits = createLimits();
  expect(await allowed(65, () => limits('signUp', '::ffff:192.0.2.1'))).toBe(60);
  expect((await limits('signUp', '192.0.2.1')).ok).toBe(false);
});

it('counts each rule by itself, and all of them wider when asked', async () => {
  const limits = createLimits({ factor: 2 });
  expect(await allowed(130, () => limits('reset', '192.0.2.1'))).toBe(120);
  expect((await limits('signUp', '192.0.2.1')).ok).toBe(true);
});
