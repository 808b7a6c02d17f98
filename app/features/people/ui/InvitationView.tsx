/** What an invited person sees: who invites them, as what, and the one step that is next. */
import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { forgetForms } from '~/shared/kept';
import { paths } from '~/shared/paths';
import { FactList } from '~/shared/ui/FactList';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import type { Role } from '../model';
import type { WayIn } from '../rules';

type Props = {
  organisation: string;
  email: string;
  role: Role;
  way: WayIn;
  /** The address that is signed in. */
  current: string | null;
  /** This page, to come back to. */
  here: string;
};

/** The facts of the invitation, and joining, signing in or changing the address. */
export function InvitationView({ organisation, email, role, way, current, here }: Props) {
  const { t } = useTranslation('people');
  return (
    <Stack gap="lg">
      <FactList
        facts={[
          { label: t('invitation.for'), value: email },
          {
            label: t('invitation.role'),
            value: (
              <>
                <strong>{t(`roles.${role}.name`)}</strong>
                <br />
                {t(`roles.${role}.sentence`)}
              </>
            ),
          },
        ]}
      />
      {way === 'accept' && (
        <Form method="post">
          <SubmitButton>{t('invitation.accept', { organisation })}</SubmitButton>
        </Form>
      )}
      {way === 'sign_in' && (
        <Stack gap="md">
          <Text>{t('invitation.signInLead', { email })}</Text>
          <Group gap="md">
            <Button component={Link} to={paths.signUp(here, email)} color="shu">
              {t('invitation.signUp')}
            </Button>
            <Button component={Link} to={paths.signIn(here, email)} variant="default">
              {t('invitation.signIn')}
            </Button>
          </Group>
        </Stack>
      )}
      {way === 'other_address' && (
        <Stack gap="md">
          <Alert color="yellow" title={t('invitation.otherTitle')}>
            {t('invitation.other', { email, current })}
          </Alert>
          <Form method="post" action={paths.signOut()} onSubmit={forgetForms}>
            <input type="hidden" name="next" value={here} />
            <SubmitButton>{t('invitation.signOut')}</SubmitButton>
          </Form>
        </Stack>
      )}
    </Stack>
  );
}
