/** The shapes matching works with: a profile prepared for scoring, a match, its reasons, and the page's filters. */
import { z } from 'zod';
import {
  ORGANISATION_KINDS,
  type OrganisationCardData,
  type OrganisationKind,
} from '~/features/organisations/model';
import { capabilityCode, type StageCode, stageCode, type TemperatureZone } from '~/features/vocabulary/model';
import type { Limits } from './limits';

export type { Limits } from './limits';
export type { OrganisationKind, TemperatureZone };

/** Codes with how certain they are: 1 where they are said as codes, less where own words tell them. */
export type Certain = ReadonlyMap<string, number>;

/** An item with what it is close to; a whole group ("produce") has `wholeGroup(group)` for a code and no headings. */
export type ProfileItem = {
  code: string;
  headings: readonly string[];
  group: string;
  certainty: number;
};

/** A capability an organisation looks for, and the kinds of organisation that usually provide it. */
export type ProfileNeed = {
  code: string;
  required: boolean;
  providers: ReadonlySet<OrganisationKind>;
  certainty: number;
};

/** Words as they are compared → as they are written. */
export type OwnWords = ReadonlyMap<string, string>;

/** What matching knows of an organisation. An empty list, set or map means unknown, never "none". */
export type MatchProfile = {
  id: string;
  kind: OrganisationKind;
  items: readonly ProfileItem[];
  itemCodes: Certain;
  headings: Certain;
  groups: Certain;
  countries: Certain;
  /** Capabilities it offers, with those its certificates stand for. */
  offers: Certain;
  /** Capabilities it has said it does not have. */
  denies: ReadonlySet<string>;
  needs: readonly ProfileNeed[];
  /** What its offers and needs are limited to, by capability; of those that are not in it nothing is said. */
  offerLimits: ReadonlyMap<string, Limits>;
  needLimits: ReadonlyMap<string, Limits>;
  /** Temperature zones of its products. */
  zones: ReadonlySet<TemperatureZone>;
  /** Zones its capabilities suggest: they can fit, but their absence proves nothing. */
  impliedZones: ReadonlySet<TemperatureZone>;
  /** Where in Japan it is; null abroad and where it is not said. */
  prefecture: string | null;
  region: string | null;
  /** Words of its own that may be about something: as they are compared, and as they are written. */
  offerWords: OwnWords;
  needWords: OwnWords;
};

/** Two organisations compared. The order of the two changes nothing but the names of the directions. */
export type Match = {
  /** 0–1: the harmonic mean of what either side gains; 0 where a hard requirement is known to be unmet. */
  score: number;
  /** 0–1: how much of the score rests on what the two have said. */
  confidence: number;
  /** 0–1: what the first gains from the second, and the second from the first. */
  forUs: number;
  forThem: number;
  vetoed: boolean;
  /** Whether anything but the kinds of the two and their temperature zones speaks for it. */
  grounded: boolean;
};

/** How the giver's business meets the taker's: what the giver does for it. */
export type Relation =
  | 'makes'
  | 'sells'
  | 'buys'
  | 'exports'
  | 'moves'
  | 'ships'
  | 'supports'
  | 'plans'
  | 'peer';

export type MetDetail = { ports: string[]; zones: TemperatureZone[] };

/** One reason why the taker gains from the giver. Codes only; the locale files word it. */
export type Reason =
  | {
      code: 'capabilities';
      capabilities: string[];
      /** Where and in which zones the giver does it, as far as that suits the taker; by capability. */
      details?: Record<string, MetDetail>;
    }
  | {
      code: 'business';
      relation: Relation;
      /** The giver's items that fit: the same as the taker's, or close to them. */
      items: string[];
      close: boolean;
      countries: string[];
      /** The one zone, other than ambient, in which the two meet. */
      zone: TemperatureZone | null;
    }
  /** Cold zones: those a carrier offers, or those of the cargo it is given. */
  | { code: 'zones'; carries: boolean; zones: TemperatureZone[] }
  /** The prefecture or region of Japan in which both are. */
  | { code: 'place'; place: string }
  /** Words with which the giver describes what it offers: the taker looks for them, or offers the like itself. */
  | { code: 'words'; sought: boolean; words: string[] };

/** Something that is not known and would change the match; `who` has not said it. */
export type Unknown =
  | { code: 'capability'; who: 'us' | 'them'; capability: string; required: boolean }
  | { code: 'items' | 'countries' | 'offers'; who: 'us' | 'them' };

/** A hard requirement of one side which the other has said it does not meet. */
export type Veto = { who: 'us' | 'them'; capability: string };

/** Why a match is what it is, from our side. */
export type Explanation = { forUs: Reason[]; forThem: Reason[]; unknown: Unknown[]; vetoes: Veto[] };

/** What two organisations can begin with, in words that both may read; empty where nothing is known. */
export type CommonGround = { items: string; countries: string; questions: string[] };

/** A match in words. */
export type Wording = {
  /** The shortest sentence that says why. */
  headline: string;
  forUs: string[];
  forThem: string[];
  /** Open questions, with what it takes to answer them in place. */
  unknown: (Unknown & { text: string })[];
  vetoes: string[];
};

/** The steps and words a page shows instead of numbers. */
export type Fit = {
  step: FitStep;
  forUs: FitStep;
  forThem: FitStep;
  confidence: 'little' | 'partly' | 'well';
};
export type FitStep = 1 | 2 | 3 | 4 | 5;

/** A match as programs get it. */
export type ProgramMatch = { id: string; match: Match; introduced: boolean; wording: Wording };

/** A match as lists show it. */
export type MatchRow = {
  organisation: OrganisationCardData;
  fit: Fit;
  wording: Wording;
  /** Why it has a place that is kept for such as it; null where it stands by its fit. */
  kept: 'new' | 'little' | null;
};

/** Why an organisation is not among those proposed to us, the most telling first. */
export type WhyNot =
  | { code: 'unpublished' | 'introduced' | 'cluster' | 'partner' | 'blocked' | 'not_relevant' | 'ungrounded' }
  | { code: 'vetoed'; text: string }
  | { code: 'little'; step: FitStep }
  | { code: 'later'; place: number; total: number };

/** A question whose answer would make matches better, and how many. */
export type WorthAnswering = { capability: string; text: string; better: number };

/** One page of matches; `introduced` are those who already know each other, on the first page only. */
export type MatchesPage = {
  rows: MatchRow[];
  introduced: MatchRow[];
  total: number;
  next: string | null;
  /** How many places on first pages one organisation has in a week. */
  firstPlaces: number;
  worthAnswering: WorthAnswering[];
  /** How many proposals there are in each prefecture, most first. */
  places: { code: string; label: string; count: number }[];
  /** What our profile does not say and matching lives on. */
  missing: MissingPart[];
  /** Our items, for the filter. */
  ownItems: { value: string; label: string }[];
};
export type MissingPart = 'items' | 'countries' | 'offers' | 'needs';

/** One fact of the comparison; `fits` where the other side shares or looks for it. */
export type ComparedFact = { label: string; fits: boolean; required: boolean };
export type ComparedPart = 'items' | 'countries' | 'offers' | 'needs' | 'zones';
export type ComparedRow = { part: ComparedPart; us: ComparedFact[]; them: ComparedFact[] };

/** Two organisations side by side. */
export type Pair = Omit<MatchRow, 'kept'> & {
  us: { name: string; place: string; kind: OrganisationKind };
  facts: ComparedRow[];
  /** Our mark of them; null where there is none. */
  mark: { mark: Mark; reason: MatchReason | null } | null;
  /** Why they are not proposed, or at which place they are. */
  whyNot: WhyNot[];
};

/** The longest name of an organisation that is looked for. */
export const LONGEST_NAME = 120;
/** So many firms are compared side by side at most. */
export const COMPARED_MOST = 4;

/** For what of ours partners are looked for: all we do, one product, one posted request or offer, or a stage of a cluster. */
export type Subject =
  | { of: 'organisation' }
  | { of: 'product' | 'request'; id: string }
  | { of: 'stage'; id: string; stage: StageCode };

/** A subject as it stands in an address: `product:ID`, `request:ID`, `stage:CLUSTER:STAGE`; else the organisation. */
export function readSubject(text: string | undefined): Subject {
  const [of, id = '', stage] = (text ?? '').split(':');
  if (!z.guid().safeParse(id).success) return { of: 'organisation' };
  if (of === 'product' || of === 'request') return { of, id };
  const known = stageCode.safeParse(stage);
  return of === 'stage' && known.success ? { of, id, stage: known.data } : { of: 'organisation' };
}

/** Subjects to choose by their text in the address, and the clusters whose stages may be one, by their ids. */
export type SubjectChoices = Record<'products' | 'requests' | 'clusters', { value: string; label: string }[]>;

/** The part of the matches page that stands in its address. */
export const matchFilters = z.object({
  for: z.string().max(100).optional().catch(undefined),
  kind: z.enum(ORGANISATION_KINDS).optional().catch(undefined),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .catch(undefined),
  item: z.string().max(60).optional().catch(undefined),
  place: z
    .string()
    .regex(/^JP-\d{2}$/)
    .optional()
    .catch(undefined),
  after: z.string().max(5000).optional().catch(undefined),
});
export type MatchFilters = z.output<typeof matchFilters>;

/** Whether more than the subject is asked for. */
export const isNarrowed = ({ kind, country, item, place }: MatchFilters) =>
  Boolean(kind || country || item || place);

export const MARKS = ['partner', 'blocked', 'not_relevant'] as const;
/** Why a firm is not to be proposed: we work with it already, we block it, or it is not relevant to us. */
export type Mark = (typeof MARKS)[number];
export const MATCH_REASONS = ['items', 'countries', 'kind', 'size', 'terms', 'other'] as const;
/** Why a firm is not relevant. */
export type MatchReason = (typeof MATCH_REASONS)[number];
export const NOTE_MAX = 500;

/** Marking a firm, and taking its mark back. */
export const markForm = z.discriminatedUnion('mark', [
  z.object({ mark: z.enum(['partner', 'blocked', 'none']) }),
  z.object({
    mark: z.literal('not_relevant'),
    reason: z.enum(MATCH_REASONS, 'required'),
    note: z.string().max(NOTE_MAX).default(''),
  }),
]);
export type MarkForm = z.output<typeof markForm>;

/** From which step of the fit on a person is told of new matches. */
export const ALERT_STEPS = ['3', '4', '5'] as const;
export type AlertSetting = { threshold: 3 | 4 | 5; byMail: boolean };
export const alertForm = z.object({
  threshold: z.union([
    z.literal('off'),
    z.enum(ALERT_STEPS).transform((step) => Number(step) as AlertSetting['threshold']),
  ]),
  byMail: z.preprocess((typed) => typed === 'on', z.boolean()),
});
export type AlertForm = z.output<typeof alertForm>;

/** A firm that is marked, as the list of marks shows it. */
export type MarkedFirm = {
  organisation: OrganisationCardData;
  mark: Mark;
  reason: MatchReason | null;
  note: string;
  markedAt: string;
};

/** The answer to "do you have this?", given in place. */
export const capabilityAnswer = z.object({
  capability: capabilityCode,
  answer: z.enum(['yes', 'no']),
});
