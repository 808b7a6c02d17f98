/**
 * The one way text is made comparable, for writing indexes and for asking them: NFKC, lower case, accents off Latin
 * letters only, katakana to hiragana, old kanji to new, the long-vowel mark dropped. Dakuten stay: バナナ and ハナナ are
 * different words.
 */
import { NEW_KANJI } from './kanji';

/** Letters that carry no separable accent but are typed without it. */
const PLAIN_LATIN: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const ACCENTED = /(\p{Script=Latin})\p{Mn}+/gu;
const SPECIAL_LATIN = /[ßøæœłđðþı]/g;
const KATAKANA = /[\u30A1-\u30F6\u30FD\u30FE]/g;
/** Marks inside a word that people leave out: long vowels, middle dots, apostrophes. */
export const DROPPED = /[ー・･'’‘`´]/g;
/** What stands between words. */
export const SEPARATORS = /[^\p{L}\p{N}\p{M}]+/gu;
const HAN = /\p{Script=Han}/gu;

/** Text as it is compared: words separated by single blanks. */
export function normalise(text: string): string {
  return foldSigns(text.normalize('NFKC').toLowerCase()).replace(DROPPED, '').replace(SEPARATORS, ' ').trim();
}

/** The signs of lower-case text as they are compared; what stands between words is still there. */
export function foldSigns(lowered: string): string {
  return lowered
    .normalize('NFD')
    .replace(ACCENTED, '$1')
    .normalize('NFC')
    .replace(SPECIAL_LATIN, (letter) => PLAIN_LATIN[letter] ?? letter)
    .replace(KATAKANA, (kana) => String.fromCodePoint((kana.codePointAt(0) ?? 0) - 0x60))
    .replace(HAN, (kanji) => NEW_KANJI[kanji] ?? kanji);
}

/** A stretch of normalised text in one kind of writing: Chinese and Japanese run on, other words stand alone. */
export type Run = { text: string; running: boolean };

const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ゝゞ]+|(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ゝゞ])[\p{L}\p{N}\p{M}])+/gu;
const RUNNING = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}々〆ゝゞ]/u;

/** The runs of a normalised text, in order. */
export function runsOf(normalised: string): Run[] {
  return Array.from(normalised.matchAll(RUNS), ([text]) => ({ text, running: RUNNING.test(text) }));
}

/** An English word without its plural ending, so that "scallops" finds a scallop; others stay as they are. */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ch|sh|ss|x|to)es$/.test(word)) return word.slice(0, -2);
  return /[^su]s$/.test(word) && !word.endsWith('is') ? word.slice(0, -1) : word;
}
