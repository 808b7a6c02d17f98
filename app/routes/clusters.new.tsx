/** Forms a cluster. With `?with=` an introduced organisation is invited right afterwards. */
import { Alert } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { formCluster } from '~/features/clusters/commands.server';
import { formClusterSchema } from '~/features/clusters/model';
import { listIntroduced } from '~/features/clusters/queries.server';

import { ClusterFields, StagesField } from '~/features/clusters/ui/ClusterFields';
import classes from '~/features/clusters/ui/clusters.module.css';
import { countryOptions, itemOptions } from '~/features/vocabulary/options';
import { stagesOfKind } from '~/features/vocabulary/stages';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths, withQuery } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  if (organisation.role === 'viewer') throw new AppError('not_allowed');
  const locale = getLocale(request);
  const asked = new URL(request.url).searchParams.get('with');
  const introduced = asked ? await listIntroduced(context.db, organisation.id, locale) : [];
  return {
    title: getFixedT(locale, 'clusters')('new.title'),
    invitee: introduced.find(({ id }) => id === asked) ?? null,
    stages: stagesOfKind(organisation.kind),
    items: itemOptions(locale),
    countries: countryOptions(locale),
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const form = await readForm(request);
  const parsed = parseForm(formClusterSchema, form);
  if (!parsed.ok) return invalid(parsed);
  try {
    const { clusterId, events } = await formCluster(context.db, organisation.id, parsed.data);
    await context.publish(events);
    const invitee = parsed.data.with;
    throw redirect(
      invitee ? withQuery(paths.clusterMembers(clusterId), { invite: invitee }) : paths.cluster(clusterId),
      { headers: { 'Set-Cookie': flashLine(request, 'clusters:flash.formed') } },
    );
  } catch (error) {
    return refusedBy(error, form);
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function NewClusterRoute() {
  const { invitee, stages, items, countries } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('clusters');
  return (
    <Page
      title={t('new.title')}
      lead={t('new.lead')}
      breadcrumbs={[{ label: t('list.title'), to: paths.clusters() }]}
      width="form"
    >
      {invitee && <Alert>{t('new.with', { name: invitee.name })}</Alert>}
      <PostForm result={result} className={classes.form}>
        {invitee && <input type="hidden" name="with" value={invitee.id} />}
        <ClusterFields items={items} countries={countries} />
        <StagesField label={t('form.stages')} hint={t('form.stagesHint')} defaultValue={stages} />
        <div>
          <SubmitButton>{t(invitee ? 'new.submitAndInvite' : 'new.submit')}</SubmitButton>
        </div>
      </PostForm>
    </Page>
  );
}
