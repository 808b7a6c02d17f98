/**
 * Headers that are settled when the answer is about to go out, because routes may have a say in them and
 * Remix adds to what is there instead of replacing it.
 */
import type { RequestHandler, Response } from 'express';

/** Notes that this answer carries a session and must not be kept by anyone. */
export function markPrivate(res: Response): void {
  res.locals.carriesSession = true;
}

/** Notes how long the visitor has to wait, for the Retry-After header. */
export function markRetryAfter(res: Response, seconds: number): void {
  res.locals.retryAfter = seconds;
}

/** Settles Cache-Control and Retry-After before the head of each answer is written. */
export function settleHeaders(): RequestHandler {
  return (req, res, next) => {
    const writeHead = res.writeHead;
    res.writeHead = ((...args: Parameters<typeof writeHead>) => {
      // What a visitor has put on a list stands in the page, as what a person works with does.
      const personal = res.locals.signedIn || /(^|;\s*)picks=/.test(req.headers.cookie ?? '');
      if (res.locals.carriesSession || (personal && !res.hasHeader('Cache-Control'))) {
        res.setHeader('Cache-Control', 'private, no-store');
      }
      if (res.locals.retryAfter) res.setHeader('Retry-After', String(res.locals.retryAfter));
      return writeHead.apply(res, args);
    }) as typeof writeHead;
    next();
  };
}
