/** Wishes with a date: what is asked for or offered for a time, and how it stands on a day, which is an argument. Pure. */
import { addDays } from '~/shared/days';

export const WISH_KINDS = ['request', 'offer'] as const;
export type WishKind = (typeof WISH_KINDS)[number];

/** Why something is offered now. */
export const OCCASIONS = ['surplus', 'season', 'trial'] as const;
export type Occasion = (typeof OCCASIONS)[number];

/** How often a volume is wanted or given. */
export const VOLUME_PERIODS = ['once', 'week', 'month', 'year'] as const;
export type VolumePeriod = (typeof VOLUME_PERIODS)[number];

/** How long a wish holds that names no day, and for how long it is renewed. */
export const WISH_DAYS = 60;
export const MOST_WISH_DAYS = 365;
/** So many days before its last one a wish is marked as running out; its people are told then. */
export const SOON_DAYS = 5;

/** How a wish stands on a day. */
export type WishState = 'open' | 'soon' | 'past';

/** Open, about to run out, or past its last day. */
export function wishState(until: string, today: string): WishState {
  if (until < today) return 'past';
  return until <= addDays(today, SOON_DAYS) ? 'soon' : 'open';
}

/** The wishes that still count on this day. */
export function openWishes<Wish extends { until: string }>(wishes: readonly Wish[], today: string): Wish[] {
  return wishes.filter((wish) => wish.until >= today);
}

/** What runs out first stands first; what is past comes last, the latest of it first. */
export function inOrder<Wish extends { until: string }>(wishes: readonly Wish[], today: string): Wish[] {
  return wishes.toSorted((a, b) => {
    const past = Number(a.until < today) - Number(b.until < today);
    return past || (a.until < today ? -1 : 1) * (a.until < b.until ? -1 : a.until > b.until ? 1 : 0);
  });
}
