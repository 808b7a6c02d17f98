/**
 * Mail of the embedded Supabase Auth: confirmation, recovery, change of address. A mail is put on disk and
 * delivered from there, so that signing up neither waits for the mail server nor fails with it, and takes
 * the same time whoever asks. Templates are those of the hosted project (`supabase/templates`).
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmailDriver, EmailMessage } from '@supabase/lite';
import { createTransport } from 'nodemailer';

/** Subjects as in supabase/config.toml; one mail speaks both languages. */
export const AUTH_MAIL = {
  confirmation: { subject: 'メールアドレスの確認 / Confirm your email address', file: 'confirmation.html' },
  recovery: { subject: 'パスワードの再設定 / Reset your password', file: 'recovery.html' },
  email_change: {
    subject: '新しいメールアドレスの確認 / Confirm your new email address',
    file: 'email_change.html',
  },
} as const;

/** The templates in the form the settings of Supabase Auth take. */
export function authMailTemplates() {
  const entries = Object.entries(AUTH_MAIL).map(([name, { subject, file }]) => {
    const content_path = fileURLToPath(new URL(`../templates/${file}`, import.meta.url));
    return [name, { subject, content_path }] as const;
  });
  return Object.fromEntries(entries) as Record<
    keyof typeof AUTH_MAIL,
    { subject: string; content_path: string }
  >;
}

export interface MailSettings {
  /** smtp:// or smtps:// address of the mail server. */
  smtpUrl: string;
  /** The sender, as in `Name <address>`. */
  from: string;
}

/** A driver that delivers in the background until it is closed. */
export interface MailQueue extends EmailDriver {
  close(): Promise<void>;
}

/** The links in these mails are dead after an hour; a mail that old is not worth delivering. */
const WORTHLESS_AFTER_MS = 3_600_000;
const LONGEST_PAUSE_MS = 60_000;

/** Queues mail in a folder and delivers it in order, trying again while the mail server is away. */
export async function queueMail(folder: string, settings: MailSettings): Promise<MailQueue> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const transport = createTransport(settings.smtpUrl);
  let closing = false;
  let wake = () => {};

  const nothingNew = (ms: number) =>
    new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      timer.unref();
      wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });

  /** True when the mail is done with, delivered or given up. */
  async function deliver(file: string): Promise<boolean> {
    const mail = await readMail(file);
    if (!mail || Date.now() - mail.queuedAt > WORTHLESS_AFTER_MS) return true;
    try {
      await transport.sendMail({
        from: settings.from,
        to: mail.to,
        subject: mail.subject,
        html: mail.html,
        text: textOf(mail.html ?? ''),
        headers: { 'Auto-Submitted': 'auto-generated' },
      });
      return true;
    } catch (error) {
      const { responseCode, message } = error as Error & { responseCode?: number };
      console.warn(`A mail of Supabase Auth could not be delivered: ${message}`);
      return responseCode !== undefined && responseCode >= 500;
    }
  }

  async function work() {
    let pause = 1_000;
    while (!closing) {
      const [next] = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
      if (!next) {
        await nothingNew(LONGEST_PAUSE_MS);
      } else if (await deliver(join(folder, next))) {
        await rm(join(folder, next), { force: true });
        pause = 1_000;
      } else {
        await nothingNew(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE_MS);
      }
    }
  }

  const working = work();
  return {
    async send(message) {
      const name = `${String(Date.now()).padStart(15, '0')}-${randomUUID()}`;
      const unfinished = join(folder, `${name}.new`);
      await writeFile(unfinished, JSON.stringify({ ...message, queuedAt: Date.now() }), { mode: 0o600 });
      await rename(unfinished, join(folder, `${name}.json`));
      wake();
    },
    async close() {
      closing = true;
      wake();
      transport.close();
      await working.catch(() => {});
    },
  };
}

async function readMail(file: string): Promise<(EmailMessage & { queuedAt: number }) | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** The plain text of one of our templates; Lite's own text would carry a link that the app does not have. */
export function textOf(html: string): string {
  return html
    .replace(/<head[\s\S]*?<\/head>/i, '')
    .replace(/<a [^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi, '$2\n$1')
    .replace(/<\/(p|h1|h2|div|tr)>|<br\s*\/?>|<hr[^>]*>/gi, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
