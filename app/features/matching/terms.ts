/**
 * From the shares of the terms to a score: what both ways of computing them have in common. A share is 0–1, or UNKNOWN
 * where neither side's words decide it.
 */
import type { Match, OrganisationKind } from './model';
import { PRIOR, ROLES, UNMET_COUNTED, USUAL, WEIGHTS } from './weights';

export const UNKNOWN = -1;
const TOTAL_WEIGHT = Object.values(WEIGHTS).reduce((sum, weight) => sum + weight, 0);

export type Shares = {
  needs: number;
  /** Whether the giver offers what its kind is there for; it stands in where `needs` is unknown. */
  usual: boolean;
  items: number;
  countries: number;
  words: number;
  place: number;
  zones: number;
};

/** What one gains from the other: 0–1, how much of it is known, and whether anything but kind, place and zone speaks for it. */
export type Gain = { score: number; known: number; grounded: boolean };

/** A directed score. */
export function gainOf(taker: OrganisationKind, giver: OrganisationKind, shares: Shares): Gain {
  const { needs, usual, items, countries, words, place, zones } = shares;
  const sum =
    WEIGHTS.role * ROLES[taker][giver] +
    WEIGHTS.needs *
      (needs === UNKNOWN && usual ? between(PRIOR.needs, USUAL.share) : worth(PRIOR.needs, needs)) +
    WEIGHTS.items * worth(PRIOR.items, items) +
    WEIGHTS.countries * worth(PRIOR.countries, countries) +
    WEIGHTS.words * worth(PRIOR.words, words) +
    WEIGHTS.place * worth(PRIOR.place, place) +
    WEIGHTS.zones * worth(PRIOR.zones, zones);
  const known =
    WEIGHTS.role +
    (needs === UNKNOWN ? 0 : WEIGHTS.needs) +
    (items === UNKNOWN ? 0 : WEIGHTS.items) +
    (countries === UNKNOWN ? 0 : WEIGHTS.countries) +
    (words === UNKNOWN ? 0 : WEIGHTS.words) +
    (place === UNKNOWN ? 0 : WEIGHTS.place) +
    (zones === UNKNOWN ? 0 : WEIGHTS.zones);
  return {
    score: sum / TOTAL_WEIGHT,
    known: known / TOTAL_WEIGHT,
    grounded: needs > 0 || items > 0 || countries > 0 || words > 0,
  };
}

/** Both directions as one match: their harmonic mean, or nothing where a hard requirement is denied. */
export function matchOf(forUs: Gain, forThem: Gain, vetoed: boolean): Match {
  const sum = forUs.score + forThem.score;
  return {
    score: vetoed || sum === 0 ? 0 : (2 * forUs.score * forThem.score) / sum,
    confidence: (forUs.known + forThem.known) / 2,
    forUs: forUs.score,
    forThem: forThem.score,
    vetoed,
    grounded: forUs.grounded || forThem.grounded,
  };
}

/** What is met against what is not, the unmet up to a cap, never above the best that is met. */
export function shareOf(
  met: number,
  best: number,
  unmet: number,
  counted: keyof typeof UNMET_COUNTED,
): number {
  return met === 0 ? 0 : (best * met) / (met + Math.min(unmet, UNMET_COUNTED[counted]));
}

const between = (prior: number, share: number) => prior + (1 - prior) * share;
const worth = (prior: number, share: number) =>
  share === UNKNOWN ? prior : share === 0 ? 0 : between(prior, share);
