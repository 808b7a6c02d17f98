/** "Look into your mail": the page after every form that ends in a mail, whatever that mail says. */
import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { readMailed } from '~/features/accounts/answers.server';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export const handle = { frame: 'focused' } as const;

const AGAIN = { signup: paths.signUp(), recovery: paths.forgotPassword(), email_change: paths.account() };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const mailed = readMailed(request);
  const t = getFixedT(getLocale(request), 'accounts');
  return {
    to: mailed?.to ?? '',
    about: mailed?.about ?? 'signup',
    outbox: context.outbox !== null,
    facts: { title: t('checkMail.title'), indexed: false },
  };
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function CheckMail() {
  const { to, about, outbox } = useLoaderData<typeof loader>();
  const { t } = useTranslation('accounts');
  return (
    <Page
      width="form"
      title={t('checkMail.title')}
      lead={to ? t('checkMail.sent', { email: to }) : t('checkMail.sentSomewhere')}
    >
      <Stack gap="md">
        <Text>{t(`checkMail.next.${about}`)}</Text>
        <List spacing="xs">
          <List.Item>{t('checkMail.spam')}</List.Item>
          <List.Item>{t('checkMail.hour')}</List.Item>
        </List>
        <Group>
          {outbox && (
            <Button component={Link} to={paths.outbox()} color="shu">
              {t('checkMail.outbox')}
            </Button>
          )}
          <Button component={Link} to={AGAIN[about]} variant="default">
            {t('checkMail.again')}
          </Button>
        </Group>
      </Stack>
    </Page>
  );
}
