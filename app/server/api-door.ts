/**
 * The door of the API, before sessions: programs of other sites may read, and nobody's cookies come in with them. So
 * a page elsewhere sees what a visitor sees, or what the token it was given sees, and never what the reader of that
 * page is signed in to see.
 */
import type { Request, RequestHandler, Response } from 'express';
import { Router } from 'express';
import { isBearer, problemAnswer } from '~/features/api/answer.server';
import type { ProblemCode } from '~/features/api/problem';
import { type FieldError, unreadableParts } from '~/features/api/query';
import { getLocale } from '~/i18n/locale.server';

const METHODS = 'GET, HEAD, OPTIONS';
const PREFLIGHT_KEPT_S = '86400';
/** The paths that Remix would read as calls of its own pages. */
const REMIX_OWN = /\.data$/i;

type Options = { publicUrl: string };

/** Everything under /api passes here, and whoever asks for a file with a token. */
export function apiDoor({ publicUrl }: Options): Router {
  const router = Router();
  const enter = doorman(publicUrl);
  router.use('/api', enter);
  router.use('/files', (req, res, next) => (comesWithToken(req) ? enter(req, res, next) : next()));
  return router;
}

/** Whether a request is for the API, which says itself what is wrong with it. */
export const isApiCall = (req: Request): boolean =>
  req.url.startsWith('/api/') || (req.url.startsWith('/files/') && comesWithToken(req));

/** A call with a token, or the question of a browser whether a script may make one. */
function comesWithToken({ method, headers }: Request): boolean {
  if (method === 'OPTIONS') return /\bauthorization\b/i.test(headers['access-control-request-headers'] ?? '');
  return isBearer(headers.authorization);
}

function doorman(publicUrl: string): RequestHandler {
  return (req, res, next) => {
    delete req.headers.cookie;
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Access-Control-Expose-Headers', 'Content-Language, ETag, Retry-After, WWW-Authenticate');
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
    if (req.method === 'OPTIONS') {
      res.setHeader('Access-Control-Allow-Methods', METHODS);
      res.setHeader('Access-Control-Allow-Headers', 'Authorization, Accept-Language, If-None-Match');
      res.setHeader('Access-Control-Max-Age', PREFLIGHT_KEPT_S);
      res.setHeader('Allow', METHODS);
      res.status(204).end();
    } else if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', METHODS);
      void refuse(req, res, 'method_not_allowed', publicUrl);
    } else if (!isWellFormed(req.path)) {
      void refuse(req, res, 'invalid', publicUrl);
    } else if (unreadableParts(queryOf(req)).length > 0) {
      // Here, because what comes behind mends the query before anyone can see that it was broken.
      void refuse(req, res, 'invalid', publicUrl, unreadableParts(queryOf(req)));
    } else if (REMIX_OWN.test(req.path)) {
      void refuse(req, res, 'not_found', publicUrl);
    } else next();
  };
}

async function refuse(
  req: Request,
  res: Response,
  code: ProblemCode,
  publicUrl: string,
  errors: readonly FieldError[] = [],
): Promise<void> {
  const languages = req.headers['accept-language'];
  const asked = new URL(`${publicUrl}/?${queryOf(req)}`);
  const locale = getLocale(
    new Request(asked, { headers: languages ? { 'accept-language': languages } : {} }),
  );
  const answer = problemAnswer(code, locale, publicUrl, errors);
  answer.headers.forEach((value, name) => void res.setHeader(name, value));
  res.status(answer.status).send(Buffer.from(await answer.arrayBuffer()));
}

const queryOf = (req: Request) => req.originalUrl.split('?').slice(1).join('?');

function isWellFormed(path: string): boolean {
  try {
    return !decodeURIComponent(path).includes('\0');
  } catch {
    return false;
  }
}
