/** What came of introductions, counted for a support agency. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { readOutcomeCounts } from '~/features/introductions/outcomes.server';
import { OutcomeReport } from '~/features/introductions/ui/OutcomeReport';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  return {
    title: getFixedT(getLocale(request), 'introductions')('report.title'),
    counts: await readOutcomeCounts(context.db, organisation.id),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: `${loaded?.title} · Musubi` },
];

export default function OutcomesRoute() {
  const { counts } = useLoaderData<typeof loader>();
  const { t } = useTranslation('introductions');
  return (
    <Page
      title={t('report.title')}
      lead={t('report.lead')}
      breadcrumbs={[{ label: t('list.title'), to: paths.introductions({ box: 'introduced' }) }]}
    >
      <OutcomeReport counts={counts} />
    </Page>
  );
}
