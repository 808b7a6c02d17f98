/** Which list a reader's next product goes on, whoever they are, and what of a page is on it already. */
import type { AppContext } from '~/db/context.server';
import { getViewer } from '~/db/viewer.server';
import { CHOICE_AGE, cookieLine, readCookie } from '~/shared/cookies';
import { AppError } from '~/shared/errors';
import { settlePicks } from './picks.server';
import { currentList } from './queries.server';
import { mayChange } from './rules';

const COOKIE = 'list';

/** The list a person added to last, as this browser remembers it. */
export function preferredList(request: Request): string | undefined {
  return readCookie(request, COOKIE);
}

/** The Set-Cookie line that makes a list the one to add to. */
export function preferLine(request: Request, listId: string): string {
  return cookieLine(request, COOKIE, listId, { maxAge: CHOICE_AGE });
}

/** Those of some products that are on the reader's current list. */
export async function listedOf(
  context: AppContext,
  request: Request,
  products: readonly string[],
): Promise<string[]> {
  const picks = await settlePicks(context, request);
  if (!context.user) return picks.ids.filter((id) => products.includes(id));
  const viewer = await getViewer(context, request);
  const list = await currentList(
    context.db,
    viewer?.organisation?.id ?? null,
    preferredList(request),
    products,
  );
  return list?.listed ?? [];
}

type Kept = { organisationId: string | null };

/** How the reader stands to a list they can see: may they change it, whose is it, to whom can it be handed. */
export async function standingOf(context: AppContext, request: Request, { organisationId }: Kept) {
  const viewer = await getViewer(context, request);
  const organisations = viewer?.organisations ?? [];
  const current = viewer?.organisation ?? null;
  const canGive = organisationId === null && current && mayChange(current.id, organisations);
  return {
    personId: viewer?.user.id ?? '',
    editable: mayChange(organisationId, organisations),
    organisation: organisations.find(({ id }) => id === organisationId)?.name ?? '',
    giveTo: canGive ? current.name : null,
  };
}

/** Refuses whoever only reads the list. */
export async function requireChanging(context: AppContext, request: Request, list: Kept): Promise<void> {
  const { editable } = await standingOf(context, request, list);
  if (!editable) throw new AppError('not_allowed');
}
