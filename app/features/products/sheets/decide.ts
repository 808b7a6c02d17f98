/** What becomes of a row: its problems by cell, and what would be saved. Pure. */
import type { EditableProduct, ProductStatus } from '../model';
import { FACT_KEYS } from '../record';
import { mayPublish } from '../rules';
import { columnOf } from './columns';
import type { Mapping } from './guess';
import { guessItem } from './guess-item';
import type { RowNote } from './imports';
import { type ReadRow, readRow } from './rows';

/** The columns of a sheet. Where a problem has no cell, a column is added in which it is mended. */
export type Columns = { headings: string[]; mapping: Mapping };

export type Decision =
  | { ok: true; row: ReadRow; status: ProductStatus; notes: RowNote[] }
  | { ok: false; errors: Record<string, string> };

/** Reads a row and decides in which status its product is saved. May add columns. */
export function decideRow(
  cells: readonly string[],
  columns: Columns,
  current: EditableProduct | null,
): Decision {
  const read = readRow(cells, columns.mapping, current);
  if (!read.ok) return { ok: false, errors: atCells(read.errors, columns) };
  const { row } = read;
  const told = {
    ...row.input,
    imageCount: current?.images.length ?? 0,
    ingredientCount: row.lists.ingredients?.length ?? current?.ingredients.length ?? 0,
  };
  const before = current?.status ?? 'draft';
  const wanted = row.status ?? before;
  if (wanted !== 'published' || mayPublish(told)) return { ok: true, row, status: wanted, notes: [] };
  if (before === 'published') return { ok: false, errors: { row: 'sheets:errors.incomplete' } };
  return { ok: true, row, status: before, notes: ['notPublished'] };
}

/** `+key` marks a problem of a column the sheet has not: it is added, and its cell marked. */
function atCells(errors: Record<string, string>, { headings, mapping }: Columns): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([place, key]) => {
      if (!place.startsWith('+')) return [place, key];
      const added = place.slice(1);
      let at = mapping.indexOf(added);
      if (at < 0) {
        at = headings.push('') - 1;
        mapping[at] = added;
      }
      return [String(at), key];
    }),
  );
}

/** The text of a column of ours in a row. */
export function cellOf(cells: readonly string[], mapping: Mapping, key: string): string {
  const at = mapping.indexOf(key);
  return at < 0 ? '' : (cells[at] ?? '').trim();
}

/** The cells with the item its name tells, where the row names none; null where there is nothing to propose. */
export function withGuessedItem(cells: readonly string[], mapping: Mapping): string[] | null {
  const at = mapping.indexOf('item');
  if (at < 0 || (cells[at] ?? '').trim() !== '') return null;
  const guessed = guessItem(cellOf(cells, mapping, 'nameJa'), cellOf(cells, mapping, 'nameEn'));
  if (guessed === null) return null;
  return withCell(cells, at, guessed);
}

export function withCell(cells: readonly string[], at: number, text: string): string[] {
  const changed = Array.from({ length: Math.max(cells.length, at + 1) }, (_, place) => cells[place] ?? '');
  changed[at] = text;
  return changed;
}

/** Whether saving the row would leave the product as it is. */
export function isUnchanged(row: ReadRow, status: ProductStatus, current: EditableProduct): boolean {
  const same = (a: unknown, b: unknown) => written(a) === written(b);
  return (
    status === current.status &&
    FACT_KEYS.every((key) => same(row.input[key], current[key])) &&
    same(row.input.price, current.price) &&
    same(row.lists.ingredients ?? current.ingredients, current.ingredients) &&
    same(
      byCode(row.lists.certificateDetails ?? current.certificateDetails),
      byCode(current.certificateDetails),
    )
  );
}

const byCode = <Entry extends { certificate: string }>(entries: readonly Entry[]) =>
  entries.toSorted((a, b) => a.certificate.localeCompare(b.certificate));

/** A value as text, whatever the order of its keys. */
function written(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** What keeps a mapping from being used: by column, or `_form`. */
export function mappingErrors(mapping: Mapping): Record<string, string> {
  const errors: Record<string, string> = {};
  mapping.forEach((key, at) => {
    if (key !== null && (mapping.indexOf(key) < at || !columnOf(key)))
      errors[`column:${at}`] = 'sheets:errors.columnTwice';
  });
  if (!['nameJa', 'nameEn', 'id'].some((key) => mapping.includes(key)))
    errors._form = 'sheets:errors.noNameColumn';
  return errors;
}
