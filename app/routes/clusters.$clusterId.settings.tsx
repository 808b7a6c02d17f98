/** What a cluster says of itself, changed by its secretariat. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import { changeCluster } from '~/features/clusters/commands.server';
import { clusterSettingsSchema } from '~/features/clusters/model';
import { readCluster, readClusterSettings } from '~/features/clusters/queries.server';
import { mustHaveJoined, standingOf } from '~/features/clusters/rules';
import { ClusterFields } from '~/features/clusters/ui/ClusterFields';
import classes from '~/features/clusters/ui/clusters.module.css';
import { countryOptions, itemOptions } from '~/features/vocabulary/options';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { oneText, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

/** Lets the secretariat in; other members know the page and are told why, strangers know nothing. */
async function requireSecretariat(context: AppContext, request: Request, clusterId: string) {
  const { organisation, organisations } = await requireOrganisation(context, request);
  const { name, members } = await readCluster(context.db, clusterId, getLocale(request));
  const standing = standingOf(members, organisations, organisation.id);
  mustHaveJoined(standing);
  if (!standing.runs) throw new AppError('not_allowed');
  return name;
}

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  const locale = getLocale(request);
  const [name, settings] = await Promise.all([
    requireSecretariat(context, request, clusterId),
    readClusterSettings(context.db, clusterId),
  ]);
  return {
    title: getFixedT(locale, 'clusters')('settings.pageTitle', { cluster: name }),
    settings,
    items: itemOptions(locale),
    countries: countryOptions(locale),
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  const clusterId = params.clusterId ?? '';
  await requireSecretariat(context, request, clusterId);
  const form = await readForm(request);
  const parsed = parseForm(clusterSettingsSchema, form);
  if (!parsed.ok) return invalid(parsed);
  try {
    const { events } = await changeCluster(context.db, clusterId, parsed.data);
    await context.publish(events);
  } catch (error) {
    return refusedBy(error, form);
  }
  throw redirect(paths.cluster(clusterId), {
    headers: { 'Set-Cookie': flashLine(request, 'clusters:flash.saved') },
  });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function SettingsRoute() {
  const { settings, items, countries } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('clusters');
  // A refused form keeps the state it was made from: what is newer must be looked at first.
  const stamp = result?.ok === false ? oneText(result.values.updatedAt ?? '') : settings.updatedAt;
  return (
    <Section title={t('settings.title')} lead={t('settings.lead')}>
      <PostForm result={result} className={classes.form}>
        <input type="hidden" name="updatedAt" value={stamp} />
        <ClusterFields items={items} countries={countries} values={settings} />
        <div>
          <SubmitButton>{t('common:action.save')}</SubmitButton>
        </div>
      </PostForm>
    </Section>
  );
}
