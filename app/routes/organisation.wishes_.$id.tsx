/**
 * Where the mail and the home page lead when something is about to run out: what it is, and the button that lets it go
 * on. It is found whichever of one's organisations one works for just now.
 */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { organisationChanged } from '~/features/organisations/commands.server';
import { canEdit } from '~/features/organisations/rules';
import { RenewWish } from '~/features/organisations/ui/WishActions';
import { WishList } from '~/features/organisations/ui/WishList';
import { inOrder, wishState } from '~/features/organisations/wishes';
import { readWishWithOthers, renewWish, wishView } from '~/features/organisations/wishes.server';
import { dayIn, formatDate } from '~/i18n/format';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { now } from '~/shared/clock';
import { notFound } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { PostForm } from '~/shared/ui/PostForm';

/** The wishes of the one's organisation, where the person is in it. */
async function readOwn({ request, params, context }: LoaderFunctionArgs) {
  const viewer = await requireOrganisation(context, request);
  const { organisationId, wishes } = await readWishWithOthers(context.db, params.id ?? '');
  const ours = viewer.organisations.find((one) => one.id === organisationId);
  if (!ours) throw notFound();
  return { ours, wishes };
}

export async function loader(args: LoaderFunctionArgs) {
  const { ours, wishes } = await readOwn(args);
  const locale = getLocale(args.request);
  const today = dayIn(now());
  // The one that was asked for, and with it whatever else is about to run out.
  const shown = wishes.filter(({ id, until }) => id === args.params.id || wishState(until, today) === 'soon');
  return {
    organisation: ours.name,
    editable: canEdit(ours.role),
    wishes: inOrder(shown, today).map((wish) => wishView(wish, locale)),
    today,
    facts: { title: getFixedT(locale, 'wishes')('renewTitle'), indexed: false },
  };
}

export async function action(args: ActionFunctionArgs) {
  const { ours, wishes } = await readOwn(args);
  const { request, context } = args;
  const formData = await readForm(request);
  const wishId = String(formData.get('wishId') ?? '');
  if (!wishes.some(({ id }) => id === wishId)) throw notFound();
  try {
    const until = await renewWish(context.db, wishId);
    await context.publish([organisationChanged(ours.id)]);
    const date = formatDate(getLocale(request), until);
    return redirect(paths.wish(args.params.id ?? ''), {
      headers: { 'Set-Cookie': flashLine(request, 'wishes:renewed', { values: { date } }) },
    });
  } catch (error) {
    return refusedBy(error, formData);
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function RenewWishes() {
  const { organisation, wishes, today, editable } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('wishes');
  const waiting = wishes.some(({ until }) => wishState(until, today) !== 'open');
  return (
    <Page
      width="form"
      title={t('renewTitle')}
      lead={t(waiting ? 'renewLead' : 'renewDone', { organisation })}
    >
      {/* A refusal such as too many open ones is said over the list. */}
      {result && <PostForm result={result}>{null}</PostForm>}
      <WishList
        wishes={wishes}
        today={today}
        actions={editable ? (wish) => <RenewWish wish={wish} today={today} main /> : undefined}
      />
      <p>
        <Link to={paths.wishes()}>{t('all')}</Link>
      </p>
    </Page>
  );
}
