/**
 * The words by which the dictionary's entries are known, for search, imports and tag suggestion.
 * A query is a word on its own and may be any of them; running text holds かき, なし or たい as parts of
 * other words, so only the safer words count there.
 */
import type { Capability } from './capability-table';
import type { Item } from './item-table';

/** `Yellowtail (buri)` is also known as `Yellowtail`. */
const plain = (name: string) => name.replace(/\s*[((][^))]*[))]/g, '');

const distinct = (terms: readonly string[]): string[] => [...new Set(terms)];

/** Every name of an item: both languages whole and in parts (`赤飯・おこわ` is either), synonyms, varieties. */
export function itemTerms(item: Item): string[] {
  return distinct([
    item.ja,
    ...plain(item.ja).split('・'),
    item.en,
    plain(item.en),
    ...item.synonyms,
    ...item.varieties,
  ]);
}

/** Every name and phrase of a capability. */
export function capabilityTerms(capability: Capability): string[] {
  const { ja, en, synonyms } = capability;
  return distinct([ja, plain(ja), en, plain(en), ...synonyms]);
}

const SHORT_KANA = /^[ぁ-ゖァ-ヺー]{1,2}$/;
const SHORT_LATIN = /^[a-z]{1,2}$/i;

/**
 * Whether finding the word inside a sentence means something: one character, short kana and two letters do
 * not. Latin terms are meant as whole words (`nut` is not in `nutrition`).
 */
export function isProseTerm(term: string): boolean {
  return term.length > 1 && !SHORT_KANA.test(term) && !SHORT_LATIN.test(term);
}
