/** The people of one's organisation: owners invite, give roles and remove; everybody may leave. */
import { Alert, Text } from '@mantine/core';
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AppContext } from '~/db/context.server';
import { requireOrganisation } from '~/db/viewer.server';
import {
  changeRole,
  invitePerson,
  removePerson,
  withdrawInvitation,
} from '~/features/people/commands.server';
import { invitationForm, inviteForm, personForm, roleForm } from '~/features/people/model';
import { listColleagues, listInvitations } from '~/features/people/queries.server';
import { canManagePeople, isLastOwner } from '~/features/people/rules';
import { InvitationList, InviteForm } from '~/features/people/ui/Invitations';
import { PeopleList } from '~/features/people/ui/PeopleList';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { now } from '~/shared/clock';
import { AppError } from '~/shared/errors';
import { flashLine } from '~/shared/flash';
import { FORM_ERROR, invalid, parseForm, readForm, refusedBy } from '~/shared/form';
import { paths } from '~/shared/paths';
import { useFieldError } from '~/shared/ui/fields';
import { Page } from '~/shared/ui/Page';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { user, organisation } = await requireOrganisation(context, request);
  const [people, invitations] = await Promise.all([
    listColleagues(context.db, organisation.id),
    listInvitations(context.db, organisation.id),
  ]);
  return {
    me: user.id,
    organisation: organisation.name,
    people,
    invitations,
    canManage: canManagePeople(organisation.role),
    now: now().toISOString(),
    facts: { title: getFixedT(getLocale(request), 'people')('title'), indexed: false },
  };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { user, organisation } = await requireOrganisation(context, request);
  const formData = await readForm(request);
  const intent = formData.get('intent');
  const leaves = intent === 'remove' && formData.get('personId') === user.id;
  if (!leaves && !canManagePeople(organisation.role)) throw new AppError('not_allowed');
  try {
    const done = await change(context, organisation.id, String(intent), formData);
    if ('errors' in done) return invalid(done);
    await context.publish(done.events);
    const values = { ...done.values, organisation: organisation.name };
    return redirect(leaves ? paths.home() : paths.people(), {
      headers: {
        'Set-Cookie': flashLine(request, leaves ? 'people:done.left' : done.message, { values }),
      },
    });
  } catch (error) {
    return refusedBy(error, formData);
  }
}

/** One change of the people: its events and the message about it, or the form as it was. */
async function change({ db, limit }: AppContext, organisationId: string, intent: string, formData: FormData) {
  switch (intent) {
    case 'invite': {
      const form = parseForm(inviteForm, formData);
      if (!form.ok) return form;
      const allowed = await limit('invite', organisationId);
      if (!allowed.ok) throw new AppError('rate_limited', undefined, allowed.retryAfter);
      const { events } = await invitePerson(db, organisationId, form.data);
      return { events, message: 'people:invite.sent', values: { email: form.data.email } };
    }
    case 'role': {
      const form = parseForm(roleForm, formData);
      if (!form.ok) return form;
      const { events } = await changeRole(db, organisationId, form.data.personId, form.data.role);
      return { events, message: 'people:done.role' };
    }
    case 'remove': {
      const form = parseForm(personForm, formData);
      if (!form.ok) return form;
      const { events } = await removePerson(db, organisationId, form.data.personId);
      return { events, message: 'people:done.removed' };
    }
    case 'withdraw': {
      const form = parseForm(invitationForm, formData);
      if (!form.ok) return form;
      const { events } = await withdrawInvitation(db, organisationId, form.data.invitationId);
      return { events, message: 'people:done.withdrawn' };
    }
    default:
      throw new AppError('invalid');
  }
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function People() {
  const { me, organisation, people, invitations, canManage, now: at } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { t } = useTranslation(['people', 'organisations']);
  const invited = result?.values.intent === 'invite' ? result : undefined;
  const refusal = useFieldError(invited ? undefined : result?.errors[FORM_ERROR]);
  return (
    <Page
      width="form"
      title={t('title')}
      lead={t('lead', { organisation })}
      meta={<span>{t('count', { count: people.length })}</span>}
      breadcrumbs={[{ label: t('organisations:overview.title'), to: paths.myOrganisation() }]}
    >
      {!canManage && <Alert color="gray">{t('readOnly')}</Alert>}
      {refusal && (
        <Alert color="red" role="alert">
          {refusal}
        </Alert>
      )}
      <PeopleList people={people} me={me} canManage={canManage} organisation={organisation} />
      {canManage && isLastOwner(people, me) && people.length > 1 && <Text c="dimmed">{t('lastOwner')}</Text>}
      {canManage && (
        <>
          <InviteForm key={invitations.map(({ id }) => id).join()} result={invited} />
          <InvitationList invitations={invitations} now={at} />
        </>
      )}
    </Page>
  );
}
