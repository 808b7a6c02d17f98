/** The mail queue against a real mail server: sent once, in the reader's language, tried again, never lost. */
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type MailWorker, pauseAfter, startMailWorker } from '~/features/mail/worker.server';
import { createTestDatabase } from '../setup/database';
import { openMailbox, type TestMailbox } from '../setup/mailbox';

const database = await createTestDatabase();
const admin = database.service();
let mailbox: TestMailbox;
const workers: MailWorker[] = [];

function work(smtpUrl = mailbox.url): MailWorker {
  const worker = startMailWorker({
    admin,
    smtpUrl,
    from: 'Musubi <musubi@musubi.test>',
    publicUrl: 'https://musubi.example.org',
    pollMs: 100,
  });
  workers.push(worker);
  return worker;
}

async function queue(to: string, kind = 'account_exists', data: Record<string, unknown> = {}, locale = 'en') {
  const row = { kind, to_address: to, locale, data: data as never };
  const { error } = await admin.from('mail_queue').insert(row);
  expect(error).toBeNull();
}

const rows = () =>
  database.adminSql<{
    to_address: string;
    attempts: number;
    sent: boolean;
    failed: boolean;
    last_error: string | null;
    data: unknown;
    wait: number;
  }>(
    `select to_address, attempts, sent_at is not null as sent, failed_at is not null as failed, last_error, data,
       extract(epoch from next_attempt_at - now())::int as wait
     from public.mail_queue order by created_at`,
  );

async function until<T>(look: () => Promise<T>, good: (value: T) => boolean): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const value = await look();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`It stayed ${JSON.stringify(value)}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

beforeEach(async () => {
  await database.reset();
  mailbox = await openMailbox();
});
afterEach(async () => {
  for (const worker of workers.splice(0)) await worker.close();
  await mailbox.close();
});

describe('the mail queue', () => {
  it('is emptied, each mail once, in the language of its reader, and forgets what the mail said', async () => {
    await queue(
      'ja@example.test',
      'introduction_accepted',
      {
        introduction: crypto.randomUUID(),
        message: 'よろしくお願いします。',
        organisation_ja: '三陸食品',
        organisation_en: 'Sanriku Foods',
      },
      'ja',
    );
    for (let i = 0; i < 11; i += 1) await queue(`person-${i}@example.test`);
    work();
    work();
    await until(rows, (all) => all.every(({ sent }) => sent));
    expect(mailbox.all()).toHaveLength(12);
    expect(new Set(mailbox.all().flatMap(({ to }) => to)).size).toBe(12);
    const mail = await mailbox.waitFor('ja@example.test');
    expect(mail.subject).toBe('三陸食品様が紹介を承諾しました');
    expect(mail.from).toContain('musubi@musubi.test');
    expect(mail.text).toContain('> よろしくお願いします。');
    for (const row of await rows()) expect(row).toMatchObject({ attempts: 1, failed: false, data: {} });
  });

  it('carries an invitation from the function that makes it', async () => {
    const owner = await database.signUpUser('owner@example.test', { display_name: 'Owner' });
    const { data: organisation } = await owner.db.rpc('create_organisation', {
      kind: 'buyer',
      name_ja: '',
      name_en: 'Lion Market',
      country: 'SG',
    });
    const token = 'a'.repeat(43);
    const invited = await owner.db.rpc('invite_person', {
      organisation: String(organisation),
      email: 'new@example.test',
      role: 'editor',
      token,
      locale: 'en',
    });
    expect(invited.error).toBeNull();
    work();
    const mail = await mailbox.waitFor('new@example.test');
    expect(mail.subject).toContain('Lion Market');
    expect(mail.text).toContain(`https://musubi.example.org/invitations/${token}`);
  });

  it('keeps mail while the mail server is away, and sends it later', async () => {
    const nobody = createServer();
    const port = await new Promise<number>((resolve) => {
      nobody.listen(0, '127.0.0.1', () => resolve((nobody.address() as { port: number }).port));
    });
    nobody.close();
    await queue('patient@example.test');
    const failing = work(`smtp://127.0.0.1:${port}`);
    const [row] = await until(
      rows,
      ([first]) => first?.last_error !== null && first?.last_error !== undefined,
    );
    expect(row).toMatchObject({ attempts: 1, sent: false, failed: false });
    expect(row?.wait).toBeGreaterThan(5);
    expect(row?.wait).toBeLessThanOrEqual(15);
    await failing.close();
    await database.adminSql('update public.mail_queue set next_attempt_at = now()');
    work();
    await mailbox.waitFor('patient@example.test');
    const [sent] = await until(rows, ([first]) => first?.sent === true);
    expect(sent).toMatchObject({ attempts: 2, last_error: null });
  });

  it('gives up what can never be sent, and goes on with the rest', async () => {
    await queue('strange@example.test', 'no_such_kind');
    await queue('broken@example.test', 'invitation', { nothing: true });
    await queue('fine@example.test');
    await database.adminSql(
      "update public.mail_queue set attempts = 23 where to_address <> 'fine@example.test'",
    );
    work();
    await mailbox.waitFor('fine@example.test');
    const all = await until(rows, (found) => found.filter(({ failed }) => failed).length === 2);
    expect(all.find(({ to_address }) => to_address === 'strange@example.test')?.last_error).toContain(
      'no_such_kind',
    );
  });

  it('waits longer each time, up to six hours', () => {
    expect([1, 2, 3, 10, 30].map((attempts) => pauseAfter(attempts) / 1000)).toEqual([
      15, 30, 60, 7680, 21_600,
    ]);
  });

  it('is nobody’s to read or write', async () => {
    const person = await database.signUpUser('curious@example.test');
    for (const db of [database.anon(), person.db]) {
      expect((await db.from('mail_queue').select()).error).not.toBeNull();
      const row = { kind: 'account_exists', to_address: 'x@example.test' };
      expect((await db.from('mail_queue').insert(row)).error).not.toBeNull();
      expect((await db.rpc('account_state', { address: 'curious@example.test' })).error).not.toBeNull();
      expect((await db.rpc('hearable_rooms', { person: person.id, asked: [] })).error).not.toBeNull();
    }
    expect((await admin.rpc('account_state', { address: ' Curious@Example.test' })).data).toBe('confirmed');
    expect((await admin.rpc('account_state', { address: 'nobody@example.test' })).data).toBe('none');
  });
});
