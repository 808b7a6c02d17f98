import { describe, expect, it } from 'vitest';
import type { Box, IntroductionState, StoredStatus } from '~/features/introductions/model';
import {
  allowedActions,
  daysLeft,
  type IntroductionAction,
  introductionState,
  type RequestObstacle,
  relationshipOf,
  requestObstacle,
} from '~/features/introductions/rules';

const NOW = new Date('2026-11-22T03:00:00Z');
const LATER = '2026-11-22T03:00:01Z';
const EARLIER = '2026-11-22T03:00:00Z';

describe('the state of an introduction', () => {
  it.each<[StoredStatus, string, IntroductionState]>([
    ['pending', LATER, 'waiting'],
    ['pending', EARLIER, 'expired'],
    ['accepted', EARLIER, 'accepted'],
    ['declined', EARLIER, 'declined'],
    ['withdrawn', LATER, 'withdrawn'],
    ['expired', LATER, 'expired'],
  ])('%s, ending at %s, is %s', (status, expires_at, state) => {
    expect(introductionState({ status, expires_at }, NOW)).toBe(state);
  });

  it('counts the days that are left, the begun one included', () => {
    expect(daysLeft('2026-12-06T03:00:00Z', NOW)).toBe(14);
    expect(daysLeft(LATER, NOW)).toBe(1);
    expect(daysLeft('2026-11-01T00:00:00Z', NOW)).toBe(0);
  });
});

describe('what may be done', () => {
  it.each<[IntroductionState, Box, IntroductionAction[]]>([
    ['waiting', 'received', ['accept', 'decline']],
    ['waiting', 'sent', ['withdraw']],
    ['accepted', 'received', ['formCluster']],
    ['accepted', 'sent', ['formCluster']],
    ['declined', 'sent', ['askAgain']],
    ['withdrawn', 'received', ['askAgain']],
    ['expired', 'sent', ['askAgain']],
  ])('when %s and %s: %j', (state, box, actions) => {
    expect(allowedActions(state, box, true)).toEqual(actions);
    expect(allowedActions(state, box, false)).toEqual([]);
  });
});

describe('how two organisations stand', () => {
  const row = (status: StoredStatus, expires_at = LATER) => ({ id: 'i', status, expires_at });

  it('says who waits for whom, and who knows each other', () => {
    expect(relationshipOf(row('accepted'), 'sent', NOW)?.state).toBe('introduced');
    expect(relationshipOf(row('pending'), 'sent', NOW)?.state).toBe('asked');
    expect(relationshipOf(row('pending'), 'received', NOW)?.state).toBe('asking');
  });

  it('says nothing of what is over', () => {
    expect(relationshipOf(row('pending', EARLIER), 'sent', NOW)).toBeNull();
    expect(relationshipOf(row('declined'), 'sent', NOW)).toBeNull();
  });
});

describe('what stands in the way of a request', () => {
  const from = { id: 'a', status: 'published', role: 'editor' } as const;
  const to = { id: 'b', published: true };
  const relationship = { state: 'asked', introductionId: 'i' } as const;

  it.each<[string, Parameters<typeof requestObstacle>[0], RequestObstacle | null]>([
    ['nothing', { from, to, relationship: null }, null],
    ['oneself', { from, to: { id: 'a', published: true }, relationship: null }, 'self'],
    ['an introduction that is there', { from, to, relationship }, 'exists'],
    ['the role', { from: { ...from, role: 'viewer' }, to, relationship: null }, 'viewer'],
    ['a draft', { from: { ...from, status: 'draft' }, to, relationship: null }, 'draft'],
    ['their draft', { from, to: { ...to, published: false }, relationship: null }, 'unpublished'],
  ])('%s', (_, requesting, obstacle) => {
    expect(requestObstacle(requesting)).toBe(obstacle);
  });
});
