/** What documents are made with: the reader's language and day, and the drawings of the house. */
import { DEFAULT_ZONE, formatDate } from '~/i18n/format';
import { getFixedT, getLocale } from '~/i18n/locale.server';
import { now } from '~/shared/clock';
import { readCookie } from '~/shared/cookies';
import { isZone, ZONE_COOKIE } from '~/shared/zone';
import { markSvg, pictogramSvg } from './drawings.server';
import type { Setting } from './sheet';

/** The setting of a request; `?lang=` chooses the language. */
export function readSetting(request: Request, publicUrl: string): Setting & { zone: string } {
  const locale = getLocale(request);
  const cookie = readCookie(request, ZONE_COOKIE);
  const zone = isZone(cookie) ? cookie : DEFAULT_ZONE;
  return {
    t: getFixedT(locale, 'pdf'),
    locale,
    zone,
    today: formatDate(locale, now(), zone),
    host: new URL(publicUrl).host,
    drawings: { mark: markSvg(), pictogram: pictogramSvg },
  };
}
