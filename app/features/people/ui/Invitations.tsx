/** Inviting a person by mail, and the invitations nobody has answered yet. */
import { Button, SimpleGrid, Stack } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Entries, Entry, EntryNote } from '~/shared/ui/Entries';
import { SelectField, TextField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import { useFormat, useLocale } from '~/shared/ui/useFormat';
import { type OpenInvitation, ROLES } from '../model';
import { isOpen } from '../rules';
import classes from './people.module.css';

/** Address, role and language of the mail, under the intent `invite`. */
export function InviteForm({ result }: { result: FormResult }) {
  const { t } = useTranslation(['people', 'common']);
  const locale = useLocale();
  return (
    <Section title={t('invite.title')} lead={t('invite.lead')}>
      <PostForm result={result}>
        <Stack gap="lg">
          <TextField name="email" type="email" label={t('invite.email')} required autoComplete="off" />
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
            <SelectField
              name="role"
              label={t('invite.role')}
              required
              defaultValue="editor"
              options={ROLES.map((role) => ({ value: role, label: t(`roles.${role}.name`) }))}
            />
            <SelectField
              name="locale"
              label={t('invite.locale')}
              required
              defaultValue={locale}
              options={[
                { value: 'ja', label: t('common:language.ja') },
                { value: 'en', label: t('common:language.en') },
              ]}
            />
          </SimpleGrid>
          <RoleMeanings />
          <div>
            <SubmitButton name="intent" value="invite">
              {t('invite.send')}
            </SubmitButton>
          </div>
        </Stack>
      </PostForm>
    </Section>
  );
}

function RoleMeanings() {
  const { t } = useTranslation('people');
  return (
    <dl className={classes.roles}>
      {ROLES.map((role) => (
        <div key={role} style={{ display: 'contents' }}>
          <dt>{t(`roles.${role}.name`)}</dt>
          <dd>{t(`roles.${role}.sentence`)}</dd>
        </div>
      ))}
    </dl>
  );
}

type ListProps = { invitations: readonly OpenInvitation[]; now: string };

/** Open invitations, each to be sent again or withdrawn. */
export function InvitationList({ invitations, now }: ListProps) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const locale = useLocale();
  return (
    <Section title={t('invitations.title')}>
      {invitations.length === 0 ? (
        <p className={classes.quiet}>{t('invitations.empty')}</p>
      ) : (
        <Entries>
          {invitations.map(({ id, email, role, sentAt, expiresAt }) => (
            <Entry
              key={id}
              name={email}
              actions={
                <>
                  <Form method="post">
                    <input type="hidden" name="email" value={email} />
                    <input type="hidden" name="role" value={role} />
                    <input type="hidden" name="locale" value={locale} />
                    <Button
                      type="submit"
                      name="intent"
                      value="invite"
                      variant="default"
                      size="sm"
                      fz="sm"
                      aria-label={t('invitations.againTo', { email })}
                    >
                      {t('invitations.again')}
                    </Button>
                  </Form>
                  <Form method="post">
                    <input type="hidden" name="invitationId" value={id} />
                    <Button
                      type="submit"
                      name="intent"
                      value="withdraw"
                      variant="default"
                      size="sm"
                      fz="sm"
                      aria-label={t('invitations.withdrawOf', { email })}
                    >
                      {t('invitations.withdraw')}
                    </Button>
                  </Form>
                </>
              }
            >
              <EntryNote>
                <span>{t(`roles.${role}.name`)}</span>
                <span>{t('invitations.sent', { date: format.date(sentAt) })}</span>
                <span>
                  {t(isOpen({ expiresAt }, new Date(now)) ? 'invitations.until' : 'invitations.expired', {
                    date: format.date(expiresAt),
                  })}
                </span>
              </EntryNote>
            </Entry>
          ))}
        </Entries>
      )}
    </Section>
  );
}
