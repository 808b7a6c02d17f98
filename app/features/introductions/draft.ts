/** The first words of a request: a letter in the recipient's language, made of the reasons of both sides. Pure. */
import type { TFunction } from 'i18next';
import { type About, MESSAGE_MAX } from './model';

type Letter = {
  /** The names of both in the language of the letter. */
  to: string;
  from: string;
  /** What we bring, and why we write to them, as sentences. */
  ours: readonly string[];
  theirs: readonly string[];
  /** What we would like to know of them. */
  questions?: readonly string[];
  /** The product that we ask about, named in the language of the letter. */
  asked?: AskedProduct | null;
};

/** What is asked of a product, and the address of its page. */
export type AskedProduct = { about: About; name: string; url: string };

/** The letter; `t` is fixed to the letter's language and the namespace `introductions`. */
export function draftLetter(
  t: TFunction,
  { to, from, ours, theirs, questions = [], asked = null }: Letter,
): string {
  const points = [...theirs, ...ours].map((text) => t('letter.point', { text }));
  const opening = asked
    ? t(`letter.asks.${asked.about}`, { from, product: asked.name })
    : t(points.length > 0 ? 'letter.openingReasons' : 'letter.opening', { from });
  const parts = [
    t('letter.greeting', { to }),
    opening,
    asked && t('letter.asks.page', { url: asked.url }),
    asked && points.length > 0 && t('letter.asks.reasons'),
    points.join('\n'),
    questions.length > 0 && t('letter.questions'),
    questions.map((text) => t('letter.point', { text })).join('\n'),
    t(asked ? 'letter.asks.closing' : 'letter.closing'),
    t('letter.signature', { from }),
  ];
  return parts.filter(Boolean).join('\n\n').slice(0, MESSAGE_MAX);
}

type Proposal = { one: string; other: string; by: string; points: readonly string[] };

/** The letter of a third organisation to two others; `t` is fixed as for `draftLetter`. */
export function draftProposal(t: TFunction, { one, other, by, points }: Proposal): string {
  const parts = [
    t('letter.proposal.greeting', { one, other }),
    t(`letter.proposal.${points.length > 0 ? 'openingReasons' : 'opening'}`, { by }),
    points.map((text) => t('letter.point', { text })).join('\n'),
    t('letter.proposal.closing'),
    t('letter.signature', { from: by }),
  ];
  return parts.filter(Boolean).join('\n\n').slice(0, MESSAGE_MAX);
}
