/** A sheet on its way in: what is known of it and of its rows. Light, for the browser too. */

export const IMPORT_STATUSES = ['mapping', 'ready', 'running', 'undoing', 'done'] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];
export type RowState = 'pending' | 'bad' | 'done';

/** How many rows stand where; `tried` ones can be taken back. */
export type ImportCounts = Record<'all' | RowState | 'tried', number>;

export const noCounts = (): ImportCounts => ({ all: 0, pending: 0, bad: 0, done: 0, tried: 0 });

/** A sheet among the latest ones of its organisation. */
export type ImportSummary = {
  id: string;
  fileName: string;
  createdAt: string;
  status: ImportStatus;
  counts: ImportCounts;
};

/** What is said of a row beside its problems. */
export const ROW_NOTES = ['notPublished', 'itemGuessed', 'keptChanged'] as const;
export type RowNote = (typeof ROW_NOTES)[number];

export const readNotes = (note: string): RowNote[] => {
  const said = note.split(' ');
  return ROW_NOTES.filter((one) => said.includes(one));
};

/** A row as the preview shows it. */
export type PreviewRow = {
  number: number;
  name: string;
  state: RowState;
  notes: RowNote[];
  /** Whether it changes a product that is there. */
  changes: boolean;
  productId: string | null;
  cells: string[];
  /** Problems by column, and `row` for those of the row as a whole. */
  errors: Record<string, string>;
};

/** A column as the preview names it; `key` is ours, null where it is left out. */
export type PreviewColumn = { label: string; key: string | null };

export const ROWS_PER_PAGE = 50;
