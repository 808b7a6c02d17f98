/** The agenda of a first meeting: what the two have in common, what is still open, samples and the next date. Pure. */
import type { TFunction } from 'i18next';
import { MESSAGE_MAX } from '~/features/chat/model';
import type { CommonGround } from '~/features/matching/model';

type Agenda = { one: string; other: string } & CommonGround;

/** The text, free to change before it is sent; `t` is fixed to its language and the namespace `introductions`. */
export function draftAgenda(t: TFunction, { one, other, items, countries, questions }: Agenda): string {
  const points = [
    t('agenda.who'),
    items ? t('agenda.items', { items }) : t('agenda.itemsOpen'),
    countries ? t('agenda.countries', { countries }) : t('agenda.countriesOpen'),
    questions.length > 0 ? t('agenda.questions') : t('agenda.questionsOpen'),
    t('agenda.samples'),
    t('agenda.next'),
  ];
  const lines = points.flatMap((text, index) => [
    t('agenda.point', { number: index + 1, text }),
    ...(index === 3 ? questions.map((question) => t('agenda.question', { question })) : []),
  ]);
  return [t('agenda.heading', { one, other }), lines.join('\n')].join('\n\n').slice(0, MESSAGE_MAX);
}
