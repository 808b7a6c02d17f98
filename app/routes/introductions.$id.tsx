/** One introduction, from the side of the reader: answer it, take it back, or go on from it. */
import { randomUUID } from 'node:crypto';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import { readPlace } from '~/features/chat/queries.server';
import { draftAgenda } from '~/features/introductions/agenda';
import { answerIntroduction } from '~/features/introductions/commands.server';
import { answerForm, type IntroductionView } from '~/features/introductions/model';
import { outcomeForm } from '~/features/introductions/outcome';
import { answerOutcome, readOutcome } from '~/features/introductions/outcomes.server';
import { readIntroduction, readRecipient } from '~/features/introductions/queries.server';
import { allowedActions } from '~/features/introductions/rules';
import { IntroductionDetail } from '~/features/introductions/ui/IntroductionDetail';
import { OutcomeForm } from '~/features/introductions/ui/OutcomeForm';
import { readCommonGround } from '~/features/matching/third.server';
import { currencyOptions } from '~/features/vocabulary/options';
import { dayIn, formatList, pick } from '~/i18n/format';
import { isLocale, letterLocale } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { now } from '~/shared/clock';
import { introductionRoom, organisationRoom } from '~/shared/events';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { useFormat } from '~/shared/ui/useFormat';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const viewer = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const others = viewer.organisations.filter((one) => one.id !== viewer.organisation.id);
  const organisations = [viewer.organisation, ...others];
  const introduction = await readIntroduction(context.db, params.id ?? '', {
    organisationIds: organisations.map((one) => one.id),
    locale,
    now: now(),
  });
  const role = organisations.find((one) => one.id === introduction.us.id)?.role;
  const canEdit = role !== 'viewer';
  const { partner, second } = introduction;
  const names = second ? [partner.name, second.name] : [partner.name];
  return {
    title: getFixedT(locale, 'introductions')('page.metaTitle', { name: formatList(locale, names) }),
    introduction,
    actions: allowedActions(introduction, introduction.role, canEdit),
    room: await roomOf(context, request, introduction, viewer.user.id, canEdit),
    outcome: canEdit ? await readOutcome(context.db, introduction.id, introduction.us.id) : null,
    currencies: currencyOptions(locale),
    today: dayIn(now()),
  };
}

/** Keeps what came of it, as one of the two says. */
async function tellOutcome(context: AppContext, request: Request, id: string, form: FormData) {
  const parsed = parseForm(outcomeForm(dayIn(now())), form);
  if (!parsed.ok) return invalid(parsed);
  const { events } = await answerOutcome(context.db, id, parsed.data);
  await context.publish(events);
  throw redirect(paths.introduction(id), {
    headers: { 'Set-Cookie': flashLine(request, 'introductions:flash.outcome') },
  });
}

/** The room of the two, with an agenda to begin with where nobody has written yet. */
async function roomOf(
  { db, publicDb }: AppContext,
  request: Request,
  { id, state, role, us, partner }: IntroductionView,
  person: string,
  canEdit: boolean,
) {
  if (state !== 'accepted' || role === 'introducer') return null;
  const { lastSeq, readSeq } = await readPlace(db, id, person);
  if (lastSeq > 0 || !canEdit) return { unread: Math.max(0, lastSeq - readSeq), agenda: null };
  const [one, other] = await Promise.all([readRecipient(db, us.id), readRecipient(db, partner.id)]);
  const asked = new URL(request.url).searchParams.get('draft');
  const both = letterLocale(one.country) === letterLocale(other.country);
  const language = isLocale(asked) ? asked : both ? letterLocale(one.country) : 'en';
  const names = [one, other].map((of) => pick(language, of.nameJa, of.nameEn));
  const [name = '', otherName = ''] = names;
  const ground = await readCommonGround(
    publicDb,
    language,
    { id: one.id, name },
    { id: other.id, name: otherName },
  );
  const t = getFixedT(language, 'introductions');
  const draft = draftAgenda(t, { one: name, other: otherName, ...ground });
  return { unread: 0, agenda: { draft, language, messageId: randomUUID(), organisationId: us.id } };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  await requireOrganisation(context, request);
  const id = params.id ?? '';
  const form = await readForm(request);
  if (form.get('intent') === 'outcome') return tellOutcome(context, request, id, form);
  const parsed = parseForm(answerForm, form);
  if (!parsed.ok) return invalid(parsed);
  try {
    const { answered, events } = await answerIntroduction(context.db, id, parsed.data);
    await context.publish(events);
    throw redirect(paths.introduction(id), {
      headers: { 'Set-Cookie': flashLine(request, `introductions:flash.${answered}`) },
    });
  } catch (error) {
    return refusedBy(error, form);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title} · Musubi` },
];

export default function IntroductionRoute() {
  const { introduction, actions, room, outcome, currencies, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['introductions', 'common']);
  const format = useFormat();
  const { state, role, way, box, partner, second, us } = introduction;
  useRevalidateOn(organisationRoom(us.id), ['introduction.changed']);
  useRevalidateOn(room ? introductionRoom(introduction.id) : null, ['message.posted']);
  const title = second
    ? 'introduced'
    : state === 'accepted'
      ? 'accepted'
      : way === 'introduced'
        ? 'proposed'
        : box;
  return (
    <Page
      title={t(`page.${title}Title`, { name: partner.name, other: second?.name })}
      meta={
        role !== 'introducer' &&
        partner.kind &&
        partner.country && (
          <>
            <span>{t(`common:kind.${partner.kind}`)}</span>
            <span>{format.country(partner.country)}</span>
          </>
        )
      }
      breadcrumbs={[{ label: t('list.title'), to: paths.introductions({ box }) }]}
    >
      <IntroductionDetail
        introduction={introduction}
        actions={actions}
        room={room && { ...room, quiet: outcome !== null && outcome.answeredAt === null }}
        result={result}
      >
        {outcome && (
          <OutcomeForm
            asked={outcome}
            organisationId={us.id}
            currencies={currencies}
            today={today}
            result={result}
          />
        )}
      </IntroductionDetail>
    </Page>
  );
}
