/** The form of one contact, new or to be changed. */
import { Group, SimpleGrid, Stack } from '@mantine/core';
import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { TextField } from '~/shared/ui/fields';
import { Section } from '~/shared/ui/Page';
import { type FormResult, PostForm } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import type { Contact } from '../model';

type Props = { contact: Contact | null; result: FormResult };

/** Saves under the intent `save`; without a contact it adds one. */
export function ContactForm({ contact, result }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  return (
    <div id="form">
      <Section title={t(contact ? 'contacts.editTitle' : 'contacts.add')}>
        <PostForm result={result}>
          {contact && <input type="hidden" name="contactId" value={contact.id} />}
          <Stack gap="lg">
            <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
              <TextField
                name="name"
                label={t('contacts.name')}
                required
                defaultValue={contact?.name}
                autoComplete="off"
              />
              <TextField
                name="title"
                label={t('contacts.role')}
                defaultValue={contact?.title}
                autoComplete="off"
              />
              <TextField
                name="email"
                type="email"
                label={t('contacts.email')}
                hint={t('contacts.emailHelp')}
                required="either"
                defaultValue={contact?.email}
                autoComplete="off"
              />
              <TextField
                name="phone"
                type="tel"
                label={t('contacts.phone')}
                hint={t('contacts.phoneHelp')}
                required="either"
                defaultValue={contact?.phone}
                autoComplete="off"
              />
            </SimpleGrid>
            <Group gap="md">
              <SubmitButton name="intent" value="save">
                {t('contacts.save')}
              </SubmitButton>
              {contact && <Link to={paths.contacts()}>{t('common:action.cancel')}</Link>}
            </Group>
          </Stack>
        </PostForm>
      </Section>
    </div>
  );
}
