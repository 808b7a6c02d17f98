/** Decisions about lists: who may change one, what a request to compare asks for, what a link's token looks like. Pure. */
import { isId } from '~/shared/ids';
import { MAX_COMPARED } from './model';

type Membership = { id: string; role: 'owner' | 'editor' | 'viewer' };

/** Whether the reader of a list may change it: their own always, an organisation's as its editor. */
export function mayChange(organisationId: string | null, memberships: readonly Membership[]): boolean {
  if (organisationId === null) return true;
  const role = memberships.find(({ id }) => id === organisationId)?.role;
  return role === 'owner' || role === 'editor';
}

/** The products an address asks to compare: `ids` once each or with commas, at most four; how many were too many. */
export function askedToCompare(search: URLSearchParams): { ids: string[]; left: number } {
  const asked = search.getAll('ids').flatMap((text) => text.split(','));
  const ids = [...new Set(asked.map((text) => text.trim().toLowerCase()).filter(isId))];
  return { ids: ids.slice(0, MAX_COMPARED), left: Math.max(0, ids.length - MAX_COMPARED) };
}

/** Whether a text can be a link's token at all: 32 random bytes as base64url. */
export function isToken(text: string): boolean {
  return /^[\w-]{43}$/.test(text);
}

/** A place in the order of lists: when the last one changed, and its id. */
export function readCursor(cursor: string | null): { at: string; id: string } | null {
  const [at = '', id = ''] = cursor?.split('~') ?? [];
  return isId(id) && /^\d{4}-[0-9T:. +Z-]{6,36}$/.test(at) && !Number.isNaN(Date.parse(at))
    ? { at, id }
    : null;
}
