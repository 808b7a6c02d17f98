/** Asking for an introduction, answering it and taking it back. Both organisations hear of each change. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { type DomainEvent, organisationRoom } from '~/shared/events';
import type { AnswerForm, RequestForm } from './model';

type Result = { introductionId: string; events: DomainEvent[] };

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

/** Accepts, declines or withdraws; throws `already_decided` where the other side was quicker. */
export async function answerIntroduction(
  db: Db,
  introductionId: string,
  { intent, reply }: AnswerForm,
): Promise<Result> {
  const { from_organisation_id: from, to_organisation_id: to } = must(
    await db
      .from('introductions')
      .select('from_organisation_id, to_organisation_id')
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
        }),
  );
  return { introductionId, events: changed(introductionId, [from, to]) };
}

function changed(introductionId: string, organisations: string[]): DomainEvent[] {
  return organisations.map((id) => ({
    room: organisationRoom(id),
    name: 'introduction.changed',
    payload: { introductionId },
  }));
}
