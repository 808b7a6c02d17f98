/**
 * Where the links in mails lead. Opening the page changes nothing, because mail scanners open links too; the
 * button on it does.
 */
import { Button, Group } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { confirmSchema } from '~/features/accounts/model';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { FORM_ERROR, invalid, parseForm, readForm, refuse } from '~/shared/form';
import { paths, safeNext } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';

export const handle = { frame: 'focused' } as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const link = confirmSchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!link.success) throw new AppError('link_expired');
  const { token_hash, type } = link.data;
  if (type === 'recovery') throw redirect(paths.resetPassword(token_hash));
  const t = getFixedT(getLocale(request), 'accounts');
  return { token: token_hash, type, facts: { title: t(`confirm.${type}.title`), indexed: false } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const formData = await readForm(request);
  const form = parseForm(confirmSchema, formData);
  if (!form.ok) throw new AppError('link_expired');
  const allowed = await context.limit('reset');
  if (!allowed.ok) throw new AppError('rate_limited', undefined, allowed.retryAfter);
  const { token_hash, type } = form.data;
  const { data, error } = await context.auth.verifyOtp({ token_hash, type });
  if (error) {
    if ((error.status ?? 500) >= 500) throw new AppError('unavailable', error);
    return invalid(refuse(formData, { [FORM_ERROR]: 'accounts:linkExpired' }));
  }
  const headers = new Headers();
  if (type === 'email_change') {
    // A hosted project may ask both mailboxes; after the first there is no session yet.
    const key = data.session ? 'accounts:flash.emailChanged' : 'accounts:flash.otherMailbox';
    headers.append('Set-Cookie', flashLine(request, key));
    return redirect(data.session || context.user ? paths.account() : paths.signIn(), { headers });
  }
  headers.append('Set-Cookie', flashLine(request, 'accounts:flash.confirmed'));
  return redirect(safeNext(data.user?.user_metadata.next, paths.onboarding()), { headers });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Confirm() {
  const { token, type } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('accounts');
  return (
    <Page width="form" title={t(`confirm.${type}.title`)} lead={t(`confirm.${type}.lead`)}>
      <PostForm result={result}>
        <input type="hidden" name="token_hash" value={token} />
        <input type="hidden" name="type" value={type} />
        <Group>
          {result ? (
            <Button component={Link} to={type === 'signup' ? paths.forgotPassword() : paths.account()}>
              {t(`confirm.${type}.again`)}
            </Button>
          ) : (
            <SubmitButton>{t(`confirm.${type}.submit`)}</SubmitButton>
          )}
        </Group>
      </PostForm>
    </Page>
  );
}
