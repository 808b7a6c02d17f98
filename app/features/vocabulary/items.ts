/**
 * The item dictionary: every item the product knows, made from the tables of items/.
 * It is large: import it where loaders, actions and indexes run, and send pages options or labels only.
 */
import { ITEM_CODES, type ItemCode, type ItemGroupCode } from './item-codes';
import type { Item, ItemSource } from './item-table';
import { alcohol } from './items/alcohol';
import { beverages } from './items/beverages';
import { confectionery } from './items/confectionery';
import { eggsDairy } from './items/eggs-dairy';
import { fish } from './items/fish';
import { fruit } from './items/fruit';
import { grainsPulses } from './items/grains-pulses';
import { meat } from './items/meat';
import { nonFood } from './items/non-food';
import { noodles } from './items/noodles';
import { prepared } from './items/prepared';
import { preserves } from './items/preserves';
import { rice } from './items/rice';
import { sauces } from './items/sauces';
import { seafoodProducts } from './items/seafood-products';
import { seasonings } from './items/seasonings';
import { seaweed } from './items/seaweed';
import { shellfish } from './items/shellfish';
import { snacks } from './items/snacks';
import { soyFoods } from './items/soy-foods';
import { spicesOils } from './items/spices-oils';
import { sweetenersHealth } from './items/sweeteners-health';
import { teaCoffee } from './items/tea-coffee';
import { vegetables } from './items/vegetables';
import { PRIORITY_ITEMS } from './priority-items';
import { words } from './words';

const TABLES: { [Group in ItemGroupCode]: Partial<Record<ItemCode, ItemSource>> } = {
  rice,
  'grains-pulses': grainsPulses,
  noodles,
  'soy-foods': soyFoods,
  vegetables,
  fruit,
  preserves,
  meat,
  'eggs-dairy': eggsDairy,
  fish,
  shellfish,
  seaweed,
  'seafood-products': seafoodProducts,
  seasonings,
  sauces,
  'spices-oils': spicesOils,
  confectionery,
  snacks,
  'tea-coffee': teaCoffee,
  beverages,
  alcohol,
  prepared,
  'sweeteners-health': sweetenersHealth,
  'non-food': nonFood,
};

const PRIORITY_CODES = new Set(PRIORITY_ITEMS.flatMap((entry) => entry.items));

function toItem(code: ItemCode, group: ItemGroupCode, source: ItemSource): Item {
  const item: Item = {
    code,
    group,
    ja: source.ja,
    en: source.en,
    synonyms: [...words(source.jaAlso), ...words(source.enAlso), ...words(source.zh)],
    varieties: words(source.varieties),
    hs: source.hs,
    temperature: source.temperature,
    priority: PRIORITY_CODES.has(code),
  };
  if (source.season) item.season = source.season;
  return item;
}

/** Every entry, in the order of groups and of their code lists. */
export const ITEMS: readonly Item[] = (Object.keys(ITEM_CODES) as ItemGroupCode[]).flatMap((group) =>
  ITEM_CODES[group].flatMap((code) => {
    const source = TABLES[group][code];
    return source ? [toItem(code, group, source)] : [];
  }),
);

const BY_CODE: ReadonlyMap<string, Item> = new Map(ITEMS.map((item) => [item.code, item]));

/** The entry of a code, or undefined when nobody knows the code (any longer). */
export function itemByCode(code: string): Item | undefined {
  return BY_CODE.get(code);
}

/** The entries of one group, in list order. */
export function itemsOfGroup(group: ItemGroupCode): Item[] {
  return ITEMS.filter((item) => item.group === group);
}
