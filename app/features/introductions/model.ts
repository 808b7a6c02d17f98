/** Introductions: the forms, and what their list and their page show. */
import { z } from 'zod';
import type { OrganisationKind } from '~/features/organisations/model';
import type { Party, Phase, Way } from './machine';

export const MESSAGE_MAX = 2000;
/** How many requests of one organisation may wait for an answer at a time; the database holds it. */
export const OPEN_REQUESTS_MAX = 20;

export const ABOUT = ['price', 'sample'] as const;
/** What a request says of a product: we ask its price and terms, or for a sample. */
export type About = (typeof ABOUT)[number];

/** The product that a request begins with, by the address of its form. */
export const askedForm = z.object({ product: z.guid(), about: z.enum(ABOUT).catch('price') });

export const requestForm = z.object({
  to: z.guid(),
  message: z.string().min(1, 'required').max(MESSAGE_MAX),
});
export type RequestForm = z.output<typeof requestForm>;

/** Why an organisation declines, in the order of the form; the last is for what the others do not say. */
export const DECLINE_REASONS = [
  'not_our_item',
  'not_our_country',
  'capacity_full',
  'has_partner',
  'timing',
  'other',
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];

export const answerForm = z
  .object({
    intent: z.enum(['accept', 'decline', 'withdraw']),
    reply: z.string().max(MESSAGE_MAX).default(''),
    reason: z.enum(DECLINE_REASONS).optional(),
    /** Which of our organisations answers; asked of who belongs to both sides. */
    as: z.guid().optional(),
  })
  .refine(({ intent, reason }) => intent !== 'decline' || reason !== undefined, {
    path: ['reason'],
    message: 'required',
  });
export type AnswerForm = z.output<typeof answerForm>;

/** Two others, and what is written to both of them. */
export const proposalForm = z.object({
  one: z.guid(),
  other: z.guid(),
  message: z.string().min(1, 'required').max(MESSAGE_MAX),
});
export type ProposalForm = z.output<typeof proposalForm>;

/** What both organisations are told when their introduction changes. */
export const introductionEvents = { 'introduction.changed': z.object({ introductionId: z.guid() }) };

export const BOXES = ['received', 'sent', 'introduced'] as const;
/** From our side: one that we are asked for, one that we asked for, or two others that we introduce. */
export type Box = (typeof BOXES)[number];

export const introductionFilters = z.object({
  box: z.enum(BOXES).default('received').catch('received'),
  before: z.string().max(80).optional().catch(undefined),
});

/** As people see it. */
export type IntroductionState = 'waiting' | 'accepted' | 'declined' | 'withdrawn' | 'expired';

/** How we stand with another organisation: we know each other, we asked, or they ask us. */
export type Relationship = { state: 'introduced' | 'asked' | 'asking'; introductionId: string };

/** The other organisation of an introduction; without kind and country where we may no longer see it. */
export type Partner = {
  id: string;
  name: string;
  kind: OrganisationKind | null;
  country: string | null;
  prefecture: string | null;
  logoFileId: string | null;
  published: boolean;
};

export type IntroductionRow = {
  id: string;
  box: Box;
  /** What our organisation is in it. */
  role: Party;
  way: Way;
  phase: Phase;
  state: IntroductionState;
  /** It waits for our answer. */
  waitsOnUs: boolean;
  /** The other side; for whoever introduces, the first of the two. */
  partner: Partner;
  /** The second of the two, for whoever introduces them. */
  second: Partner | null;
  introducer: Partner | null;
  /** The beginning of the message. */
  excerpt: string;
  createdAt: string;
  expiresAt: string;
  respondedAt: string | null;
};

export type IntroductionList = { waiting: IntroductionRow[]; past: IntroductionRow[]; next: string | null };

export type ContactCard = {
  id: string;
  name: string;
  title: string;
  email: string | null;
  phone: string | null;
};

export type IntroductionView = Omit<IntroductionRow, 'excerpt'> & {
  /** Our organisation in it. */
  us: { id: string; name: string };
  message: string;
  /** The words of the sides with their answers; empty where there are none. */
  replies: { from: string; to: string };
  declined: { by: 'from' | 'to'; reason: DeclineReason | null } | null;
  /** Empty until it is accepted, and for whoever introduced the two. */
  contacts: { us: ContactCard[]; them: ContactCard[] };
};
