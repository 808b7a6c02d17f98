/** The links by which a list is seen from outside: made, shown once, taken back. */
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireUser } from '~/db/viewer.server';
import { shareForm } from '~/features/lists/model';
import { readList, sharesOf } from '~/features/lists/queries.server';
import { requireChanging } from '~/features/lists/reader.server';
import { revokeShare, shareList } from '~/features/lists/shares.server';
import { ShareView } from '~/features/lists/ui/ShareView';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  requireUser(context, request);
  const list = await readList(context.db, params.listId ?? '');
  await requireChanging(context, request, list);
  const t = getFixedT(getLocale(request), 'mylists');
  return {
    id: list.id,
    name: list.name,
    shares: await sharesOf(context.db, list.id, now()),
    facts: { title: t('sharing.title', { name: list.name }), indexed: false },
  };
}

export async function action({ request, context, params }: ActionFunctionArgs) {
  requireUser(context, request);
  const list = await readList(context.db, params.listId ?? '');
  await requireChanging(context, request, list);
  const form = await readForm(request);
  switch (form.get('intent')) {
    case 'share': {
      const parsed = parseForm(shareForm, form);
      if (!parsed.ok) return invalid(parsed);
      try {
        const { days, withNotes } = parsed.data;
        const token = await shareList(context.db, list.id, { days: Number(days), withNotes });
        return data({ ok: true as const, link: context.publicUrl + paths.sharedList(token) });
      } catch (error) {
        return refusedBy(error, form);
      }
    }
    case 'revoke':
      await revokeShare(context.db, list.id, String(form.get('share') ?? ''));
      throw redirect(paths.shareList(list.id), {
        headers: { 'Set-Cookie': flashLine(request, 'mylists:flash.revoked') },
      });
    default:
      throw new AppError('invalid');
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ShareListRoute() {
  const { id, name, shares } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['mylists', 'lists']);
  return (
    <Page
      width="form"
      title={t('sharing.title', { name })}
      lead={t('sharing.lead')}
      breadcrumbs={[
        { label: t('lists:title'), to: paths.lists() },
        { label: name, to: paths.list(id) },
      ]}
    >
      <ShareView
        shares={shares}
        made={result?.ok === true ? result.link : null}
        result={result?.ok === false ? result : undefined}
      />
    </Page>
  );
}
