/** Rows of a form that are added, moved, taken off and taken back. */
import { useMemo, useRef, useState } from 'react';
import { typedRows } from '~/shared/form-rows';
import { useFormValues } from './PostForm';

export type Row<Value> = { key: string; value: Value; removed: boolean };

type Asked<Key extends string> = {
  /** What a row calls its fields → their names in the form. */
  fields: Readonly<Record<Key, string>>;
  /** What is stored, as it is typed. */
  saved: () => readonly Record<Key, string>[];
  /** The row to begin with where there is none. */
  first?: Record<NoInfer<Key>, string>;
};

/** The rows as they were typed, or else as they are stored. Their keys stay theirs, wherever they are moved. */
export function useRows<Key extends string>({ fields, saved, first }: Asked<Key>) {
  type Value = Record<Key, string>;
  const values = useFormValues();
  const [rows, setRows] = useState<Row<Value>[]>(() => {
    const told = values ? typedRows(values, fields) : saved();
    const begun = told.length === 0 && first ? [first] : told;
    return begun.map((value, at) => ({ key: `row${at}`, value, removed: false }));
  });
  const added = useRef(0);
  // What is taken off is not sent.
  const live = rows.filter((row) => !row.removed);
  // Errors stand at the rows that were sent, also when those are moved afterwards.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order in which they were sent
  const sent = useMemo(() => live.map(({ key }) => key), [values]);
  return {
    rows,
    live,
    /** Its place among the rows that were refused; −1 where it was not sent. */
    sentAt: (row: Row<Value>) => sent.indexOf(row.key),
    /** Adds a row at the end, instead of those that are the same. */
    add(value: Value, isSame: (one: Value) => boolean = () => false) {
      added.current += 1;
      const key = `added${added.current}`;
      setRows((all) => [...all.filter((row) => !isSame(row.value)), { key, value, removed: false }]);
    },
    /** Moves a row past its next live neighbour: −1 upwards, 1 downwards. */
    move: (row: Row<Value>, by: -1 | 1) => setRows((all) => moved(all, row.key, by)),
    /** Takes a row off, or takes it back. */
    remove: (row: Row<Value>, removed: boolean) =>
      setRows((all) => all.map((one) => (one.key === row.key ? { ...one, removed } : one))),
  };
}

function moved<Value>(rows: readonly Row<Value>[], key: string, by: -1 | 1): Row<Value>[] {
  const from = rows.findIndex((row) => row.key === key);
  let to = from + by;
  while (rows[to]?.removed) to += by;
  const row = rows[from];
  if (!row || to < 0 || to >= rows.length) return [...rows];
  const others = rows.filter((one) => one !== row);
  others.splice(to, 0, row);
  return others;
}
