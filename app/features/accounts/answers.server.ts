/** Answers that several account pages share. */
import { data } from '@remix-run/node';
import { cookieLine, readCookie } from '~/shared/cookies';
import { FORM_ERROR, refuse } from '~/shared/form';

/** Too many tries: 429 with the form as it was, and how long to wait (the server sets Retry-After). */
export function waitAnswer(formData: FormData, retryAfter: number) {
  const minutes = Math.max(1, Math.ceil(retryAfter / 60));
  const { errors, values } = refuse(formData, { [FORM_ERROR]: `accounts:tooMany?minutes=${minutes}` });
  return data({ ok: false as const, errors, values }, { status: 429 });
}

const MAILED_COOKIE = 'mailed';
const MAILED_AGE = 600;

export type Mailed = { to: string; about: 'signup' | 'recovery' | 'email_change' };

/** Remembers for ten minutes which address the "look into your mail" page is about. */
export function mailedLine(request: Request, { to, about }: Mailed): string {
  return cookieLine(request, MAILED_COOKIE, `${about}:${to}`, { maxAge: MAILED_AGE });
}

/** What `mailedLine` remembered. */
export function readMailed(request: Request): Mailed | null {
  const [, about, to] =
    /^(signup|recovery|email_change):(.+)$/.exec(readCookie(request, MAILED_COOKIE) ?? '') ?? [];
  return about && to ? { to, about: about as Mailed['about'] } : null;
}
