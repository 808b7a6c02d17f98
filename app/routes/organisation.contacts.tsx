/** The contact card of one's organisation, which introduced partners see. `?edit` opens one in the form. */
import { Alert } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireOrganisation } from '~/db/viewer.server';
import { requireEditor } from '~/features/organisations/access.server';
import {
  addContact,
  changeContact,
  listContacts,
  moveContact,
  removeContact,
} from '~/features/organisations/contacts.server';
import { contactForm } from '~/features/organisations/forms';
import { canEdit } from '~/features/organisations/rules';
import { ContactForm } from '~/features/organisations/ui/ContactForm';
import { ContactList } from '~/features/organisations/ui/ContactList';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';
import { EmptyState } from '~/shared/ui/States';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organisation } = await requireOrganisation(context, request);
  const contacts = await listContacts(context.db, organisation.id);
  const edited = new URL(request.url).searchParams.get('edit');
  return {
    contacts,
    edited: contacts.find((contact) => contact.id === edited) ?? null,
    editable: canEdit(organisation.role),
    facts: { title: getFixedT(getLocale(request), 'organisations')('contacts.title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { organisation } = await requireEditor(context, request);
  const { db } = context;
  const formData = await readForm(request);
  const contactId = String(formData.get('contactId') ?? '');
  const to = (key?: string) =>
    redirect(paths.contacts(), key ? { headers: { 'Set-Cookie': flashLine(request, key) } } : {});
  switch (formData.get('intent')) {
    case 'up':
    case 'down':
      await moveContact(db, organisation.id, contactId, formData.get('intent') === 'up' ? 'up' : 'down');
      return to();
    case 'remove':
      await removeContact(db, organisation.id, contactId);
      return to('organisations:contacts.removed');
    case 'save': {
      const form = parseForm(contactForm, formData);
      if (!form.ok) return invalid(form);
      try {
        if (contactId) await changeContact(db, organisation.id, contactId, form.data);
        else await addContact(db, organisation.id, form.data);
      } catch (error) {
        return refusedBy(error, formData);
      }
      return to('organisations:contacts.saved');
    }
    default:
      throw new AppError('invalid');
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Contacts() {
  const { contacts, edited, editable } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation('organisations');
  return (
    <Page
      width="form"
      title={t('contacts.title')}
      lead={t('contacts.lead')}
      breadcrumbs={[{ label: t('overview.title'), to: paths.myOrganisation() }]}
    >
      {!editable && <Alert color="gray">{t('overview.readOnly')}</Alert>}
      {contacts.length > 0 ? (
        <ContactList contacts={contacts} canEdit={editable} />
      ) : (
        <EmptyState title={t('contacts.emptyTitle')}>{t('contacts.empty')}</EmptyState>
      )}
      {editable && <ContactForm key={edited?.id ?? contacts.length} contact={edited} result={result} />}
    </Page>
  );
}
