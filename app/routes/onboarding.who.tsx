/** Onboarding, step 1: who you are. It makes the organisation; coming back changes it. */
import { Stack } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ORGANISATION_COOKIE } from '~/db/viewer.server';
import { createOrganisation, saveWho } from '~/features/organisations/commands.server';
import { whoForm } from '~/features/organisations/forms';
import { openStep } from '~/features/organisations/onboarding.server';
import { whoOptions } from '~/features/organisations/options.server';
import { startsWith } from '~/features/organisations/rules';
import { KindCards } from '~/features/organisations/ui/KindCards';
import { OnboardingFrame } from '~/features/organisations/ui/OnboardingFrame';
import { NameFields, PlaceFields } from '~/features/organisations/ui/WhoFields';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { CHOICE_AGE, cookieLine } from '~/shared/cookies';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Section } from '~/shared/ui/Page';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

export const handle = { frame: 'focused' } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { next, profile } = await openStep('who', context, request);
  const locale = getLocale(request);
  return {
    next,
    first: profile ? startsWith(profile.kind) : null,
    profile: profile ?? { country: locale === 'ja' ? 'JP' : '' },
    kind: profile?.kind ?? null,
    choices: whoOptions(locale),
    facts: { title: getFixedT(locale, 'onboarding')('who.title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { profile } = await openStep('who', context, request);
  const formData = await readForm(request);
  const form = parseForm(whoForm, formData);
  if (!form.ok) return invalid(form);
  if (profile) {
    const { events } = await saveWho(context.db, profile.id, form.data);
    await context.publish(events);
    return redirect(paths.onboarding('what'));
  }
  try {
    const { organisationId } = await createOrganisation(context.db, form.data);
    return redirect(paths.onboarding('what'), {
      headers: {
        'Set-Cookie': cookieLine(request, ORGANISATION_COOKIE, organisationId, { maxAge: CHOICE_AGE }),
      },
    });
  } catch (error) {
    return refusedBy(error, formData);
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Who() {
  const { next, first, profile, kind, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation('onboarding');
  return (
    <OnboardingFrame step="who" next={next} first={first} title={t('who.title')} lead={t('who.lead')}>
      <PostForm result={useActionData<typeof action>()}>
        <Stack gap="lg">
          <KindCards label={t('who.kind')} defaultValue={kind} />
          <Section title={t('who.names')} lead={t('who.namesHelp')}>
            <NameFields values={profile} label={t('who.names')} />
          </Section>
          <Section title={t('who.place')}>
            <PlaceFields values={profile} choices={choices} />
          </Section>
          <div>
            <SubmitButton>{t('who.submit')}</SubmitButton>
          </div>
        </Stack>
      </PostForm>
    </OnboardingFrame>
  );
}
