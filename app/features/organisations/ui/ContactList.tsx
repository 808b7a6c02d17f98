/** The contact card as its own people keep it: in order, each to be changed, moved or removed. */
import { ActionIcon, Badge, Button, Group } from '@mantine/core';
import { Form, Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { paths } from '~/shared/paths';
import { ConfirmButton } from '~/shared/ui/ConfirmButton';
import { Entries, Entry, EntryNote } from '~/shared/ui/Entries';
import { IconArrowDown, IconArrowUp } from '~/shared/ui/icons';
import type { Contact } from '../model';
import classes from './ContactList.module.css';

/** How to reach one contact: mail and phone as links. */
export function ContactWays({ contact: { email, phone } }: { contact: Contact }) {
  return (
    <p className={classes.ways}>
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {phone && <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>}
    </p>
  );
}

type Props = { contacts: readonly Contact[]; canEdit: boolean };

/** The contacts in the order partners see them. */
export function ContactList({ contacts, canEdit }: Props) {
  const { t } = useTranslation(['organisations', 'common']);
  return (
    <Entries>
      {contacts.map((contact, index) => (
        <Entry
          key={contact.id}
          name={
            <>
              {contact.name}
              {index === 0 && contacts.length > 1 && <Badge size="sm">{t('contacts.first')}</Badge>}
            </>
          }
          actions={
            canEdit && (
              <>
                {contacts.length > 1 && (
                  <MoveForm contact={contact} first={index === 0} last={index === contacts.length - 1} />
                )}
                <Button
                  component={Link}
                  to={`${paths.contacts({ edit: contact.id })}#form`}
                  variant="default"
                  size="sm"
                  fz="sm"
                  aria-label={t('contacts.edit', { name: contact.name })}
                >
                  {t('common:action.edit')}
                </Button>
                <Form method="post">
                  <input type="hidden" name="contactId" value={contact.id} />
                  <ConfirmButton
                    name="intent"
                    value="remove"
                    place="below-end"
                    label={t('common:action.delete')}
                    question={t('contacts.removeQuestion', { name: contact.name })}
                    confirm={t('common:action.delete')}
                  />
                </Form>
              </>
            )
          }
        >
          {contact.title && <EntryNote>{contact.title}</EntryNote>}
          <ContactWays contact={contact} />
        </Entry>
      ))}
    </Entries>
  );
}

/** One place up or down. */
function MoveForm({ contact, first, last }: { contact: Contact; first: boolean; last: boolean }) {
  const { t } = useTranslation('organisations');
  return (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="contactId" value={contact.id} />
      <Group gap="xs">
        <ActionIcon
          type="submit"
          name="intent"
          value="up"
          variant="default"
          size="lg"
          disabled={first}
          aria-label={t('contacts.up', { name: contact.name })}
        >
          <IconArrowUp size={18} stroke={1.75} />
        </ActionIcon>
        <ActionIcon
          type="submit"
          name="intent"
          value="down"
          variant="default"
          size="lg"
          disabled={last}
          aria-label={t('contacts.down', { name: contact.name })}
        >
          <IconArrowDown size={18} stroke={1.75} />
        </ActionIcon>
      </Group>
    </Form>
  );
}
