/** The mail queue of the embedded Supabase against a real mail server. */
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type MailQueue, queueMail } from '../../../supabase/local/auth-mail';

let folder = '';
let queue: MailQueue | undefined;
let server: SMTPServer | undefined;
const received: ParsedMail[] = [];
let refusal: (Error & { responseCode?: number }) | undefined;

async function listen(port = 0): Promise<number> {
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) => done(refusal),
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        received.push(mail);
        done();
      }, done);
    },
  });
  server = smtp;
  await new Promise<void>((resolve) => smtp.listen(port, '127.0.0.1', resolve));
  return (smtp.server.address() as AddressInfo).port;
}

async function close(): Promise<void> {
  await new Promise<void>((resolve) => (server ? server.close(() => resolve()) : resolve()));
  server = undefined;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'musubi-mail-'));
  received.length = 0;
  refusal = undefined;
});
afterEach(async () => {
  await queue?.close();
  await close();
  await rm(folder, { recursive: true });
});

const open = async (port: number) => {
  queue = await queueMail(folder, {
    smtpUrl: `smtp://127.0.0.1:${port}`,
    from: 'Musubi 結び <musubi@example.test>',
  });
  return queue;
};
const mail = (to: string) => ({
  to,
  subject: '確認 / Confirm',
  text: 'never used',
  html: '<p>こんにちは</p><p><a href="http://musubi.test/auth/confirm?token_hash=ab&amp;type=signup">確認する</a></p>',
});
const waiting = () => readdir(folder);
/** Long enough for a machine that is busy with other things. */
const patience = { timeout: 20_000 };

test('mail is delivered in order, in both forms, and leaves nothing behind', async () => {
  const mails = await open(await listen());
  await mails.send(mail('one@example.test'));
  await mails.send(mail('two@example.test'));
  await vi.waitFor(() => expect(received).toHaveLength(2), patience);
  const [first] = received;
  expect(received.map(({ to }) => to && 'text' in to && to.text)).toEqual([
    'one@example.test',
    'two@example.test',
  ]);
  expect(first?.from?.text).toContain('musubi@example.test');
  expect(first?.subject).toBe('確認 / Confirm');
  expect(first?.text?.trim()).toBe(
    'こんにちは\n確認する\nhttp://musubi.test/auth/confirm?token_hash=ab&type=signup',
  );
  expect(first?.html).toContain('<p>こんにちは</p>');
  expect(first?.headers.get('auto-submitted')).toBe('auto-generated');
  await vi.waitFor(async () => expect(await waiting()).toEqual([]), patience);
});

test('while the mail server is away mail waits, unreadable to others, also through a restart', async () => {
  const port = await listen();
  await close();
  const started = Date.now();
  await (await open(port)).send(mail('later@example.test'));
  expect(Date.now() - started).toBeLessThan(1_000);
  const [file] = await waiting();
  expect((await stat(join(folder, file ?? ''))).mode & 0o077).toBe(0);
  await queue?.close();
  expect(await waiting()).toHaveLength(1);

  await listen(port);
  await open(port);
  await vi.waitFor(() => expect(received).toHaveLength(1), patience);
});

test('a mail that is refused for good, unreadable or too old does not hold up the next', async () => {
  const port = await listen();
  const hourAgo = Date.now() - 3_700_000;
  await writeFile(join(folder, '000-broken.json'), '{"to":');
  await writeFile(
    join(folder, '001-old.json'),
    JSON.stringify({ ...mail('old@example.test'), queuedAt: hourAgo }),
  );
  refusal = Object.assign(new Error('No such mailbox'), { responseCode: 550 });
  const mails = await open(port);
  await mails.send(mail('nobody@example.test'));
  await vi.waitFor(async () => expect(await waiting()).toEqual([]), patience);
  refusal = undefined;
  await mails.send(mail('next@example.test'));
  await vi.waitFor(() => expect(received).toHaveLength(1), patience);
  expect(received[0]?.to).toMatchObject({ text: 'next@example.test' });
});
