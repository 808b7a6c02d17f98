/** Reading who works in an organisation, who is invited, and what an invitation's link stands for. */
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { AppError } from '~/shared/errors';
import { type Colleague, type InvitationPreview, type OpenInvitation, ROLES, type Role } from './model';
import { isToken } from './rules';

/** The people of an organisation by role, and in the order they came; nobody for whoever is not one of them. */
export async function listColleagues(db: Db, organisationId: string): Promise<Colleague[]> {
  const rows = must(await db.rpc('organisation_people', { organisation: organisationId }));
  return rows
    .map((row) => ({
      personId: row.person_id,
      name: row.display_name,
      email: row.email,
      role: row.role as Role,
      joinedAt: row.joined_at,
    }))
    .toSorted((one, other) => ROLES.indexOf(one.role) - ROLES.indexOf(other.role));
}

/** The invitations nobody has accepted yet; only owners see any. */
export async function listInvitations(db: Db, organisationId: string): Promise<OpenInvitation[]> {
  const rows = must(
    await db
      .from('invitations')
      .select('id, email, role, created_at, expires_at')
      .eq('organisation_id', organisationId)
      .is('accepted_at', null)
      .order('created_at', { ascending: false }),
  );
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    role: row.role as Role,
    sentAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}

/** What an invitation's link stands for; throws `link_expired` where it no longer stands for anything. */
export async function previewInvitation(db: Db, token: string): Promise<InvitationPreview> {
  const [found] = isToken(token) ? must(await db.rpc('invitation_preview', { token })) : [];
  if (!found) throw new AppError('link_expired');
  return {
    organisationId: found.organisation_id,
    nameJa: found.name_ja,
    nameEn: found.name_en,
    email: found.email,
    role: found.role as Role,
  };
}
