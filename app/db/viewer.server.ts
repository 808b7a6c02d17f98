/**
 * Who looks at the page, and for which of their organisations. Read once per request, however many
 * loaders ask.
 */
import { redirect } from '@remix-run/node';
import { pick } from '~/i18n/format';
import { getLocale } from '~/i18n/locale.server';
import { readCookie } from '~/shared/cookies';
import { AppError } from '~/shared/errors';
import { paths } from '~/shared/paths';
import type { AppContext } from './context.server';

export type OrganisationKind = 'manufacturer' | 'trading_company' | 'logistics' | 'buyer' | 'support';
export type OrganisationRole = 'owner' | 'editor' | 'viewer';

/** One of the viewer's organisations, named in the reader's language. */
export type ViewerOrganisation = {
  id: string;
  name: string;
  kind: OrganisationKind;
  role: OrganisationRole;
  status: 'draft' | 'published';
  /** The onboarding step still to be done. */
  onboarding: 'work' | 'first' | 'done';
};

export type Viewer = {
  user: { id: string; email: string; displayName: string; locale: 'ja' | 'en' };
  /** The organisation they work for now; null before they have one. */
  organisation: ViewerOrganisation | null;
  organisations: ViewerOrganisation[];
};

export const ORGANISATION_COOKIE = 'organisation';

const viewers = new WeakMap<object, Promise<Viewer | null>>();

/** The signed-in person with their organisations, or null for a visitor. */
export function getViewer(context: AppContext, request: Request): Promise<Viewer | null> {
  let viewer = viewers.get(context);
  if (!viewer) {
    viewer = readViewer(context, request);
    viewers.set(context, viewer);
  }
  return viewer;
}

/** The signed-in person; a visitor is sent to sign in and comes back afterwards. */
export function requireUser(context: AppContext, request: Request): { id: string; email: string } {
  if (context.user) return context.user;
  throw redirect(paths.signIn(whereTo(request)));
}

/** The viewer with the organisation they work for; one without any is sent to make or join one. */
export async function requireOrganisation(
  context: AppContext,
  request: Request,
): Promise<Viewer & { organisation: ViewerOrganisation }> {
  requireUser(context, request);
  const viewer = await getViewer(context, request);
  if (!viewer) throw redirect(paths.signIn(whereTo(request)));
  if (!viewer.organisation) throw redirect(paths.onboarding());
  return { ...viewer, organisation: viewer.organisation };
}

function whereTo(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return request.method === 'GET' ? pathname + search : pathname;
}

async function readViewer(context: AppContext, request: Request): Promise<Viewer | null> {
  if (!context.user) return null;
  const { id, email } = context.user;
  const { data, error } = await context.db
    .from('profiles')
    .select(
      'display_name, locale, memberships(role, created_at, organisations(id, name_ja, name_en, kind, status, onboarding))',
    )
    .eq('id', id)
    .maybeSingle();
  if (error) throw new AppError('unavailable', error);
  if (!data) return null;
  const locale = getLocale(request);
  const organisations = data.memberships
    .toSorted((a, b) => a.created_at.localeCompare(b.created_at))
    .flatMap(({ role, organisations: found }) =>
      found
        ? [
            {
              id: found.id,
              name: pick(locale, found.name_ja, found.name_en),
              kind: found.kind as OrganisationKind,
              role: role as OrganisationRole,
              status: found.status as ViewerOrganisation['status'],
              onboarding: found.onboarding as ViewerOrganisation['onboarding'],
            },
          ]
        : [],
    );
  const chosen = readCookie(request, ORGANISATION_COOKIE);
  return {
    user: { id, email, displayName: data.display_name, locale: data.locale === 'en' ? 'en' : 'ja' },
    organisation: organisations.find((one) => one.id === chosen) ?? organisations[0] ?? null,
    organisations,
  };
}
