/**
 * What one's organisation asks for and offers for a time. `?edit` opens one in the form, `?kind` says what a new one is,
 * `?about` begins it with what was searched for.
 */
import { Alert } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { LONGEST_QUERY } from '~/features/catalogue/address';
import { recogniseItem } from '~/features/catalogue/model';
import { requireEditor } from '~/features/organisations/access.server';
import { organisationChanged } from '~/features/organisations/commands.server';
import { wishForm } from '~/features/organisations/forms';
import { wishOptions } from '~/features/organisations/options.server';
import { canEdit } from '~/features/organisations/rules';
import { WishActions } from '~/features/organisations/ui/WishActions';
import { WishForm } from '~/features/organisations/ui/WishForm';
import { WishList } from '~/features/organisations/ui/WishList';
import { inOrder, WISH_KINDS, wishState } from '~/features/organisations/wishes';
import {
  addWish,
  changeWish,
  listWishes,
  removeWish,
  renewWish,
  restoreWish,
  wishView,
} from '~/features/organisations/wishes.server';
import { isCountryCode, isItemCode } from '~/features/vocabulary/model';
import { CHAIN_STAGES } from '~/features/vocabulary/stages';
import { dayIn, formatDate } from '~/i18n/format';
import type { Locale } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { type Flash, flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page, Section } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

/** So many items and countries a wish for a stage begins with. */
const STAGE_MOST = 6;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const locale = getLocale(request);
  const today = dayIn(now());
  const wishes = inOrder(await listWishes(context.db, organisation.id), today);
  const { searchParams } = new URL(request.url);
  const edited = searchParams.get('edit');
  const about = (searchParams.get('about') ?? '').slice(0, LONGEST_QUERY).trim();
  return {
    wishes: wishes.map((wish) => wishView(wish, locale)),
    edited: wishes.find((wish) => wish.id === edited) ?? null,
    begun: about === '' ? begunForStage(searchParams, locale) : begunWish(about, locale),
    wishKind: WISH_KINDS.find((one) => one === searchParams.get('kind')) ?? 'request',
    kind: organisation.kind,
    editable: canEdit(organisation.role),
    choices: wishOptions(locale),
    today,
    facts: { title: getFixedT(locale, 'wishes')('title'), indexed: false },
  };
}

/** A wish for what a search did not find, to be gone on with. */
function begunWish(about: string, locale: Locale) {
  const item = recogniseItem({ names: [about] });
  const text = getFixedT(locale, 'wishes')('begun', { about });
  return { text: { [locale]: text }, items: item ? [item] : [], countries: [] };
}

/** A wish for somebody who takes a stage of a chain, where composing it has found nobody near. */
function begunForStage(search: URLSearchParams, locale: Locale) {
  const stage = CHAIN_STAGES.find((one) => one === search.get('stage'));
  if (!stage) return null;
  const items = search.getAll('items').filter(isItemCode).slice(0, STAGE_MOST);
  const countries = search.getAll('countries').filter(isCountryCode).slice(0, STAGE_MOST);
  const text = getFixedT(locale, 'wishes')('begunStage', {
    stage: getFixedT(locale, 'common')(`stage.${stage}`),
  });
  return { text: { [locale]: text }, items, countries };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const formData = await readForm(request);
  const wishId = String(formData.get('wishId') ?? '');
  const intent = formData.get('intent');
  const { db } = context;
  const done = async (word: string, more: Partial<Pick<Flash, 'values' | 'undo'>> = {}) => {
    await context.publish([organisationChanged(organisation.id)]);
    return redirect(paths.wishes(), {
      headers: { 'Set-Cookie': flashLine(request, `wishes:${word}`, more) },
    });
  };
  try {
    if (intent === 'remove') {
      await removeWish(db, organisation.id, wishId);
      return await done('removed', {
        undo: { action: paths.wishes(), fields: { intent: 'restore', wishId } },
      });
    }
    if (intent === 'restore') {
      await restoreWish(db, wishId);
      return await done('restored');
    }
    if (intent === 'renew') {
      const until = await renewWish(db, wishId);
      return await done('renewed', { values: { date: formatDate(getLocale(request), until) } });
    }
    if (intent !== 'save') throw new AppError('invalid');
    const form = parseForm(wishForm(dayIn(now())), formData);
    if (!form.ok) return invalid(form);
    if (wishId) await changeWish(db, organisation.id, wishId, form.data);
    else await addWish(db, organisation.id, form.data);
    return await done('saved');
  } catch (error) {
    return refusedBy(error, formData);
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Wishes() {
  const { wishes, edited, begun, wishKind, kind, editable, choices, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['wishes', 'organisations']);
  const open = wishes.filter(({ until }) => wishState(until, today) !== 'past');
  const past = wishes.filter(({ until }) => wishState(until, today) === 'past');
  const list = (of: typeof wishes) => (
    <WishList
      wishes={of}
      today={today}
      actions={editable ? (wish) => <WishActions wish={wish} today={today} /> : undefined}
    />
  );
  return (
    <Page
      width="form"
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={[{ label: t('organisations:overview.title'), to: paths.myOrganisation() }]}
    >
      {!editable && <Alert color="gray">{t('organisations:overview.readOnly')}</Alert>}
      {open.length > 0 ? list(open) : <EmptyState title={t('emptyTitle')}>{t('empty')}</EmptyState>}
      {past.length > 0 && (
        <Section title={t('past')} lead={t('pastLead')}>
          {list(past)}
        </Section>
      )}
      {editable && (
        <WishForm
          key={edited?.id ?? wishes.length}
          wish={edited}
          wishKind={wishKind}
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
