import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { inSteps } from '~/features/accounts/constant-time';

const later = <T>(ms: number, value: T) => new Promise<T>((resolve) => setTimeout(() => resolve(value), ms));

/** How long an answer takes by the clock that the test moves. */
async function duration(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  let ended = 0;
  const done = inSteps(work, 500).then(
    () => {
      ended = performance.now();
    },
    () => {
      ended = performance.now();
    },
  );
  await vi.advanceTimersByTimeAsync(5_000);
  await done;
  return ended - began;
}

describe('an answer in steps', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes the same time for quick and slow work, for a yes, a no and a failure', async () => {
    expect(await duration(async () => 'yes')).toBe(500);
    expect(await duration(() => later(10, 'yes'))).toBe(500);
    expect(await duration(() => later(480, 'no'))).toBe(500);
    const failing = async () => {
      await later(120, null);
      throw new Error('no');
    };
    expect(await duration(failing)).toBe(500);
  });

  it('takes the next step where the work took longer than one', async () => {
    expect(await duration(() => later(510, 'late'))).toBe(1000);
    expect(await duration(() => later(900, 'late'))).toBe(1000);
  });

  it('passes on what the work gave, or why it failed', async () => {
    vi.useRealTimers();
    expect(await inSteps(async () => 'value', 5)).toBe('value');
    await expect(inSteps(() => Promise.reject(new Error('why')), 5)).rejects.toThrow('why');
  });
});
