/**
 * Which useful things an organisation can do next, the most useful first: what others wait for, then what opens
 * the platform to it, then its work, then what makes it better known. Pure; the day is an argument.
 */
import { addDays } from '~/shared/days';
import type { HomeFacts, NextStep } from './model';

/** Days ahead in which a due task is shown as the next one. */
const DUE_SOON_DAYS = 7;
/** Enough to choose from, few enough to read. */
const STEPS_SHOWN = 6;
const PARTS_NAMED = 3;

/** The next steps, at most six. A viewer is told what can be read, not what only editors can do. */
export function nextSteps(facts: HomeFacts): NextStep[] {
  const works = facts.role !== 'viewer';
  const steps = works
    ? [
        ...waitingForAnswer(facts),
        ...profileSteps(facts),
        ...dueSteps(facts),
        ...chatSteps(facts),
        ...wishSteps(facts),
        ...outcomeSteps(facts),
        ...unansweredSteps(facts),
        ...firstThing(facts),
        ...secretariatSteps(facts),
        ...partnerSteps(facts),
        ...improvements(facts),
      ]
    : [...dueSteps(facts), ...chatSteps(facts), ...partnerSteps(facts)];
  return steps.slice(0, STEPS_SHOWN);
}

function waitingForAnswer({ introductions, invitations }: HomeFacts): NextStep[] {
  const steps: NextStep[] = [];
  if (introductions.received > 0) {
    steps.push({ code: 'answerIntroductions', waits: true, count: introductions.received });
  }
  for (const { clusterId, clusterName } of invitations.slice(0, 2)) {
    steps.push({ code: 'answerInvitation', waits: true, clusterId, cluster: clusterName });
  }
  return steps;
}

function profileSteps({ published, profile }: HomeFacts): NextStep[] {
  if (published) return [];
  return profile.canPublish
    ? [{ code: 'publishProfile', waits: true }]
    : [{ code: 'completeProfile', waits: true, parts: profile.missing.slice(0, PARTS_NAMED) }];
}

function dueSteps({ tasks, today }: HomeFacts): NextStep[] {
  const overdue = tasks.filter((task) => task.dueOn < today);
  const [first] = overdue;
  if (first) return [{ code: 'overdueTasks', waits: true, count: overdue.length, task: first }];
  const next = tasks.find((task) => task.dueOn <= addDays(today, DUE_SOON_DAYS));
  return next ? [{ code: 'dueTask', waits: false, task: next }] : [];
}

function chatSteps({ clusters, talks }: HomeFacts): NextStep[] {
  const rooms = talks
    .slice(0, 2)
    .map(({ unread: count, ...talk }): NextStep => ({ code: 'readRoom', waits: true, count, ...talk }));
  const [loudest] = clusters.filter(({ unread }) => unread > 0).toSorted((a, b) => b.unread - a.unread);
  if (!loudest) return rooms;
  const { id, name, unread } = loudest;
  return [...rooms, { code: 'readChat', waits: true, clusterId: id, cluster: name, count: unread }];
}

/** What came of an introduction: asked of both sides, a month and three months after. */
function outcomeSteps({ outcomes }: HomeFacts): NextStep[] {
  return outcomes.slice(0, 2).map((one) => ({ code: 'tellOutcome', waits: true, ...one }));
}

/** What expired without an answer: to ask again, or to look at somebody else. */
function unansweredSteps({ unanswered }: HomeFacts): NextStep[] {
  return unanswered.slice(0, 2).map((one) => ({ code: 'unanswered', waits: false, ...one }));
}

/** A maker's first product, anyone else's first wish: without it others have nothing to answer to. */
function firstThing({ kind, products, wishes }: HomeFacts): NextStep[] {
  if (kind === 'manufacturer') return products === 0 ? [{ code: 'firstProduct', waits: false }] : [];
  return wishes === 0 ? [{ code: 'firstWish', waits: false, kind }] : [];
}

/** What is asked for or offered runs out soon; another press of a button lets it go on. */
function wishSteps({ expiring }: HomeFacts): NextStep[] {
  const [first] = expiring;
  return first
    ? [{ code: 'renewWishes', waits: true, count: expiring.length, wishId: first.id, until: first.until }]
    : [];
}

/** The secretariat looks for who fills the first empty stage of a cluster it runs. */
function secretariatSteps({ clusters }: HomeFacts): NextStep[] {
  for (const { id, name, ours, emptyStages } of clusters) {
    const [stage] = emptyStages;
    if (ours && stage) return [{ code: 'fillStage', waits: false, clusterId: id, cluster: name, stage }];
  }
  return [];
}

function partnerSteps({ kind, role, introductions, clusters, matches, published }: HomeFacts): NextStep[] {
  const steps: NextStep[] = [];
  if (role !== 'viewer' && published && introductions.accepted > 0 && clusters.length === 0) {
    steps.push({ code: 'formCluster', waits: false, count: introductions.accepted });
  }
  if (matches > 0) steps.push({ code: 'seeMatches', waits: false, kind, count: matches });
  // A maker that knows nobody yet looks for the whole chain at once.
  const alone = introductions.accepted === 0 && clusters.length === 0;
  if (kind === 'manufacturer' && role !== 'viewer' && published && alone && matches > 0) {
    steps.push({ code: 'composeCluster', waits: false });
  }
  if (kind === 'buyer') steps.push({ code: 'browseCatalogue', waits: false });
  return steps;
}

function improvements({ published, profile }: HomeFacts): NextStep[] {
  if (!published || profile.recommended.length === 0) return [];
  return [{ code: 'improveProfile', waits: false, parts: profile.recommended.slice(0, PARTS_NAMED) }];
}
