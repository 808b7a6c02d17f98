/** The chain on the start page: a way that sweet potatoes really went, told without names. One place is still open. */
import type { ChainStage } from '~/shared/ui/StageIcon';

/** The stages of the story with the number of firms each holds; the texts are in the locale `landing`. */
export const STORY: Record<ChainStage, number> = {
  origin: 2,
  processing: 1,
  export_sales: 1,
  transport_storage: 2,
  import: 0,
  shelf: 1,
};
