/**
 * Where a request comes from. Browsers name the origin of every post and every socket handshake; only our
 * own is let in. A request that names none comes from no browser, and carries nobody's cookies by accident.
 */
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

const HOST = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(:\d{1,5})?$/i;

/** Whether a Host header is one that a URL can be made of. */
export function isHost(host: string | undefined): host is string {
  return host !== undefined && host.length <= 255 && HOST.test(host);
}

/** Whether a request that changes something, or opens a socket, comes from one of our own pages. */
export function isSameOrigin(headers: IncomingHttpHeaders, ownOrigins: readonly string[]): boolean {
  const { origin, referer } = headers;
  if (origin !== undefined) return ownOrigins.includes(origin.toLowerCase());
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin' || site === 'none';
  if (referer === undefined) return true;
  return URL.canParse(referer) && ownOrigins.includes(new URL(referer).origin);
}

/** The origins that are ours: the one asked, and the public one where it is set. */
export function ownOrigins(protocol: string, host: string | undefined, publicUrl: string | null): string[] {
  const origins = isHost(host) ? [`${protocol}://${host.toLowerCase()}`] : [];
  return publicUrl ? [...origins, publicUrl.toLowerCase()] : origins;
}

/** What a proxy says of the request it passed on; the nearest to the browser speaks first. */
export function forwarded(headers: IncomingHttpHeaders, what: 'host' | 'proto'): string | undefined {
  const [first] = String(headers[`x-forwarded-${what}`] ?? '').split(',');
  return first?.trim() || undefined;
}

/** Whether a socket is opened by one of our own pages. Sockets do not pass through Express. */
export function isOwnSocket(
  request: IncomingMessage,
  trustsProxy: boolean,
  publicUrl: string | null,
): boolean {
  const { headers, socket } = request;
  const said = (what: 'host' | 'proto') => (trustsProxy ? forwarded(headers, what) : undefined);
  const protocol = said('proto') ?? ('encrypted' in socket ? 'https' : 'http');
  return isSameOrigin(headers, ownOrigins(protocol, said('host') ?? headers.host, publicUrl));
}
