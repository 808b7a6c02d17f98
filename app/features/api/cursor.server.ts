/**
 * Cursors that callers hand back unread: a place in a list, with a sum over it and the question it belongs to. A cursor
 * that was made up, cut short or taken from another question is no cursor.
 */
import { createHash } from 'node:crypto';

type Question = Record<string, unknown>;

/** What does not change the order of a list. */
const APART = new Set(['cursor', 'limit', 'lang']);

/** A cursor for this place in the answer to this question. */
export function sealCursor(place: string, endpoint: string, question: Question): string {
  return Buffer.from(JSON.stringify([place, sumOf(place, endpoint, question)])).toString('base64url');
}

/** The place a cursor stands for; null where it is no cursor of this question. */
export function openCursor(cursor: string, endpoint: string, question: Question): string | null {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return null;
  try {
    const held: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(held) || held.length !== 2 || typeof held[0] !== 'string') return null;
    return held[1] === sumOf(held[0], endpoint, question) ? held[0] : null;
  } catch {
    return null;
  }
}

function sumOf(place: string, endpoint: string, question: Question): string {
  const asked = Object.entries(question)
    .filter(([name, value]) => value !== undefined && !APART.has(name))
    .sort(([a], [b]) => a.localeCompare(b));
  const hash = createHash('sha256').update(JSON.stringify([endpoint, place, asked]));
  return hash.digest('base64url').slice(0, 12);
}
