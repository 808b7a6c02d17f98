/** The form in which the files of items/ write down an entry, and the entry the rest of the product reads. */
import type { ItemCode, ItemCodeOf, ItemGroupCode } from './item-codes';
import type { TemperatureZone } from './temperature-zones';

/** One entry as written: words people type are comma-separated, by language, to keep the tables readable. */
export interface ItemSource {
  ja: string;
  /** Other Japanese spellings: kana, old kanji, everyday and trade names. */
  jaAlso?: string;
  en: string;
  /** Other English (British and American) names and romaji. */
  enAlso?: string;
  /** Chinese names, traditional and simplified. */
  zh?: string;
  /** Narrower words that always mean this item: breeds, cultivars, regional names. */
  varieties?: string;
  /** HS 2022 subheadings known for certain, the usual one first; empty where classification differs by country. */
  hs: readonly string[];
  temperature: TemperatureZone;
  /** Months (1–12) of the main Japanese season, in the order they follow each other. */
  season?: readonly number[];
}

/** A group's table holds exactly the codes of that group. */
export type ItemTable<Group extends ItemGroupCode> = Record<ItemCodeOf<Group>, ItemSource>;

/** A dictionary entry. */
export interface Item {
  code: ItemCode;
  group: ItemGroupCode;
  ja: string;
  en: string;
  synonyms: readonly string[];
  varieties: readonly string[];
  hs: readonly string[];
  temperature: TemperatureZone;
  season?: readonly number[];
  /** True for items of the national list of export priorities. */
  priority: boolean;
}
