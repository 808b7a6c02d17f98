/** From a queued kind and its data to a mail in the reader's language: subject, plain text and HTML. */

import { formatDate, pick } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT } from '~/i18n/locale.server';
import { paths } from '~/shared/paths';
import { type MailData, type MailKind, mailKinds } from './model';

export type RenderedMail = { subject: string; text: string; html: string };

/** What a mail says beside its fixed words. */
type Content = { words: Record<string, string>; link: string; secondLink?: string; quote?: string };

type Describe = { [Kind in MailKind]: (data: MailData<Kind>, locale: Locale) => Content };

/** A mail names so many; the page has all. */
const MATCHES_NAMED = 10;

const describe: Describe = {
  invitation: (data, locale) => ({
    words: { organisation: organisationOf(data, locale) },
    link: paths.invitation(data.token),
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
  cluster_invitation: (data, locale) => ({
    words: { cluster: pick(locale, data.cluster_ja, data.cluster_en) },
    link: paths.cluster(data.cluster),
    quote: data.message,
  }),
  wishes_expiring: (data, locale) => ({
    words: { organisation: organisationOf(data, locale) },
    link: paths.wish(data.wish),
    quote: data.wishes
      .map(({ ja, en, until }) => `${pick(locale, ja, en)} (${formatDate(locale, until)})`)
      .join('\n'),
  }),
  new_matches: (data, locale) => ({
    words: { organisation: organisationOf(data, locale) },
    link: paths.matches(),
    secondLink: paths.matchAlerts(),
    quote: data.matches
      .slice(0, MATCHES_NAMED)
      .map(({ ja, en }) => pick(locale, ja, en))
      .join('\n'),
  }),
  account_exists: () => ({ words: {}, link: paths.signIn(), secondLink: paths.forgotPassword() }),
  address_in_use: () => ({ words: {}, link: paths.signIn() }),
  email_change_requested: (data) => ({ words: { address: data.address }, link: paths.forgotPassword() }),
  password_changed: () => ({ words: {}, link: paths.forgotPassword() }),
};

/** Writes a mail. Data of an unknown shape throws; the queue then keeps the mail with that error. */
export function renderMail(kind: MailKind, data: unknown, locale: Locale, publicUrl: string): RenderedMail {
  const parsed = mailKinds[kind].parse(data);
  const content = (describe[kind] as (data: unknown, locale: Locale) => Content)(parsed, locale);
  const t = getFixedT(locale, 'mail');
  const say = (key: string) => t(`${kind}.${key}`, content.words);
  const parts: Parts = {
    locale,
    heading: say('heading'),
    paragraphs: say('body').split('\n'),
    quote: content.quote?.trim() ?? '',
    links: [{ label: say('action'), href: publicUrl + content.link }],
    footer: t('footer', { url: publicUrl }),
  };
  if (content.secondLink)
    parts.links.push({ label: say('second_action'), href: publicUrl + content.secondLink });
  return { subject: oneLine(say('subject')), text: asText(parts), html: asHtml(parts) };
}

function introduction(data: MailData<'introduction_requested'>, locale: Locale): Content {
  const why = data.reason ? getFixedT(locale, 'introductions')(`decline.said.${data.reason}`) : '';
  return {
    words: {
      organisation: organisationOf(data, locale),
      second: pick(locale, data.second_ja, data.second_en),
      by: pick(locale, data.by_ja, data.by_en),
    },
    link: paths.introduction(data.introduction),
    quote: [why, data.message].filter(Boolean).join('\n'),
  };
}

function organisationOf(data: { organisation_ja: string; organisation_en: string }, locale: Locale): string {
  return pick(locale, data.organisation_ja, data.organisation_en);
}

type Parts = {
  locale: Locale;
  heading: string;
  paragraphs: string[];
  quote: string;
  links: { label: string; href: string }[];
  footer: string;
};

function asText({ heading, paragraphs, quote, links, footer }: Parts): string {
  const quoted = quote
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
  return [
    heading,
    ...paragraphs,
    ...(quote ? [quoted] : []),
    ...links.map(({ label, href }) => `${label}\n${href}`),
    `-- \n${footer}`,
  ].join('\n\n');
}

const FONT = "'Hiragino Sans','Noto Sans JP',Arial,sans-serif";
const BUTTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#223a70;color:#ffffff;text-decoration:none';

function asHtml({ locale, heading, paragraphs, quote, links, footer }: Parts): string {
  const quoted = `<blockquote style="margin:16px 0;padding:8px 16px;border-left:3px solid #d9d4c7;white-space:pre-wrap">${escapeHtml(quote)}</blockquote>`;
  const [main, ...others] = links;
  return [
    `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escapeHtml(heading)}</title></head>`,
    `<body style="margin:0;padding:24px;background:#f6f5f2;color:#1f2430;font-family:${FONT};font-size:16px;line-height:1.7">`,
    '<div style="max-width:560px;margin:0 auto;padding:32px;background:#ffffff;border-radius:8px">',
    `<h1 style="margin:0 0 16px;font-size:20px">${escapeHtml(heading)}</h1>`,
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    quote ? quoted : '',
    main ? `<p><a href="${escapeHtml(main.href)}" style="${BUTTON}">${escapeHtml(main.label)}</a></p>` : '',
    ...others.map(({ label, href }) => `<p><a href="${escapeHtml(href)}">${escapeHtml(label)}</a></p>`),
    `<p style="color:#5c6270;font-size:14px">${escapeHtml(footer)}</p>`,
    '</div></body></html>',
  ].join('\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
