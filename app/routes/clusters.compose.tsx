/** Proposes a cluster for items and destinations. All that is chosen stands in the address. */
import { Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { listIntroduced, readUsualBrief } from '~/features/clusters/queries.server';
import { readRelationships } from '~/features/introductions/queries.server';
import { exchangedFor, readAddress, toQuery, withOne, without } from '~/features/matching/compose/address';
import { readComposition } from '~/features/matching/compose/queries.server';
import { ComposeForm } from '~/features/matching/compose/ui/ComposeForm';
import classes from '~/features/matching/compose/ui/compose.module.css';
import { Proposals } from '~/features/matching/compose/ui/Proposals';
import { askerFor } from '~/features/organisations/asker.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { countryLabel, itemLabel } from '~/features/vocabulary/labels';
import { countryOptions, itemOptions } from '~/features/vocabulary/options';
import { CHAIN_STAGES, stagesOfKind } from '~/features/vocabulary/stages';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';
import { useFormat } from '~/shared/ui/useFormat';

/** So many of each the first proposal is for, before anything is chosen. */
const USUAL = 2;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const { db } = context;
  const asked = readAddress(new URL(request.url).searchParams);
  const [usual, introduced, relationships] = await Promise.all([
    asked.stages ? null : readUsualBrief(db, organisation.id),
    listIntroduced(db, organisation.id, locale),
    readRelationships(db, organisation.id, now()),
  ]);
  const known = new Set(introduced.map(({ id }) => id));
  const usually = stagesOfKind(organisation.kind);
  const address = {
    ...asked,
    items: usual && asked.items.length === 0 ? usual.items.slice(0, USUAL) : asked.items,
    countries: usual && asked.countries.length === 0 ? usual.countries.slice(0, USUAL) : asked.countries,
    stages: asked.stages ?? CHAIN_STAGES.filter((stage) => usually.includes(stage)),
    have: asked.have.filter((id) => known.has(id)),
  };
  const complete = address.items.length > 0 && address.countries.length > 0;
  const asker = askerFor(context, request, organisation.id);
  return {
    title: getFixedT(locale, 'composer')('title'),
    organisationId: organisation.id,
    address,
    composition: complete
      ? await readComposition(asker, {
          brief: { items: address.items, countries: address.countries },
          own: address.stages,
          have: address.have.map((id) => ({ id, stages: null })),
          plan: address.plan,
          pick: address.pick,
        })
      : null,
    relationships: Object.fromEntries(relationships),
    names: Object.fromEntries([
      ...address.items.map((code) => [code, itemLabel(code, locale)]),
      ...address.countries.map((code) => [code, countryLabel(code, locale)]),
    ]) as Record<string, string>,
    items: itemOptions(locale),
    countries: countryOptions(locale),
    introduced: introduced.map(({ id, name }) => ({ value: id, label: name })),
    obstacle:
      organisation.role === 'viewer'
        ? ('viewer' as const)
        : organisation.status === 'published'
          ? null
          : ('draft' as const),
  };
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function ComposeClusterRoute() {
  const {
    organisationId,
    address,
    composition,
    relationships,
    names,
    items,
    countries,
    introduced,
    obstacle,
  } = useLoaderData<typeof loader>();
  const { t } = useTranslation('composer');
  const format = useFormat();
  const form = (
    <ComposeForm
      key={[...address.items, ...address.countries, ...address.have, ...address.stages].join()}
      address={address}
      items={items}
      countries={countries}
      introduced={introduced}
      first={composition === null}
    />
  );
  const picked = composition?.plan.members.map(({ id }) => id) ?? [];
  const to = (pick: string[]) => paths.composeCluster(toQuery({ ...address, pick }));
  // Members that are there already can be asked alone, too.
  const anybody = picked.length + address.have.length > 0;
  const next = composition && anybody && !obstacle && (
    <Button component={Link} to={paths.sendCluster(toQuery({ ...address, pick: picked }))} color="shu">
      {t('next')}
    </Button>
  );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('clusters:list.title'), to: paths.clusters() }]}
      action={next}
    >
      {composition ? (
        <details className={classes.ask}>
          <summary>
            <strong>
              {t('ask.summary', {
                items: format.list(address.items.map((code) => names[code] ?? code)),
                countries: format.list(address.countries.map((code) => names[code] ?? code)),
              })}
            </strong>
            <span className={classes.change}>{t('ask.change')}</span>
          </summary>
          {form}
        </details>
      ) : (
        form
      )}
      {obstacle === 'viewer' && <p>{t('viewer')}</p>}
      {obstacle === 'draft' && (
        <EmptyState
          title={t('draft')}
          action={
            <Button component={Link} to={paths.myOrganisation()} variant="default">
              {t('draftAction')}
            </Button>
          }
        />
      )}
      {composition && (
        <Proposals
          composition={composition}
          mine={[organisationId]}
          relationships={relationships}
          names={names}
          portrait={({ kind, logoFileId }) => <Logo kind={kind} fileId={logoFileId} size={44} />}
          to={{
            here: paths.composeCluster(toQuery(address)),
            plan: (plan) => paths.composeCluster(toQuery({ ...address, plan, pick: null })),
            without: (id) => to(without(picked, id)),
            withOne: (id) => to(withOne(picked, id)),
            exchanged: (out, id) => to(exchangedFor(picked, out, id)),
            wish: (stage) => paths.wishForStage(stage, address),
          }}
        />
      )}
    </Page>
  );
}
