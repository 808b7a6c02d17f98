/** Editing what trade-fair sheets ask of one's firm: size, places, process, quality management. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireEditor } from '~/features/organisations/access.server';
import { saveFirm } from '~/features/organisations/commands.server';
import { companyForm } from '~/features/organisations/forms';
import { firmGaps } from '~/features/organisations/gaps';
import { readPlaces } from '~/features/organisations/lists';
import { whoOptions } from '~/features/organisations/options.server';
import { readProfile } from '~/features/organisations/queries.server';
import { CompanyForm, FirmGaps } from '~/features/organisations/ui/CompanyForm';
import { dayIn } from '~/i18n/format';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { now } from '~/shared/clock';
import { isAppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { FORM_ERROR, invalid, parseForm, readForm, refuse } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

/** All its texts written full, in letters that take nine bytes each on the way. */
const LIMIT = 1024 * 1024;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const locale = getLocale(request);
  const { kind, firm, sales, places, version } = await readProfile(context.db, organisation.id);
  return {
    values: { firm, sales, places, version },
    gaps: firmGaps({ kind, firm, sales, places }),
    prefectures: whoOptions(locale).prefectures,
    facts: { title: getFixedT(locale, 'company')('title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const formData = await readForm(request, { limit: LIMIT });
  const form = parseForm(companyForm(Number(dayIn(now()).slice(0, 4))), formData);
  const places = readPlaces(formData);
  const errors = { ...(form.ok ? {} : form.errors), ...places.errors };
  if (!form.ok || Object.keys(errors).length > 0) return invalid(refuse(formData, errors));
  try {
    const { events } = await saveFirm(context.db, organisation.id, form.data, places.list);
    await context.publish(events);
  } catch (error) {
    if (!isAppError(error) || error.code !== 'stale') throw error;
    // What was typed stays; sent once more, it replaces what the other person saved.
    const { version } = await readProfile(context.db, organisation.id);
    formData.set('version', String(version));
    return invalid(refuse(formData, { [FORM_ERROR]: 'company:stale' }));
  }
  return redirect(paths.myOrganisation(), {
    headers: { 'Set-Cookie': flashLine(request, 'company:saved') },
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function EditCompany() {
  const { values, gaps, prefectures } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['company', 'organisations']);
  return (
    <Page
      width="form"
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('organisations:overview.title'), to: paths.myOrganisation() }]}
    >
      <FirmGaps gaps={gaps} />
      <CompanyForm values={values} prefectures={prefectures} result={result} />
    </Page>
  );
}
