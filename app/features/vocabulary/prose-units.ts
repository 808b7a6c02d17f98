/** Prose in units that can be compared: words of spaced writing without their plural, single signs of running writing. */
import { normalise, stem } from './text';

const SCRIPTS = ['han', 'hiragana', 'katakana', 'hangul', 'word'] as const;

export type Unit = {
  text: string;
  /** Where it stands in the text. */
  from: number;
  to: number;
  script: (typeof SCRIPTS)[number];
  /** Whether it is written in capitals, as US is and us is not. */
  capitals: boolean;
};

const UNITS =
  /(?<han>[\p{Script=Han}々〆])|(?<hiragana>\p{Script=Hiragana}ー*)|(?<katakana>\p{Script=Katakana}ー*)|(?<hangul>\p{Script=Hangul})|(?<word>(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ー])[\p{L}\p{N}\p{M}'’])+)/gu;

/** The units of a text in NFKC, in order. */
export function unitsOf(text: string): Unit[] {
  return Array.from(text.matchAll(UNITS), (match) => {
    const [written] = match;
    const script = SCRIPTS.find((name) => match.groups?.[name]) ?? 'word';
    const plain = normalise(script === 'word' ? written.replace(/['’]s$/, '') : written);
    return {
      text: stem(plain),
      from: match.index,
      to: match.index + written.length,
      script,
      capitals: /^[A-Z]+$/.test(written),
    };
  }).filter(({ text }) => text !== '');
}

const NEGLIGIBLE = new Set(
  'a an and as at by for from in into its my of on or our own the their to via with who that this we you is are be can'.split(
    ' ',
  ),
);

/** Whether a word says nothing of its own. */
export const isNegligible = (word: string) => NEGLIGIBLE.has(word);
