/** What the fields of the product form choose from, made by the loader in the reader's language. */
import type { Option, OptionGroup } from '~/shared/ui/fields';

/** An item with what is usual for it, which the form proposes. */
export type ItemChoice = Option & { hs: string | null; temperature: string };

export type ProductChoices = {
  items: ItemChoice[];
  prefectures: Option[];
  countries: Option[];
  certificates: Option[];
  temperatures: Option[];
  units: Option[];
  incoterms: Option[];
  currencies: Option[];
  months: Option[];
  /** By what Japan asks of them. */
  allergens: OptionGroup[];
  /** Where an ingredient may come from: Japan first. */
  origins: Option[];
  animals: Option[];
  languages: Option[];
};
