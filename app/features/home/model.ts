/** What the home page knows about an organisation's day, and the steps it proposes. */
import type { OrganisationKind, OrganisationRole } from '~/features/organisations/model';

/** A task on a cluster's board that our organisation is to do. */
export type Task = { id: string; title: string; clusterId: string; clusterName: string; dueOn: string };

/** A cluster of ours at a glance. */
export type ClusterGlance = {
  id: string;
  name: string;
  members: number;
  /** Whether our organisation is its secretariat. */
  ours: boolean;
  /** Stages of the chain that no member fills. */
  emptyStages: string[];
  /** Invitations that wait for an answer. */
  invited: number;
  unread: number;
};

export type ClusterInvitation = { clusterId: string; clusterName: string };

export type HomeFacts = {
  kind: OrganisationKind;
  role: OrganisationRole;
  published: boolean;
  profile: { canPublish: boolean; missing: string[]; recommended: string[] };
  /** Products that are published, and wishes that are open. */
  products: number;
  wishes: number;
  /** Open wishes that run out within days, the earliest first. */
  expiring: { id: string; until: string }[];
  introductions: { received: number; sent: number; accepted: number };
  /** Introductions of which we are asked what came. */
  outcomes: { introductionId: string; partner: string }[];
  /** What we asked for or proposed lately and nobody answered, the last one first. */
  unanswered: { introductionId: string; partner: string }[];
  invitations: ClusterInvitation[];
  /** Our tasks with a date, the earliest first. */
  tasks: Task[];
  clusters: ClusterGlance[];
  /** Partners who wrote to us since we last looked, by their introductions. */
  talks: { introductionId: string; partner: string; unread: number }[];
  /** How many organisations fit. */
  matches: number;
  /** Today in the calendar of the platform, as YYYY-MM-DD. */
  today: string;
};

/** Something useful to do next. Those that wait on the reader come first; the first of all is the page's action. */
export type NextStep =
  | { code: 'completeProfile'; waits: true; parts: string[] }
  | { code: 'publishProfile'; waits: true }
  | { code: 'answerIntroductions'; waits: true; count: number }
  | { code: 'answerInvitation'; waits: true; clusterId: string; cluster: string }
  | { code: 'overdueTasks'; waits: true; count: number; task: Task }
  | { code: 'readChat'; waits: true; clusterId: string; cluster: string; count: number }
  | { code: 'renewWishes'; waits: true; count: number; wishId: string; until: string }
  | { code: 'tellOutcome'; waits: true; introductionId: string; partner: string }
  | { code: 'readRoom'; waits: true; introductionId: string; partner: string; count: number }
  | { code: 'unanswered'; waits: false; introductionId: string; partner: string }
  | { code: 'firstProduct'; waits: false }
  | { code: 'firstWish'; waits: false; kind: OrganisationKind }
  | { code: 'dueTask'; waits: false; task: Task }
  | { code: 'fillStage'; waits: false; clusterId: string; cluster: string; stage: string }
  | { code: 'formCluster'; waits: false; count: number }
  | { code: 'composeCluster'; waits: false }
  | { code: 'seeMatches'; waits: false; kind: OrganisationKind; count: number }
  | { code: 'browseCatalogue'; waits: false }
  | { code: 'improveProfile'; waits: false; parts: string[] };
