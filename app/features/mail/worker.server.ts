/**
 * Empties the mail queue through SMTP. A mail is claimed before it is sent, so several nodes share the work,
 * and marked sent after the server took it: a crash in between sends it twice rather than never.
 */
import { createTransport, type Transporter } from 'nodemailer';
import type { Db } from '~/db/session.server';
import type { Database } from '~/db/types';
import { now } from '~/shared/clock';
import { isMailKind } from './model';
import { renderMail } from './render.server';

type Row = Database['public']['Tables']['mail_queue']['Row'];
type Options = { admin: Db; smtpUrl: string; from: string; publicUrl: string; pollMs?: number };

export type MailWorker = {
  /** There may be new mail: look at once. */
  nudge(): void;
  /** Finishes the mail in hand and stops. */
  close(): Promise<void>;
};

const POLL_MS = 5_000;
const AT_ONCE = 20;
/** A claim that was not kept by then, because its server died, is free again. */
const CLAIM_MS = 5 * 60_000;
const FIRST_PAUSE_MS = 15_000;
const LONGEST_PAUSE_MS = 6 * 3_600_000;
const MOST_ATTEMPTS = 24;
const SENT_KEPT_MS = 30 * 86_400_000;

/** How long to wait after so many attempts: 15 s, 30 s, 1 min … 6 h. */
export function pauseAfter(attempts: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (attempts - 1), LONGEST_PAUSE_MS);
}

/** Starts working at the queue. */
export function startMailWorker({ admin, smtpUrl, from, publicUrl, pollMs = POLL_MS }: Options): MailWorker {
  const queue = () => admin.from('mail_queue');
  let closing = false;
  let again = true;
  let wake = () => {};

  async function due(): Promise<Row[]> {
    const { data, error } = await queue()
      .select()
      .is('sent_at', null)
      .is('failed_at', null)
      .lte('next_attempt_at', now().toISOString())
      .order('next_attempt_at')
      .limit(AT_ONCE);
    if (error) throw error;
    return data;
  }

  async function claim(row: Row): Promise<boolean> {
    const { data, error } = await queue()
      .update({ attempts: row.attempts + 1, next_attempt_at: later(CLAIM_MS) })
      .eq('id', row.id)
      .eq('attempts', row.attempts)
      .is('sent_at', null)
      .select('id');
    if (error) throw error;
    return data.length > 0;
  }

  async function send(row: Row, transport: Transporter): Promise<void> {
    const locale = row.locale === 'en' ? 'en' : 'ja';
    if (!isMailKind(row.kind)) throw new Error(`there is no mail of the kind ${row.kind}`);
    const { subject, text, html } = renderMail(row.kind, row.data, locale, publicUrl);
    await transport.sendMail({
      from,
      to: row.to_address,
      subject,
      text,
      html,
      messageId: `<${row.id}@${new URL(publicUrl).hostname}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  }

  async function work(row: Row, transport: Transporter): Promise<void> {
    if (!(await claim(row))) return;
    try {
      await send(row, transport);
      // The data may hold an invitation's token; it has done its work.
      await queue().update({ sent_at: now().toISOString(), data: {}, last_error: null }).eq('id', row.id);
    } catch (error) {
      const { responseCode, message } = error as Error & { responseCode?: number };
      const attempts = row.attempts + 1;
      const hopeless = (responseCode !== undefined && responseCode >= 500) || attempts >= MOST_ATTEMPTS;
      console.warn(
        `A mail (${row.kind}) could not be sent${hopeless ? ' and was given up' : ''}: ${message}`,
      );
      await queue()
        .update({
          last_error: message.slice(0, 500),
          next_attempt_at: later(pauseAfter(attempts)),
          failed_at: hopeless ? now().toISOString() : null,
        })
        .eq('id', row.id);
    }
  }

  async function round(): Promise<void> {
    const rows = await due();
    if (rows.length === 0) return;
    // One connection for what is due now, and none while there is nothing to send.
    const transport = createTransport(pooled(smtpUrl));
    for (const row of rows) if (!closing) await work(row, transport);
    transport.close();
    if (rows.length === AT_ONCE) again = true;
  }

  async function run(): Promise<void> {
    await queue().delete().lt('sent_at', later(-SENT_KEPT_MS));
    while (!closing) {
      again = false;
      await round().catch((error: Error) =>
        console.warn(`The mail queue could not be read: ${error.message}`),
      );
      if (!again && !closing) await rest();
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  const running = run().catch((error: Error) => console.warn(`The mail worker stopped: ${error.message}`));
  return {
    nudge: () => {
      again = true;
      wake();
    },
    close: async () => {
      closing = true;
      wake();
      await running;
    },
  };
}

function pooled(smtpUrl: string): string {
  return `${smtpUrl}${smtpUrl.includes('?') ? '&' : '?'}pool=true&maxConnections=1`;
}

function later(ms: number): string {
  return new Date(now().getTime() + ms).toISOString();
}
