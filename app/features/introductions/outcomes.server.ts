/** Asks and answers about what came of introductions; row-level security keeps each answer with its organisation. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { DomainEvent } from '~/shared/events';
import { changed } from './commands.server';
import {
  type Outcome,
  type OutcomeAnswer,
  type OutcomeAsked,
  type OutcomeCounts,
  type OutcomeDay,
  outcomeReport,
} from './outcome';

/** What one of our organisations was last asked about an introduction; null where it has not been asked yet. */
export async function readOutcome(
  db: Db,
  introductionId: string,
  organisationId: string,
): Promise<OutcomeAsked | null> {
  const rows = must(
    await db
      .from('introduction_outcomes')
      .select('day, answered_at, outcome, first_order_on, order_minor, order_currency')
      .eq('introduction_id', introductionId)
      .eq('organisation_id', organisationId)
      .order('day', { ascending: false })
      .limit(1),
  );
  const row = rows[0];
  if (!row) return null;
  return {
    day: row.day as OutcomeDay,
    answeredAt: row.answered_at,
    outcome: row.outcome as Outcome | null,
    firstOrderOn: row.first_order_on,
    order:
      row.order_minor !== null && row.order_currency !== null
        ? { minor: row.order_minor, currency: row.order_currency }
        : null,
  };
}

/** For how long a question stays on the home page; on the page of the introduction it stays. */
const SHOWN_DAYS = 60;

/** Introductions of which an organisation still has to say what came, with the other side of each. */
export async function readOutcomesDue(
  db: Db,
  organisationId: string,
  now: Date,
): Promise<{ introductionId: string; partnerId: string }[]> {
  const rows = must(
    await db
      .from('introduction_outcomes')
      .select('introduction_id, introductions(from_organisation_id, to_organisation_id)')
      .eq('organisation_id', organisationId)
      .is('answered_at', null)
      .gte('asked_at', new Date(now.getTime() - SHOWN_DAYS * 86_400_000).toISOString())
      .order('asked_at')
      .order('introduction_id')
      .limit(20),
  );
  const due = new Map<string, string>();
  for (const { introduction_id, introductions: of } of rows) {
    if (!of) continue;
    const { from_organisation_id: from, to_organisation_id: to } = of;
    due.set(introduction_id, from === organisationId ? to : from);
  }
  return [...due].map(([introductionId, partnerId]) => ({ introductionId, partnerId }));
}

/** Keeps what one of our organisations says came of it; said again, the last word counts. */
export async function answerOutcome(
  db: Db,
  introductionId: string,
  { as, day, outcome, firstOrderOn, order }: OutcomeAnswer,
): Promise<{ events: DomainEvent[] }> {
  mustSucceed(
    await db.rpc('answer_introduction_outcome', {
      introduction: introductionId,
      organisation: as,
      day,
      outcome,
      ...(firstOrderOn ? { first_order_on: firstOrderOn } : {}),
      ...(order ? { order_minor: order.minor, order_currency: order.currency } : {}),
    }),
  );
  return { events: changed(introductionId, [as]) };
}

/** The counts for a support agency; `not_found` for everybody else. */
export async function readOutcomeCounts(db: Db, organisationId: string): Promise<OutcomeCounts> {
  return outcomeReport(must(await db.rpc('introduction_outcome_counts', { organisation: organisationId })));
}
