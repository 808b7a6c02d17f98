/**
 * Whether XML is such as a spreadsheet writes: not deeper, not of more elements, and with no longer texts, tags and
 * comments than any sheet needs. Looked at as it streams by, before a parser sees it, since parsers hold all of that in
 * memory: ten million open tags pack into a tenth of a megabyte. A document type is refused, and with it entities.
 */

const DEEPEST = 100;
/** More than the strings of all rows and columns that are read. */
const MOST_ELEMENTS = 2_000_000;
/** A cell holds 32,767 characters, each of which may be written as `&#x3042;`. */
const LONGEST = 512 * 1024;

const TOKEN = /<!--.*?-->|<!\[CDATA\[.*?\]\]>|<\?.*?\?>|<[^!?>"'][^>"']*(?:(?:"[^"]*"|'[^']*')[^>"']*)*>/sy;

export type XmlBounds = {
  /** False once the XML is out of bounds. */
  take(chunk: Buffer): boolean;
};

/** Parsers hold parts whole, but for sheets, which are read until they have too many rows. Excel takes 65,490 formats. */
const MOST_OF: readonly [RegExp, number][] = [
  [/workbook\.xml$|\.rels$/i, 20_000],
  [/styles\.xml$/i, 300_000],
  [/worksheets\/[^/]+\.xml$/i, Number.POSITIVE_INFINITY],
];

/** Watches one part. */
export function xmlBounds(name: string): XmlBounds {
  const most = MOST_OF.find(([pattern]) => pattern.test(name))?.[1] ?? MOST_ELEMENTS;
  let elements = 0;
  let depth = 0;
  /** A tag whose end has not come yet. */
  let open = '';
  let text = 0;
  return {
    take(chunk) {
      const seen = open + chunk.toString('latin1');
      open = '';
      for (let at = 0; at < seen.length; ) {
        const tag = seen.indexOf('<', at);
        text += (tag < 0 ? seen.length : tag) - at;
        if (text > LONGEST) return false;
        if (tag < 0) break;
        if (isDoctype(seen, tag)) return false;
        TOKEN.lastIndex = tag;
        const token = TOKEN.exec(seen)?.[0];
        if (token === undefined) {
          open = seen.slice(tag);
          return open.length <= LONGEST;
        }
        at = tag + token.length;
        text = 0;
        if (token.startsWith('</')) depth -= 1;
        else if (!/^<[!?]/.test(token)) {
          elements += 1;
          if (!token.endsWith('/>')) depth += 1;
        }
        if (depth > DEEPEST || elements > most || token.length > LONGEST) return false;
      }
      return true;
    },
  };
}

const isDoctype = (seen: string, at: number) => seen.startsWith('<!D', at) || seen.startsWith('<!d', at);
