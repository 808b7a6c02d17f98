/** The people of an organisation: forms of inviting and changing roles, and what their page shows. */
import { z } from 'zod';

export const ROLES = ['owner', 'editor', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

export const inviteForm = z.object({
  email: z.email().max(254),
  role: z.enum(ROLES),
  /** The language the invitation is written in; the inviter knows the reader. */
  locale: z.enum(['ja', 'en']),
});
export type InviteForm = z.infer<typeof inviteForm>;

export const roleForm = z.object({ personId: z.guid(), role: z.enum(ROLES) });
export const personForm = z.object({ personId: z.guid() });
export const invitationForm = z.object({ invitationId: z.guid() });

/** Someone who works in the organisation. */
export type Colleague = {
  personId: string;
  /** Empty where the person has not said one. */
  name: string;
  email: string;
  role: Role;
  joinedAt: string;
};

/** An invitation nobody has answered yet. */
export type OpenInvitation = {
  id: string;
  email: string;
  role: Role;
  sentAt: string;
  expiresAt: string;
};

/** What the holder of an invitation's link may know before accepting. */
export type InvitationPreview = {
  organisationId: string;
  nameJa: string;
  nameEn: string;
  email: string;
  role: Role;
};
