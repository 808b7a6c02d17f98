/** Introductions: the forms, and what their list and their page show. */
import { z } from 'zod';
import type { OrganisationKind } from '~/features/organisations/model';

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

export const answerForm = z.object({
  intent: z.enum(['accept', 'decline', 'withdraw']),
  reply: z.string().max(MESSAGE_MAX).default(''),
});
export type AnswerForm = z.output<typeof answerForm>;

/** What both organisations are told when their introduction changes. */
export const introductionEvents = { 'introduction.changed': z.object({ introductionId: z.guid() }) };

export const BOXES = ['received', 'sent'] as const;
/** From our side: a request that came to us, or one that we made. */
export type Box = (typeof BOXES)[number];

export const introductionFilters = z.object({
  box: z.enum(BOXES).default('received').catch('received'),
  before: z.string().max(80).optional().catch(undefined),
});

/** As the database keeps it. One that is pending past its end counts as expired. */
export type StoredStatus = 'pending' | 'accepted' | 'declined' | 'withdrawn' | 'expired';
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
  state: IntroductionState;
  partner: Partner;
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
  reply: string;
  /** Empty until it is accepted. */
  contacts: { us: ContactCard[]; them: ContactCard[] };
};
