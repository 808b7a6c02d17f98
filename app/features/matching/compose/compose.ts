/**
 * Proposals for a cluster: who should fill the stages of a chain beside those who are in already, and what stays open.
 * The first proposal is the best that is found; in each further one those of the earlier ones count for less, so that
 * whoever can be replaced is, and whoever cannot stays. Pure.
 */
import { CHAIN_STAGES, type ChainStage } from '~/features/vocabulary/stages';
import { type Choice, choose, bestOf as filledBy, gainOf, valueWith, type Worth } from './choose';
import type { Candidate, Place, Plan, Proposed, StageState } from './model';
import type { Field } from './survey';
import {
  AGAIN_COUNTS,
  COVERED_FROM,
  LEAST_GAIN,
  MOST_MEMBERS,
  NEAREST,
  PERHAPS_FROM,
  PLANS,
  WORTH_PROPOSING,
} from './weights';

/** Up to three proposals, each with other members than those before. */
export function propose(
  field: Field,
  { most = MOST_MEMBERS, plans = PLANS, least = LEAST_GAIN } = {},
): Plan[] {
  const choice = choiceOf(field, most, least);
  const first = choose(choice);
  const found = [first];
  const start = valueWith(choice, []);
  const enough = start + WORTH_PROPOSING * (valueWith(choice, first) - start);
  while (found.length < plans) {
    const next = alternative(choice, found);
    if (!next || next.length === 0 || valueWith(choice, next) < enough) break;
    found.push(next);
  }
  return found.map((chosen) => planOf(field, choice, chosen));
}

/** The proposal that somebody put together; those whom the field does not know are left out. */
export function assess(field: Field, ids: readonly string[]): Plan {
  const chosen = field.candidates.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
  return planOf(field, choiceOf(field, chosen.length, 0), chosen);
}

function choiceOf({ requirements, settled, candidates }: Field, most: number, least: number): Choice {
  const floor = requirements.map(({ weight }, at) => weight * coverAt(at, settled));
  const worth = candidates.map(({ cover, fit }) =>
    requirements.map(({ weight }, at) => weight * fit * (cover[at] ?? 0)),
  );
  return { worth, floor, most, least };
}

/**
 * The next choice, with somebody new beside each before: those chosen already count for less, or else the best that is left
 * without one of them. Null where there is none.
 */
function alternative(choice: Choice, before: readonly number[][]): number[] | null {
  const isNew = (chosen: readonly number[]) =>
    before.every((earlier) => chosen.some((index) => !earlier.includes(index)));
  const times = new Map<number, number>();
  for (const index of before.flat()) times.set(index, (times.get(index) ?? 0) + 1);
  const counting = (share: (index: number) => number) =>
    choose({
      ...choice,
      worth: choice.worth.map((one, index) => {
        const counted = share(index);
        return counted === 1 ? one : one.map((value) => value * counted);
      }),
    });
  for (const counts of AGAIN_COUNTS) {
    const chosen = counting((index) => counts ** (times.get(index) ?? 0));
    if (isNew(chosen)) return chosen;
  }
  const left = [...times.keys()]
    .sort((a, b) => a - b)
    .map((out) => counting((index) => (index === out ? 0 : 1)))
    .filter(isNew)
    .map((chosen) => ({ chosen, value: valueWith(choice, chosen) }))
    .sort((a, b) => b.value - a.value);
  return left[0]?.chosen ?? null;
}

type Filling = { id: string; cover: readonly number[] };

function planOf(field: Field, choice: Choice, chosen: readonly number[]): Plan {
  const members = chosen.map((index) => field.candidates[index] as Candidate);
  const filling: Filling[] = [...field.settled, ...members];
  const filled = filledBy(choice.worth, choice.floor, chosen);
  const places = CHAIN_STAGES.map((stage) => placeOf(field, { choice, chosen, filled, filling }, stage));
  return {
    value: valueWith(choice, chosen),
    places,
    members: chosen.map((index, at) => {
      const member = members[at] as Candidate;
      return proposedOf(field, member, gainOf(choice, chosen, index), places, filling);
    }),
  };
}

type Chosen = {
  choice: Choice;
  chosen: readonly number[];
  /** What they bring for each requirement. */
  filled: readonly number[];
  filling: readonly Filling[];
};

function placeOf(field: Field, { choice, chosen, filled, filling }: Chosen, stage: ChainStage): Place {
  const { brief, requirements, settled, candidates } = field;
  const here = placesOf(field, stage);
  const agreed = settled.filter((one) => one.agreed?.includes(stage)).map(({ id }) => id);
  const state = stateOf(here, filling);
  const nearest = candidates
    .flatMap(({ id, cover }, index) => {
      if (chosen.includes(index) || !here.some((at) => (cover[at] ?? 0) >= PERHAPS_FROM)) return [];
      const worth = choice.worth[index] as Worth;
      const gain = sumOver(here, (at) => Math.max(0, (worth[at] ?? 0) - (filled[at] ?? 0)));
      return { id, gain: state === 'covered' ? 0 : gain, worth: sumOver(here, (at) => worth[at] ?? 0) };
    })
    .sort((a, b) => b.gain - a.gain || b.worth - a.worth || (a.id < b.id ? -1 : 1));
  return {
    stage,
    state,
    members: [...new Set([...agreed, ...bestOf(here, filling)])],
    open: here
      .filter((at) => coverAt(at, filling) < COVERED_FROM)
      .map((at) => ({
        item: brief.items[requirements[at]?.item ?? -1] ?? null,
        country: brief.countries[requirements[at]?.country ?? -1] ?? null,
      })),
    nearest: nearest.slice(0, NEAREST).map(({ id }) => id),
  };
}

function proposedOf(
  field: Field,
  { id }: Candidate,
  gain: number,
  places: readonly Place[],
  filling: readonly Filling[],
): Proposed {
  const stages = places.filter(({ members }) => members.includes(id)).map(({ stage }) => stage);
  const others = filling.filter((one) => one.id !== id);
  const alone = stages.filter((stage) => stateOf(placesOf(field, stage), others) === 'empty');
  return { id, stages, gain, alone };
}

/** The places of the requirements of a stage. */
function placesOf({ requirements }: Field, stage: ChainStage): number[] {
  return requirements.flatMap((requirement, at) => (requirement.stage === stage ? [at] : []));
}

function stateOf(here: readonly number[], filling: readonly Filling[]): StageState {
  const covers = here.map((at) => coverAt(at, filling));
  if (covers.every((cover) => cover >= COVERED_FROM)) return 'covered';
  return covers.some((cover) => cover >= PERHAPS_FROM) ? 'partly' : 'empty';
}

function coverAt(at: number, filling: readonly Pick<Filling, 'cover'>[]): number {
  let best = 0;
  for (const { cover } of filling) best = Math.max(best, cover[at] ?? 0);
  return best;
}

/** Those who fill any of these requirements best, who fills the most first. */
function bestOf(here: readonly number[], filling: readonly Filling[]): string[] {
  const filled = new Map<string, number>();
  for (const at of here) {
    const best = coverAt(at, filling);
    const who = filling.find(({ cover }) => cover[at] === best);
    if (who && best >= PERHAPS_FROM) filled.set(who.id, (filled.get(who.id) ?? 0) + best);
  }
  return [...filled].sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1)).map(([id]) => id);
}

const sumOver = (here: readonly number[], value: (at: number) => number) =>
  here.reduce((sum, at) => sum + value(at), 0);
