/** The rows that stand under a choice of several: one for each that is chosen, with what was told of it. */
import { useMemo, useState } from 'react';
import { typedRows } from '~/shared/form-rows';
import type { Option } from './fields';
import { useFormValues } from './PostForm';

type Asked<Key extends string> = {
  /** What a row calls its fields → their names in the form. */
  fields: Readonly<Record<Key, string>>;
  /** The field that holds the choice. */
  key: NoInfer<Key>;
  /** What is stored, as it is typed. */
  saved: () => readonly Record<Key, string>[];
  chosen: readonly string[];
  options: readonly Option[];
};

/** Rows in the order of the options; what was told of one that is taken off comes back with it. */
export function useChosenRows<Key extends string>({ fields, key, saved, chosen, options }: Asked<Key>) {
  const values = useFormValues();
  const [told] = useState(() => (values ? typedRows(values, fields) : saved()));
  const rows = options.filter(({ value }) => chosen.includes(value));
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order in which they were sent
  const sent = useMemo(() => rows.map(({ value }) => value), [values]);
  return rows.map(({ value, label }) => ({
    code: value,
    label,
    typed: told.find((one) => one[key] === value),
    /** Where it stood in the form that came back, as errors name it. */
    sentAt: sent.indexOf(value),
  }));
}
