/** Onboarding, step 3: a maker's first product, the first wish of everyone else, and the profile published. */

import { randomUUID } from 'node:crypto';
import { Alert, Group, Stack, Text } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { firstWishForm } from '~/features/organisations/forms';
import type { OrganisationProfile } from '~/features/organisations/model';
import { finishOnboarding, openStepOf } from '~/features/organisations/onboarding.server';
import { firstProductErrors, isBlank, profileCompleteness, startsWith } from '~/features/organisations/rules';
import { FirstProductFields, FirstWishFields } from '~/features/organisations/ui/FirstFields';
import { BackLink, OnboardingFrame } from '~/features/organisations/ui/OnboardingFrame';
import { createFirstProduct } from '~/features/products/commands.server';
import { firstProductForm } from '~/features/products/forms';
import { itemOptions, prefectureOptions, temperatureZoneOptions } from '~/features/vocabulary/options';
import { pick } from '~/i18n/format';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { isAppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { FORM_ERROR, type InvalidForm, invalid, parseForm, readForm, refuse } from '~/shared/form';
import { paths } from '~/shared/paths';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

export const handle = { frame: 'focused' } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { next, profile } = await openStepOf('first', context, request);
  const locale = getLocale(request);
  const first = startsWith(profile.kind);
  const own = new Set(profile.items);
  const heading = getFixedT(locale, 'onboarding')('first.product.own');
  const items = itemOptions(locale).map(({ value, label, group }) => ({
    value,
    label,
    group: own.has(value) ? heading : group,
  }));
  return {
    next,
    first,
    kind: profile.kind,
    prefecture: profile.prefecture,
    missing: profileCompleteness(profile).missing,
    // Names the product before it exists, so that a form sent twice makes one.
    productId: randomUUID(),
    choices: {
      items: [
        ...items.filter((item) => own.has(item.value)),
        ...items.filter((item) => !own.has(item.value)),
      ],
      prefectures: prefectureOptions(locale),
      temperatures: temperatureZoneOptions(locale),
    },
    facts: { title: getFixedT(locale, 'onboarding')(`first.${first}.title`), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { profile } = await openStepOf('first', context, request);
  const formData = await readForm(request);
  const publish = formData.get('intent') === 'publish';
  if (publish && !profileCompleteness(profile).canPublish) {
    return invalid(refuse(formData, { [FORM_ERROR]: 'errors:incomplete' }));
  }
  const save = startsWith(profile.kind) === 'product' ? finishWithProduct : finishWithWish;
  const refused = await save(context, profile, formData, publish);
  if (refused) return invalid(refused);
  const organisation = pick(getLocale(request), profile.nameJa, profile.nameEn);
  return redirect(paths.matches(), {
    headers: {
      'Set-Cookie': flashLine(request, `onboarding:welcome.${publish ? 'published' : 'draft'}`, {
        values: { organisation },
      }),
    },
  });
}

async function finishWithProduct(
  { db, publish: tell }: AppContext,
  profile: OrganisationProfile,
  formData: FormData,
  publish: boolean,
): Promise<InvalidForm | null> {
  if (publish || !isBlank([formData.get('nameJa'), formData.get('nameEn')])) {
    const form = parseForm(firstProductForm, formData);
    const lacking = publish ? firstProductErrors(formData) : {};
    if (!form.ok) return { ...form, errors: { ...lacking, ...form.errors } };
    if (Object.keys(lacking).length > 0) return refuse(formData, lacking);
    const id = String(formData.get('productId'));
    try {
      const { events } = await createFirstProduct(db, profile.id, form.data, { id, publish });
      await tell(events);
    } catch (error) {
      // Sent twice: the product is there, the rest follows.
      if (!isAppError(error) || error.code !== 'already_exists') throw error;
    }
  }
  const { events } = await finishOnboarding(db, profile, null, publish);
  await tell(events);
  return null;
}

async function finishWithWish(
  { db, publish: tell }: AppContext,
  profile: OrganisationProfile,
  formData: FormData,
  publish: boolean,
): Promise<InvalidForm | null> {
  const blank = isBlank([formData.get('textJa'), formData.get('textEn')]);
  const form = publish || !blank ? parseForm(firstWishForm, formData) : null;
  if (form && !form.ok) return form;
  const { events } = await finishOnboarding(db, profile, form?.data ?? null, publish);
  await tell(events);
  return null;
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function First() {
  const { next, first, kind, prefecture, missing, productId, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation(['onboarding', 'organisations']);
  return (
    <OnboardingFrame
      step="first"
      next={next}
      first={first}
      title={t(`first.${first}.title`)}
      lead={t(`first.${first}.lead`)}
    >
      {missing.length > 0 && (
        <Alert color="yellow">
          {t('first.missing', { parts: missing.map((part) => t(`organisations:parts.${part}`)).join(', ') })}
        </Alert>
      )}
      <PostForm result={useActionData<typeof action>()}>
        <Stack gap="xl">
          {first === 'product' ? (
            <FirstProductFields id={productId} choices={choices} prefecture={prefecture} />
          ) : (
            <FirstWishFields kind={kind} />
          )}
          <Stack gap="sm">
            <Group gap="md">
              <SubmitButton name="intent" value="publish">
                {t('first.publish')}
              </SubmitButton>
              <SubmitButton name="intent" value="draft" quiet>
                {t('first.draft')}
              </SubmitButton>
              <BackLink to="what" />
            </Group>
            <Text size="sm" c="dimmed">
              {t('first.publishMeaning')}
            </Text>
          </Stack>
        </Stack>
      </PostForm>
    </OnboardingFrame>
  );
}
