/** Resolves who asks, once per request, before any route runs. */
import { parse, serialize } from 'cookie';
import type { Request, RequestHandler, Response } from 'express';
import type { Cookie, CookieJar, Session, Sessions } from '~/db/session.server';
import { isAppError } from '~/shared/errors';
import { markPrivate } from './headers';
import { refuse } from './refusals';

type Options = { sessions: Sessions; https(protocol: string): boolean };

/** Puts the session into `res.locals.session`; where Supabase cannot be asked, the request is refused. */
export function sessionMiddleware({ sessions, https }: Options): RequestHandler {
  return async (req, res, next) => {
    const jar = cookieJar(req, res, https(req.protocol));
    try {
      res.locals.session = await sessions.resolve(jar);
    } catch (error) {
      if (!isAppError(error)) return next(error);
      refuse(res, error.code, 5);
      res.locals.session = await sessions.resolve({ ...jar, all: () => [] });
    }
    res.locals.signedIn = (res.locals.session as Session).person !== null;
    next();
  };
}

/** The cookies of a request's header, by name. */
export function readCookies(header: string | undefined): Cookie[] {
  return Object.entries(parse(header ?? '')).map(([name, value]) => ({ name, value: value ?? '' }));
}

function cookieJar(req: Request, res: Response, secure: boolean): CookieJar {
  const now = new Map(readCookies(req.headers.cookie).map((cookie) => [cookie.name, cookie.value]));
  return {
    secure,
    all: () => [...now].map(([name, value]) => ({ name, value })),
    set: (cookies) => {
      if (res.headersSent) throw new Error('a session changed after its answer was sent');
      for (const { name, value, options } of cookies) {
        if (value === '') now.delete(name);
        else now.set(name, value);
        res.append('Set-Cookie', serialize(name, value, options));
      }
      markPrivate(res);
    },
  };
}
