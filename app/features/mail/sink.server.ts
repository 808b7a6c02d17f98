/**
 * A real SMTP server on loopback that delivers nowhere: it hands every mail on. An embedded server without
 * SMTP settings keeps its mail this way, and tests receive mail through it.
 */
import type { AddressInfo } from 'node:net';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export type ReceivedMail = {
  at: string;
  from: string;
  to: string[];
  subject: string;
  text: string;
  html: string;
};

export type MailSink = { url: string; close(): Promise<void> };

const LARGEST = 5 * 1024 * 1024;

/** Listens on loopback and calls `receive` with each mail; the sender hears "ok" when that is done. */
export async function startMailSink(
  receive: (mail: ReceivedMail) => Promise<void> | void,
  { port = 0, host = '127.0.0.1' } = {},
): Promise<MailSink> {
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    size: LARGEST,
    onData: (stream, session, done) => {
      simpleParser(stream)
        .then((mail) =>
          receive({
            at: new Date().toISOString(),
            from: mail.from?.text ?? '',
            to: session.envelope.rcptTo.map(({ address }) => address),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
            html: typeof mail.html === 'string' ? mail.html : '',
          }),
        )
        .then(() => done(), done);
    },
  });
  // A connection that breaks off is the sender's to notice.
  server.on('error', () => {});
  await new Promise<void>((resolve, reject) => {
    server.server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const { port: bound } = server.server.address() as AddressInfo;
  return {
    url: `smtp://${host}:${bound}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
