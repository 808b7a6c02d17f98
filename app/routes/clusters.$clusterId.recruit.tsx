/** Whom the secretariat could ask next: the chain of the cluster, and candidates for what is empty in it. */
import { Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { readRecruiting } from '~/features/clusters/recruiting.server';
import { PendingList } from '~/features/clusters/ui/PendingList';
import { readRelationships } from '~/features/introductions/queries.server';
import { exchangedFor, readAddress, toQuery, withOne, without } from '~/features/matching/compose/address';
import { readComposition } from '~/features/matching/compose/queries.server';
import { Proposals } from '~/features/matching/compose/ui/Proposals';
import { askerFor } from '~/features/organisations/asker.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { organisation, organisations } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const { db } = context;
  const recruiting = await readRecruiting(
    db,
    params.clusterId ?? '',
    { organisations, current: organisation.id },
    { locale, now: now() },
  );
  const { cluster, brief, running, have, gone, pending } = recruiting;
  const { plan, pick } = readAddress(new URL(request.url).searchParams);
  const complete = brief.items.length > 0 && brief.countries.length > 0;
  const [composition, relationships] = await Promise.all([
    complete
      ? readComposition(askerFor(context, request, running.id), {
          brief,
          own: running.stages,
          have,
          plan,
          pick,
          leftOut: new Set([...gone, ...pending.map((one) => one.organisation.id)]),
        })
      : null,
    readRelationships(db, running.id, now()),
  ]);
  return {
    title: getFixedT(locale, 'composer')('recruit.pageTitle', { cluster: cluster.name }),
    clusterId: cluster.id,
    mine: organisations.map(({ id }) => id),
    address: { items: [], countries: [], stages: null, have: [], plan, pick },
    names: Object.fromEntries(
      [...cluster.items, ...cluster.countries].map(({ code, label }) => [code, label]),
    ),
    pending,
    brief,
    composition,
    relationships: Object.fromEntries(relationships),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function RecruitRoute() {
  const { clusterId, mine, address, names, pending, brief, composition, relationships } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation('composer');
  const picked = composition?.plan.members.map(({ id }) => id) ?? [];
  const page = (parts: Partial<typeof address>) =>
    paths.clusterRecruit(clusterId, toQuery({ ...address, ...parts }));
  return (
    <>
      <Section
        title={t('recruit.title')}
        lead={t('recruit.lead')}
        action={
          picked.length > 0 && (
            <Button
              component={Link}
              to={paths.clusterRecruitSend(clusterId, toQuery({ ...address, pick: picked }))}
              color="shu"
            >
              {t('next')}
            </Button>
          )
        }
      >
        {pending.length > 0 && <PendingList pending={pending} />}
        {!composition && (
          <EmptyState
            title={t('recruit.noBrief')}
            action={
              <Button component={Link} to={paths.clusterSettings(clusterId)} color="shu">
                {t('recruit.settings')}
              </Button>
            }
          >
            {t('recruit.noBriefText')}
          </EmptyState>
        )}
      </Section>
      {composition && (
        <Proposals
          composition={composition}
          mine={mine}
          relationships={relationships}
          names={names}
          portrait={({ kind, logoFileId }) => <Logo kind={kind} fileId={logoFileId} size={44} />}
          to={{
            here: page({}),
            plan: (plan) => page({ plan, pick: null }),
            without: (id) => page({ pick: without(picked, id) }),
            withOne: (id) => page({ pick: withOne(picked, id) }),
            exchanged: (out, id) => page({ pick: exchangedFor(picked, out, id) }),
            wish: (stage) => paths.wishForStage(stage, brief),
            all: (stage) => paths.matches({ for: `stage:${clusterId}:${stage}` }),
          }}
        />
      )}
    </>
  );
}
