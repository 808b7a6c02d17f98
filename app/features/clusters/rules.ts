/** Decisions about clusters: the chain its members make, what it lacks, and what a reader may do in it. */
import { notFound } from '~/shared/errors';
import { CHAIN_STAGES, type ChainStage, MEMBER_STAGES, type Member, type Standing } from './model';

/** A stage of the chain with those who fill it and those who are asked to. */
export type ChainLink = { stage: ChainStage; joined: Member[]; invited: Member[] };

/** Those who have joined. */
export function joinedOf(members: readonly Member[]): Member[] {
  return members.filter(({ status }) => status === 'joined');
}

/** Those who are asked and have not answered. */
export function invitedOf(members: readonly Member[]): Member[] {
  return members.filter(({ status }) => status === 'invited');
}

/** Those who run the cluster. */
export function secretariatOf(members: readonly Member[]): Member[] {
  return members.filter(({ isSecretariat }) => isSecretariat);
}

/** The chain of a cluster, all six stages in their order, empty ones included. */
export function chainOf(members: readonly Member[]): ChainLink[] {
  return CHAIN_STAGES.map((stage) => {
    const here = members.filter((member) => member.stages.includes(stage));
    return {
      stage,
      joined: joinedOf(here),
      invited: invitedOf(here),
    };
  });
}

/** The stages that nobody fills yet. An invitation fills nothing before it is accepted. */
export function emptyStages(members: readonly Pick<Member, 'status' | 'stages'>[]): ChainStage[] {
  return CHAIN_STAGES.filter(
    (stage) => !members.some((member) => member.status === 'joined' && member.stages.includes(stage)),
  );
}

/** A reader's organisation, by its id and their role in it. */
export type Own = { id: string; role: 'owner' | 'editor' | 'viewer' };

/**
 * What a reader may do in a cluster, by the organisations they belong to. They act as the organisation they
 * work for now where it has joined, else as the first of theirs that has.
 */
export function standingOf(
  members: readonly Pick<Member, 'organisation' | 'status' | 'isSecretariat'>[],
  own: readonly Own[],
  current: string | null,
): Standing {
  const roles = new Map(own.map(({ id, role }) => [id, role]));
  const mine = members.filter(({ organisation }) => roles.has(organisation.id));
  const joined = mine.filter(({ status }) => status === 'joined');
  const editing = joined.filter(({ organisation }) => roles.get(organisation.id) !== 'viewer');
  const acting = editing.find(({ organisation }) => organisation.id === current) ?? editing[0];
  return {
    joined: joined.length > 0,
    works: editing.length > 0,
    runs: editing.some(({ isSecretariat }) => isSecretariat),
    actsAs: acting?.organisation.id ?? null,
    invited: mine.filter(({ status }) => status === 'invited').map(({ organisation }) => organisation.id),
  };
}

/** Lets only those go on who have joined: what is inside a cluster is unknown to everyone else. */
export function mustHaveJoined({ joined }: Pick<Standing, 'joined'>): void {
  if (!joined) throw notFound();
}

/** Members as lists show them: the representative organisation, the secretariat, by their place in the chain. */
export function byRole(members: readonly Member[]): Member[] {
  const weight = (member: Member) =>
    (member.status === 'joined' ? 0 : 100) +
    (member.isRepresentative ? 0 : 40) +
    (member.isSecretariat ? 0 : 20) +
    Math.min(...member.stages.map((stage) => MEMBER_STAGES.indexOf(stage)), MEMBER_STAGES.length);
  // Names are compared as they are written: server and browser need not know the same collations.
  return members.toSorted(
    (a, b) => weight(a) - weight(b) || (a.organisation.name < b.organisation.name ? -1 : 1),
  );
}

/** How urgent a date is, seen from today (both as YYYY-MM-DD). */
export function dueState(dueOn: string, today: string): 'overdue' | 'today' | 'soon' | 'later' {
  if (dueOn < today) return 'overdue';
  if (dueOn === today) return 'today';
  const days = (Date.parse(dueOn) - Date.parse(today)) / 86_400_000;
  return days <= 7 ? 'soon' : 'later';
}

/** Whether an organisation may be taken out, seen by the roles alone; the database has the last word. */
export function isLastSecretariat(members: readonly Member[], organisation: string): boolean {
  const secretariats = secretariatOf(members);
  return (
    joinedOf(members).length > 1 &&
    secretariats.length === 1 &&
    secretariats[0]?.organisation.id === organisation
  );
}
