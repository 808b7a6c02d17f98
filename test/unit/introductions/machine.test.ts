/** The state machine of introductions: every move there is, written out, and that there is no other. */
import { describe, expect, it } from 'vitest';
import {
  type Actor,
  awaited,
  dueEvent,
  EVENTS,
  type IntroductionEvent,
  isOpen,
  type Phase,
  phasesOf,
  possibleFor,
  standingOf,
  step,
  told,
  WAYS,
  type Way,
} from '~/features/introductions/machine';

const ACTORS: Actor[] = ['from', 'to', 'introducer', 'clock', 'stranger'];
type Move = [Way, Phase, IntroductionEvent, Actor, Phase];

const MOVES: Move[] = [
  ['direct', 'asked', 'accept', 'to', 'accepted'],
  ['direct', 'asked', 'decline', 'to', 'declined'],
  ['direct', 'asked', 'withdraw', 'from', 'withdrawn'],
  ['direct', 'asked', 'remind', 'clock', 'asked'],
  ['direct', 'asked', 'expire', 'clock', 'expired'],
  ['introduced', 'proposed', 'accept', 'from', 'fromAgreed'],
  ['introduced', 'proposed', 'accept', 'to', 'toAgreed'],
  ['introduced', 'fromAgreed', 'accept', 'to', 'accepted'],
  ['introduced', 'toAgreed', 'accept', 'from', 'accepted'],
  ...(['proposed', 'fromAgreed', 'toAgreed'] as const).flatMap((phase): Move[] => [
    ['introduced', phase, 'decline', 'from', 'declined'],
    ['introduced', phase, 'decline', 'to', 'declined'],
    ['introduced', phase, 'withdraw', 'introducer', 'withdrawn'],
    ['introduced', phase, 'remind', 'clock', phase],
    ['introduced', phase, 'expire', 'clock', 'expired'],
  ]),
];
const find = (way: Way, phase: Phase, event: IntroductionEvent, actor: Actor) =>
  MOVES.find((move) => [way, phase, event, actor].every((part, place) => move[place] === part));
const everyCase = WAYS.flatMap((way) =>
  phasesOf(way).flatMap((phase) =>
    EVENTS.flatMap((event) => ACTORS.map((actor) => [way, phase, event, actor] as const)),
  ),
);

describe('a move', () => {
  it.each(MOVES)('%s, %s: %s by %s makes it %s', (way, phase, event, actor, next) => {
    expect(step({ way, phase }, event, actor)).toEqual({ ok: true, phase: next });
  });

  it('is refused everywhere else: as unknown to whoever may never make it, as too late to the others', () => {
    const wrong = everyCase.filter((one) => !find(...one));
    expect(wrong.length).toBe(everyCase.length - MOVES.length);
    for (const [way, phase, event, actor] of wrong) {
      const ever = MOVES.some((move) => move[0] === way && move[2] === event && move[3] === actor);
      expect([way, phase, event, actor, step({ way, phase }, event, actor)]).toEqual([
        ...[way, phase, event, actor],
        { ok: false, refused: ever ? 'already_decided' : 'not_found' },
      ]);
    }
  });

  it('is never made from what is over, and never by a stranger', () => {
    for (const [way, phase, event, actor] of everyCase) {
      if (!isOpen(phase) || actor === 'stranger') expect(step({ way, phase }, event, actor).ok).toBe(false);
    }
  });
});

describe('who is told', () => {
  it.each<[Way, Phase, IntroductionEvent, Actor, string[]]>([
    ['direct', 'asked', 'accept', 'to', ['from introduction_accepted']],
    ['direct', 'asked', 'decline', 'to', ['from introduction_declined']],
    ['direct', 'asked', 'withdraw', 'from', []],
    ['direct', 'asked', 'remind', 'clock', ['to introduction_reminder']],
    ['direct', 'asked', 'expire', 'clock', ['from introduction_expired']],
    ['introduced', 'proposed', 'accept', 'from', []],
    ['introduced', 'proposed', 'decline', 'to', ['introducer proposal_declined']],
    ['introduced', 'fromAgreed', 'decline', 'from', ['introducer proposal_declined']],
    [
      'introduced',
      'fromAgreed',
      'decline',
      'to',
      ['from introduction_declined', 'introducer proposal_declined'],
    ],
    [
      'introduced',
      'toAgreed',
      'accept',
      'from',
      ['to introduction_accepted', 'introducer proposal_accepted'],
    ],
    ['introduced', 'proposed', 'expire', 'clock', ['introducer proposal_expired']],
    ['introduced', 'toAgreed', 'expire', 'clock', ['to introduction_expired', 'introducer proposal_expired']],
    ['introduced', 'proposed', 'remind', 'clock', ['from introduction_reminder', 'to introduction_reminder']],
    ['introduced', 'toAgreed', 'remind', 'clock', ['from introduction_reminder']],
    ['direct', 'accepted', 'expire', 'clock', []],
  ])('%s, %s: %s by %s', (way, phase, event, actor, letters) => {
    expect(told({ way, phase }, event, actor).map(({ party, mail }) => `${party} ${mail}`)).toEqual(letters);
  });
});

describe('what is stored', () => {
  const NOW = new Date('2026-11-22T03:00:00Z');
  const row = (values = {}) => ({
    status: 'pending',
    expires_at: '2026-12-01T00:00:00Z',
    reminded_at: null,
    from_answer: 'accepted',
    to_answer: 'waiting',
    introduced_by_organisation_id: null,
    ...values,
  });
  const third = { introduced_by_organisation_id: 'agency' };

  it.each<[object, Way, Phase]>([
    [{}, 'direct', 'asked'],
    [{ expires_at: '2026-11-22T03:00:00Z' }, 'direct', 'expired'],
    [{ status: 'declined' }, 'direct', 'declined'],
    [{ ...third, from_answer: 'waiting' }, 'introduced', 'proposed'],
    [third, 'introduced', 'fromAgreed'],
    [{ ...third, from_answer: 'waiting', to_answer: 'accepted' }, 'introduced', 'toAgreed'],
    [{ ...third, status: 'accepted' }, 'introduced', 'accepted'],
    // Whoever introduced them is gone; both are still asked.
    [{ from_answer: 'waiting' }, 'introduced', 'proposed'],
  ])('%j is %s, %s', (values, way, phase) => {
    expect(standingOf(row(values), NOW)).toEqual({ way, phase });
  });

  it('is reminded of from the tenth day on, once, and expires at its end', () => {
    const at = (expires_at: string, values = {}) => dueEvent(row({ expires_at, ...values }), NOW);
    expect(at('2026-11-26T03:00:01Z')).toBeNull();
    expect(at('2026-11-26T03:00:00Z')).toBe('remind');
    expect(at('2026-11-26T03:00:00Z', { reminded_at: '2026-11-22T02:00:00Z' })).toBeNull();
    expect(at('2026-11-22T03:00:00Z')).toBe('expire');
    expect(at('2026-11-22T03:00:00Z', { status: 'accepted' })).toBeNull();
  });
});

it('offers a party what it may do, and knows whom it waits for', () => {
  expect(possibleFor({ way: 'introduced', phase: 'fromAgreed' }, 'from')).toEqual(['decline']);
  expect(possibleFor({ way: 'introduced', phase: 'proposed' }, 'introducer')).toEqual(['withdraw']);
  expect(possibleFor({ way: 'direct', phase: 'asked' }, 'to')).toEqual(['accept', 'decline']);
  expect(awaited('proposed')).toEqual(['from', 'to']);
  expect(awaited('accepted')).toEqual([]);
});
