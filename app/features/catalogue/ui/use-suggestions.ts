/**
 * What the server offers for the words that are typed. Asks when typing pauses, gives up what is asked for older words,
 * and never shows an older answer over a newer one.
 */
import { useEffect, useRef, useState } from 'react';
import { paths } from '~/shared/paths';
import { LONGEST_BEGUN, type Suggestion } from '../address';

const PAUSE_MS = 140;
/** So many answers are kept for somebody who types back and forth. */
const KEPT = 30;

export type Offered = { words: string; suggestions: readonly Suggestion[] };

const NOTHING: Offered = { words: '', suggestions: [] };

/** The suggestions for these words; those of the words before stay until the new ones are there. */
export function useSuggestions(words: string, lang: string): Offered {
  const [offered, setOffered] = useState(NOTHING);
  const kept = useRef(new Map<string, Offered>());
  useEffect(() => {
    const asked = words.replace(/\s+/g, ' ').trimStart();
    if (asked.trim() === '' || asked.length > LONGEST_BEGUN) {
      setOffered(NOTHING);
      return;
    }
    const known = kept.current.get(`${lang} ${asked}`);
    if (known) {
      setOffered(known);
      return;
    }
    const asking = new AbortController();
    const pause = setTimeout(async () => {
      const suggestions = await ask(asked, lang, asking.signal);
      if (asking.signal.aborted) return;
      const answer = { words: asked, suggestions: suggestions ?? [] };
      if (suggestions) remember(kept.current, `${lang} ${asked}`, answer);
      setOffered(answer);
    }, PAUSE_MS);
    return () => {
      clearTimeout(pause);
      asking.abort();
    };
  }, [words, lang]);
  return offered;
}

/** Null where the server does not answer: searching goes on without suggestions. */
async function ask(words: string, lang: string, signal: AbortSignal): Promise<Suggestion[] | null> {
  try {
    const answer = await fetch(paths.suggestions({ q: words, lang }), {
      signal,
      headers: { accept: 'application/json' },
    });
    if (!answer.ok) return null;
    const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] };
    return suggestions;
  } catch {
    return null;
  }
}

function remember(kept: Map<string, Offered>, key: string, answer: Offered): void {
  kept.set(key, answer);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}
