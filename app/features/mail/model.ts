/**
 * The mails the app writes. A kind is queued with its data, often by the SQL function that causes it; the
 * words are chosen when it is sent, in the reader's language (locale namespace `mail`, one entry a kind).
 */
import { z } from 'zod';

const text = z.string().default('');
const organisation = { organisation_ja: text, organisation_en: text };
/** `second` is for whoever introduces two others; `by` names them to the two; `reason` is why one declined. */
const introduction = z.object({
  introduction: z.uuid(),
  message: text,
  reason: z.string().max(40).optional(),
  ...organisation,
  second_ja: text,
  second_en: text,
  by_ja: text,
  by_en: text,
});

/** The data of each kind, as it lies in the queue. */
export const mailKinds = {
  invitation: z.object({
    token: z.string().min(1),
    role: z.enum(['owner', 'editor', 'viewer']),
    inviter: text,
    ...organisation,
  }),
  introduction_requested: introduction,
  introduction_accepted: introduction,
  introduction_declined: introduction,
  introduction_reminder: introduction,
  introduction_expired: introduction,
  introduction_proposed: introduction,
  proposal_accepted: introduction,
  proposal_declined: introduction,
  proposal_expired: introduction,
  introduction_outcome: introduction,
  cluster_invitation: z.object({ cluster: z.uuid(), cluster_ja: text, cluster_en: text, message: text }),
  wishes_expiring: z.object({
    /** The one whose page shows them all. */
    wish: z.uuid(),
    wishes: z.array(z.object({ ja: text, en: text, until: z.iso.date() })),
    ...organisation,
  }),
  new_matches: z.object({ matches: z.array(z.object({ ja: text, en: text })), ...organisation }),
  account_exists: z.object({}),
  address_in_use: z.object({}),
  email_change_requested: z.object({ address: z.string() }),
  password_changed: z.object({}),
};

export type MailKind = keyof typeof mailKinds;
export type MailData<Kind extends MailKind = MailKind> = z.output<(typeof mailKinds)[Kind]>;

/** Whether the queue holds a kind this version of the app knows. */
export function isMailKind(kind: string): kind is MailKind {
  return Object.hasOwn(mailKinds, kind);
}
