/** Editing the profile of one's organisation, as a whole. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { type ShouldRevalidateFunction, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { removeUnusedFiles } from '~/features/files/commands.server';
import { uploadDocument } from '~/features/files/documents.server';
import { UPLOAD_FORM_BYTES } from '~/features/files/model';
import { answerPaper, storeWith } from '~/features/files/papers.server';
import { requireEditor } from '~/features/organisations/access.server';
import { saveProfile } from '~/features/organisations/commands.server';
import { readCapabilityDetails } from '~/features/organisations/details-form';
import { partErrors, profileForm } from '~/features/organisations/forms';
import { readCertificates } from '~/features/organisations/lists';
import {
  detailOptions,
  trustOptions,
  whoOptions,
  workOptions,
} from '~/features/organisations/options.server';
import { readProfile } from '~/features/organisations/queries.server';
import { profileCompleteness } from '~/features/organisations/rules';
import { suggestTags } from '~/features/organisations/suggest.server';
import { ProfileForm } from '~/features/organisations/ui/ProfileForm';
import { reindexOrganisation } from '~/features/products/search-index.server';
import { isCertificateCode } from '~/features/vocabulary/model';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { isAppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { FORM_ERROR, invalid, parseForm, readForm, refuse } from '~/shared/form';
import { removedPaper, storeCertificatePapers } from '~/shared/form-papers';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const locale = getLocale(request);
  const profile = await readProfile(context.db, organisation.id);
  const { countries: destinations, ...work } = workOptions(profile.kind, locale);
  const { searchParams } = new URL(request.url);
  return {
    profile,
    name: organisation.name,
    // Before JavaScript, an editor of details opens by its address.
    openDetail: searchParams.get('details'),
    suggestions: suggestTags(profile, locale),
    choices: {
      ...whoOptions(locale),
      ...work,
      destinations,
      ...trustOptions(locale),
      ...detailOptions(locale),
    },
    facts: { title: getFixedT(locale, 'organisations')('profile.title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const { db } = context;
  const formData = await readForm(request, { limit: UPLOAD_FORM_BYTES });
  const storePaper = storeWith((file) => uploadDocument(db, organisation.id, file));
  const intent = String(formData.get('intent') ?? '');
  if (intent === 'paper') return answerPaper(formData, storePaper);
  const refusedPapers = await storeCertificatePapers(formData, storePaper, isCertificateCode);
  const form = parseForm(profileForm, formData);
  const certificates = readCertificates(formData, removedPaper(intent));
  const details = readCapabilityDetails(formData);
  const errors = {
    ...(form.ok ? {} : form.errors),
    ...certificates.errors,
    ...details.errors,
    ...refusedPapers,
  };
  if (!form.ok || Object.keys(errors).length > 0) return invalid(refuse(formData, errors));
  const before = await readProfile(db, organisation.id);
  const { missing } = profileCompleteness({ ...before, ...form.data });
  if (before.status === 'published' && missing.length > 0) {
    return invalid(refuse(formData, partErrors(missing)));
  }
  try {
    const { events } = await saveProfile(db, organisation.id, form.data, {
      certificates: certificates.list,
      details: details.list,
    });
    await context.publish(events);
    context.inBackground('remove unused files', () => removeUnusedFiles(db, organisation.id));
    if (before.nameJa !== form.data.nameJa || before.nameEn !== form.data.nameEn) {
      // Products are found by their maker's name.
      context.inBackground('search index', () => reindexOrganisation(db, organisation.id));
    }
  } catch (error) {
    if (!isAppError(error) || error.code !== 'stale') throw error;
    // What was typed stays; sent once more, it replaces what the other person saved.
    const { version } = await readProfile(db, organisation.id);
    formData.set('version', String(version));
    return invalid(refuse(formData, { [FORM_ERROR]: 'organisations:profile.stale' }));
  }
  return redirect(paths.myOrganisation(), {
    headers: { 'Set-Cookie': flashLine(request, 'organisations:profile.saved') },
  });
}

/** A paper that was stored while the form is open changes nothing that was loaded. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, defaultShouldRevalidate }) =>
  formData?.get('intent') === 'paper' ? false : defaultShouldRevalidate;

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function EditProfile() {
  const { profile, name, choices, suggestions, openDetail } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const result = answer && 'values' in answer ? answer : undefined;
  const { t } = useTranslation('organisations');
  return (
    <Page
      width="form"
      title={t('profile.title')}
      lead={t('profile.lead')}
      breadcrumbs={[{ label: t('overview.title'), to: paths.myOrganisation() }]}
    >
      <ProfileForm
        profile={profile}
        choices={choices}
        name={name}
        suggestions={suggestions}
        openDetail={openDetail}
        result={result}
      />
    </Page>
  );
}
