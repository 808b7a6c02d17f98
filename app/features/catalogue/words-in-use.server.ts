/**
 * The words in the names of public products and makers, in the memory of this process: a mistyped name that no dictionary
 * holds is corrected by them. They are read a piece at a time and now and then read again; until then a correction may
 * know a word of a product that is gone since, which the search finds nothing for and so never shows.
 */
import { z } from 'zod';
import { must } from '~/db/fail';
import type { Db } from '~/db/session.server';
import { now } from '~/shared/clock';
import { createLexicon, type Lexicon } from './lexicon';
import { NO_WORDS } from './mend';

const MAX_AGE_MS = 10 * 60_000;
/** A word that a single product bears may be a mistake of its own; kept, as makers with one product are found by it. */
const MOST_WORDS = 60_000;

const piece = z.object({ last: z.string().nullable(), words: z.record(z.string(), z.number()) });

type Held = { lexicon: Lexicon; readAt: number; reading: Promise<void> | null };
const held = new WeakMap<Db, Held>();

/** The words as they were last read as this reader; reading them again goes on beside. */
export function wordsInUse(db: Db): Lexicon {
  const words = held.get(db) ?? { lexicon: NO_WORDS, readAt: Number.NEGATIVE_INFINITY, reading: null };
  held.set(db, words);
  if (!words.reading && now().getTime() - words.readAt > MAX_AGE_MS) {
    words.reading = read(db, words).finally(() => {
      words.reading = null;
    });
    // Without them, searching goes on with the dictionary alone.
    words.reading.catch(() => {});
  }
  return words.lexicon;
}

/** The words; the first time they are waited for, as whoever types is offered nothing without them. */
export async function knownWordsInUse(db: Db): Promise<Lexicon> {
  const words = wordsInUse(db);
  const { readAt, reading } = held.get(db) ?? {};
  if (!reading || readAt !== Number.NEGATIVE_INFINITY) return words;
  await reading.catch(() => {});
  return wordsInUse(db);
}

/** The words, read now. */
export async function readWordsInUse(db: Db): Promise<Lexicon> {
  wordsInUse(db);
  await held.get(db)?.reading;
  return wordsInUse(db);
}

async function read(db: Db, words: Held): Promise<void> {
  const uses = new Map<string, number>();
  let last: string | null = null;
  do {
    const found = piece.parse(must(await db.rpc('catalogue_words', last === null ? {} : { after_id: last })));
    for (const [word, times] of Object.entries(found.words)) {
      if (uses.has(word) || uses.size < MOST_WORDS) uses.set(word, (uses.get(word) ?? 0) + times);
    }
    last = found.last;
  } while (last !== null);
  // Words come without their plurals, which are typed, and mistyped, too.
  for (const [word, times] of [...uses]) {
    const plural = word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
    if (!uses.has(plural)) uses.set(plural, times);
  }
  words.lexicon = createLexicon(uses);
  words.readAt = now().getTime();
}
