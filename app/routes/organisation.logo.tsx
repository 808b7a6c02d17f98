/** The logo of one's organisation: a picture that is checked, re-encoded and shown wherever its name stands. */
import { Stack, Text } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { RefusedFile, removeFile, uploadImage } from '~/features/files/commands.server';
import { ACCEPTED_IMAGES, UPLOAD_FORM_BYTES } from '~/features/files/model';
import { requireEditor } from '~/features/organisations/access.server';
import { setLogo } from '~/features/organisations/commands.server';
import { readProfile } from '~/features/organisations/queries.server';
import { Logo } from '~/features/organisations/ui/Logo';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { flashLine } from '~/shared/flash';
import { invalid, readForm, refuse } from '~/shared/form';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { FileField } from '~/shared/ui/fields';
import { Page } from '~/shared/ui/Page';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const { kind, logoFileId } = await readProfile(context.db, organisation.id);
  return {
    kind,
    logoFileId,
    name: organisation.name,
    facts: { title: getFixedT(getLocale(request), 'organisations')('logo.title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const formData = await readForm(request, { limit: UPLOAD_FORM_BYTES });
  if (formData.get('intent') === 'remove') return show(request, context, organisation.id, null);
  const picture = formData.get('logo');
  if (!(picture instanceof File) || picture.size === 0) return invalid(refuse(formData, { logo: 'file' }));
  try {
    const { id } = await uploadImage(context.db, organisation.id, 'logo', picture);
    return await show(request, context, organisation.id, id);
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return invalid(refuse(formData, { logo: `files:refused.${error.refusal}` }));
  }
}

/** Shows this picture from now on; the one before goes. */
async function show(request: Request, context: AppContext, organisationId: string, fileId: string | null) {
  const { previousFileId, events } = await setLogo(context.db, organisationId, fileId);
  await context.publish(events);
  if (previousFileId) {
    context.inBackground('remove the former logo', () => removeFile(context.db, previousFileId));
  }
  return redirect(paths.myOrganisation(), {
    headers: { 'Set-Cookie': flashLine(request, `organisations:logo.${fileId ? 'saved' : 'removed'}`) },
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function LogoRoute() {
  const { kind, logoFileId, name } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['organisations', 'files']);
  return (
    <Page
      width="form"
      title={t('logo.title')}
      lead={t('logo.lead')}
      breadcrumbs={[{ label: t('overview.title'), to: paths.myOrganisation() }]}
    >
      <Stack gap="xs" align="flex-start">
        <Logo kind={kind} fileId={logoFileId} name={t('logo.alt', { organisation: name })} size={144} />
        {!logoFileId && <Text c="dimmed">{t('logo.none')}</Text>}
      </Stack>
      <PostForm result={useActionData<typeof action>()} encType="multipart/form-data">
        <Stack gap="lg" align="flex-start">
          <FileField
            name="logo"
            label={t('logo.choose')}
            hint={`${t('logo.help')} ${t('files:accepted')}`}
            required
            accept={ACCEPTED_IMAGES}
          />
          <SubmitButton name="intent" value="save">
            {t('logo.upload')}
          </SubmitButton>
        </Stack>
      </PostForm>
      {logoFileId && (
        <PostForm>
          <ConfirmButton
            name="intent"
            value="remove"
            label={t('logo.remove')}
            question={t('logo.removeQuestion')}
            confirm={t('logo.remove')}
          />
        </PostForm>
      )}
    </Page>
  );
}
