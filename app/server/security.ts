/** Headers every answer carries: what may run, frame, leak or be embedded. */
import { randomBytes } from 'node:crypto';
import type { RequestHandler } from 'express';

type Options = { production: boolean; https(protocol: string): boolean };

/** The content security policy of a page: nothing from elsewhere, and no inline script without the nonce. */
export function contentSecurityPolicy(nonce: string, origin: string, production: boolean): string {
  const socket = origin.replace(/^http/, 'ws');
  const own = `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'self'",
    `script-src ${own}`,
    // The development server puts styles into the page without a nonce.
    `style-src-elem ${production ? own : "'self' 'unsafe-inline'"}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    `connect-src 'self' ${socket}`,
    "font-src 'self'",
    "frame-ancestors 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "object-src 'none'",
  ].join('; ');
}

/** The address of a shared list is its key, which no other site and no log of one may learn. */
function referrerPolicy(path: string): string {
  return path.startsWith('/shared/') ? 'no-referrer' : 'strict-origin-when-cross-origin';
}

/** Sets the headers, and makes the nonce of this answer (`res.locals.nonce`). */
export function securityHeaders({ production, https }: Options): RequestHandler {
  return (req, res, next) => {
    const nonce = randomBytes(16).toString('base64');
    res.locals.nonce = nonce;
    const secure = https(req.protocol);
    const origin = `${secure ? 'https' : 'http'}://${req.headers.host}`;
    res.setHeader('Content-Security-Policy', contentSecurityPolicy(nonce, origin, production));
    res.setHeader('X-Content-Type-Options', 'nosniff');
    res.setHeader('X-Frame-Options', 'DENY');
    res.setHeader('Referrer-Policy', referrerPolicy(req.path));
    res.setHeader('Cross-Origin-Opener-Policy', 'same-origin');
    res.setHeader('Permissions-Policy', 'camera=(), microphone=(), geolocation=(), payment=(), usb=()');
    if (secure) res.setHeader('Strict-Transport-Security', 'max-age=31536000; includeSubDomains');
    next();
  };
}
