import { describe, expect, it } from 'vitest';
import { type MailKind, mailKinds } from '~/features/mail/model';
import { renderMail } from '~/features/mail/render.server';

const ID = '6f1f9a52-5b0f-4a39-9a3e-2f6d6f3f5a11';
const ORGANISATION = { organisation_ja: '三陸食品', organisation_en: 'Sanriku Foods' };
const INTRODUCTION = { introduction: ID, message: 'はじめまして。\nよろしくお願いします。', ...ORGANISATION };
const DATA: Record<MailKind, Record<string, unknown>> = {
  invitation: { token: 'a/b?c', role: 'editor', inviter: 'Mika', ...ORGANISATION },
  introduction_requested: INTRODUCTION,
  introduction_accepted: INTRODUCTION,
  introduction_declined: { ...INTRODUCTION, reason: 'timing' },
  introduction_reminder: INTRODUCTION,
  introduction_expired: INTRODUCTION,
  introduction_proposed: { ...INTRODUCTION, by_ja: 'わかば振興公社', by_en: 'Wakaba Agency' },
  proposal_accepted: { ...INTRODUCTION, second_ja: '第二商店', second_en: 'Second Store' },
  proposal_declined: { ...INTRODUCTION, second_ja: '第二商店', second_en: 'Second Store', reason: 'other' },
  proposal_expired: { ...INTRODUCTION, second_ja: '第二商店', second_en: 'Second Store' },
  introduction_outcome: INTRODUCTION,
  cluster_invitation: { cluster: ID, cluster_ja: '三陸の会', cluster_en: 'Sanriku group', message: '' },
  wishes_expiring: {
    wish: ID,
    wishes: [{ ja: 'いちごを探しています', en: 'Strawberries', until: '2026-11-30' }],
    ...ORGANISATION,
  },
  new_matches: { matches: [{ ja: '青葉商会', en: 'Aoba Trading' }], ...ORGANISATION },
  account_exists: {},
  address_in_use: {},
  email_change_requested: { address: 'new@example.test' },
  password_changed: {},
};
const URL_ = 'https://musubi.example.org';
const kinds = Object.keys(mailKinds) as MailKind[];
const cases = kinds.flatMap((kind) => (['ja', 'en'] as const).map((locale) => [kind, locale] as const));

describe('every kind of mail', () => {
  it.each(cases)('%s is whole in %s', (kind, locale) => {
    const mail = renderMail(kind, DATA[kind], locale, URL_);
    for (const part of [mail.subject, mail.text, mail.html]) {
      expect(part).not.toMatch(/\{\{|undefined|\[object/);
      expect(part).not.toContain(`${kind}.`);
    }
    expect(mail.subject).not.toContain('\n');
    expect(mail.text).toContain(`${URL_}/`);
    expect(mail.html).toContain(`lang="${locale}"`);
    expect(/[ぁ-んァ-ン]/.test(mail.subject)).toBe(locale === 'ja');
  });
});

it('names an organisation in the language of the reader, or in the one there is', () => {
  expect(renderMail('introduction_accepted', INTRODUCTION, 'ja', URL_).subject).toContain('三陸食品');
  expect(renderMail('introduction_accepted', INTRODUCTION, 'en', URL_).subject).toContain('Sanriku Foods');
  const onlyJapanese = { ...INTRODUCTION, organisation_en: '' };
  expect(renderMail('introduction_accepted', onlyJapanese, 'en', URL_).subject).toContain('三陸食品');
});

it('links to the thing the mail is about', () => {
  expect(renderMail('invitation', DATA.invitation, 'en', URL_).text).toContain(
    `${URL_}/invitations/a%2Fb%3Fc`,
  );
  expect(renderMail('introduction_requested', INTRODUCTION, 'en', URL_).text).toContain(
    `/introductions/${ID}`,
  );
  const expiring = renderMail('wishes_expiring', DATA.wishes_expiring, 'en', URL_).text;
  expect(expiring).toContain(`/organisation/wishes/${ID}`);
  expect(expiring).toContain('> Strawberries (Mon 30 Nov 2026)');
  expect(renderMail('cluster_invitation', DATA.cluster_invitation, 'en', URL_).text).toContain(
    `/clusters/${ID}`,
  );
});

it('carries a message as written, and nothing of it as HTML', () => {
  const message = 'Look:\n<script>alert("1")</script> & <a href="https://evil.test">here</a>';
  const mail = renderMail('introduction_requested', { ...INTRODUCTION, message }, 'en', URL_);
  expect(mail.text).toContain('> Look:\n> <script>');
  expect(mail.html).not.toContain('<script>');
  expect(mail.html).not.toContain('href="https://evil.test"');
  expect(mail.html).toContain('&lt;script&gt;');
});

it('keeps a name from breaking the subject', () => {
  const named = { ...INTRODUCTION, organisation_en: 'A\r\nBcc: everyone@example.test' };
  expect(renderMail('introduction_accepted', named, 'en', URL_).subject).toContain('A Bcc: everyone');
});

it('refuses data that is not what the kind needs', () => {
  expect(() => renderMail('invitation', {}, 'en', URL_)).toThrow();
  expect(() =>
    renderMail('introduction_requested', { ...INTRODUCTION, introduction: 'x' }, 'en', URL_),
  ).toThrow();
});
