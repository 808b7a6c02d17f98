/** Signing in. A wrong password, an unknown address and an unconfirmed one get the same answer in the same time. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { waitAnswer } from '~/features/accounts/answers.server';
import { signIn } from '~/features/accounts/commands.server';
import { inSteps } from '~/features/accounts/constant-time';
import { signInSchema } from '~/features/accounts/model';
import { AccountLink } from '~/features/accounts/ui/AccountLinks';
import { AccountPage } from '~/features/accounts/ui/AccountPage';
import { DemoSignIns } from '~/features/accounts/ui/DemoSignIns';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { FORM_ERROR, invalid, parseForm, readForm, refuse } from '~/shared/form';
import { paths, safeNext } from '~/shared/paths';
import { TextField } from '~/shared/ui/fields';
import { DEMO_PASSWORD, DEMO_SIGN_INS } from '../../supabase/demo/sign-ins';

export const handle = { frame: 'focused' } as const;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const next = safeNext(searchParams.get('next'), '');
  if (context.user) throw redirect(next || paths.home());
  const t = getFixedT(getLocale(request), 'accounts');
  return {
    next,
    email: (searchParams.get('email') ?? '').slice(0, 254),
    demo: context.demo ? { emails: DEMO_SIGN_INS, password: DEMO_PASSWORD } : null,
    facts: { title: t('signIn.title'), description: t('signIn.lead') },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const formData = await readForm(request);
  const form = parseForm(signInSchema, formData);
  if (!form.ok) return invalid(form);
  const { email, password, next } = form.data;
  const allowed = await context.limit('signIn', email);
  if (!allowed.ok) return waitAnswer(formData, allowed.retryAfter);
  const signedIn = await inSteps(() => signIn(context.auth, email, password));
  if (!signedIn) return invalid(refuse(formData, { [FORM_ERROR]: 'accounts:signInFailed' }));
  await allowed.forgive();
  return redirect(safeNext(next, paths.home()));
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function SignIn() {
  const { next, email, demo } = useLoaderData<typeof loader>();
  const { t } = useTranslation('accounts');
  return (
    <AccountPage
      title={t('signIn.title')}
      lead={t('signIn.lead')}
      result={useActionData<typeof action>()}
      submit={t('signIn.submit')}
      links={
        <>
          <AccountLink question={t('signIn.forgot')} to={paths.forgotPassword()}>
            {t('forgot.title')}
          </AccountLink>
          <AccountLink question={t('signIn.noAccount')} to={paths.signUp(next, email)}>
            {t('signUp.title')}
          </AccountLink>
        </>
      }
      after={demo && <DemoSignIns emails={demo.emails} password={demo.password} next={next} />}
    >
      <input type="hidden" name="next" value={next} />
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
        required
        autoComplete="current-password"
      />
    </AccountPage>
  );
}
