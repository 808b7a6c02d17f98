/** A short message that a command leaves for the next page: a key and its values, in a cookie read once; perhaps with the way back. */
import { cookieLine, readCookie } from './cookies';

export type FlashKind = 'done' | 'problem';
/** What takes a command back: a form of hidden fields, posted to a page of ours. */
export type Undo = { action: string; fields: Record<string, string> };
export type Flash = {
  kind: FlashKind;
  key: string;
  values?: Record<string, string | number>;
  undo?: Undo | undefined;
};

const COOKIE = 'flash';
const KEY = /^[a-z][\w-]*:[\w.]+$/i;
/** A path on this site, not another one's. */
const PATH = /^\/(?![/\\])[\w/.-]*(\?index)?$/;

/**
 * The Set-Cookie line that leaves a message: `flashLine(request, 'boards:flash.saved')`, for the headers of
 * a redirect. The key carries its namespace.
 */
export function flashLine(
  request: Request,
  key: string,
  { kind = 'done', values, undo }: Partial<Pick<Flash, 'kind' | 'values' | 'undo'>> = {},
): string {
  return cookieLine(request, COOKIE, JSON.stringify({ kind, key, values, undo }), { maxAge: 60 });
}

/** The message left for this page, and the line that takes it away. */
export function takeFlash(request: Request): { flash: Flash | null; clear: string | null } {
  const text = readCookie(request, COOKIE);
  if (text === undefined) return { flash: null, clear: null };
  return { flash: parse(text), clear: cookieLine(request, COOKIE, '', { maxAge: 0 }) };
}

function parse(text: string): Flash | null {
  try {
    const { kind, key, values, undo } = JSON.parse(text) as Partial<Flash>;
    if (typeof key !== 'string' || !KEY.test(key)) return null;
    const kept = Object.entries(values ?? {}).filter(([, value]) =>
      ['string', 'number'].includes(typeof value),
    );
    return {
      kind: kind === 'problem' ? 'problem' : 'done',
      key,
      values: Object.fromEntries(kept),
      undo: undoOf(undo),
    };
  } catch {
    return null;
  }
}

function undoOf(undo: Partial<Undo> | undefined): Undo | undefined {
  if (typeof undo?.action !== 'string' || !PATH.test(undo.action)) return undefined;
  const fields = Object.entries(undo.fields ?? {}).filter(([, value]) => typeof value === 'string');
  return { action: undo.action, fields: Object.fromEntries(fields) };
}
