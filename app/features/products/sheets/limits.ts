/** How much of a sheet is taken; light, for the browser too. */

export const MAX_ROWS = 2_000;
/** So many sheets hold all products that an organisation can export. */
export const MAX_PARTS = 50;
export const MAX_COLUMNS = 120;
export const MAX_SHEET_BYTES = 10 * 1024 * 1024;
/** What a workbook may unpack to. */
export const MAX_UNPACKED_BYTES = 60 * 1024 * 1024;

/** Why a file is refused: a key under `sheets:refused`. */
export type SheetRefusal =
  | 'empty'
  | 'tooLarge'
  | 'tooManyRows'
  | 'type'
  | 'oldExcel'
  | 'encrypted'
  | 'macros'
  | 'bomb'
  | 'broken';
