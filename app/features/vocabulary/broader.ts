/**
 * Items that stand for others too: who asks for crab takes snow crab, who asks for green tea takes hojicha. The narrower
 * ones are found behind what is asked for; whoever asks for the narrower one does not want the broader.
 */
import type { ItemCode } from './item-codes';

const NARROWER: Partial<Record<ItemCode, readonly ItemCode[]>> = {
  rice: ['brown-rice', 'glutinous-rice', 'multigrain-rice', 'packed-rice', 'instant-rice'],
  'green-tea': ['matcha', 'hojicha', 'genmaicha'],
  sake: ['sparkling-sake'],
  beer: ['happoshu', 'non-alcoholic-beer'],
  'fruit-liqueur': ['umeshu'],
  beef: ['wagyu', 'beef-tongue'],
  eggs: ['processed-eggs', 'quail-eggs', 'rolled-omelette'],
  salmon: ['coho-salmon'],
  yellowtail: ['amberjack'],
  eel: ['grilled-eel', 'conger-eel'],
  crab: ['snow-crab', 'king-crab'],
  shrimp: ['sakura-shrimp', 'spiny-lobster'],
  squid: ['firefly-squid', 'dried-squid'],
  scallop: ['dried-scallop'],
  abalone: ['dried-abalone'],
  'sea-cucumber': ['dried-sea-cucumber'],
  clam: ['hard-clam', 'surf-clam', 'ark-shell'],
  kombu: ['tororo-kombu'],
  wakame: ['mekabu'],
  kamaboko: ['chikuwa', 'satsuma-age', 'crab-sticks', 'naruto'],
  shiitake: ['dried-shiitake'],
  'sweet-potato': ['dried-sweet-potato', 'roasted-sweet-potato'],
  persimmon: ['dried-persimmon'],
  pear: ['western-pear'],
  ume: ['umeboshi'],
  pickles: ['takuan', 'umeboshi', 'kimchi', 'rakkyo', 'pickled-ginger'],
  tofu: ['fried-tofu', 'koya-dofu'],
  soybeans: ['black-soybeans'],
  koji: ['shio-koji'],
  vinegar: ['drinking-vinegar'],
  chili: ['shichimi', 'chili-oil'],
  'fruit-juice': ['apple-juice', 'vegetable-juice'],
  wagashi: ['dorayaki', 'manju', 'yokan', 'monaka', 'dango', 'mochi-sweets', 'warabimochi', 'taiyaki'],
  sugar: ['brown-sugar', 'wasanbon'],
  'ramen-noodles': ['instant-noodles'],
  'ice-cream': ['frozen-desserts'],
};

/** Names of an item that people say of its whole group: 酒 is sake, and every drink with alcohol too. */
export const SAID_OF_GROUPS: ReadonlySet<string> = new Set([
  ...['酒', 'お酒', '飲料', '飲み物', '饮料', 'beverages', '調味料', '调味料', 'seasoning', 'sauces'],
  ...['スイーツ', '惣菜', 'snacks', '花', 'flowers'],
]);

/** The items found behind this one when it is asked for. */
export function narrowerItems(code: ItemCode): readonly ItemCode[] {
  return NARROWER[code] ?? [];
}
