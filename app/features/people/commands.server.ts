/** Inviting people into an organisation, joining, changing roles and leaving. */
import { randomBytes } from 'node:crypto';
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError } from '~/shared/errors';
import { type DomainEvent, organisationRoom, personRoom } from '~/shared/events';
import type { InviteForm, Role } from './model';
import { isToken } from './rules';

/**
 * Invites a person by mail; a second invitation to the same address replaces the first. The token leaves in
 * the mail only: the database keeps its hash.
 */
export async function invitePerson(db: Db, organisationId: string, invitation: InviteForm) {
  const token = randomBytes(32).toString('base64url');
  must(await db.rpc('invite_person', { organisation: organisationId, token, ...invitation }));
  return { events: [peopleChanged(organisationId)] };
}

/** Joins the organisation that sent the invitation. The signed-in address must be the invited one. */
export async function acceptInvitation(db: Db, token: string, personId: string) {
  if (!isToken(token)) throw new AppError('link_expired');
  const organisationId = must(await db.rpc('accept_invitation', { token }));
  return {
    organisationId,
    events: [peopleChanged(organisationId), membershipChanged(personId, organisationId)],
  };
}

/** Takes an invitation back; its link stops working at once. */
export async function withdrawInvitation(db: Db, organisationId: string, invitationId: string) {
  mustSucceed(
    await db.from('invitations').delete().eq('id', invitationId).eq('organisation_id', organisationId),
  );
  return { events: [peopleChanged(organisationId)] };
}

/** Gives a person another role. Throws `last_owner` where nobody would own the organisation. */
export async function changeRole(db: Db, organisationId: string, personId: string, role: Role) {
  must(
    await db
      .from('memberships')
      .update({ role })
      .eq('organisation_id', organisationId)
      .eq('person_id', personId)
      .select('person_id')
      .single(),
  );
  return { events: [peopleChanged(organisationId), membershipChanged(personId, organisationId)] };
}

/** Removes a person, or lets the signed-in person leave. Throws `last_owner` for the only owner. */
export async function removePerson(db: Db, organisationId: string, personId: string) {
  must(
    await db
      .from('memberships')
      .delete()
      .eq('organisation_id', organisationId)
      .eq('person_id', personId)
      .select('person_id')
      .single(),
  );
  return { events: [peopleChanged(organisationId), membershipChanged(personId, organisationId)] };
}

function peopleChanged(organisationId: string): DomainEvent {
  return {
    room: organisationRoom(organisationId),
    name: 'organisation.changed',
    payload: { what: 'people' },
  };
}

/** The person's own screens and sockets learn that they may see more or less than before. */
function membershipChanged(personId: string, organisationId: string): DomainEvent {
  return { room: personRoom(personId), name: 'membership.changed', payload: { organisationId } };
}
