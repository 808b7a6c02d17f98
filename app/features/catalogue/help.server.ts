/**
 * Where to go from a search that found little: nearest items, one filter less, a wider place or kind. Each way says how many
 * products it gives, by the same search as this reader's, and only ways that give more are told.
 */
import type { Db } from '~/db/session.server';
import { ITEM_CODES, type ItemGroupCode } from '~/features/vocabulary/item-codes';
import { itemByCode } from '~/features/vocabulary/items';
import { itemGroupLabel } from '~/features/vocabulary/labels';
import type { ItemCode } from '~/features/vocabulary/model';
import { PREFECTURES, REGIONS, type RegionCode } from '~/features/vocabulary/prefectures';
import type { Locale } from '~/i18n/locale';
import { paths } from '~/shared/paths';
import { type CatalogueQuery, type FacetView, type Help, queryPath, type Way } from './address';
import { questionOf } from './ask';
import { nearestItems } from './dictionary';
import { chosenFacets, without } from './facets';
import type { Lexicon } from './lexicon';
import { searchCatalogue } from './search.server';

/** Fewer than these, and the ways are shown. */
export const FEW_FOUND = 3;
/** Each way is a search of its own. */
const MOST_WAYS = 6;

type Change = Partial<CatalogueQuery>;
type Input = { query: CatalogueQuery; total: number; chips: FacetView['chips']; signedIn: boolean };

/** The ways on; null where enough was found. */
export async function helpFor(
  db: Db,
  { query, total, chips, signedIn }: Input,
  locale: Locale,
  inUse: Lexicon,
): Promise<Help | null> {
  if (total >= FEW_FOUND || query.cursor !== null) return null;
  const count = async (change: Change) =>
    (await searchCatalogue(db, { ...query, cursor: null, ...change }, { perPage: 1, inUse })).total;
  const better = async (changes: { label: string; change: Change }[]): Promise<Way[]> => {
    const ways = await Promise.all(
      changes.slice(0, MOST_WAYS).map(async ({ label, change }) => ({
        label,
        to: queryPath(query, change),
        count: await count(change),
      })),
    );
    return ways.filter((way) => way.count > total);
  };
  const fewer = chosenFacets(query).map(({ facet, code }, at) => ({
    label: chips[at]?.label ?? code,
    change: without(query, facet, code),
  }));
  const [takeOff, wider, nearest] = await Promise.all([
    better(fewer),
    better(widerOf(query, locale)),
    nearestOf(db, query, locale, inUse),
  ]);
  const wordless = query.q !== '' && chips.length > 0 ? await count({ q: '', exact: false }) : 0;
  const about = query.q || query.items.map((code) => itemByCode(code)?.[locale] ?? code).join(', ');
  const wish = paths.wishes({ about });
  return {
    nearest,
    takeOff,
    wider,
    wordless:
      wordless > total
        ? { label: query.q, to: queryPath(query, { q: '', exact: false }), count: wordless }
        : null,
    post: signedIn ? wish : paths.signUp(wish),
  };
}

/** A region for its prefecture, a group for its item; a place in the words becomes its region. */
function widerOf(query: CatalogueQuery, locale: Locale): { label: string; change: Change }[] {
  const places = query.prefectures.flatMap((code) => {
    const region = regionOf(code);
    if (!region) return [];
    const change = {
      ...without(query, 'prefectures', code),
      regions: [...new Set([...query.regions, region.code])],
    };
    return [{ label: region[locale], change }];
  });
  const items = query.items.flatMap((code) => {
    const group = groupOf(code);
    if (!group) return [];
    const change = { ...without(query, 'items', code), groups: [...new Set([...query.groups, group])] };
    return [{ label: itemGroupLabel(group, locale), change }];
  });
  return [...places, ...items, ...placeInWords(query, locale)];
}

function placeInWords(query: CatalogueQuery, locale: Locale): { label: string; change: Change }[] {
  if (query.exact) return [];
  const { parts } = questionOf(query.q);
  return parts.flatMap((part) => {
    const place = part.facts.find((sign) => sign.startsWith('@JP-'))?.slice(1);
    const region = place && regionOf(place);
    const rest = parts.filter((other) => other !== part).map(({ texts }) => texts[0] ?? '');
    if (!region || rest.length === 0) return [];
    const q = rest.join(' ');
    return [
      {
        label: `${q}, ${region[locale]}`,
        change: { q, regions: [region.code] as RegionCode[], prefectures: [] },
      },
    ];
  });
}

const regionOf = (prefecture: string) => {
  const found = PREFECTURES.find(({ code }) => code === prefecture);
  return REGIONS.find(({ code }) => code === found?.region);
};

const groupOf = (item: ItemCode) =>
  (Object.keys(ITEM_CODES) as ItemGroupCode[]).find((group) =>
    (ITEM_CODES[group] as readonly string[]).includes(item),
  );

/** Items whose names come near, that have products: beside the chosen filters or, where none does, without them. */
async function nearestOf(db: Db, query: CatalogueQuery, locale: Locale, inUse: Lexicon): Promise<Way[]> {
  const codes = nearestItems(query.q).filter((code) => !query.items.includes(code));
  if (codes.length === 0) return [];
  const open: CatalogueQuery = { ...query, q: '', exact: false, groups: [], items: [], cursor: null };
  const chosen = chosenFacets(open).flatMap(({ facet }) => facet);
  const bare = {
    ...open,
    ...Object.fromEntries(chosen.map((facet) => [facet, Array.isArray(open[facet]) ? [] : null])),
  };
  for (const base of chosen.length > 0 ? [open, bare] : [open]) {
    const { counts } = await searchCatalogue(db, base, { perPage: 1, inUse });
    const ways = codes.flatMap((code): Way[] => {
      const count = counts.items[code] ?? 0;
      const label = itemByCode(code)?.[locale];
      return count > 0 && label ? [{ label, to: queryPath(base, { items: [code] }), count }] : [];
    });
    if (ways.length > 0) return ways;
  }
  return [];
}
