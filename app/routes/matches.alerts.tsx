/** Whether and from which fit on a person is told of new matches of the organisation they work for. */
import { NativeSelect } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { putNewsAway, readAlert, setAlert } from '~/features/matching/alerts.server';
import { ALERT_STEPS, alertForm } from '~/features/matching/model';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { CheckboxField } from '~/shared/ui/fields';
import { Page } from '~/shared/ui/Page';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  return {
    title: getFixedT(getLocale(request), 'matching')('alerts.metaTitle'),
    alert: await readAlert(context.db, organisation.id),
    published: organisation.status === 'published',
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const form = await readForm(request);
  if (form.get('intent') === 'seen') {
    await putNewsAway(context.db, organisation.id);
    throw redirect(paths.home());
  }
  const parsed = parseForm(alertForm, form);
  if (!parsed.ok) return invalid(parsed);
  await setAlert(context.db, organisation.id, parsed.data);
  const done = parsed.data.threshold === 'off' ? 'matching:alerts.ended' : 'matching:alerts.saved';
  throw redirect(paths.matches(), { headers: { 'Set-Cookie': flashLine(request, done) } });
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title} · Musubi` }];

export default function AlertsRoute() {
  const { alert, published } = useLoaderData<typeof loader>();
  const { t } = useTranslation('matching');
  return (
    <Page
      title={t('alerts.title')}
      lead={t('alerts.lead')}
      width="form"
      breadcrumbs={[{ label: t('detail.crumb'), to: paths.matches() }]}
    >
      {!published && <p>{t('alerts.draft')}</p>}
      <PostForm result={useActionData<typeof action>()}>
        <NativeSelect
          name="threshold"
          label={t('alerts.threshold')}
          defaultValue={alert ? String(alert.threshold) : 'off'}
          mb="md"
        >
          <option value="off">{t('alerts.off')}</option>
          {ALERT_STEPS.map((step) => (
            <option key={step} value={step}>
              {t(`fit.${step}`)}
            </option>
          ))}
        </NativeSelect>
        <CheckboxField
          name="byMail"
          label={t('alerts.byMail')}
          hint={t('alerts.byMailHint')}
          defaultChecked={alert?.byMail ?? true}
        />
        <SubmitButton mt="lg">{t('alerts.save')}</SubmitButton>
      </PostForm>
    </Page>
  );
}
