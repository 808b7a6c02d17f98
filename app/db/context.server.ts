/**
 * What the server hands to every loader and action. The session is resolved before, once per request;
 * what needs the service role or outlives the request is given as a narrow function, never as a client.
 */

import type { ErrorCode } from '~/shared/errors';
import type { DomainEvent } from '~/shared/events';
import type { Print } from '~/shared/paper';
import type { Auth, Db } from './session.server';

export type Mode = 'embedded' | 'hosted';

/** A mail to be written later: a template of the mail feature, its data and its reader's language. */
export type QueuedMail = { kind: string; to: string; locale: 'ja' | 'en'; data: Record<string, unknown> };

/** Whether an address has an account, and whether it was confirmed. Never for a page to show. */
export type AccountState = 'none' | 'unconfirmed' | 'confirmed';

/** What may be done only so often; see app/server/limits.ts for the numbers. */
export type LimitRule =
  | 'signIn'
  | 'signUp'
  | 'reset'
  | 'changeEmail'
  | 'invite'
  | 'post'
  | 'search'
  | 'suggest'
  | 'sheet'
  | 'cataloguePdf'
  | 'api'
  | 'apiToken';

/** Whether one more is allowed (`forgive` takes it back), or after how many seconds it would be. */
export type LimitResult = { ok: true; forgive(): Promise<void> } | { ok: false; retryAfter: number };

/** A stored file that a program may read; its bytes are fetched when they are asked for. */
export type ReadableFile = {
  contentType: string;
  disposition: string;
  etag: string;
  open(): Promise<ReadableStream>;
};

/** Which sessions: one, or all of a person but one. */
export type SessionsOf = { personId: string; sessionId?: string | null; exceptSessionId?: string | null };

/** A mail kept in the local outbox of an embedded server without SMTP. */
export type OutboxMail = {
  id: string;
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
};

/** The local outbox, newest mail first. */
export type Outbox = {
  list(limit?: number): Promise<OutboxMail[]>;
  read(id: string): Promise<OutboxMail | null>;
};

export type AppContext = {
  /** Acts as the signed-in person, or as nobody. */
  db: Db;
  /** Acts as a visitor, whoever asks, and lives as long as the server: for what requests share. */
  publicDb: Db;
  user: { id: string; email: string } | null;
  sessionId: string | null;
  /** The auth client; what it changes of the session lands in the cookies of the answer. */
  auth: Auth;
  /** A new auth client without a session, for work that must not touch this visitor's cookies. */
  bareAuth: Auth;
  nonce: string;
  clientIp: string;
  /** The address of the app in mails and canonical links, without a slash at the end. */
  publicUrl: string;
  mode: Mode;
  demo: boolean;
  publish(events: readonly DomainEvent[]): Promise<void>;
  /** Counts one use of a rule by this visitor and, where given, for an address or thing. */
  limit(rule: LimitRule, subject?: string): Promise<LimitResult>;
  /** Prints a document as a PDF, in a process of its own. */
  print: Print;
  /**
   * A file as the person of a token may read it, within the scopes of the token; `not_found` for all else. Storage knows
   * sessions only, so the bytes come by the service role once the database has said yes.
   */
  fileByToken(
    token: string,
    fileId: string,
    asked: { width: number | null; format: 'webp' | 'avif' },
  ): Promise<ReadableFile>;
  queueMail(mail: QueuedMail): Promise<void>;
  accountState(address: string): Promise<AccountState>;
  /** Does work after the answer; the server waits for it before it closes. */
  inBackground(name: string, work: () => Promise<unknown>): void;
  /** Takes no token of these sessions any more, and closes their sockets. */
  endSessions(of: SessionsOf): Promise<void>;
  /** Set where the server refused the request before any route; the wrapped routes throw it. */
  refusal?: { code: ErrorCode; retryAfter?: number | undefined };
  /** The outbox where this visitor may see it, otherwise null. */
  outbox: Outbox | null;
};

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends AppContext {}
}
