/** Answers an open question of a match: whether our organisation has a capability. */
import type { z } from 'zod';
import { mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { type DomainEvent, organisationRoom } from '~/shared/events';
import type { capabilityAnswer } from './model';

/** Keeps the answer in the profile: yes as an offer, no as a denial. */
export async function answerCapability(
  db: Db,
  organisationId: string,
  { capability, answer }: z.output<typeof capabilityAnswer>,
): Promise<{ events: DomainEvent[] }> {
  mustSucceed(
    await db.rpc('answer_capability', {
      organisation: organisationId,
      capability,
      held: answer === 'yes',
    }),
  );
  return {
    events: [
      {
        room: organisationRoom(organisationId),
        name: 'organisation.changed',
        payload: { what: 'capabilities' },
      },
    ],
  };
}
