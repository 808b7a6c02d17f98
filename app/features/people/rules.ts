/** Decisions about the people of an organisation. The database holds the same lines; these spare a refusal. */
import type { Colleague, OpenInvitation, Role } from './model';

/** Only owners invite, remove and give roles. */
export function canManagePeople(role: Role): boolean {
  return role === 'owner';
}

/** Whether this person is the only owner, who can neither leave nor become less. */
export function isLastOwner(people: readonly Colleague[], personId: string): boolean {
  const owners = people.filter((person) => person.role === 'owner');
  return owners.length === 1 && owners[0]?.personId === personId;
}

/** Whether an invitation's link still works at this moment. */
export function isOpen(invitation: Pick<OpenInvitation, 'expiresAt'>, now: Date): boolean {
  return new Date(invitation.expiresAt) > now;
}

/** Whether a text can be an invitation's token at all: 32 random bytes as base64url. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

export type WayIn = 'accept' | 'other_address' | 'sign_in';

/** How the holder of an invitation's link gets in: at once, with the other address, or after signing in. */
export function wayIn(invitedEmail: string, viewerEmail: string | null): WayIn {
  if (viewerEmail === null) return 'sign_in';
  return viewerEmail.toLowerCase() === invitedEmail.toLowerCase() ? 'accept' : 'other_address';
}
