/** The page behind an invitation's link: what it is about, and joining. Opening it changes nothing. */
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ORGANISATION_COOKIE, requireUser } from '~/db/viewer.server';
import { acceptInvitation } from '~/features/people/commands.server';
import { previewInvitation } from '~/features/people/queries.server';
import { wayIn } from '~/features/people/rules';
import { InvitationView } from '~/features/people/ui/InvitationView';
import { pick } from '~/i18n/format';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { pageMeta } from '~/i18n/seo';
import { CHOICE_AGE, cookieLine } from '~/shared/cookies';
import { flashLine } from '~/shared/flash';
import { paths } from '~/shared/paths';
import { Page } from '~/shared/ui/Page';

export const handle = { frame: 'focused' } as const;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const token = params.token ?? '';
  const locale = getLocale(request);
  const { nameJa, nameEn, email, role } = await previewInvitation(context.db, token);
  const organisation = pick(locale, nameJa, nameEn);
  const current = context.user?.email ?? null;
  return {
    organisation,
    email,
    role,
    current,
    way: wayIn(email, current),
    here: paths.invitation(token),
    facts: {
      title: getFixedT(locale, 'people')('invitation.title', { organisation }),
      indexed: false,
    },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const user = requireUser(context, request);
  const token = params.token ?? '';
  const { nameJa, nameEn } = await previewInvitation(context.db, token);
  const { organisationId, events } = await acceptInvitation(context.db, token, user.id);
  await context.publish(events);
  const headers = new Headers();
  headers.append(
    'Set-Cookie',
    cookieLine(request, ORGANISATION_COOKIE, organisationId, { maxAge: CHOICE_AGE }),
  );
  const organisation = pick(getLocale(request), nameJa, nameEn);
  headers.append('Set-Cookie', flashLine(request, 'people:done.joined', { values: { organisation } }));
  return redirect(paths.home(), { headers });
}

export const meta: MetaFunction<typeof loader> = (args) => pageMeta(args, args.data?.facts);

export default function Invitation() {
  const invitation = useLoaderData<typeof loader>();
  const { t } = useTranslation('people');
  const { organisation } = invitation;
  return (
    <Page
      width="form"
      title={t('invitation.title', { organisation })}
      lead={t('invitation.lead', { organisation })}
    >
      <InvitationView {...invitation} />
    </Page>
  );
}
