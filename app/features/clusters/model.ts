/** Export clusters: their forms, the types they take, the stages their members fill, and what pages show. */
import { z } from 'zod';
import type { Relationship } from '~/features/introductions/model';
import { countryCode, itemCode, type StageCode, stageCode } from '~/features/vocabulary/model';
import { CHAIN_STAGES, type ChainStage, STAGES } from '~/features/vocabulary/stages';

import type { Locale } from '~/i18n/locale';
import { LETTER_MAX, type LetterPlaces } from './letter';

export { CHAIN_STAGES, type ChainStage };

/** The forms a cluster takes, from the simplest to the one with the most parties. */
export const CLUSTER_TYPES = [
  'private_led',
  'private_led_outsourced',
  'government_involved',
  'integrated',
] as const;
export type ClusterType = (typeof CLUSTER_TYPES)[number];

/** What a member may fill: a stage of the chain, or support beside it. */
export const MEMBER_STAGES: readonly MemberStage[] = STAGES.map(({ code }) => code);
export type MemberStage = StageCode;

/** An organisation that is asked for an introduction so that it may join; known to the secretariat alone. */
export type Prospect = {
  organisation: MemberOrganisation;
  stages: MemberStage[];
  introductionId: string;
  askedAt: string;
};

/** Somebody who was asked and has not answered. */
export type Pending = {
  organisation: MemberOrganisation;
  stages: MemberStage[];
  /** The introduction that waits; null for an invitation. */
  introductionId: string | null;
};

export type MemberStatus = 'invited' | 'joined' | 'declined' | 'left' | 'removed';

/** An organisation as the cluster's pages name it. */
export type MemberOrganisation = {
  id: string;
  name: string;
  kind: string;
  country: string;
  prefecture: string | null;
  logoFileId: string | null;
};

/** An organisation in a cluster, joined or invited. */
export type Member = {
  organisation: MemberOrganisation;
  status: MemberStatus;
  isSecretariat: boolean;
  isRepresentative: boolean;
  stages: MemberStage[];
  /** What came with the invitation, for those invited and the secretariat; empty for everyone else. */
  message: string;
  invitedAt: string;
};

/** A code with its name in the reader's language. */
export type Named = { code: string; label: string };

/** A cluster with its members, as those in it or invited to it read it. */
export type Cluster = {
  id: string;
  name: string;
  type: ClusterType;
  purpose: string;
  items: Named[];
  countries: Named[];
  members: Member[];
};

/** A cluster as its secretariat edits it. */
export type ClusterSettings = {
  id: string;
  nameJa: string;
  nameEn: string;
  type: ClusterType;
  purposeJa: string;
  purposeEn: string;
  items: string[];
  countries: string[];
  /** The state the form was made from; saving over a newer one is refused. */
  updatedAt: string;
};

/** Contacts and people of a member, as far as this reader may see them. */
export type MemberPeople = {
  contacts: { id: string; name: string; title: string; email: string | null; phone: string | null }[];
  people: { id: string; name: string }[];
};

/** A task of the cluster that has a date. */
export type DueTask = { id: string; title: string; dueOn: string; organisationId: string | null };

/** Who may do what here, decided by rules.ts from the reader's organisations. */
export type Standing = {
  /** One of the reader's organisations has joined. */
  joined: boolean;
  /** May post, move cards, and leave: an editor or owner of a joined organisation. */
  works: boolean;
  /** May invite, hand out roles and change the cluster: an editor or owner of its secretariat. */
  runs: boolean;
  /** The organisation the reader acts as here; null when they may only read. */
  actsAs: string | null;
  /** The reader's organisations that wait for an answer to their invitation. */
  invited: string[];
};

const items = z.array(itemCode).max(30);
const countries = z.array(countryCode).max(60);
const stages = z.array(stageCode);
const unique = <T>(list: T[]) => [...new Set(list)];

const described = {
  nameJa: z.string().max(120),
  nameEn: z.string().max(120),
  type: z.enum(CLUSTER_TYPES),
  purposeJa: z.string().max(2000),
  purposeEn: z.string().max(2000),
  items: items.transform(unique),
  countries: countries.transform(unique),
};
const named = (value: { nameJa: string; nameEn: string }) => value.nameJa !== '' || value.nameEn !== '';
const unnamed = { message: 'oneLanguage', path: ['nameJa'] };

/** Forming a cluster; `with` is an organisation to invite right afterwards. */
export const formClusterSchema = z
  .object({ ...described, stages: stages.transform(unique), with: z.guid().optional() })
  .refine(named, unnamed);
export type FormClusterInput = z.infer<typeof formClusterSchema>;

const MEMBERS_ASKED_MAX = 20;

/** Whom to ask: `id:stage,stage`, once for each. */
const asked = z
  .array(
    z.string().transform((text, context) => {
      const [id, list] = text.split(':', 2);
      const one = z.object({ organisation: z.guid(), stages }).safeParse({
        organisation: id,
        stages: list?.split(',').filter(Boolean) ?? [],
      });
      if (one.success) return one.data;
      context.addIssue({ code: 'custom', message: 'choice' });
      return z.NEVER;
    }),
  )
  .min(1, 'required')
  .max(MEMBERS_ASKED_MAX);
export type AskedMember = { organisation: string; stages: MemberStage[] };
/** Somebody to ask, with the language of the letter and what is filled into it. */
export type Recipient = {
  id: string;
  /** In the reader's language. */
  name: string;
  stages: MemberStage[];
  language: Locale;
  facts: LetterPlaces;
};

/** What the form that asks organisations by one letter begins with. */
export type Asking = {
  recipients: Recipient[];
  relationships: Record<string, Relationship>;
  /** How many requests of ours wait for an answer now. */
  open: number;
  letters: Record<Locale, string>;
  marks: Record<Locale, LetterPlaces>;
};

/** A letter with places that are filled in for each; blank where nobody reads this language. */
const letters = {
  messageJa: z.string().max(LETTER_MAX).default(''),
  messageEn: z.string().max(LETTER_MAX).default(''),
};

/** Forming a cluster from a proposal; `cluster` is the id it gets, so that sending twice forms one. */
export const composeClusterSchema = z
  .object({ cluster: z.guid(), ...described, stages: stages.transform(unique), asked, ...letters })
  .refine(named, unnamed);
export type ComposeClusterInput = z.infer<typeof composeClusterSchema>;

/** Asking more organisations into a cluster. */
export const recruitSchema = z.object({ asked, ...letters });

/** Changing a cluster. */
export const clusterSettingsSchema = z
  .object({ ...described, updatedAt: z.string().min(1).max(60) })
  .refine(named, unnamed);
export type ClusterSettingsInput = z.infer<typeof clusterSettingsSchema>;

/** Inviting an introduced organisation. */
export const inviteSchema = z.object({
  organisation: z.guid('choice'),
  stages: stages.min(1, 'required').transform(unique),
  message: z.string().max(2000),
});
export type InviteInput = z.infer<typeof inviteSchema>;

/** Answering an invitation, from its page or from the list. */
export const answerSchema = z.object({
  cluster: z.guid(),
  organisation: z.guid(),
  answer: z.enum(['accept', 'decline']),
});
export type AnswerInput = z.infer<typeof answerSchema>;

/** Handing out roles and stages. */
export const memberSchema = z.object({
  organisation: z.guid(),
  isSecretariat: z.boolean(),
  isRepresentative: z.boolean(),
  stages: stages.transform(unique),
});
export type MemberInput = z.infer<typeof memberSchema>;

/** Ending a membership or taking an invitation back. */
export const endSchema = z.object({ organisation: z.guid() });
