/** One's own account: name and language, address, password. Three forms, each saved by itself. */
import { Button } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { getViewer, requireUser } from '~/db/viewer.server';
import { mailedLine, waitAnswer } from '~/features/accounts/answers.server';
import { changeEmail, changePassword, knowsPassword, saveProfile } from '~/features/accounts/commands.server';
import { inSteps } from '~/features/accounts/constant-time';
import { changeEmailSchema, changePasswordSchema, profileSchema } from '~/features/accounts/model';
import { EmailForm, PasswordForm, ProfileForm } from '~/features/accounts/ui/AccountForms';
import { LOCALE_COOKIE } from '~/i18n/locale';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { CHOICE_AGE, cookieLine } from '~/shared/cookies';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refuse } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page, Section } from '~/shared/ui/Page';

type Context = AppContext;
type Person = { id: string; email: string };

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireUser(context, request);
  const viewer = await getViewer(context, request);
  if (!viewer) throw redirect(paths.signIn(paths.account()));
  const t = getFixedT(getLocale(request), 'accounts');
  return { user: viewer.user, facts: { title: t('account.title'), indexed: false } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const user = requireUser(context, request);
  const formData = await readForm(request);
  const intent = String(formData.get('intent'));
  if (intent === 'profile') return profile(request, context, user, formData);
  if (intent === 'email') return email(request, context, user, formData);
  if (intent === 'password') return password(request, context, user, formData);
  throw new AppError('invalid');
}

async function profile(request: Request, context: Context, user: Person, formData: FormData) {
  const form = parseForm(profileSchema, formData);
  if (!form.ok) return invalid(form);
  const { events } = await saveProfile(context.db, user.id, form.data);
  await context.publish(events);
  const headers = new Headers();
  headers.append('Set-Cookie', cookieLine(request, LOCALE_COOKIE, form.data.locale, { maxAge: CHOICE_AGE }));
  headers.append('Set-Cookie', flashLine(request, 'accounts:flash.saved'));
  return redirect(paths.account(), { headers });
}

async function email(request: Request, context: Context, user: Person, formData: FormData) {
  const form = parseForm(changeEmailSchema, formData);
  if (!form.ok) return invalid(form);
  const refused = await checkPassword(context, user, formData, form.data.password);
  if (refused) return refused;
  const allowed = await context.limit('changeEmail', user.id);
  if (!allowed.ok) return waitAnswer(formData, allowed.retryAfter);
  await inSteps(() => changeEmail(context, user, form.data.email, getLocale(request)));
  return redirect(paths.checkMail(), {
    headers: { 'Set-Cookie': mailedLine(request, { to: form.data.email, about: 'email_change' }) },
  });
}

async function password(request: Request, context: Context, user: Person, formData: FormData) {
  const form = parseForm(changePasswordSchema, formData);
  if (!form.ok) return invalid(form);
  const refused = await checkPassword(context, user, formData, form.data.password);
  if (refused) return refused;
  await changePassword(context, user.email, form.data.newPassword, getLocale(request));
  await context.endSessions({ personId: user.id, exceptSessionId: context.sessionId });
  return redirect(paths.account(), {
    headers: { 'Set-Cookie': flashLine(request, 'accounts:flash.passwordChanged') },
  });
}

/** What to answer when the password given is not this person's; nothing when it is. */
async function checkPassword(context: Context, user: Person, formData: FormData, given: string) {
  const allowed = await context.limit('signIn', user.email);
  if (!allowed.ok) return waitAnswer(formData, allowed.retryAfter);
  if (!(await knowsPassword(context.bareAuth, user.email, given))) {
    return invalid(refuse(formData, { password: 'accounts:passwordWrong' }));
  }
  await allowed.forgive();
  return undefined;
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Account() {
  const { user } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['accounts', 'tokens']);
  const resultOf = (intent: string) => (result?.values.intent === intent ? result : undefined);
  return (
    <Page width="form" title={t('account.title')} lead={t('account.lead')}>
      <ProfileForm user={user} result={resultOf('profile')} />
      <EmailForm user={user} result={resultOf('email')} />
      <PasswordForm user={user} result={resultOf('password')} />
      <Section title={t('tokens:account.title')} lead={t('tokens:account.lead')}>
        <div>
          <Button component={Link} to={paths.tokens()} variant="default">
            {t('tokens:account.open')}
          </Button>
        </div>
      </Section>
    </Page>
  );
}
