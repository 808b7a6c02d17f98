/** The small cookies of the shell: language, colour scheme, time zone, a message for the next page. */

/** One cookie of a request, decoded; undefined when it is missing or broken. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at < 0 || part.slice(0, at).trim() !== name) continue;
    try {
      return decodeURIComponent(part.slice(at + 1).trim());
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** The names of all cookies of a request. */
export function cookieNames(request: Request): string[] {
  return (request.headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.split('=', 1)[0]?.trim() ?? '')
    .filter((name) => /^[\w.-]+$/.test(name));
}

/** A Set-Cookie line for the whole site. `maxAge` in seconds; without one it lasts as long as the browser. */
export function cookieLine(
  request: Request,
  name: string,
  value: string,
  { maxAge, httpOnly = true }: { maxAge?: number; httpOnly?: boolean } = {},
): string {
  const secure = new URL(request.url).protocol === 'https:';
  return [
    `${name}=${encodeURIComponent(value)}`,
    'Path=/',
    'SameSite=Lax',
    ...(maxAge === undefined ? [] : [`Max-Age=${maxAge}`]),
    ...(httpOnly ? ['HttpOnly'] : []),
    ...(secure ? ['Secure'] : []),
  ].join('; ');
}

/** How long a choice of the reader is remembered: one year. */
export const CHOICE_AGE = 365 * 24 * 3600;
