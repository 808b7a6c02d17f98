import { describe, expect, it } from 'vitest';
import type { Party, Phase, Way } from '~/features/introductions/machine';
import type { Box, IntroductionState } from '~/features/introductions/model';
import {
  allowedActions,
  boxOf,
  daysLeft,
  type IntroductionAction,
  introductionState,
  type RequestObstacle,
  relationshipOf,
  requestObstacle,
} from '~/features/introductions/rules';

const NOW = new Date('2026-11-22T03:00:00Z');

describe('the state of an introduction', () => {
  it.each<[Phase, IntroductionState]>([
    ['asked', 'waiting'],
    ['proposed', 'waiting'],
    ['fromAgreed', 'waiting'],
    ['accepted', 'accepted'],
    ['declined', 'declined'],
    ['withdrawn', 'withdrawn'],
    ['expired', 'expired'],
  ])('%s is shown as %s', (phase, state) => {
    expect(introductionState(phase)).toBe(state);
  });

  it('counts the days that are left, the begun one included', () => {
    expect(daysLeft('2026-12-06T03:00:00Z', NOW)).toBe(14);
    expect(daysLeft('2026-11-22T03:00:01Z', NOW)).toBe(1);
    expect(daysLeft('2026-11-01T00:00:00Z', NOW)).toBe(0);
  });

  it.each<[Way, Party, Box]>([
    ['direct', 'from', 'sent'],
    ['direct', 'to', 'received'],
    ['introduced', 'from', 'received'],
    ['introduced', 'to', 'received'],
    ['introduced', 'introducer', 'introduced'],
  ])('%s, as %s, lies in the box %s', (way, role, box) => {
    expect(boxOf({ way, phase: 'accepted' }, role)).toBe(box);
  });
});

describe('what may be done', () => {
  it.each<[Way, Phase, Party, IntroductionAction[]]>([
    ['direct', 'asked', 'to', ['accept', 'decline']],
    ['direct', 'asked', 'from', ['withdraw']],
    ['direct', 'accepted', 'to', ['formCluster']],
    ['direct', 'accepted', 'from', ['formCluster']],
    ['direct', 'declined', 'from', ['askAgain']],
    ['direct', 'withdrawn', 'to', ['askAgain']],
    ['direct', 'expired', 'from', ['askAgain']],
    ['introduced', 'proposed', 'from', ['accept', 'decline']],
    ['introduced', 'fromAgreed', 'from', ['decline']],
    ['introduced', 'fromAgreed', 'introducer', ['withdraw']],
    ['introduced', 'accepted', 'introducer', []],
    ['introduced', 'expired', 'introducer', ['introduceAgain']],
  ])('%s, %s, by %s: %j', (way, phase, role, actions) => {
    expect(allowedActions({ way, phase }, role, true)).toEqual(actions);
    expect(allowedActions({ way, phase }, role, false)).toEqual([]);
  });
});

describe('how two organisations stand', () => {
  const state = (way: Way, phase: Phase, role: 'from' | 'to') =>
    relationshipOf('i', { way, phase }, role)?.state ?? null;

  it('says who waits for whom, and who knows each other', () => {
    expect(state('direct', 'accepted', 'from')).toBe('introduced');
    expect(state('direct', 'asked', 'from')).toBe('asked');
    expect(state('direct', 'asked', 'to')).toBe('asking');
    expect(state('introduced', 'proposed', 'from')).toBe('asking');
    expect(state('introduced', 'fromAgreed', 'from')).toBe('asked');
  });

  it('says nothing of what is over', () => {
    expect(state('direct', 'expired', 'from')).toBeNull();
    expect(state('introduced', 'declined', 'to')).toBeNull();
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
