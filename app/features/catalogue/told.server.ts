/** What a search says of itself: which words were taken as what, and where they stand in what was found. */
import { itemByCode } from '~/features/vocabulary/items';
import { itemLabel } from '~/features/vocabulary/labels';
import { itemTerms } from '~/features/vocabulary/terms';
import type { Locale } from '~/i18n/locale';
import type { Mark } from '~/shared/marks';
import { type CatalogueQuery, queryPath, type Told } from './address';
import { questionOf } from './ask';
import type { Part } from './dictionary';
import { normalise, stem } from './normalise';
import { marksIn } from './original';
import type { Found } from './search.server';

/** A word that may be more items than these says nothing by naming them. */
const MOST_MEANT = 2;

/** Under which words the products were found, where those are not the typed ones; with the way to the others. */
export function toldOf(query: CatalogueQuery, found: Found, locale: Locale): Told | null {
  if (query.q === '') return null;
  if (query.exact) return { kind: 'exact', words: [], to: queryPath(query, { exact: false }) };
  if (found.total === 0) return null;
  const to = queryPath(query, { exact: true });
  if (found.alsoAsked.length > 0) {
    const words = found.alsoAsked.map((text) => worded(text, locale));
    return { kind: found.instead ? 'instead' : 'also', words: [...new Set(words)], to };
  }
  const meant = questionOf(query.q).parts.flatMap((part) => meantBy(part, locale));
  return meant.length > 0 ? { kind: 'meant', words: [...new Set(meant)], to } : null;
}

/** Words that were tried, by the name of the item where they are one. */
function worded(text: string, locale: Locale): string {
  const { parts } = questionOf(text);
  const [item] = parts[0]?.items ?? [];
  const ofThisLanguage = locale === 'en' && /^[a-z]/.test(text);
  return parts.length === 1 && parts[0]?.items.length === 1 && item && !ofThisLanguage
    ? itemLabel(item, locale)
    : text;
}

const KANA = /^[\p{Script=Hiragana}\s]+$/u;

/** The items of a part that is called otherwise than they are. Kana is how Japanese names are read, and no other name. */
function meantBy({ texts, items }: Part, locale: Locale): string[] {
  const typed = texts[0] ?? '';
  if (items.length === 0 || items.length > MOST_MEANT || KANA.test(typed)) return [];
  return items.flatMap((code) => {
    const item = itemByCode(code);
    if (!item) return [];
    const names = [item.ja, item.en].flatMap((name) =>
      itemTerms({ ...item, ja: name, en: name, synonyms: [], varieties: [] }),
    );
    const same = names.some((name) => stem(joined(normalise(name))) === stem(joined(typed)));
    return same ? [] : [itemLabel(code, locale)];
  });
}

const joined = (text: string) => text.replaceAll(' ', '');

/** Finds in a text what a search found it by: the typed words, the names of items they mean, and words tried instead. */
export function finderOf(
  query: CatalogueQuery,
  alsoAsked: readonly string[],
): ((text: string) => Mark[]) | null {
  if (query.q === '') return null;
  const parts = [query.q, ...alsoAsked].flatMap((text) => questionOf(text, query.exact).parts);
  const names = parts.flatMap(({ items }) => items.flatMap(namesOf));
  const words = [...new Set([...parts.flatMap(({ texts }) => texts), ...names])];
  return words.length === 0 ? null : (text) => marksIn(text, words);
}

function namesOf(code: string): string[] {
  const item = itemByCode(code);
  // A single sign of a name, such as 酢, stands in too many other words unless it was typed.
  return item
    ? itemTerms(item)
        .map(normalise)
        .filter((name) => name.length > 1)
    : [];
}
