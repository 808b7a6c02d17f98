/** Why an organisation is not among those proposed to us, or where in the list it stands. Pure. */
import type { Match, WhyNot } from './model';
import { isWorthProposing } from './rank';
import { fitStep } from './score';

export type StandingOf = {
  match: Match;
  introduced: boolean;
  /** Our mark of it, or that it is in a cluster with us. */
  leftOut: 'partner' | 'blocked' | 'not_relevant' | 'cluster' | null;
  /** Requirements that one of the two has denied, in words. */
  vetoes: readonly string[];
  /** Its place among those proposed, from 1 on, and how many they are. */
  place: { place: number; total: number };
};

/** The most telling reason first; where it is proposed, only its place. */
export function whyNot({ match, introduced, leftOut, vetoes, place }: StandingOf): WhyNot[] {
  const why: WhyNot[] = [];
  if (introduced) why.push({ code: 'introduced' });
  if (leftOut) why.push({ code: leftOut });
  why.push(...vetoes.map((text) => ({ code: 'vetoed' as const, text })));
  if (vetoes.length === 0 && !isWorthProposing(match)) {
    why.push(match.grounded ? { code: 'little', step: fitStep(match.score) } : { code: 'ungrounded' });
  }
  return why.length > 0 ? why : [{ code: 'later', ...place }];
}
