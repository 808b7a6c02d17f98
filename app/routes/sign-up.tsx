/** Signing up. The answer is the same whether the address is new or not; the rest goes by mail. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { mailedLine, waitAnswer } from '~/features/accounts/answers.server';
import { signUp } from '~/features/accounts/commands.server';
import { signUpSchema } from '~/features/accounts/model';
import { PASSWORD_MIN } from '~/features/accounts/rules';
import { AccountLink } from '~/features/accounts/ui/AccountLinks';
import { AccountPage } from '~/features/accounts/ui/AccountPage';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { invalid, parseForm, readForm } from '~/shared/form';
import { paths, safeNext } from '~/shared/paths';
import { TextField } from '~/shared/ui/fields';

export const handle = { frame: 'focused' } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const next = safeNext(searchParams.get('next'), '');
  if (context.user) throw redirect(next || paths.home());
  const t = getFixedT(getLocale(request), 'accounts');
  return {
    next,
    email: (searchParams.get('email') ?? '').slice(0, 254),
    facts: { title: t('signUp.title'), description: t('signUp.lead') },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const formData = await readForm(request);
  const form = parseForm(signUpSchema, formData);
  if (!form.ok) return invalid(form);
  const allowed = await context.limit('signUp', form.data.email);
  if (!allowed.ok) return waitAnswer(formData, allowed.retryAfter);
  const input = { ...form.data, next: safeNext(form.data.next, '') };
  context.inBackground('sign-up', () => signUp(context, input, getLocale(request)));
  return redirect(paths.checkMail(), {
    headers: { 'Set-Cookie': mailedLine(request, { to: input.email, about: 'signup' }) },
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function SignUp() {
  const { next, email } = useLoaderData<typeof loader>();
  const { t } = useTranslation('accounts');
  return (
    <AccountPage
      title={t('signUp.title')}
      lead={t('signUp.lead')}
      result={useActionData<typeof action>()}
      submit={t('signUp.submit')}
      links={
        <AccountLink question={t('signUp.haveAccount')} to={paths.signIn(next, email)}>
          {t('signIn.title')}
        </AccountLink>
      }
    >
      <input type="hidden" name="next" value={next} />
      <TextField
        name="displayName"
        label={t('field.name')}
        hint={t('hint.name')}
        required
        autoComplete="name"
      />
      <TextField
        name="email"
        type="email"
        label={t('field.email')}
        required
        defaultValue={email}
        autoComplete="username"
      />
      <TextField
        name="password"
        type="password"
        label={t('field.password')}
        hint={t('hint.password', { count: PASSWORD_MIN })}
        required
        autoComplete="new-password"
      />
    </AccountPage>
  );
}
