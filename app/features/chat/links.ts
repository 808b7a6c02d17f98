/** Web addresses inside plain text, found without trusting it: only http and https become links. */

export type TextPart = { text: string; href?: string };

// Japanese follows an address without a space, so an address ends with its last ASCII character.
const ADDRESS = /https?:\/\/[!#-&(-;=?-[\]_a-z~]{1,1000}/gi;
const TRAILING = /[.,:;!?*_~]+$/;

/** A text as parts in their order; those that are addresses carry where they lead. */
export function splitLinks(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const shown = trimAddress(match[0]);
    const href = safeAddress(shown);
    if (!href) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: shown, href });
    end = match.index + shown.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** What belongs to the sentence and not to the address: its full stop, and a bracket it did not open. */
function trimAddress(address: string): string {
  let shown = address;
  for (;;) {
    const shorter = closesTooMuch(shown) ? shown.slice(0, -1) : shown.replace(TRAILING, '');
    if (shorter === shown) return shown;
    shown = shorter;
  }
}

function closesTooMuch(address: string): boolean {
  return (
    (address.endsWith(')') && address.split(')').length > address.split('(').length) ||
    (address.endsWith(']') && address.split(']').length > address.split('[').length)
  );
}

function safeAddress(address: string): string | null {
  try {
    const url = new URL(address);
    const web = url.protocol === 'http:' || url.protocol === 'https:';
    // A name before an @ makes an address look like another site's.
    return web && url.hostname !== '' && url.username === '' && url.password === '' ? url.href : null;
  } catch {
    return null;
  }
}
