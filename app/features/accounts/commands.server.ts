/**
 * What is done with accounts. Nothing here tells a visitor whether an address has an account: what differs
 * goes out by mail, to the address itself.
 */
import type { AccountState, QueuedMail } from '~/db/context.server';
import type { Auth, Db } from '~/db/session.server';
import type { Locale } from '~/i18n/locale';
import { AppError } from '~/shared/errors';
import { type DomainEvent, personRoom } from '~/shared/events';
import type { ProfileInput, SignUpInput } from './model';

/** What these commands work with, taken from the request's context. */
export type AccountTools = {
  /** An auth client without cookies. */
  bareAuth: Auth;
  accountState(address: string): Promise<AccountState>;
  queueMail(mail: QueuedMail): Promise<void>;
};

type Person = { id: string; email: string };

/** Makes an account and lets its confirmation be mailed; an address that has one gets a mail that says so. */
export async function signUp(tools: AccountTools, input: SignUpInput, locale: Locale): Promise<void> {
  const { bareAuth, accountState } = tools;
  const state = await accountState(input.email);
  if (state === 'confirmed') return tellExisting(tools, input.email, locale);
  if (state === 'unconfirmed') {
    const { error } = await bareAuth.resend({ type: 'signup', email: input.email });
    if (error) await tellExisting(tools, input.email, locale);
    return;
  }
  const { error } = await bareAuth.signUp({
    email: input.email,
    password: input.password,
    options: { data: { display_name: input.displayName, locale, next: input.next ?? '' } },
  });
  if (!error) return;
  // Someone signed up with the same address in the same moment.
  if ((await accountState(input.email)) !== 'none') return tellExisting(tools, input.email, locale);
  throw new AppError('unavailable', error);
}

/** Lets a link for a new password be mailed, if the address has an account. */
export async function askForReset({ bareAuth }: AccountTools, email: string): Promise<void> {
  const { error } = await bareAuth.resetPasswordForEmail(email);
  if (error) throw new AppError('unavailable', error);
}

/** Signs in, and tells only whether it worked. The new session lands in the cookies of the answer. */
export async function signIn(auth: Auth, email: string, password: string): Promise<boolean> {
  const { data, error } = await auth.signInWithPassword({ email, password });
  if (error && (error.status === undefined || error.status === 429 || error.status >= 500)) {
    throw new AppError('unavailable', error);
  }
  return data.session !== null;
}

/** Whether a signed-in person knows their password. */
export async function knowsPassword(bareAuth: Auth, email: string, password: string): Promise<boolean> {
  if (!(await signIn(bareAuth, email, password))) return false;
  await bareAuth.signOut({ scope: 'local' });
  return true;
}

/** Lets a new address be confirmed by mail; the old one hears of it. */
export async function changeEmail(
  tools: AccountTools & { auth: Auth },
  person: Person,
  address: string,
  locale: Locale,
): Promise<void> {
  if (address === person.email) return;
  const taken = (await tools.accountState(address)) !== 'none';
  if (taken) await tools.queueMail({ kind: 'address_in_use', to: address, locale, data: {} });
  else {
    const { error } = await tools.auth.updateUser({ email: address });
    if (error) throw new AppError('unavailable', error);
  }
  await tools.queueMail({ kind: 'email_change_requested', to: person.email, locale, data: { address } });
}

/** Sets a new password; all other sessions of the person end. */
export async function changePassword(
  tools: { auth: Auth } & Pick<AccountTools, 'queueMail'>,
  email: string,
  password: string,
  locale: Locale,
): Promise<void> {
  const { error } = await tools.auth.updateUser({ password });
  // The same password again is what the person asked for.
  if (error && error.code !== 'same_password') {
    throw new AppError(error.code === 'weak_password' ? 'invalid' : 'unavailable', error);
  }
  const { error: kept } = await tools.auth.signOut({ scope: 'others' });
  if (kept) throw new AppError('unavailable', kept);
  await tools.queueMail({ kind: 'password_changed', to: email, locale, data: {} });
}

/** Saves the name and the language of a person. */
export async function saveProfile(
  db: Db,
  personId: string,
  { displayName, locale }: ProfileInput,
): Promise<{ events: DomainEvent[] }> {
  const { error } = await db
    .from('profiles')
    .update({ display_name: displayName, locale })
    .eq('id', personId);
  if (error) throw new AppError('unavailable', error);
  return { events: [{ room: personRoom(personId), name: 'person.changed', payload: { what: 'profile' } }] };
}

async function tellExisting({ queueMail }: AccountTools, to: string, locale: Locale): Promise<void> {
  await queueMail({ kind: 'account_exists', to, locale, data: {} });
}
