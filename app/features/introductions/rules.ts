/** What an introduction is at a moment, and what may be done with it. The database refuses the same. */
import { awaited, isOpen, type Party, type Phase, possibleFor, type Standing } from './machine';
import type { Box, IntroductionState, Relationship } from './model';

/** The state people see: as long as somebody still has to answer, it waits. */
export function introductionState(phase: Phase): IntroductionState {
  return isOpen(phase) ? 'waiting' : (phase as IntroductionState);
}

/** Where a party finds it: what it introduces, what it asked for itself, and what it is asked for. */
export function boxOf({ way }: Standing, role: Party): Box {
  if (role === 'introducer') return 'introduced';
  return way === 'direct' && role === 'from' ? 'sent' : 'received';
}

export type IntroductionAction =
  | 'accept'
  | 'decline'
  | 'withdraw'
  | 'askAgain'
  | 'introduceAgain'
  | 'formCluster';

/** What a party may do, and what it may do next where this one is over. */
export function allowedActions(standing: Standing, role: Party, canEdit: boolean): IntroductionAction[] {
  if (!canEdit) return [];
  if (isOpen(standing.phase)) return possibleFor(standing, role);
  if (role === 'introducer') return standing.phase === 'accepted' ? [] : ['introduceAgain'];
  return [standing.phase === 'accepted' ? 'formCluster' : 'askAgain'];
}

/** Whole days until a request expires, counting the begun one; 0 when it has. */
export function daysLeft(expiresAt: string, now: Date): number {
  return Math.max(0, Math.ceil((new Date(expiresAt).getTime() - now.getTime()) / 86_400_000));
}

/** Whether two organisations know each other or one waits for the other; a past request says nothing. */
export function relationshipOf(
  introductionId: string,
  { phase }: Standing,
  role: 'from' | 'to',
): Relationship | null {
  if (phase === 'accepted') return { state: 'introduced', introductionId };
  if (!isOpen(phase)) return null;
  return { state: awaited(phase).includes(role) ? 'asking' : 'asked', introductionId };
}

export type RequestObstacle = 'self' | 'exists' | 'viewer' | 'draft' | 'unpublished';

type Requesting = {
  from: { id: string; status: 'draft' | 'published'; role: 'owner' | 'editor' | 'viewer' };
  to: { id: string; published: boolean };
  relationship: Relationship | null;
};

/** What stands in the way of a request, the most telling first; null when it can be written. */
export function requestObstacle({ from, to, relationship }: Requesting): RequestObstacle | null {
  if (from.id === to.id) return 'self';
  if (relationship) return 'exists';
  if (from.role === 'viewer') return 'viewer';
  if (from.status === 'draft') return 'draft';
  return to.published ? null : 'unpublished';
}
