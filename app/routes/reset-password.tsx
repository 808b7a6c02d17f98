/**
 * A new password by a mailed link. The link is used together with the new password, so it signs nobody in by
 * being opened, and a refused password does not use it up.
 */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { sessionIdOf } from '~/db/tokens.server';
import { changePassword } from '~/features/accounts/commands.server';
import { confirmSchema, resetSchema } from '~/features/accounts/model';
import { PASSWORD_MIN } from '~/features/accounts/rules';
import { AccountLink } from '~/features/accounts/ui/AccountLinks';
import { AccountPage } from '~/features/accounts/ui/AccountPage';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { FORM_ERROR, invalid, parseForm, readForm, refuse } from '~/shared/form';
import { paths } from '~/shared/paths';
import { TextField } from '~/shared/ui/fields';

export const handle = { frame: 'focused' } as const;

export async function loader({ request }: LoaderFunctionArgs) {
  const token = new URL(request.url).searchParams.get('token_hash');
  if (!confirmSchema.shape.token_hash.safeParse(token).success) throw redirect(paths.forgotPassword());
  const t = getFixedT(getLocale(request), 'accounts');
  return { token, facts: { title: t('reset.title'), indexed: false } };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const formData = await readForm(request);
  const form = parseForm(resetSchema, formData);
  if (!form.ok) return invalid(form);
  const allowed = await context.limit('reset');
  if (!allowed.ok) throw new AppError('rate_limited', undefined, allowed.retryAfter);
  const { token_hash, password } = form.data;
  const { data, error } = await context.auth.verifyOtp({ token_hash, type: 'recovery' });
  if (error || !data.session) {
    if ((error?.status ?? 500) >= 500) throw new AppError('unavailable', error);
    return invalid(refuse(formData, { [FORM_ERROR]: 'accounts:linkExpired' }));
  }
  const { user, access_token } = data.session;
  await changePassword(context, user.email ?? '', password, getLocale(request));
  await context.endSessions({ personId: user.id, exceptSessionId: sessionIdOf(access_token) });
  return redirect(paths.home(), {
    headers: { 'Set-Cookie': flashLine(request, 'accounts:flash.passwordChanged') },
  });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function ResetPassword() {
  const { token } = useLoaderData<typeof loader>();
  const { t } = useTranslation('accounts');
  return (
    <AccountPage
      title={t('reset.title')}
      lead={t('reset.lead')}
      result={useActionData<typeof action>()}
      submit={t('reset.submit')}
      links={
        <AccountLink question={t('reset.expired')} to={paths.forgotPassword()}>
          {t('forgot.title')}
        </AccountLink>
      }
    >
      <input type="hidden" name="token_hash" value={token ?? ''} />
      <TextField
        name="password"
        type="password"
        label={t('field.newPassword')}
        hint={t('hint.password', { count: PASSWORD_MIN })}
        required
        autoComplete="new-password"
      />
    </AccountPage>
  );
}
