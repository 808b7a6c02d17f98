import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openOutbox } from '~/features/mail/outbox.server';
import { type MailSink, type ReceivedMail, startMailSink } from '~/features/mail/sink.server';

const MAIL: ReceivedMail = {
  at: '2026-11-22T00:00:00.000Z',
  from: 'a@musubi.test',
  to: ['b@musubi.test'],
  subject: '件名',
  text: 'text',
  html: '<p>text</p>',
};

describe('the outbox', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'musubi-outbox-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('shows the newest mail first, also after it is opened again', async () => {
    const outbox = openOutbox(folder);
    for (const subject of ['one', 'two', 'three']) {
      await outbox.keep({ ...MAIL, subject });
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    const again = openOutbox(folder);
    const mails = await again.list();
    expect(mails.map((mail) => mail.subject)).toEqual(['three', 'two', 'one']);
    expect(await again.read(mails[1]?.id ?? '')).toMatchObject({ subject: 'two' });
    expect((await again.list(1)).map((mail) => mail.subject)).toEqual(['three']);
  });

  it('reads nothing but its own mails', async () => {
    const outbox = openOutbox(folder);
    expect(await openOutbox(path.join(folder, 'none')).list()).toEqual([]);
    await writeFile(path.join(folder, 'secret.json'), '{}');
    for (const id of ['secret', '../secret', '../../etc/passwd', '', '1', 'a'.repeat(26)]) {
      expect(await outbox.read(id)).toBeNull();
    }
    expect(await outbox.list()).toEqual([]);
  });

  it('lets a broken file be', async () => {
    const outbox = openOutbox(folder);
    await outbox.keep(MAIL);
    await writeFile(path.join(folder, '1700000000000-0123456789ab.json'), '{"at":');
    expect(await outbox.list()).toHaveLength(1);
  });

  it('keeps the newest five hundred', async () => {
    const outbox = openOutbox(folder);
    for (let i = 0; i < 500; i += 1) {
      const name = `${1_600_000_000_000 + i}-${i.toString(16).padStart(12, '0')}.json`;
      await writeFile(path.join(folder, name), JSON.stringify(MAIL));
    }
    await outbox.keep({ ...MAIL, subject: 'newest' });
    const files = await readdir(folder);
    expect(files).toHaveLength(500);
    expect(files).not.toContain('1600000000000-000000000000.json');
    expect((await outbox.list(1))[0]?.subject).toBe('newest');
  });
});

describe('the mail server on loopback', () => {
  let sink: MailSink;
  const received: ReceivedMail[] = [];
  beforeEach(async () => {
    received.length = 0;
    sink = await startMailSink((mail) => {
      if (mail.subject === 'refuse') throw new Error('no room');
      received.push(mail);
    });
  });
  afterEach(() => sink.close());
  const send = (subject: string) =>
    createTransport(sink.url).sendMail({
      from: '結び <musubi@musubi.test>',
      to: ['mika@example.test', 'ken@example.test'],
      subject,
      text: 'こんにちは',
      html: '<p>こんにちは</p>',
    });

  it('receives what a mail client sends', async () => {
    await send('ようこそ');
    expect(received).toMatchObject([
      {
        to: ['mika@example.test', 'ken@example.test'],
        subject: 'ようこそ',
        text: 'こんにちは',
        html: expect.stringContaining('<p>こんにちは</p>'),
      },
    ]);
    expect(received[0]?.from).toContain('musubi@musubi.test');
  });

  it('tells the sender when a mail could not be kept', async () => {
    await expect(send('refuse')).rejects.toThrow();
    await send('next');
    expect(received).toHaveLength(1);
  });
});
