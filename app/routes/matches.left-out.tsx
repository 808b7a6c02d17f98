/** The organisations that are not proposed to us, newest first, each with its reason and the way back. */
import { Button, VisuallyHidden } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { listMarks } from '~/features/matching/marks.server';
import { listOrganisationCards } from '~/features/organisations/queries.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { PartnerRow, PartnerRows } from '~/shared/ui/PartnerRows';
import { EmptyState } from '~/shared/ui/States';
import { SubmitButton } from '~/shared/ui/SubmitButton';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const after = new URL(request.url).searchParams.get('after') ?? undefined;
  const cards = (ids: string[]) => listOrganisationCards(context.db, ids, locale);
  return {
    title: getFixedT(locale, 'matching')('leftOut.metaTitle'),
    canEdit: organisation.role !== 'viewer',
    ...(await listMarks(context.db, organisation.id, cards, after)),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function LeftOutRoute() {
  const { rows, next, canEdit } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['matching', 'common']);
  return (
    <Page
      title={t('leftOut.title')}
      lead={t('leftOut.lead')}
      breadcrumbs={[{ label: t('detail.crumb'), to: paths.matches() }]}
    >
      {rows.length === 0 ? (
        <EmptyState
          title={t('leftOut.empty')}
          action={
            <Button component={Link} to={paths.matches()} variant="default">
              {t('compareAll.back')}
            </Button>
          }
        >
          {t('leftOut.emptyText')}
        </EmptyState>
      ) : (
        <section>
          <VisuallyHidden component="h2">{t('leftOut.title')}</VisuallyHidden>
          <PartnerRows>
            {rows.map(({ organisation, mark, reason, note }) => (
              <PartnerRow
                key={organisation.id}
                picture={<Logo kind={organisation.kind} fileId={organisation.logoFileId} size={44} />}
                name={organisation.name}
                to={paths.match(organisation.id)}
                facts={`${t(`common:kind.${organisation.kind}`)} · ${organisation.place}`}
                aside={
                  canEdit && (
                    <Form method="post" action={paths.match(organisation.id)}>
                      <SubmitButton quiet size="sm" name="mark" value="none">
                        {t('mark.takeBack')}
                      </SubmitButton>
                    </Form>
                  )
                }
              >
                <p>
                  {t(`mark.${mark}State`)}
                  {reason && ` · ${t(`mark.reasons.${reason}`)}`}
                </p>
                {note && <p>{note}</p>}
              </PartnerRow>
            ))}
          </PartnerRows>
        </section>
      )}
      {next && (
        <Button component={Link} to={paths.leftOut({ after: next })} variant="default">
          {t('leftOut.more')}
        </Button>
      )}
    </Page>
  );
}
