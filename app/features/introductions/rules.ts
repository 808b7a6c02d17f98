/** What an introduction is at a moment, and what may be done with it. The database refuses the same. */
import type { Box, IntroductionState, Relationship, StoredStatus } from './model';

type Row = { status: StoredStatus; expires_at: string };

/** The state people see: a request that waits past its end has expired, whatever is stored. */
export function introductionState(row: Row, now: Date): IntroductionState {
  if (row.status !== 'pending') return row.status;
  return new Date(row.expires_at) > now ? 'waiting' : 'expired';
}

export type IntroductionAction = 'accept' | 'decline' | 'withdraw' | 'askAgain' | 'formCluster';

/** What one side may do: whoever was asked answers, whoever asked takes back, and asks again later. */
export function allowedActions(state: IntroductionState, box: Box, canEdit: boolean): IntroductionAction[] {
  if (!canEdit) return [];
  switch (state) {
    case 'waiting':
      return box === 'received' ? ['accept', 'decline'] : ['withdraw'];
    case 'accepted':
      return ['formCluster'];
    case 'declined':
    case 'withdrawn':
    case 'expired':
      return ['askAgain'];
  }
}

/** Whole days until a request expires, counting the begun one; 0 when it has. */
export function daysLeft(expiresAt: string, now: Date): number {
  return Math.max(0, Math.ceil((new Date(expiresAt).getTime() - now.getTime()) / 86_400_000));
}

/** Whether two organisations know each other or one waits for the other; a past request says nothing. */
export function relationshipOf(row: Row & { id: string }, box: Box, now: Date): Relationship | null {
  const state = introductionState(row, now);
  if (state === 'accepted') return { state: 'introduced', introductionId: row.id };
  if (state !== 'waiting') return null;
  return { state: box === 'sent' ? 'asked' : 'asking', introductionId: row.id };
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
