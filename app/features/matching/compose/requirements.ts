/**
 * What a chain needs: each stage as a sixth of the whole, shared out evenly. Growing and making are asked for each
 * item, carrying for each country, and selling, importing and the shelf for each item in each country, since who
 * imports sake for Singapore need not import beef, nor for Paris. Pure.
 */
import { CHAIN_STAGES, type ChainStage } from '~/features/vocabulary/stages';
import type { Brief, Requirement } from './model';

type Asked = { items: boolean; countries: boolean };

const ASKED: Record<ChainStage, Asked> = {
  origin: { items: true, countries: false },
  processing: { items: true, countries: false },
  export_sales: { items: true, countries: true },
  transport_storage: { items: false, countries: true },
  import: { items: true, countries: true },
  shelf: { items: true, countries: true },
};

/** The requirements of a brief, in the order of the chain; their weights make one. */
export function requirementsOf({ items, countries }: Brief): Requirement[] {
  return CHAIN_STAGES.flatMap((stage) => {
    const asked = ASKED[stage];
    const ofItems = asked.items && items.length > 0 ? [...items.keys()] : [null];
    const ofCountries = asked.countries && countries.length > 0 ? [...countries.keys()] : [null];
    const weight = 1 / (CHAIN_STAGES.length * ofItems.length * ofCountries.length);
    return ofCountries.flatMap((country) => ofItems.map((item) => ({ stage, item, country, weight })));
  });
}
