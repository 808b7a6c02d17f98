/** Signing out, here and on the open pages of this session. */
import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { SESSION_COOKIE } from '~/db/session.server';
import { ORGANISATION_COOKIE } from '~/db/viewer.server';
import { cookieLine, cookieNames } from '~/shared/cookies';
import { readForm } from '~/shared/form';
import { paths, safeNext } from '~/shared/paths';

export function loader() {
  return redirect(paths.start());
}

export async function action({ request, context }: ActionFunctionArgs) {
  const next = safeNext((await readForm(request)).get('next'), paths.start());
  const { user, sessionId } = context;
  if (user) {
    const { error } = await context.auth.signOut({ scope: 'local' });
    if (error) console.warn(`A session could not be ended at Supabase Auth: ${error.message}`);
    if (sessionId) await context.endSessions({ personId: user.id, sessionId });
  }
  const headers = new Headers();
  const gone = cookieNames(request).filter((name) => name.startsWith(SESSION_COOKIE));
  for (const name of [...gone, ORGANISATION_COOKIE]) {
    headers.append('Set-Cookie', cookieLine(request, name, '', { maxAge: 0 }));
  }
  return redirect(next, { headers });
}
