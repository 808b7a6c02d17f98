/** The introductions of the organisation one works for: received or sent, what waits first. */
import { Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { introductionFilters } from '~/features/introductions/model';
import { listIntroductions } from '~/features/introductions/queries.server';
import { daysLeft } from '~/features/introductions/rules';
import { IntroductionsView } from '~/features/introductions/ui/IntroductionsView';
import { Logo } from '~/features/organisations/ui/Logo';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { useRevalidateOn } from '~/realtime/client';
import { now } from '~/shared/clock';
import { organisationRoom } from '~/shared/events';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const filters = introductionFilters.parse(Object.fromEntries(new URL(request.url).searchParams));
  const moment = now();
  const list = await listIntroductions(
    context.db,
    { organisationId: organisation.id, locale, now: moment },
    filters,
  );
  return {
    title: getFixedT(locale, 'introductions')('list.title'),
    room: organisationRoom(organisation.id),
    box: filters.box,
    paged: filters.before !== undefined,
    list,
    daysLeft: Object.fromEntries(list.waiting.map((row) => [row.id, daysLeft(row.expiresAt, moment)])),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function IntroductionsRoute() {
  const { room, box, paged, list, daysLeft: left } = useLoaderData<typeof loader>();
  const { t } = useTranslation('introductions');
  useRevalidateOn(room, ['introduction.changed']);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      action={
        <Button component={Link} to={paths.matches()} variant="default">
          {t('list.find')}
        </Button>
      }
    >
      <IntroductionsView
        box={box}
        list={list}
        daysLeft={left}
        paged={paged}
        portrait={({ kind, logoFileId }) => kind && <Logo kind={kind} fileId={logoFileId} size={44} />}
      />
    </Page>
  );
}
