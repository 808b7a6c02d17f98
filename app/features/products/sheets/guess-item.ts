/** Which item a product is, by its name: the longest name of an item that stands in it. A proposal, told as one. */
import { ITEMS } from '~/features/vocabulary/items';

type Known = { name: string; code: string; latin: boolean };
let known: Known[] | undefined;

const plain = (text: string) => text.normalize('NFKC').toLowerCase().trim();
const isLatin = (text: string) => /^[\p{Script=Latin}\d\s\p{P}]+$/u.test(text);

function names(): Known[] {
  known ??= ITEMS.flatMap(({ code, ja, en, synonyms }) =>
    [ja, en, ...synonyms].map((one) => {
      const name = plain(one);
      return { name, code, latin: isLatin(name) };
    }),
  )
    // A single sign stands in too many names, unless it is a kanji of its own.
    .filter(({ name, latin }) => name.length > (latin ? 2 : 1) || /^\p{Script=Han}$/u.test(name))
    .sort((a, b) => b.name.length - a.name.length);
  return known;
}

/** The code of the item that a name tells; null where it tells none. */
export function guessItem(...productNames: readonly string[]): string | null {
  for (const productName of productNames) {
    const text = plain(productName);
    if (text === '') continue;
    const words = ` ${text.replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    const found = names().find(({ name, latin }) =>
      latin ? words.includes(` ${name} `) || words.includes(` ${name}s `) : text.includes(name),
    );
    if (found) return found.code;
  }
  return null;
}
