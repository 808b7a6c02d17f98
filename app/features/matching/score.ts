/**
 * How well two organisations fit: what each gains from the other, and the harmonic mean of both, so that a
 * partner who gains nothing is no match. Pure. What is unknown takes a prior; what is known and unmet counts
 * nothing; what is met in part counts prior + (1 − prior) · share, so that saying more that fits never
 * lowers a match. Only a hard requirement that the other has denied vetoes.
 */
import { capabilityByCode } from '~/features/vocabulary/capabilities';
import { fitOf } from './limits';
import type { Certain, FitStep, Match, MatchProfile, OwnWords, ProfileItem } from './model';
import { type Gain, gainOf, matchOf, shareOf, UNKNOWN } from './terms';
import {
  CONFIDENCE_STEPS,
  FIT_STEPS,
  ITEM_GRADES,
  PLACE_GRADES,
  type UNMET_COUNTED,
  USEFUL_STAGES,
  WORDS,
} from './weights';

/** Compares two organisations, both ways. */
export function match(us: MatchProfile, them: MatchProfile): Match {
  const vetoed = deniedRequirements(us, them).length > 0 || deniedRequirements(them, us).length > 0;
  return matchOf(gain(us, them), gain(them, us), vetoed);
}

/** Hard requirements of the taker which the giver has said it does not meet. */
export function deniedRequirements(taker: MatchProfile, giver: MatchProfile): string[] {
  const denied: string[] = [];
  for (const need of taker.needs) {
    if (need.required && giver.denies.has(need.code) && giver.offers.get(need.code) !== 1)
      denied.push(need.code);
  }
  return denied;
}

/** How close an item comes to what an organisation deals in: 0 where it has nothing of its kind. */
export function itemGrade(item: ProfileItem, other: MatchProfile): number {
  const known = (codes: Certain, code: string) => codes.get(code) ?? 0;
  const heading = Math.max(0, ...item.headings.map((code) => known(other.headings, code)));
  return (
    item.certainty *
    Math.max(
      ITEM_GRADES.exact * known(other.itemCodes, item.code),
      ITEM_GRADES.heading * heading,
      ITEM_GRADES.group * known(other.groups, item.group),
    )
  );
}

/** The step of the five-step bar that a score reaches. */
export function fitStep(score: number): FitStep {
  return (1 + FIT_STEPS.filter((from) => score >= from).length) as FitStep;
}

/** How much is known, in three words. */
export function confidenceStep(confidence: number): 'little' | 'partly' | 'well' {
  const [partly, well] = CONFIDENCE_STEPS;
  return confidence >= well ? 'well' : confidence >= partly ? 'partly' : 'little';
}

/** What the taker gains from the giver. */
function gain(taker: MatchProfile, giver: MatchProfile): Gain {
  return gainOf(taker.kind, giver.kind, {
    needs: needsShare(taker, giver),
    usual: hasUsualOffer(taker, giver),
    items: itemsShare(taker, giver),
    countries: countriesShare(taker, giver),
    words: wordsShare(taker, giver),
    place: placeShare(taker, giver),
    zones: zonesShare(taker, giver),
  });
}

/** How far the giver meets a need of the taker: not at all where it does not offer it, or for other things only. */
export function metBy(giver: MatchProfile, code: string, taker: MatchProfile): number {
  const offered = giver.offers.get(code) ?? 0;
  return offered * fitOf(taker.needLimits.get(code), giver.offerLimits.get(code));
}

/** The taker's needs that concern the giver, and how far it meets them. */
function needsShare(taker: MatchProfile, giver: MatchProfile): number {
  if (giver.offers.size === 0) return UNKNOWN;
  const graded = taker.needs.flatMap(({ code, certainty, providers }) => {
    const met = metBy(giver, code, taker);
    const expected = providers.has(giver.kind);
    if (met === 0) return expected ? [{ grade: 0, unmet: certainty }] : [];
    const rest = 1 - fitOf(taker.needLimits.get(code), giver.offerLimits.get(code));
    return [{ grade: certainty * met, unmet: expected ? certainty * rest : 0 }];
  });
  return graded.length === 0 ? UNKNOWN : shareOfGrades(graded, 'needs');
}

/** Whether the giver offers what firms of its kind are there for, and which the taker's kind has use for. */
function hasUsualOffer(taker: MatchProfile, giver: MatchProfile): boolean {
  for (const code of giver.offers.keys()) {
    const capability = capabilityByCode(code);
    if (capability?.kinds[0] === giver.kind && USEFUL_STAGES[taker.kind].has(capability.stage)) return true;
  }
  return false;
}

/** The taker's items weighed by how close they come to the giver's, never above the closest of them. */
function itemsShare(taker: MatchProfile, giver: MatchProfile): number {
  if (taker.items.length === 0 || giver.items.length === 0) return UNKNOWN;
  return shareOfGrades(
    taker.items.map((item) => unmetAtNone(itemGrade(item, giver), item.certainty)),
    'items',
  );
}

function countriesShare(taker: MatchProfile, giver: MatchProfile): number {
  if (taker.countries.size === 0 || giver.countries.size === 0) return UNKNOWN;
  const grades = Array.from(taker.countries, ([country, certainty]) =>
    unmetAtNone(certainty * (giver.countries.get(country) ?? 0), certainty),
  );
  return shareOfGrades(grades, 'countries');
}

/** What is met at all counts as met; only what is not at all counts against it. */
const unmetAtNone = (grade: number, certainty: number) => ({ grade, unmet: grade === 0 ? certainty : 0 });

function shareOfGrades(
  graded: readonly { grade: number; unmet: number }[],
  counted: keyof typeof UNMET_COUNTED,
): number {
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);
  return shareOf(
    sum(graded.map(({ grade }) => grade)),
    Math.max(...graded.map(({ grade }) => grade)),
    sum(graded.map(({ unmet }) => unmet)),
    counted,
  );
}

/** Words of the taker's needs in the giver's offers, and words that both offer; their absence proves nothing. */
function wordsShare(taker: MatchProfile, giver: MatchProfile): number {
  const met =
    sharedWords(taker.needWords, giver.offerWords).length +
    WORDS.common * sharedWords(taker.offerWords, giver.offerWords).length;
  return met === 0 ? UNKNOWN : met / (met + WORDS.half);
}

/** The words of one side that the other writes too. */
export function sharedWords(ours: OwnWords, theirs: OwnWords): string[] {
  return [...ours.keys()].filter((word) => theirs.has(word));
}

/** Firms in Japan find it easier to work with those near them; abroad nothing follows from the place. */
function placeShare(taker: MatchProfile, giver: MatchProfile): number {
  if (taker.region === null || giver.region === null) return UNKNOWN;
  if (taker.prefecture !== null && taker.prefecture === giver.prefecture) return PLACE_GRADES.prefecture;
  return taker.region === giver.region ? PLACE_GRADES.region : 0;
}

/** Met where any zone is common; what capabilities merely suggest can fit but never rules out. */
function zonesShare(taker: MatchProfile, giver: MatchProfile): number {
  for (const zone of taker.zones) if (giver.zones.has(zone) || giver.impliedZones.has(zone)) return 1;
  for (const zone of taker.impliedZones) if (giver.zones.has(zone)) return 1;
  return taker.zones.size > 0 && giver.zones.size > 0 ? 0 : UNKNOWN;
}
