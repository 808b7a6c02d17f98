/** The contact card of an organisation: who to call, in what order. Seen from introduction on. */
import { must, mustSucceed } from '~/db/fail';
import type { Db } from '~/db/session.server';
import type { ContactForm } from './forms';
import type { Contact } from './model';
import { moved } from './rules';

/** The contacts this signed-in reader may see, in their order: none before an introduction. */
export async function listContacts(db: Db, organisationId: string): Promise<Contact[]> {
  return must(
    await db
      .from('organisation_contacts')
      .select('id, name, title, email, phone')
      .eq('organisation_id', organisationId)
      .order('position')
      .order('created_at')
      .order('id'),
  );
}

/** Adds a contact after the others. Throws `too_many_contacts` at the twenty-first. */
export async function addContact(db: Db, organisationId: string, contact: ContactForm): Promise<void> {
  const last = must(
    await db
      .from('organisation_contacts')
      .select('position')
      .eq('organisation_id', organisationId)
      .order('position', { ascending: false })
      .limit(1),
  );
  mustSucceed(
    await db
      .from('organisation_contacts')
      .insert({ organisation_id: organisationId, ...contact, position: (last[0]?.position ?? 0) + 1 }),
  );
}

/** Changes a contact. */
export async function changeContact(
  db: Db,
  organisationId: string,
  contactId: string,
  contact: ContactForm,
): Promise<void> {
  must(
    await db
      .from('organisation_contacts')
      .update(contact)
      .eq('id', contactId)
      .eq('organisation_id', organisationId)
      .select('id')
      .single(),
  );
}

/** Removes a contact; one that is gone already stays gone. */
export async function removeContact(db: Db, organisationId: string, contactId: string): Promise<void> {
  mustSucceed(
    await db.from('organisation_contacts').delete().eq('id', contactId).eq('organisation_id', organisationId),
  );
}

/** Moves a contact one place up or down. */
export async function moveContact(
  db: Db,
  organisationId: string,
  contactId: string,
  direction: 'up' | 'down',
): Promise<void> {
  const contacts = await listContacts(db, organisationId);
  const ids = moved(
    contacts.map((contact) => contact.id),
    contactId,
    direction,
  );
  mustSucceed(await db.rpc('order_contacts', { organisation: organisationId, ids }));
}
