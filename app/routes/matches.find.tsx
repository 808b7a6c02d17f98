/** Finding any published organisation by its name, to see where it stands among our matches, and why. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { directoryAsks } from '~/features/catalogue/directory';
import { LONGEST_NAME } from '~/features/matching/model';
import { FindForm } from '~/features/matching/ui/FindForm';
import { searchOrganisations } from '~/features/organisations/directory.server';
import { listOrganisationCards } from '~/features/organisations/queries.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { paths } from '~/shared/paths';
import { Page, Section } from '~/shared/ui/Page';
import { PartnerRow, PartnerRows } from '~/shared/ui/PartnerRows';
import { EmptyState } from '~/shared/ui/States';

const SHOWN = 20;
const ANY = { kinds: [], countries: [], prefectures: [], items: [] };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const { db, publicDb } = context;
  const name = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, LONGEST_NAME);
  const asks = directoryAsks(name);
  const found =
    asks.length > 0
      ? await searchOrganisations(publicDb, { asks, filters: ANY, after: null, limit: SHOWN + 2 })
      : { ids: [], total: 0 };
  const others = found.ids.filter((id) => id !== organisation.id);
  return {
    title: getFixedT(locale, 'matching')('find.metaTitle'),
    name,
    more: others.length > SHOWN,
    rows: await listOrganisationCards(db, others.slice(0, SHOWN), locale),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function FindMatchRoute() {
  const { name, rows, more } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['matching', 'common']);
  return (
    <Page
      title={t('find.title')}
      lead={t('find.lead')}
      breadcrumbs={[{ label: t('detail.crumb'), to: paths.matches() }]}
    >
      <FindForm name={name} />
      {rows.length > 0 && (
        <Section title={t('find.count', { count: rows.length })} lead={more && t('find.more')}>
          <PartnerRows>
            {rows.map((organisation) => (
              <PartnerRow
                key={organisation.id}
                picture={<Logo kind={organisation.kind} fileId={organisation.logoFileId} size={44} />}
                name={organisation.name}
                to={paths.match(organisation.id)}
                facts={`${t(`common:kind.${organisation.kind}`)} · ${organisation.place}`}
              />
            ))}
          </PartnerRows>
        </Section>
      )}
      {rows.length === 0 && name !== '' && (
        <EmptyState title={t('find.none')}>{t('find.noneText')}</EmptyState>
      )}
    </Page>
  );
}
