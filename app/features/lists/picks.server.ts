/**
 * What a visitor has chosen, kept in a cookie: the ids of products, sixteen bytes each. It needs no account and
 * no row, works before JavaScript, and gives whoever forges it nothing that an address with ids would not.
 * When the visitor signs in, the products go to a list of their own, and the cookie goes.
 */

import type { AppContext } from '~/db/context.server';
import { must } from '~/db/fail';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { cookieLine, readCookie } from '~/shared/cookies';
import { AppError, isAppError } from '~/shared/errors';
import { isId } from '~/shared/ids';
import { MAX_LISTED } from './model';

const COOKIE = 'picks';
/** How long a browser keeps them: half a year from the last choice. */
const AGE = 180 * 24 * 3600;
const BYTES = 16;

/** The products a visitor has chosen, in the order of choosing. Whatever is broken is left out. */
export function readPicks(request: Request): string[] {
  const text = readCookie(request, COOKIE) ?? '';
  if (!/^[\w-]+$/.test(text)) return [];
  const bytes = Buffer.from(text, 'base64url');
  const ids: string[] = [];
  for (let at = 0; at + BYTES <= bytes.length && ids.length < MAX_LISTED; at += BYTES) {
    const hex = bytes.toString('hex', at, at + BYTES);
    ids.push(
      [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-'),
    );
  }
  return [...new Set(ids)];
}

/** The Set-Cookie line that keeps these products; of none, the one that takes the cookie away. */
export function picksLine(request: Request, ids: readonly string[]): string {
  const bytes = Buffer.from(ids.filter(isId).join('').replaceAll('-', ''), 'hex');
  return cookieLine(request, COOKIE, bytes.toString('base64url'), { maxAge: ids.length === 0 ? 0 : AGE });
}

/** The products with one more at the end. Throws `shortlist_full` at the hundred and first. */
export function withPick(ids: readonly string[], product: string): string[] {
  if (ids.includes(product)) return [...ids];
  if (ids.length >= MAX_LISTED) throw new AppError('shortlist_full');
  return [...ids, product];
}

/** A visitor's products; or, of a person who has just signed in, how many were kept, and the line that ends the cookie. */
export type Picks = { ids: string[]; kept: number; clear: string | null };

const settled = new WeakMap<object, Promise<Picks>>();

/**
 * The visitor's products. Those of somebody who is signed in by now are put on a list of theirs first, once per
 * request, however many loaders ask; what cannot be kept now stays in the cookie for the next page.
 */
export function settlePicks(context: AppContext, request: Request): Promise<Picks> {
  let picks = settled.get(context);
  if (!picks) {
    picks = settle(context, request);
    settled.set(context, picks);
  }
  return picks;
}

async function settle({ user, db }: AppContext, request: Request): Promise<Picks> {
  const ids = readPicks(request);
  if (!user) return { ids, kept: 0, clear: null };
  if (ids.length === 0) return { ids: [], kept: 0, clear: null };
  const name = getFixedT(getLocale(request), 'lists')('pickedName');
  try {
    const [list] = must(await db.rpc('keep_picks', { products: ids, name }));
    return { ids: [], kept: list?.kept ?? 0, clear: picksLine(request, []) };
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.status >= 500) console.error(error);
    return { ids: [], kept: 0, clear: null };
  }
}
