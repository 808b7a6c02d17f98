/**
 * Days in the demo are counted from the day it is loaded, so that its story is always of this week; they begin
 * and end in Japan. Texts write `{+16}` for the day in sixteen days and `{+1m}` for the name of the next month.
 */
const HOUR = 3_600_000;
const JAPANESE = /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}]/u;

/** The moment some hours before now. */
export const hoursAgo = (now: Date, hours: number): string =>
  new Date(now.getTime() - hours * HOUR).toISOString();

/** The date in some days. */
export const dayIn = (now: Date, days: number): string => hoursAgo(now, -24 * days - 9).slice(0, 10);

/** The moment at which clocks in Japan showed `clock` some days ago. */
export const momentAgo = (now: Date, days: number, clock: string): string =>
  new Date(`${dayIn(now, -days)}T${clock}:00+09:00`).toISOString();

/** A text with its days and months written out in its own language. */
export function dated(text: string, now: Date): string {
  const locale = JAPANESE.test(text) ? 'ja-JP' : 'en-GB';
  const write = (day: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(day);
  return text.replace(/\{([+-]?\d+)(m?)\}/g, (_, count: string, unit: string) => {
    if (!unit) return write(new Date(dayIn(now, Number(count))), { day: 'numeric', month: 'long' });
    const [year = 0, month = 1] = dayIn(now, 0).split('-').map(Number);
    return write(new Date(Date.UTC(year, month - 1 + Number(count), 1)), { month: 'long' });
  });
}
