/** Onboarding, step 2: what the organisation does. It is what others are matched with. */
import { Group, Stack } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { saveWork } from '~/features/organisations/commands.server';
import { workForm } from '~/features/organisations/forms';
import { openStepOf } from '~/features/organisations/onboarding.server';
import { workOptions } from '~/features/organisations/options.server';
import { startsWith } from '~/features/organisations/rules';
import { BackLink, OnboardingFrame } from '~/features/organisations/ui/OnboardingFrame';
import { WorkFields } from '~/features/organisations/ui/WorkFields';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { invalid, parseForm, readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

export const handle = { frame: 'focused' } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { next, profile } = await openStepOf('what', context, request);
  const locale = getLocale(request);
  const { kind, items, targetCountries, offers, needs, requiredNeeds } = profile;
  return {
    next,
    kind,
    values: { items, targetCountries, offers, needs, requiredNeeds },
    choices: workOptions(kind, locale),
    facts: { title: getFixedT(locale, 'onboarding')('what.title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { profile } = await openStepOf('what', context, request);
  const form = parseForm(workForm(profile.kind), await readForm(request));
  if (!form.ok) return invalid(form);
  const { events } = await saveWork(context.db, profile.id, form.data);
  await context.publish(events);
  return redirect(paths.onboarding('first'));
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function What() {
  const { next, kind, values, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation('onboarding');
  return (
    <OnboardingFrame
      step="what"
      next={next}
      first={startsWith(kind)}
      title={t('what.title')}
      lead={t('what.lead')}
    >
      <PostForm result={useActionData<typeof action>()}>
        <Stack gap="xl">
          <WorkFields kind={kind} values={values} choices={choices} />
          <Group gap="md">
            <SubmitButton>{t('what.submit')}</SubmitButton>
            <BackLink to="who" />
          </Group>
        </Stack>
      </PostForm>
    </OnboardingFrame>
  );
}
