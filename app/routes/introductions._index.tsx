/** The introductions of the organisation one works for: received or sent, what waits first. */
import { Button, Group } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { BOXES, introductionFilters } from '~/features/introductions/model';
import { introducesOthers, listIntroductions } from '~/features/introductions/queries.server';
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
  const [list, introduces] = await Promise.all([
    listIntroductions(context.db, { organisationId: organisation.id, locale, now: moment }, filters),
    introducesOthers(context.db, organisation.id),
  ]);
  return {
    title: getFixedT(locale, 'introductions')('list.title'),
    room: organisationRoom(organisation.id),
    box: filters.box,
    boxes: BOXES.filter((box) => box !== 'introduced' || introduces || filters.box === box),
    report: organisation.kind === 'support' && organisation.status === 'published',
    mayIntroduce: introduces && organisation.role !== 'viewer',
    paged: filters.before !== undefined,
    list,
    daysLeft: Object.fromEntries(list.waiting.map((row) => [row.id, daysLeft(row.expiresAt, moment)])),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function IntroductionsRoute() {
  const {
    room,
    box,
    boxes,
    report,
    mayIntroduce,
    paged,
    list,
    daysLeft: left,
  } = useLoaderData<typeof loader>();
  const { t } = useTranslation('introductions');
  useRevalidateOn(room, ['introduction.changed']);
  return (
    <Page
      title={t('list.title')}
      lead={t('list.lead')}
      action={
        <Group gap="xs">
          <Button component={Link} to={paths.matches()} variant="default">
            {t('list.find')}
          </Button>
          {mayIntroduce && (
            <Button component={Link} to={paths.proposeIntroduction()} color="shu">
              {t('list.introduce')}
            </Button>
          )}
        </Group>
      }
    >
      <IntroductionsView
        box={box}
        boxes={boxes}
        report={report}
        list={list}
        daysLeft={left}
        paged={paged}
        portrait={({ kind, logoFileId }) => kind && <Logo kind={kind} fileId={logoFileId} size={44} />}
      />
    </Page>
  );
}
