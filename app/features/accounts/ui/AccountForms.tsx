/** The three forms of the account page. */
import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField, TextField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { PASSWORD_MIN } from '../rules';

type User = { displayName: string; email: string; locale: 'ja' | 'en' };
type Props = { user: User; result: FormResult };

type FormProps = { intent: string; result: FormResult; submit: string; quiet?: boolean; children: ReactNode };

function AccountForm({ intent, result, submit, quiet = false, children }: FormProps) {
  return (
    <PostForm result={result}>
      <input type="hidden" name="intent" value={intent} />
      <Stack gap="lg">
        {children}
        <div>
          <SubmitButton quiet={quiet}>{submit}</SubmitButton>
        </div>
      </Stack>
    </PostForm>
  );
}

/** Name and language. */
export function ProfileForm({ user, result }: Props) {
  const { t } = useTranslation(['accounts', 'common']);
  return (
    <Section title={t('account.profile.title')}>
      <AccountForm intent="profile" result={result} submit={t('common:action.save')}>
        <TextField
          name="displayName"
          label={t('field.name')}
          hint={t('hint.name')}
          required
          defaultValue={user.displayName}
          autoComplete="name"
        />
        <SelectField
          name="locale"
          label={t('field.locale')}
          hint={t('hint.locale')}
          required
          defaultValue={user.locale}
          options={[
            { value: 'ja', label: t('common:language.ja') },
            { value: 'en', label: t('common:language.en') },
          ]}
        />
      </AccountForm>
    </Section>
  );
}

/** The address, changed by a mail to the new one. */
export function EmailForm({ user, result }: Props) {
  const { t } = useTranslation('accounts');
  return (
    <Section title={t('account.email.title')} lead={t('account.email.lead', { email: user.email })}>
      <AccountForm intent="email" result={result} submit={t('account.email.submit')} quiet>
        <TextField name="email" type="email" label={t('field.newEmail')} required autoComplete="off" />
        <CurrentPassword />
      </AccountForm>
    </Section>
  );
}

/** The password; changing it signs out everywhere else. */
export function PasswordForm({ user, result }: Props) {
  const { t } = useTranslation('accounts');
  return (
    <Section title={t('account.password.title')} lead={t('account.password.lead')}>
      <AccountForm intent="password" result={result} submit={t('account.password.submit')} quiet>
        <input type="hidden" name="username" value={user.email} autoComplete="username" />
        <CurrentPassword />
        <TextField
          name="newPassword"
          type="password"
          label={t('field.newPassword')}
          hint={t('hint.password', { count: PASSWORD_MIN })}
          required
          autoComplete="new-password"
        />
      </AccountForm>
    </Section>
  );
}

function CurrentPassword() {
  const { t } = useTranslation('accounts');
  return (
    <TextField
      name="password"
      type="password"
      label={t('field.currentPassword')}
      required
      autoComplete="current-password"
    />
  );
}
