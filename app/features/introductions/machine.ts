/**
 * How an introduction moves: every phase, what may happen in it, who may cause it, and who is told. The functions
 * of the database do the same and are tested against this table, case by case. Pure; time is an argument.
 */

/** Who asked: one of the two, or a third organisation that introduces both. */
export const WAYS = ['direct', 'introduced'] as const;
export type Way = (typeof WAYS)[number];

/** Where it stands. Of two that are introduced either may be the first to agree. */
export const PHASES = [
  'asked',
  'proposed',
  'fromAgreed',
  'toAgreed',
  'accepted',
  'declined',
  'withdrawn',
  'expired',
] as const;
export type Phase = (typeof PHASES)[number];

/** What happens to it. The first three are done by people, the others by the clock. */
export const EVENTS = ['accept', 'decline', 'withdraw', 'remind', 'expire'] as const;
export type IntroductionEvent = (typeof EVENTS)[number];

/** The organisations in it: the one that asks or is named first, the one that is asked, and whoever introduces. */
export const PARTIES = ['from', 'to', 'introducer'] as const;
export type Party = (typeof PARTIES)[number];
/** Who causes an event; a stranger is anybody else. */
export type Actor = Party | 'clock' | 'stranger';
export type Standing = { way: Way; phase: Phase };

type Moves = { [E in IntroductionEvent]?: Partial<Record<Actor, Phase>> };

const ENDS = { expire: { clock: 'expired' } } as const satisfies Moves;
const TAKEN_BACK = { withdraw: { introducer: 'withdrawn' } } as const satisfies Moves;
const EITHER_DECLINES = { decline: { from: 'declined', to: 'declined' } } as const satisfies Moves;

/** Every move that there is; what is not here is refused. */
const MOVES: Record<Way, { [P in Phase]?: Moves }> = {
  direct: {
    asked: {
      accept: { to: 'accepted' },
      decline: { to: 'declined' },
      withdraw: { from: 'withdrawn' },
      remind: { clock: 'asked' },
      ...ENDS,
    },
  },
  introduced: {
    proposed: {
      accept: { from: 'fromAgreed', to: 'toAgreed' },
      remind: { clock: 'proposed' },
      ...EITHER_DECLINES,
      ...TAKEN_BACK,
      ...ENDS,
    },
    fromAgreed: {
      accept: { to: 'accepted' },
      remind: { clock: 'fromAgreed' },
      ...EITHER_DECLINES,
      ...TAKEN_BACK,
      ...ENDS,
    },
    toAgreed: {
      accept: { from: 'accepted' },
      remind: { clock: 'toAgreed' },
      ...EITHER_DECLINES,
      ...TAKEN_BACK,
      ...ENDS,
    },
  },
};

const OVER = ['accepted', 'declined', 'withdrawn', 'expired'] as const satisfies readonly Phase[];

/** The phases an introduction of a way goes through. */
export function phasesOf(way: Way): Phase[] {
  return [...(Object.keys(MOVES[way]) as Phase[]), ...OVER];
}

/** Whether it still waits for somebody. */
export function isOpen(phase: Phase): boolean {
  return !OVER.some((over) => over === phase);
}

export type Step = { ok: true; phase: Phase } | { ok: false; refused: 'not_found' | 'already_decided' };

/**
 * What an event comes to. It is `not_found` for whoever may never cause it, so that a refusal tells them nothing, and
 * `already_decided` where it comes too late or a second time.
 */
export function step({ way, phase }: Standing, event: IntroductionEvent, actor: Actor): Step {
  const next = MOVES[way][phase]?.[event]?.[actor];
  if (next) return { ok: true, phase: next };
  const ever = Object.values(MOVES[way]).some((moves) => moves[event]?.[actor]);
  return { ok: false, refused: ever ? 'already_decided' : 'not_found' };
}

/** What a party may do now. */
export function possibleFor(standing: Standing, actor: Party): ('accept' | 'decline' | 'withdraw')[] {
  return (['accept', 'decline', 'withdraw'] as const).filter((event) => step(standing, event, actor).ok);
}

/** The sides that still have to answer. */
export function awaited(phase: Phase): ('from' | 'to')[] {
  if (phase === 'proposed') return ['from', 'to'];
  if (phase === 'asked' || phase === 'fromAgreed') return ['to'];
  return phase === 'toAgreed' ? ['from'] : [];
}

/** The sides that wait for the other one. */
function agreed(phase: Phase): ('from' | 'to')[] {
  if (phase === 'asked' || phase === 'fromAgreed') return ['from'];
  return phase === 'toAgreed' ? ['to'] : [];
}

/** A mail that follows, by its kind, and whom it goes to. */
export type Told = { party: Party; mail: string };

/** Who is told of an event by mail; whoever caused it knows. */
export function told({ way, phase }: Standing, event: IntroductionEvent, actor: Actor): Told[] {
  const next = step({ way, phase }, event, actor);
  if (!next.ok || event === 'withdraw') return [];
  if (event === 'remind') return awaited(phase).map((party) => ({ party, mail: 'introduction_reminder' }));
  if (isOpen(next.phase)) return [];
  const waiting = agreed(phase).filter((party) => party !== actor);
  return [
    ...waiting.map((party) => ({ party, mail: `introduction_${next.phase}` })),
    ...(way === 'introduced' ? [{ party: 'introducer' as const, mail: `proposal_${next.phase}` }] : []),
  ];
}

/** How an introduction is kept. */
export type StoredStanding = {
  status: string;
  expires_at: string;
  from_answer: string;
  to_answer: string;
  introduced_by_organisation_id: string | null;
};

/** Where a stored introduction stands at a moment: one that waits past its end has expired, whatever is stored. */
export function standingOf(row: StoredStanding, now: Date): Standing {
  const way: Way =
    row.introduced_by_organisation_id !== null || row.from_answer === 'waiting' ? 'introduced' : 'direct';
  if (row.status !== 'pending') return { way, phase: row.status as Phase };
  if (new Date(row.expires_at) <= now) return { way, phase: 'expired' };
  if (way === 'direct') return { way, phase: 'asked' };
  if (row.from_answer === 'accepted') return { way, phase: 'fromAgreed' };
  return { way, phase: row.to_answer === 'accepted' ? 'toAgreed' : 'proposed' };
}

const DAY_MS = 86_400_000;
/** So long before its end it is reminded of: on the tenth day of fourteen. */
export const REMIND_BEFORE_DAYS = 4;

/** What the clock does with a stored introduction at a moment; a reminder goes out once. */
export function dueEvent(
  row: { status: string; expires_at: string; reminded_at: string | null },
  now: Date,
): 'remind' | 'expire' | null {
  if (row.status !== 'pending') return null;
  const left = new Date(row.expires_at).getTime() - now.getTime();
  if (left <= 0) return 'expire';
  return row.reminded_at === null && left <= REMIND_BEFORE_DAYS * DAY_MS ? 'remind' : null;
}
