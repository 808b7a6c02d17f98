/**
 * The state of the composer as it stands in the address of its page, so that a proposal can be shared, gone back to and
 * changed by plain links. Pure.
 */
import { isCountryCode, isItemCode } from '~/features/vocabulary/model';
import { CHAIN_STAGES, type ChainStage } from '~/features/vocabulary/stages';
import { isId } from '~/shared/ids';

/** So many of each can be asked for at once. */
export const ITEMS_MOST = 6;
export const COUNTRIES_MOST = 6;
const HAVE_MOST = 20;
const PICKED_MOST = 20;
/** What stands in the address when everybody proposed was left out. */
const NOBODY = 'none';

export type ComposeAddress = {
  items: string[];
  countries: string[];
  /** The stages our own organisation fills; null where nothing was said yet. */
  stages: ChainStage[] | null;
  /** Members we have already. */
  have: string[];
  /** Which of the proposals is looked at, from 1 on. */
  plan: number;
  /** The members somebody chose; null as long as those of the proposal stand. */
  pick: string[] | null;
};

/** Reads an address; what makes no sense in it is no part of it. */
export function readAddress(search: URLSearchParams): ComposeAddress {
  const all = (name: string, holds: (value: string) => boolean, most: number) =>
    [...new Set(search.getAll(name).filter(holds))].slice(0, most);
  const stages = CHAIN_STAGES.filter((stage) => search.getAll('stages').includes(stage));
  const plan = Number(search.get('plan'));
  return {
    items: all('items', isItemCode, ITEMS_MOST),
    countries: all('countries', isCountryCode, COUNTRIES_MOST),
    stages: search.has('asked') ? stages : null,
    have: all('have', isId, HAVE_MOST),
    plan: Number.isInteger(plan) && plan >= 1 && plan <= 9 ? plan : 1,
    pick: search.has('pick') ? all('pick', isId, PICKED_MOST) : null,
  };
}

/** The parts of an address, for `paths`. */
export function toQuery({ items, countries, stages, have, plan, pick }: ComposeAddress) {
  return {
    items,
    countries,
    ...(stages ? { asked: 1, stages } : {}),
    have,
    plan: plan > 1 && !pick ? plan : null,
    pick: pick && (pick.length > 0 ? pick : [NOBODY]),
  };
}

/** Who is picked after somebody was left out, added, or exchanged for another. */
export function without(pick: readonly string[], out: string): string[] {
  return pick.filter((id) => id !== out);
}
export function withOne(pick: readonly string[], one: string): string[] {
  return [...without(pick, one), one];
}
export function exchangedFor(pick: readonly string[], out: string, one: string): string[] {
  return pick.map((id) => (id === out ? one : id));
}
