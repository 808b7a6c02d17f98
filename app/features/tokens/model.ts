/** Personal access tokens: what they may, how long they last, and what their person sees of them. */
import { z } from 'zod';
import { LIFETIMES } from './rules';

/** What a token may: see the catalogue as its person, and read what the person's own organisations have not published. */
export const SCOPES = ['catalogue:read', 'organisation:read'] as const;
export type Scope = (typeof SCOPES)[number];

/** How many tokens a person may have. */
export const MAX_TOKENS = 20;

/** The form of a new token. */
export const newToken = z.object({
  name: z.string().min(1, 'required').max(80),
  scopes: z.array(z.enum(SCOPES)).min(1, 'tokens:scopesRequired'),
  days: z
    .enum(LIFETIMES.map(String) as [`${(typeof LIFETIMES)[number]}`, ...`${(typeof LIFETIMES)[number]}`[]])
    .transform(Number),
});
export type NewToken = z.output<typeof newToken>;

/** A token as its person sees it in a list; the token itself is shown once and kept by nobody here. */
export type TokenEntry = {
  id: string;
  name: string;
  prefix: string;
  scopes: Scope[];
  createdAt: string;
  expiresAt: string;
  lastUsedAt: string | null;
};

/** A token that came with a request and was found good, with what it may. */
export type HeldToken = { token: string; id: string; scopes: Scope[] };

const SHAPE = /^msb_[A-Za-z0-9_-]{43}$/;

/** Whether a text is written like one of our tokens. */
export function looksLikeToken(text: string): boolean {
  return SHAPE.test(text);
}
