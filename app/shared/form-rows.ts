/** Lists in a form: repeated fields in one order, `placeKind` of the first row, of the second … Pure. */
import { cleanText } from './form-fields';

/** Repeated fields as rows, blank ones too; `fields` maps what a row calls them to their names in the form. */
export function rowsOf<Key extends string>(
  formData: FormData,
  fields: Readonly<Record<Key, string>>,
): Record<Key, string>[] {
  const columns = (Object.keys(fields) as Key[]).map(
    (key) => [key, formData.getAll(fields[key]).map((value) => cleanText(String(value)))] as const,
  );
  return zipped(columns);
}

/**
 * What was typed as rows again, blank ones too, so that what is wrong stands at its row: the same for the values that a
 * refused form comes back with.
 */
export function typedRows<Key extends string>(
  values: Readonly<Record<string, string | readonly string[]>>,
  fields: Readonly<Record<Key, string>>,
): Record<Key, string>[] {
  const columns = (Object.keys(fields) as Key[]).map((key) => {
    const value = values[fields[key]];
    return [key, value === undefined ? [] : typeof value === 'string' ? [value] : value] as const;
  });
  return zipped(columns);
}

function zipped<Key extends string>(columns: (readonly [Key, readonly string[]])[]): Record<Key, string>[] {
  const length = Math.max(0, ...columns.map(([, column]) => column.length));
  return Array.from(
    { length },
    (_, at) =>
      Object.fromEntries(columns.map(([key, column]) => [key, column[at] ?? ''])) as Record<Key, string>,
  );
}

/** Whether nothing was typed into a row. */
export function isBlankRow(row: Readonly<Record<string, string>>): boolean {
  return Object.values(row).every((value) => value === '');
}
