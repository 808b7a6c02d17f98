/** My organisation: whether others see it, what its profile lacks, and the way to its parts. */
import { Alert, Badge } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { storageOf } from '~/features/files/storage.server';
import { requireEditor } from '~/features/organisations/access.server';
import { publishOrganisation, unpublishOrganisation } from '~/features/organisations/commands.server';
import { placeLabel } from '~/features/organisations/places';
import { countParts, readProfile } from '~/features/organisations/queries.server';
import { canEdit, nextStep, profileCompleteness } from '~/features/organisations/rules';
import {
  CompletenessCard,
  MainAction,
  PartLinks,
  QuietActions,
  StatusNotice,
} from '~/features/organisations/ui/Overview';
import { StoragePanel } from '~/features/organisations/ui/StoragePanel';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page, Section } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { user, organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const [profile, counts, storage] = await Promise.all([
    readProfile(context.db, organisation.id),
    countParts(context.db, organisation.id),
    storageOf(context.db, organisation.id),
  ]);
  return {
    organisation: { ...organisation, status: profile.status },
    place: placeLabel(profile, locale),
    counts,
    storage,
    completeness: profileCompleteness(profile),
    editable: canEdit(organisation.role),
    step: nextStep({ onboarding: profile.onboarding, madeByViewer: profile.createdBy === user.id }),
    facts: { title: getFixedT(locale, 'organisations')('overview.title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const intent = (await readForm(request)).get('intent');
  if (intent !== 'publish' && intent !== 'unpublish') throw new AppError('invalid');
  const change = intent === 'publish' ? publishOrganisation : unpublishOrganisation;
  const { events } = await change(context.db, organisation.id);
  await context.publish(events);
  return redirect(paths.myOrganisation(), {
    headers: { 'Set-Cookie': flashLine(request, `organisations:overview.${intent}ed`) },
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function MyOrganisation() {
  const { organisation, place, counts, storage, completeness, editable, step } =
    useLoaderData<typeof loader>();
  const { t } = useTranslation(['organisations', 'common', 'onboarding']);
  const { id, name, kind, status } = organisation;
  return (
    <Page
      title={name}
      meta={
        <>
          <Badge color={status === 'published' ? 'green' : 'yellow'}>{t(`status.${status}`)}</Badge>
          <span>{t(`common:kind.${kind}`)}</span>
          <span>{place}</span>
        </>
      }
      action={editable && <MainAction status={status} canPublish={completeness.canPublish} />}
    >
      {step && (
        <Alert>
          {t('overview.onboardingMeaning')}{' '}
          <Link to={paths.onboarding(step)}>{t('overview.onboarding')}</Link>
        </Alert>
      )}
      {!editable && <Alert color="gray">{t('overview.readOnly')}</Alert>}
      {editable && !step && <StatusNotice status={status} completeness={completeness} />}
      <PartLinks counts={counts} canEdit={editable} />
      {editable && <CompletenessCard completeness={completeness} />}
      <StoragePanel {...storage} />
      <Section title={t('overview.more')}>
        <QuietActions id={id} status={status} canEdit={editable} />
      </Section>
    </Page>
  );
}
