/** Timing of one thing against a baseline, turn by turn, so that both meet the same machine. */

import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export type Measured = {
  name: string;
  ours: { p50: number; p95: number; unit: 'ms' };
  baseline: { name: string; p50: number; p95: number };
  /** Ours p95 over the baseline's p95. */
  ratio: number;
  /** How good ours is beside the best there is, where not only its time counts. */
  share?: { name: string; least: number; mean: number };
  /** What else was measured of ours, by what it is called. */
  facts?: Record<string, number>;
};

type Run = () => void | Promise<void>;
type Sides = {
  name: string;
  ours: Run;
  baseline: { name: string; run: Run };
  rounds: number;
  /** How many of ours go with one of the baseline, where that is too slow to be run as often. */
  oursPerRound?: number;
};

/** Runs both sides in turn; the first tenth of the rounds only warms up. */
export async function measure({ name, ours, baseline, rounds, oursPerRound = 1 }: Sides): Promise<Measured> {
  const times: Record<'ours' | 'baseline', number[]> = { ours: [], baseline: [] };
  const sides = [
    ['ours', ours, oursPerRound],
    ['baseline', baseline.run, 1],
  ] as const;
  for (let round = 0; round < rounds * 1.1; round++) {
    const warm = round >= rounds * 0.1;
    for (const [side, run, turns] of sides) {
      for (let turn = 0; turn < turns; turn++) {
        const start = performance.now();
        await run();
        if (warm) times[side].push(performance.now() - start);
      }
    }
  }
  const [p50, p95] = [percentile(times.ours, 0.5), percentile(times.ours, 0.95)];
  const floor = {
    name: baseline.name,
    p50: percentile(times.baseline, 0.5),
    p95: percentile(times.baseline, 0.95),
  };
  return { name, ours: { p50, p95, unit: 'ms' }, baseline: floor, ratio: p95 / floor.p95 };
}

/** The bytes that what a function makes keeps in memory. */
export function bytesOf<T>(make: () => T): { made: T; bytes: number } {
  const before = inUse();
  const made = make();
  return { made, bytes: inUse() - before };
}

function inUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** The time below which a share of all times lies. */
export function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Random numbers that are the same in every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
