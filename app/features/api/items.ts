/** The dictionary of items as the API gives it. It is the same for everybody and lies in memory. */
import Fuse from 'fuse.js';
import type { Item } from '~/features/vocabulary/item-table';
import { ITEMS } from '~/features/vocabulary/items';
import { itemGroupLabel } from '~/features/vocabulary/labels';
import { itemTerms } from '~/features/vocabulary/terms';
import type { Locale } from '~/i18n/locale';
import type { ApiItem } from './schemas';

let index: Fuse<{ item: Item; terms: string[] }> | undefined;

/** The items of these groups that a query means, nearest first; all of them, in their order, without a query. */
export function findItems(
  query: string,
  groups: readonly string[],
  normalise: (text: string) => string,
): Item[] {
  const within = ({ group }: Item) => groups.length === 0 || groups.includes(group);
  const asked = normalise(query);
  if (query.trim() === '') return ITEMS.filter(within);
  if (asked === '') return [];
  index ??= new Fuse(
    ITEMS.map((item) => ({ item, terms: itemTerms(item).map(normalise) })),
    { keys: ['terms'], threshold: 0.3, ignoreLocation: true },
  );
  return index
    .search(asked)
    .map((found) => found.item.item)
    .filter(within);
}

/** An item of the dictionary. */
export function apiItem(item: Item, locale: Locale): ApiItem {
  return {
    id: item.code,
    name: item[locale],
    names: { ja: item.ja, en: item.en },
    group: { code: item.group, label: itemGroupLabel(item.group, locale) },
    synonyms: [...item.synonyms],
    hs: [...item.hs],
    temperature: item.temperature,
    season: [...(item.season ?? [])],
    priority: item.priority,
  };
}
