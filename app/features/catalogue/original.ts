/**
 * Where normalised text stands in the text it was made of, so that what is found on the one is marked on the
 * other: ﾐｿ and 味噌汁 as they are written, though みそ was asked.
 */

import { DROPPED, foldSigns, runsOf, SEPARATORS, stem } from '~/features/vocabulary/text';
import { type Mark, mergeMarks } from '~/shared/marks';

/** Normalised text, and for each of its code units the place in the original that it stands for. */
export type Mapped = { text: string; at: readonly Mark[] };

/**
 * A sign with all that may merge into it: marks, the Thai and Lao vowels that begin with one, half-width dakuten, and
 * the vowels and endings of Korean syllables. Normalising such pieces one by one gives what normalising the whole gives.
 */
const MERGES = String.raw`\p{M}\u0E33\u0EB3\uFF9E\uFF9F\u1160-\u11FF\u3131-\u318E\uD7B0-\uD7FF\uFFA0-\uFFDC`;
const PIECES = new RegExp(`[^${MERGES}][${MERGES}]*|[${MERGES}]+`, 'gu');
const dropped = new RegExp(`^(?:${DROPPED.source})$`, 'u');
const separator = new RegExp(`^(?:${SEPARATORS.source})$`, 'u');
/** Its mark reaches over it: ラーメン is marked whole where らめん is found. */
const LONG_VOWEL = '\u30FC';

/** Normalises a text and remembers what came from where. The text is always the one that `normalise` gives. */
export function mapped(text: string): Mapped {
  const pieces = Array.from(text.matchAll(PIECES), ([piece]) => ({
    length: piece.length,
    wide: piece.normalize('NFKC'),
  }));
  // As a whole, as the last sigma of a word is another letter than one in its middle.
  const lowered = pieces
    .map(({ wide }) => wide)
    .join('')
    .toLowerCase();
  const units: { sign: string; at: Mark }[] = [];
  let from = 0;
  let read = 0;
  for (const { length, wide } of pieces) {
    const size = wide.toLowerCase().length;
    const at: Mark = [from, from + length];
    for (const sign of foldSigns(lowered.slice(read, read + size))) append(units, sign, at);
    from += length;
    read += size;
  }
  if (units.at(-1)?.sign === ' ') units.pop();
  return {
    text: units.map(({ sign }) => sign).join(''),
    at: units.flatMap(({ sign, at }) => Array.from({ length: sign.length }, () => at)),
  };
}

function append(units: { sign: string; at: Mark }[], sign: string, at: Mark): void {
  const last = units.at(-1);
  if (dropped.test(sign)) {
    if (last && sign === LONG_VOWEL && last.at[1] === at[0]) last.at = [last.at[0], at[1]];
    return;
  }
  if (!separator.test(sign)) units.push({ sign, at });
  else if (last && last.sign !== ' ') units.push({ sign: ' ', at });
}

type Options = {
  /** The last word may be begun only, as while it is typed. */
  begun?: boolean;
};

/**
 * Where the words, which are normalised, stand in a text. Words of letters stand alone, in singular or plural; running
 * text is looked into.
 */
export function marksIn(text: string, words: readonly string[], { begun = false }: Options = {}): Mark[] {
  const { text: normalised, at } = mapped(text);
  const runs = placedRuns(normalised);
  const found = words.flatMap((word) => {
    const asked = runsOf(word);
    const alone = asked.every((run) => !run.running);
    const groups = alone ? [asked] : asked.map((run) => [run]);
    return groups.flatMap((group) =>
      group[0]?.running
        ? placesOf(normalised, group[0].text)
        : phrasesOf(
            runs,
            group.map((run) => run.text),
            begun,
          ),
    );
  });
  return mergeMarks(
    found.flatMap(([from, to]): Mark[] => {
      const first = at[from];
      const last = at[to - 1];
      return first && last ? [[first[0], last[1]]] : [];
    }),
  );
}

type Placed = { text: string; running: boolean; from: number };

function placedRuns(normalised: string): Placed[] {
  let from = 0;
  return runsOf(normalised).map((run) => {
    from = normalised.indexOf(run.text, from);
    const placed = { ...run, from };
    from += run.text.length;
    return placed;
  });
}

function placesOf(normalised: string, wanted: string): Mark[] {
  const places: Mark[] = [];
  for (let from = normalised.indexOf(wanted); from >= 0; from = normalised.indexOf(wanted, from + 1)) {
    places.push([from, from + wanted.length]);
  }
  return places;
}

/** Where these words follow each other. */
function phrasesOf(runs: readonly Placed[], wanted: readonly string[], begun: boolean): Mark[] {
  return runs.flatMap((first, start): Mark[] => {
    let to = first.from;
    for (const [step, word] of wanted.entries()) {
      const run = runs[start + step];
      if (!run || run.running) return [];
      if (stem(run.text) === stem(word)) to = run.from + run.text.length;
      else if (begun && step === wanted.length - 1 && run.text.startsWith(word)) to = run.from + word.length;
      else return [];
    }
    return [[first.from, to]];
  });
}
