/** What every request must pass before its session is looked at: a real host, our own origin, a fair size and pace. */
import type { RequestHandler } from 'express';
import { isApiCall } from './api-door';
import type { Limits } from './limits';
import { forwarded, isHost, isSameOrigin, ownOrigins } from './origin';
import { refuse } from './refusals';

type PostOptions = { publicUrl: string | null; limits: Limits };

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
/** Forms with files say so; nothing else is large. Each form has a tighter limit of its own. */
const LARGEST_FILES = 24 * 1024 * 1024;
const LARGEST = 1024 * 1024;

/** Makes the Host header one that can be trusted to be a host, and drops what only a proxy may say. */
export function hostGuard({ trustsProxy }: { trustsProxy: boolean }): RequestHandler {
  return (req, res, next) => {
    if (trustsProxy) req.headers.host = forwarded(req.headers, 'host') ?? req.headers.host;
    delete req.headers['x-forwarded-host'];
    if (isHost(req.headers.host)) next();
    else res.status(400).type('text').send('Bad request: the Host header is not a host.\n');
  };
}

/** No page has an address this long. The API says itself what is wrong with one. */
const LONGEST_ADDRESS = 16 * 1024;

/** Refuses an address that is too long for a page. */
export function shortAddresses(): RequestHandler {
  return (req, res, next) => {
    if (req.url.length <= LONGEST_ADDRESS || isApiCall(req)) next();
    else res.status(414).type('text').send('The address is too long.\n');
  };
}

/** Sends an address that begins like another host's (`//there/…`) to its plain form. */
export function plainPaths(): RequestHandler {
  return (req, res, next) => {
    if (/^\/[/\\]/.test(req.url)) res.redirect(308, `/${req.url.replace(/^[/\\]+/, '')}`);
    else next();
  };
}

/** Refuses posts from elsewhere, without a length, too large, or too many. */
export function postGuard({ publicUrl, limits }: PostOptions): RequestHandler {
  return async (req, res, next) => {
    if (READS.has(req.method)) return next();
    if (!isSameOrigin(req.headers, ownOrigins(req.protocol, req.headers.host, publicUrl))) {
      refuse(res, 'bad_origin');
    }
    // Remix compares the origin with the Host header, which a proxy may have changed; we have just looked.
    delete req.headers.origin;
    const length = Number(req.headers['content-length']);
    const files = /^multipart\/form-data/i.test(req.headers['content-type'] ?? '');
    const chunked = req.headers['transfer-encoding'] !== undefined;
    if (chunked || length > (files ? LARGEST_FILES : LARGEST)) refuse(res, 'too_large');
    const allowed = await limits('post', req.ip ?? '');
    if (!allowed.ok) refuse(res, 'rate_limited', allowed.retryAfter);
    next();
  };
}
