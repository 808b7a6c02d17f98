/** The reader's time zone: the browser tells it by a cookie, so that the server writes times in it too. */
import { CHOICE_AGE } from './cookies';

export const ZONE_COOKIE = 'zone';

/** Whether a text names a time zone that Intl knows. */
export function isZone(value: string | undefined): value is string {
  if (!value) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
}

/** In the browser: keeps its time zone for the pages to come. */
export function rememberZone(): void {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone || document.cookie.includes(`${ZONE_COOKIE}=${encodeURIComponent(zone)}`)) return;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${ZONE_COOKIE}=${encodeURIComponent(zone)}; Path=/; Max-Age=${CHOICE_AGE}; SameSite=Lax`;
}
