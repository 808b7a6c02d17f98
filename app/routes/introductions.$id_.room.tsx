/** The private room of an accepted introduction: only the two that were introduced read and write in it. */
import { randomUUID } from 'node:crypto';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation, requireUser } from '~/db/viewer.server';
import { askedPage, postToRoom } from '~/features/chat/http.server';
import { readMessages, readPlace } from '~/features/chat/queries.server';
import { RoomPage } from '~/features/chat/ui/RoomPage';
import { readIntroduction } from '~/features/introductions/queries.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { introductionRoom } from '~/shared/events';
import { paths } from '~/shared/paths';
import { Filling } from '~/shared/ui/Filling';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const id = params.id ?? '';
  const { db } = context;
  const { user, organisation, organisations } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const others = organisations.filter((one) => one.id !== organisation.id);
  const reader = {
    organisationIds: [organisation, ...others].map((one) => one.id),
    locale,
    now: now(),
  };
  const [page, place, introduction] = await Promise.all([
    readMessages(db, id, { before: askedPage(request).data?.before }),
    readPlace(db, id, user.id),
    readIntroduction(db, id, reader),
  ]);
  const { partner, us } = introduction;
  const ours = organisations.find((one) => one.id === us.id);
  return {
    title: getFixedT(locale, 'introductions')('room.title', { name: partner.name }),
    introductionId: id,
    partner: partner.name,
    chat: {
      room: introductionRoom(id),
      personId: user.id,
      organisation: ours && ours.role !== 'viewer' ? { id: ours.id, name: ours.name } : null,
      page,
      place,
      formId: randomUUID(),
    },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const user = requireUser(context, request);
  const room = params.id ?? '';
  return postToRoom(context, request, { room, person: user.id, back: paths.introductionRoom(room) });
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title} · Musubi` },
];

export default function IntroductionRoomRoute() {
  const { introductionId, partner, chat } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('introductions');
  return (
    <Filling>
      <Page
        title={t('room.title', { name: partner })}
        breadcrumbs={[
          { label: t('list.title'), to: paths.introductions() },
          { label: partner, to: paths.introduction(introductionId) },
        ]}
        width="full"
      >
        <RoomPage
          {...chat}
          words={{ placeholder: t('room.placeholder', { name: partner }), empty: t('room.empty') }}
          result={result}
        />
      </Page>
    </Filling>
  );
}
