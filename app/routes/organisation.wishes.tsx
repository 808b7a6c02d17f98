/**
 * What one's organisation looks for, in its own words. `?edit` opens one wish in the form, `?about` begins one with what
 * was searched for.
 */
import { Alert, Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { LONGEST_QUERY } from '~/features/catalogue/address';
import { recogniseItem } from '~/features/catalogue/model';
import { requireEditor } from '~/features/organisations/access.server';
import { organisationChanged } from '~/features/organisations/commands.server';
import { wishForm } from '~/features/organisations/forms';
import { wishOptions } from '~/features/organisations/options.server';
import { canEdit } from '~/features/organisations/rules';
import { WishForm } from '~/features/organisations/ui/WishForm';
import { WishList } from '~/features/organisations/ui/WishList';
import {
  addWish,
  changeWish,
  listWishes,
  removeWish,
  wishView,
} from '~/features/organisations/wishes.server';
import { dayIn } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { Page } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const wishes = await listWishes(context.db, organisation.id);
  const { searchParams } = new URL(request.url);
  const edited = searchParams.get('edit');
  const about = (searchParams.get('about') ?? '').slice(0, LONGEST_QUERY).trim();
  return {
    wishes: wishes.map((wish) => wishView(wish, locale)),
    edited: wishes.find((wish) => wish.id === edited) ?? null,
    begun: about === '' ? null : begunWish(about, locale),
    kind: organisation.kind,
    editable: canEdit(organisation.role),
    choices: wishOptions(locale),
    today: dayIn(now()),
    facts: { title: getFixedT(locale, 'organisations')('wishes.title'), indexed: false },
  };
}

/** A wish for what a search did not find, to be gone on with. */
function begunWish(about: string, locale: Locale) {
  const item = recogniseItem({ names: [about] });
  const text = getFixedT(locale, 'organisations')('wishes.begun', { about });
  return { text: { [locale]: text }, items: item ? [item] : [] };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const { db } = context;
  const formData = await readForm(request);
  const wishId = String(formData.get('wishId') ?? '');
  const intent = formData.get('intent');
  if (intent === 'remove') {
    await removeWish(db, organisation.id, wishId);
  } else if (intent === 'save') {
    const form = parseForm(wishForm(dayIn(now())), formData);
    if (!form.ok) return invalid(form);
    try {
      if (wishId) await changeWish(db, organisation.id, wishId, form.data);
      else await addWish(db, organisation.id, form.data);
    } catch (error) {
      return refusedBy(error, formData);
    }
  } else {
    throw new AppError('invalid');
  }
  await context.publish([organisationChanged(organisation.id)]);
  return redirect(paths.wishes(), {
    headers: {
      'Set-Cookie': flashLine(request, `organisations:wishes.${intent === 'save' ? 'saved' : 'removed'}`),
    },
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Wishes() {
  const { wishes, edited, begun, kind, editable, choices, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['organisations', 'common']);
  return (
    <Page
      width="form"
      title={t('wishes.title')}
      lead={t('wishes.lead')}
      breadcrumbs={[{ label: t('overview.title'), to: paths.myOrganisation() }]}
    >
      {!editable && <Alert color="gray">{t('overview.readOnly')}</Alert>}
      {wishes.length > 0 ? (
        <WishList
          wishes={wishes}
          today={today}
          actions={editable ? (wish) => <WishActions id={wish.id} /> : undefined}
        />
      ) : (
        <EmptyState title={t('wishes.emptyTitle')}>{t('wishes.empty')}</EmptyState>
      )}
      {editable && (
        <WishForm
          key={edited?.id ?? wishes.length}
          wish={edited}
          begun={begun}
          kind={kind}
          choices={choices}
          today={today}
          result={result}
        />
      )}
    </Page>
  );
}

function WishActions({ id }: { id: string }) {
  const { t } = useTranslation(['organisations', 'common']);
  return (
    <>
      <Button component={Link} to={`${paths.wishes({ edit: id })}#form`} variant="default" size="sm" fz="sm">
        {t('common:action.edit')}
      </Button>
      <Form method="post">
        <input type="hidden" name="wishId" value={id} />
        <ConfirmButton
          name="intent"
          value="remove"
          place="below-end"
          label={t('common:action.delete')}
          question={t('wishes.removeQuestion')}
          confirm={t('common:action.delete')}
        />
      </Form>
    </>
  );
}
