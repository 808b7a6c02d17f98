/** The demo's people, each one press away. Only where there is a demo. */
import { Paper, Stack, Text, Title } from '@mantine/core';
import { Form } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import classes from './DemoSignIns.module.css';

type Props = { emails: readonly string[]; password: string; next: string };

/** One button for each kind of person; it signs in without JavaScript too. */
export function DemoSignIns({ emails, password, next }: Props) {
  const { t } = useTranslation('accounts');
  return (
    <Paper component="section" withBorder p="md" aria-labelledby="demo-sign-ins">
      <Stack gap="sm">
        <div>
          <Title order={2} size="h4" id="demo-sign-ins">
            {t('demo.title')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('demo.lead', { password })}
          </Text>
        </div>
        <Form method="post" className={classes.list}>
          <input type="hidden" name="next" value={next} />
          <input type="hidden" name="password" value={password} />
          {emails.map((email) => (
            <button key={email} type="submit" name="email" value={email} className={classes.person}>
              <span className={classes.role}>{t(`demo.role.${email.split('@')[0]}`)}</span>
              <span className={classes.email}>{email}</span>
            </button>
          ))}
        </Form>
      </Stack>
    </Paper>
  );
}
