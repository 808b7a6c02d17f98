/** What the history of a product tells of one save. */
import type { Change } from './differences';
import type { ProductStatus } from './model';

export type HistoryEntry = {
  version: number;
  savedAt: string;
  /** Who saved it; blank where the person is gone. */
  by: string;
  status: ProductStatus;
  /** The status before, where it changed. */
  statusBefore: ProductStatus | null;
  changes: Change[];
  /** The first that is kept: there is nothing to compare it with. */
  first: boolean;
};
