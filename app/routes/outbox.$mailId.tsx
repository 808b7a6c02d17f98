/** One mail of the local outbox, as plain text with its links. */
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { MailView } from '~/features/mail/ui/MailView';
import { pageMeta } from '~/i18n/seo';
import { notFound } from '~/shared/errors';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export async function loader({ params, context }: LoaderFunctionArgs) {
  const mail = await context.outbox?.read(params.mailId ?? '');
  if (!mail) throw notFound();
  const { html: _html, ...shown } = mail;
  return { mail: shown, facts: { title: mail.subject, indexed: false } };
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function OutboxMail() {
  const { mail } = useLoaderData<typeof loader>();
  const { t } = useTranslation('outbox');
  return (
    <Page width="form" title={mail.subject} breadcrumbs={[{ label: t('title'), to: paths.outbox() }]}>
      <MailView mail={mail} />
    </Page>
  );
}
