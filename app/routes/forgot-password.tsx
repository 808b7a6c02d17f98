/** Asking for a new password. The answer is the same whether the address has an account or not. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { mailedLine, waitAnswer } from '~/features/accounts/answers.server';
import { askForReset } from '~/features/accounts/commands.server';
import { forgotSchema } from '~/features/accounts/model';
import { AccountLink } from '~/features/accounts/ui/AccountLinks';
import { AccountPage } from '~/features/accounts/ui/AccountPage';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { invalid, parseForm, readForm } from '~/shared/form';
import { paths } from '~/shared/paths';
import { TextField } from '~/shared/ui/fields';

export const handle = { frame: 'focused' } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const t = getFixedT(getLocale(request), 'accounts');
  return {
    email: context.user?.email ?? '',
    facts: { title: t('forgot.title'), description: t('forgot.lead') },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const formData = await readForm(request);
  const form = parseForm(forgotSchema, formData);
  if (!form.ok) return invalid(form);
  const { email } = form.data;
  const allowed = await context.limit('reset', email);
  if (!allowed.ok) return waitAnswer(formData, allowed.retryAfter);
  context.inBackground('password reset', () => askForReset(context, email));
  return redirect(paths.checkMail(), {
    headers: { 'Set-Cookie': mailedLine(request, { to: email, about: 'recovery' }) },
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ForgotPassword() {
  const { email } = useLoaderData<typeof loader>();
  const { t } = useTranslation('accounts');
  return (
    <AccountPage
      title={t('forgot.title')}
      lead={t('forgot.lead')}
      result={useActionData<typeof action>()}
      submit={t('forgot.submit')}
      links={<AccountLink to={paths.signIn()}>{t('backToSignIn')}</AccountLink>}
    >
      <TextField
        name="email"
        type="email"
        label={t('field.email')}
        required
        defaultValue={email}
        autoComplete="username"
      />
    </AccountPage>
  );
}
