/**
 * Every number of the score, in one place. A prior from judgement, moved where cases speak clearly
 * (docs/decisions/017-own-words.md); only the proportions of the weights matter.
 */
import type { CapabilityStage } from '~/features/vocabulary/capability-codes';
import type { OrganisationKind } from './model';

/** How much each term counts in a directed score. */
export const WEIGHTS = {
  needs: 0.25,
  items: 0.2,
  countries: 0.3,
  role: 0.15,
  words: 0.18,
  place: 0.12,
  zones: 0.05,
} as const;

/** What an unknown term is worth, between nothing and full: below any term that is met. */
export const PRIOR = {
  needs: 0.3,
  items: 0.35,
  countries: 0.35,
  words: 0.3,
  place: 0.35,
  zones: 0.5,
} as const;

/**
 * How certain something is that an organisation's own words tell but nobody has confirmed as a code, and a country that is
 * only meant by a word like "Europe".
 */
export const CERTAINTIES = { told: 0.7, area: 0.35 } as const;

/** What an offer that is usual for its giver's kind gives a taker who has not said what it needs. */
export const USUAL = { share: 0.4 } as const;

/** Of which stages each kind has use for what others offer. */
export const USEFUL_STAGES: Record<OrganisationKind, ReadonlySet<CapabilityStage>> = {
  manufacturer: new Set(['export_sales', 'transport_storage', 'import', 'shelf', 'support']),
  trading_company: new Set(['origin', 'processing', 'transport_storage', 'import', 'shelf', 'support']),
  logistics: new Set(['origin', 'export_sales', 'import', 'shelf']),
  buyer: new Set(['origin', 'processing', 'export_sales', 'transport_storage']),
  support: new Set(['origin', 'processing', 'export_sales']),
};

/** Two firms in Japan: what is shared by those of one prefecture, and of one region. */
export const PLACE_GRADES = { prefecture: 1, region: 0.5 } as const;

/** So many shared words are half of what shared words can say; words that both offer count half. */
export const WORDS = { half: 3, common: 0.5 } as const;

/** How close an item is: the same, under the same HS heading, or of the same group. */
export const ITEM_GRADES = { exact: 1, heading: 0.7, group: 0.35 } as const;

/** How many unmet things count against those that are met: who sells thirty items still gains from one maker. */
export const UNMET_COUNTED = { needs: 2, items: 3, countries: 2 } as const;

/** Who pairs with whom in the chain. */
export const ROLES: Record<OrganisationKind, Record<OrganisationKind, number>> = {
  manufacturer: { manufacturer: 0.35, trading_company: 1, logistics: 0.75, buyer: 1, support: 0.6 },
  trading_company: { manufacturer: 1, trading_company: 0.35, logistics: 0.8, buyer: 1, support: 0.5 },
  logistics: { manufacturer: 0.75, trading_company: 0.8, logistics: 0.3, buyer: 0.5, support: 0.4 },
  buyer: { manufacturer: 1, trading_company: 1, logistics: 0.5, buyer: 0.15, support: 0.4 },
  support: { manufacturer: 0.6, trading_company: 0.5, logistics: 0.4, buyer: 0.4, support: 0.3 },
};

/** From which score on a match reaches the second, third, fourth and fifth step of the bar. */
export const FIT_STEPS = [0.4, 0.5, 0.6, 0.72] as const;

/** From which score on a match is proposed: below it, too little speaks for it to be worth anyone's time. */
export const PROPOSED_FROM = FIT_STEPS[0];

/** By how much a score must rise for a match to be called better. */
export const NOTICEABLE = 0.02;

/** From which confidence on a match counts as partly and as well known. */
export const CONFIDENCE_STEPS = [0.45, 0.75] as const;

/**
 * What is left of a need that is met by an offer with which it has nothing in common in a dimension: of another thing or
 * for another place nothing, while ports, months and volumes can be talked about.
 */
export const KEPT_OF_NEED = {
  items: 0,
  countries: 0,
  zones: 0,
  ports: 0.5,
  months: 0.5,
  volume: 0.5,
} as const;
