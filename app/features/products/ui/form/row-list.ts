/** Rows of a form that are added, moved, taken off and taken back. Pure. */

export type Row<Value> = { key: string; value: Value; removed: boolean };

/** Rows for these values; their keys stay theirs, wherever they are moved. */
export function rowsFor<Value>(values: readonly Value[], prefix = 'r'): Row<Value>[] {
  return values.map((value, at) => ({ key: `${prefix}${at}`, value, removed: false }));
}

/** The rows that are sent. */
export function liveRows<Value>(rows: readonly Row<Value>[]): Row<Value>[] {
  return rows.filter((row) => !row.removed);
}

/** The rows with one moved past its next live neighbour: −1 upwards, 1 downwards. */
export function moveRow<Value>(rows: readonly Row<Value>[], key: string, by: -1 | 1): Row<Value>[] {
  const from = rows.findIndex((row) => row.key === key);
  let to = from + by;
  while (rows[to]?.removed) to += by;
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return [...rows];
  const moved = rows.filter((one) => one !== row);
  moved.splice(to, 0, row);
  return moved;
}

/** The rows with one taken off, or taken back. */
export function setRemoved<Value>(rows: readonly Row<Value>[], key: string, removed: boolean): Row<Value>[] {
  return rows.map((row) => (row.key === key ? { ...row, removed } : row));
}
