/** One match in full: what either side gains, what is open, and both profiles side by side. */
import { Group } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { introducesOthers, readRelationships } from '~/features/introductions/queries.server';
import { IntroduceLink } from '~/features/introductions/ui/IntroduceLink';
import { answerCapability } from '~/features/matching/commands.server';
import { markFirm } from '~/features/matching/marks.server';
import { capabilityAnswer, markForm } from '~/features/matching/model';
import { readPair } from '~/features/matching/queries.server';
import { MatchAction, PairView } from '~/features/matching/ui/PairView';
import { askerFor } from '~/features/organisations/asker.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { organisationRoom } from '~/shared/events';
import { flashLine } from '~/shared/flash';
import { parseForm, readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const id = params.id ?? '';
  if (id === organisation.id) throw redirect(paths.organisation(id));
  const locale = getLocale(request);
  const { db } = context;
  const [relationships, introduces] = await Promise.all([
    readRelationships(db, organisation.id, now()),
    organisation.role !== 'viewer' && introducesOthers(db, organisation.id),
  ]);
  const asker = askerFor(context, request, organisation.id);
  const pair = await readPair(asker, id, (one) => relationships.get(one)?.state === 'introduced');
  return {
    title: getFixedT(locale, 'matching')('detail.metaTitle', { name: pair.organisation.name }),
    room: organisationRoom(organisation.id),
    pair,
    relationship: relationships.get(id) ?? null,
    published: organisation.status === 'published',
    introduces,
    canEdit: organisation.role !== 'viewer',
  };
}

/** Answers an open question of theirs, or leaves the firm out of our proposals and takes that back. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const form = await readForm(request);
  if (form.has('mark')) return mark(request, context, organisation.id, params.id ?? '', form);
  const parsed = parseForm(capabilityAnswer, form);
  if (!parsed.ok) throw new AppError('invalid');
  const { events } = await answerCapability(context.db, organisation.id, parsed.data);
  await context.publish(events);
  throw redirect(paths.match(params.id ?? ''), {
    headers: { 'Set-Cookie': flashLine(request, 'matching:detail.answered') },
  });
}

async function mark(
  request: Request,
  { db, publish }: ActionFunctionArgs['context'],
  organisationId: string,
  partnerId: string,
  form: FormData,
) {
  const parsed = parseForm(markForm, form);
  if (!parsed.ok) throw new AppError('invalid');
  await markFirm(db, organisationId, partnerId, parsed.data);
  const left = parsed.data.mark !== 'none';
  await publish([
    { room: organisationRoom(organisationId), name: 'organisation.changed', payload: { what: 'marks' } },
  ]);
  const undo = { action: paths.match(partnerId), fields: { mark: 'none' } };
  throw redirect(backFrom(form) ?? paths.match(partnerId), {
    headers: {
      'Set-Cookie': flashLine(
        request,
        left ? 'matching:mark.done' : 'matching:mark.taken',
        left ? { undo } : {},
      ),
    },
  });
}

/** The list of matches that the form came from, with its filters. */
function backFrom(form: FormData): string | null {
  const back = form.get('back');
  return typeof back === 'string' && /^\/matches(\?|$)/.test(back) ? back : null;
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function MatchRoute() {
  const { room, pair, relationship, published, introduces, canEdit } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['matching', 'common']);
  const { organisation } = pair;
  useRevalidateOn(room, ['introduction.changed', 'organisation.changed']);
  return (
    <Page
      title={organisation.name}
      meta={
        <>
          <span>{t(`common:kind.${organisation.kind}`)}</span>
          <span>{organisation.place}</span>
        </>
      }
      lead={pair.wording.headline}
      breadcrumbs={[{ label: t('detail.crumb'), to: paths.matches() }]}
      action={
        <Group gap="xs">
          {introduces && <IntroduceLink organisationId={organisation.id} />}
          <MatchAction
            organisationId={organisation.id}
            relationship={relationship}
            canRequest={published && canEdit}
          />
        </Group>
      }
    >
      <PairView pair={pair} published={published} canAnswer={canEdit} />
    </Page>
  );
}
