/** Up to four matches side by side, by the ids in the address: `?ids=`. */
import { Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { readRelationships } from '~/features/introductions/queries.server';
import { COMPARED_MOST } from '~/features/matching/model';
import { readPair } from '~/features/matching/queries.server';
import { SideBySide } from '~/features/matching/ui/SideBySide';
import { askerFor } from '~/features/organisations/asker.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { isAppError } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const { db } = context;
  const asked = [...new Set(new URL(request.url).searchParams.getAll('ids').filter(isId))].filter(
    (id) => id !== organisation.id,
  );
  const relationships = await readRelationships(db, organisation.id, now());
  const asker = askerFor(context, request, organisation.id);
  const pairs = await Promise.all(
    asked.slice(0, COMPARED_MOST).map((id) =>
      readPair(asker, id, (one) => relationships.get(one)?.state === 'introduced').catch((error) => {
        // Who is not published any more is left out.
        if (isAppError(error) && error.code === 'not_found') return null;
        throw error;
      }),
    ),
  );
  return {
    title: getFixedT(locale, 'matching')('compareAll.metaTitle'),
    pairs: pairs.flatMap((pair) => pair ?? []),
    left: Math.max(0, asked.length - COMPARED_MOST),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function CompareMatchesRoute() {
  const { pairs, left } = useLoaderData<typeof loader>();
  const { t } = useTranslation('matching');
  return (
    <Page
      title={t('compareAll.title')}
      width="full"
      breadcrumbs={[{ label: t('detail.crumb'), to: paths.matches() }]}
    >
      {left > 0 && <p>{t('compareAll.tooMany', { count: left })}</p>}
      {pairs.length > 0 ? (
        <SideBySide
          pairs={pairs}
          portrait={({ kind, logoFileId }) => <Logo kind={kind} fileId={logoFileId} size={44} />}
        />
      ) : (
        <EmptyState
          title={t('compareAll.none')}
          action={
            <Button component={Link} to={paths.matches()} variant="default">
              {t('compareAll.back')}
            </Button>
          }
        >
          {t('compareAll.noneText')}
        </EmptyState>
      )}
    </Page>
  );
}
