/** The local outbox: what the app mailed, newest first. Only where mail stays on this machine. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { MailList } from '~/features/mail/ui/MailList';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { notFound } from '~/shared/errors';
import { Page } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (!context.outbox) throw notFound();
  const mails = await context.outbox.list();
  const t = getFixedT(getLocale(request), 'outbox');
  return {
    mails: mails.map(({ id, at, to, subject }) => ({ id, at, to, subject })),
    facts: { title: t('title'), indexed: false },
  };
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Outbox() {
  const { mails } = useLoaderData<typeof loader>();
  const { t } = useTranslation('outbox');
  return (
    <Page width="form" title={t('title')} lead={t('lead')}>
      {mails.length > 0 ? (
        <MailList mails={mails} />
      ) : (
        <EmptyState title={t('empty.title')}>{t('empty.text')}</EmptyState>
      )}
    </Page>
  );
}
