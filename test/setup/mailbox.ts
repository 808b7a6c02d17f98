/** A real SMTP server whose mail tests read. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Outbox, OutboxMail } from '~/db/context.server';
import { type ReceivedMail, startMailSink } from '~/features/mail/sink.server';

export type TestMailbox = {
  url: string;
  /** Everything received, oldest first. */
  all(): ReceivedMail[];
  /** The newest mail to an address, once there is one (whose subject or text matches, where asked). */
  waitFor(to: string, matching?: RegExp): Promise<ReceivedMail>;
  /** Forgets what was received. */
  clear(): void;
  outbox: Outbox;
  close(): Promise<void>;
};

const PATIENCE_MS = 10_000;

/** Opens a mailbox for every address there is. */
export async function openMailbox(): Promise<TestMailbox> {
  const received: ReceivedMail[] = [];
  const sink = await startMailSink((mail) => {
    received.push(mail);
  });
  const kept = (): OutboxMail[] => received.map((mail, index) => ({ ...mail, id: String(index) })).reverse();
  return {
    url: sink.url,
    all: () => [...received],
    async waitFor(to, matching = /^/) {
      const until = Date.now() + PATIENCE_MS;
      for (;;) {
        const found = received.findLast(
          (mail) => mail.to.includes(to) && (matching.test(mail.subject) || matching.test(mail.text)),
        );
        if (found) return found;
        if (Date.now() > until) {
          const others = received.map((mail) => `${mail.to.join(', ')}: ${mail.subject}`).join('; ');
          throw new Error(`No mail for ${to} (${matching}) arrived. There is: ${others || 'none'}`);
        }
        await sleep(20);
      }
    },
    clear: () => {
      received.length = 0;
    },
    outbox: {
      list: async (limit = 100) => kept().slice(0, limit),
      read: async (id) => kept().find((mail) => mail.id === id) ?? null,
    },
    close: sink.close,
  };
}

/** The first link in a mail that holds this text. */
export function linkIn(mail: ReceivedMail, containing: string): string {
  const link = mail.text.match(/https?:\/\/\S+/g)?.find((url) => url.includes(containing));
  if (!link) throw new Error(`The mail "${mail.subject}" has no link with ${containing}.`);
  return link;
}
