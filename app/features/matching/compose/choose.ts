/**
 * Whom to take: at most so many, so that the sum over all requirements of the best that any of them brings is greatest.
 * The sum is monotone and submodular: taking the best next one reaches 1 − 1/e of the optimum at least, and
 * exchanging single members until nothing improves closes nearly all of the rest. Pure; the order of the
 * candidates decides between equals.
 */

const NOISE = 1e-12;
/** Exchanges improve the sum each time; this only bounds the work. */
const ROUNDS = 20;

/** By requirement. A plain list: of so few numbers, typed ones cost more to make than to read. */
export type Worth = readonly number[];

/**
 * What each candidate is worth for each requirement, weighted; `floor` is what those already in bring, `least` the share
 * of the sum below which nobody is taken.
 */
export type Choice = { worth: readonly Worth[]; floor: Worth; most: number; least: number };

/** The places of those to take, in the order of the list. */
export function choose(choice: Choice): number[] {
  const merged = mergedOf(choice.worth);
  let chosen = greedy(choice, merged);
  for (let round = 0; round < ROUNDS; round += 1) {
    const better = exchanged(choice, merged, chosen);
    if (!better) break;
    chosen = better;
  }
  return withoutIdle(choice, chosen).sort((a, b) => a - b);
}

/** The sum over all requirements of the best that the chosen and those already in bring. */
export function valueWith(
  { worth, floor }: Pick<Choice, 'worth' | 'floor'>,
  chosen: readonly number[],
): number {
  return sumOf(bestOf(worth, floor, chosen));
}

/** What would be lost without one of the chosen. */
export function gainOf(
  choice: Pick<Choice, 'worth' | 'floor'>,
  chosen: readonly number[],
  one: number,
): number {
  const others = chosen.filter((other) => other !== one);
  return valueWith(choice, chosen) - valueWith(choice, others);
}

/** Of candidates that are worth the same throughout, the first alone; none of those that are worth nothing. */
function mergedOf(worth: readonly Worth[]): number[] {
  const bySum = new Map<number, number[]>();
  const first: number[] = [];
  for (const [index, one] of worth.entries()) {
    const sum = sumOf(one);
    if (sum === 0) continue;
    const alike = bySum.get(sum);
    if (alike?.some((other) => isSame(worth[other] as Worth, one))) continue;
    if (alike) alike.push(index);
    else bySum.set(sum, [index]);
    first.push(index);
  }
  return first;
}

function isSame(one: Worth, other: Worth): boolean {
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}

function greedy({ worth, floor, most }: Choice, candidates: readonly number[]): number[] {
  const best = [...floor];
  const chosen: number[] = [];
  while (chosen.length < most) {
    let next = -1;
    let most = 0;
    for (const index of candidates) {
      const gain = gainOver(best, worth[index] as Worth);
      if (gain > most + NOISE) {
        next = index;
        most = gain;
      }
    }
    if (next < 0) break;
    chosen.push(next);
    raise(best, worth[next] as Worth);
  }
  return chosen;
}

/** The chosen with the one exchange that improves them most; null where none does. */
function exchanged(
  { worth, floor }: Choice,
  candidates: readonly number[],
  chosen: readonly number[],
): number[] | null {
  let value = valueWith({ worth, floor }, chosen);
  let better: number[] | null = null;
  for (const out of chosen) {
    const others = chosen.filter((one) => one !== out);
    const best = bestOf(worth, floor, others);
    const base = sumOf(best);
    for (const index of candidates) {
      if (chosen.includes(index)) continue;
      const sum = base + gainOver(best, worth[index] as Worth);
      if (sum > value + NOISE) {
        value = sum;
        better = [...others, index];
      }
    }
  }
  return better;
}

/** Without those whom the others have made idle, and those who add hardly anything. */
function withoutIdle(choice: Choice, chosen: readonly number[]): number[] {
  const least = choice.least * valueWith(choice, chosen);
  let kept = [...chosen];
  for (;;) {
    const gains = kept.map((one) => gainOf(choice, kept, one));
    const smallest = Math.min(...gains);
    if (kept.length === 0 || smallest > least) return kept;
    kept = kept.filter((_, at) => at !== gains.lastIndexOf(smallest));
  }
}

function gainOver(best: Worth, one: Worth): number {
  let gain = 0;
  for (let at = 0; at < best.length; at += 1) {
    const more = (one[at] as number) - (best[at] as number);
    if (more > 0) gain += more;
  }
  return gain;
}

function raise(best: number[], one: Worth): void {
  for (let at = 0; at < best.length; at += 1) {
    const worth = one[at] as number;
    if (worth > (best[at] as number)) best[at] = worth;
  }
}

/** The best that the chosen and those already in bring for each requirement. */
export function bestOf(worth: readonly Worth[], floor: Worth, chosen: readonly number[]): number[] {
  const best = [...floor];
  for (const index of chosen) raise(best, worth[index] as Worth);
  return best;
}

function sumOf(values: Worth): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
