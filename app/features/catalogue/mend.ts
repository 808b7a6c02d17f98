/** Other ways to ask for the same: mistyped words corrected, what is written together apart, and the other way round. */
import { SHORT_QUALIFIERS } from '~/features/vocabulary/qualifiers';
import { createLexicon, joinLexicons, type Lexicon } from './lexicon';
import { normalise, runsOf } from './normalise';
import { dictionary } from './terms';

/** Words in use beside those of the dictionary, with how much they are used. */
export const NO_WORDS: Lexicon = createLexicon(new Map());

/** More is guessing. */
const MOST_WAYS = 3;

/**
 * Other ways to ask, best first, none equal to the normalised query itself: written apart where the vocabulary writes it
 * apart, with mistyped words corrected, begun words completed, running text split into known words.
 */
export function otherWays(query: string, inUse: Lexicon = NO_WORDS): string[] {
  const asked = normalise(query);
  if (asked === '') return [];
  const { joined } = dictionary();
  const known = joined.get(asked.replaceAll(' ', ''));
  const words = joinLexicons(dictionary().latin, inUse);
  const choices = runsOf(asked).map((run) =>
    run.running ? mendRunning(run.text) : mendWord(run.text, words),
  );
  const mended = combine(choices);
  const rejoined = mended.map((way) => joined.get(way.replaceAll(' ', '')));
  const ways = [known, nearestName(asked), ...mended.flatMap((way, at) => [way, rejoined[at]])];
  return [...new Set(ways)].filter((way): way is string => !!way && way !== asked).slice(0, MOST_WAYS);
}

/** Sentences from choices for each word: the best of all, then each second choice on its own. */
function combine(choices: readonly (readonly string[])[]): string[] {
  const best = choices.map(([first = '']) => first);
  const others = choices.flatMap((words, at) =>
    words.slice(1).map((word) => best.map((one, place) => (place === at ? word : one)).join(' ')),
  );
  return [best.join(' '), ...others].slice(0, MOST_WAYS);
}

/** The name of several words that a query is with one mistake, also in its blanks: "sea sqirt", "craftgni", "codmroe". */
function nearestName(asked: string): string | undefined {
  const key = asked.replaceAll(' ', '');
  if (!/^[a-z]{6,}$/.test(key)) return undefined;
  const [nearest] = namesJoined().nearest(key, 1);
  return nearest && dictionary().joined.get(nearest);
}

let made: Lexicon | undefined;
function namesJoined(): Lexicon {
  made ??= createLexicon(
    new Map(
      [...dictionary().joined]
        .filter(([key, term]) => term.includes(' ') && /^[a-z]{6,}$/.test(key))
        .map(([key]) => [key, 1]),
    ),
  );
  return made;
}

/** A word corrected, cut in two, or completed; itself where it is known or nothing comes near. */
function mendWord(word: string, words: Lexicon): readonly string[] {
  if (words.has(word) || !/^[a-z]{3,}$/.test(word)) return [word];
  const near = words.nearest(word);
  const found = near.length > 0 ? near : [...cutInTwo(word, words), ...words.beginning(word, 2)];
  return found.length > 0 ? found : [word];
}

function cutInTwo(word: string, words: Lexicon): string[] {
  const cuts = Array.from({ length: Math.max(word.length - 5, 0) }, (_, at) => at + 3);
  const cut = cuts.find((at) => words.has(word.slice(0, at)) && words.has(word.slice(at)));
  return cut === undefined ? [] : [`${word.slice(0, cut)} ${word.slice(cut)}`];
}

/** Running text as the name it nearly is, or cut into words and those mended. */
function mendRunning(run: string): string[] {
  const { running, kana } = dictionary();
  if (running.has(run)) return [run];
  const parts = splitRunning(run);
  const whole = kana.nearest(run).filter((word) => run.length > 2 || word.length > run.length);
  const mended = parts.map((part) => {
    const [near] = part.length < 3 || running.has(part) ? [] : kana.nearest(part, 1);
    return near ?? part;
  });
  return [...new Set([...whole, mended.join(' ')])].slice(0, MOST_WAYS);
}

/** Cuts running text into the longest words the vocabulary knows; what is between them stays together. */
export function splitRunning(run: string): string[] {
  const { running, longest } = dictionary();
  const signs = [...run];
  const parts: string[] = [];
  let unknown = '';
  for (let at = 0; at < signs.length; ) {
    let length = Math.min(longest, signs.length - at);
    while (length > 1 && !running.has(signs.slice(at, at + length).join(''))) length -= 1;
    if (length > 1) {
      if (unknown) parts.push(unknown);
      unknown = '';
      parts.push(signs.slice(at, at + length).join(''));
    } else unknown += signs[at];
    at += length;
  }
  if (unknown) parts.push(unknown);
  // A cut that leaves single signs over was no cut between words, unless the sign is a word: 赤大根, 宮城鰤.
  const isWord = (sign: string, at: number) =>
    SHORT_QUALIFIERS.has(sign) || (at === parts.length - 1 && dictionary().meaningOf(sign).items.length > 0);
  return parts.some((part, at) => part.length === 1 && !isWord(part, at)) ? [run] : parts;
}
