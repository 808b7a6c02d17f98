/** Asking for an introduction, answering it and taking it back. Both organisations hear of each change. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { type DomainEvent, organisationRoom } from '~/shared/events';
import type { AnswerForm, ProposalForm, RequestForm } from './model';

type Result = { introductionId: string; events: DomainEvent[] };
/** What an answer came to: of two that are introduced, the first to accept only agrees. */
export type Answered = 'accept' | 'agreed' | 'decline' | 'withdraw';

/** Asks another organisation to meet. Throws what the database refuses, such as `introduction_exists`. */
export async function requestIntroduction(
  db: Db,
  organisationId: string,
  { to, message }: RequestForm,
): Promise<Result> {
  const introductionId = must(
    await db.rpc('request_introduction', {
      from_organisation: organisationId,
      to_organisation: to,
      message,
    }),
  );
  return { introductionId, events: changed(introductionId, [organisationId, to]) };
}

/** Proposes two organisations to each other; throws `introduction_not_possible` where something is between them. */
export async function proposeIntroduction(
  db: Db,
  introducer: string,
  { one, other, message }: ProposalForm,
): Promise<Result> {
  const introductionId = must(await db.rpc('propose_introduction', { introducer, one, other, message }));
  return { introductionId, events: changed(introductionId, [introducer, one, other]) };
}

/**
 * Accepts, declines or withdraws as one of our organisations; throws `already_decided` where somebody was quicker.
 */
export async function answerIntroduction(
  db: Db,
  introductionId: string,
  { intent, reply, reason, as }: AnswerForm,
): Promise<Result & { answered: Answered }> {
  const row = must(
    await db
      .from('introductions')
      .select('from_organisation_id, to_organisation_id, introduced_by_organisation_id')
      .eq('id', introductionId)
      .maybeSingle(),
  );
  mustSucceed(
    intent === 'withdraw'
      ? await db.rpc('withdraw_introduction', { introduction: introductionId })
      : await db.rpc('respond_to_introduction', {
          introduction: introductionId,
          accept: intent === 'accept',
          reply,
          ...(reason && intent === 'decline' ? { reason } : {}),
          ...(as ? { organisation: as } : {}),
        }),
  );
  const after = must(await db.from('introductions').select('status').eq('id', introductionId).maybeSingle());
  return {
    introductionId,
    answered: intent === 'accept' && after.status === 'pending' ? 'agreed' : intent,
    events: changed(introductionId, [
      row.from_organisation_id,
      row.to_organisation_id,
      ...(row.introduced_by_organisation_id ? [row.introduced_by_organisation_id] : []),
    ]),
  };
}

/** What organisations are told of an introduction that is different now. */
export function changed(introductionId: string, organisations: string[]): DomainEvent[] {
  return organisations.map((id) => ({
    room: organisationRoom(id),
    name: 'introduction.changed',
    payload: { introductionId },
  }));
}
