/** The cells of one row: those with problems open, the others folded. Saved, it is checked at once. */
import { Textarea, TextInput } from '@mantine/core';
import { useFetcher } from '@remix-run/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PostForm, useFieldError } from '~/shared/ui/PostForm';
import { SubmitButton } from '~/shared/ui/SubmitButton';
import type { PreviewColumn, PreviewRow } from '../../sheets/imports';
import classes from './sheets.module.css';

type Props = {
  row: PreviewRow;
  columns: readonly PreviewColumn[];
  choices: Record<string, string[]>;
};

export function RowForm({ row, columns, choices }: Props) {
  const { t } = useTranslation('sheets');
  const fetcher = useFetcher();
  const [open, setOpen] = useState(false);
  const all = columns.map((column, at) => ({ ...column, at, error: row.errors[at] }));
  const wrong = all.filter(({ error }) => error !== undefined);
  const others = all.filter(({ error, key }) => error === undefined && key !== null);
  const cell = ({ at, label, key, error }: (typeof all)[number]) => (
    <Cell
      // A value that was saved since is shown anew.
      key={`${at} ${row.cells[at] ?? ''}`}
      id={`row-${row.number}-${at}`}
      name={`cell:${at}`}
      label={label}
      value={row.cells[at] ?? ''}
      error={error}
      list={key !== null && key in choices ? `choices-${key}` : undefined}
    />
  );
  const save = (
    <div>
      <SubmitButton quiet name="intent" value="mend">
        {t('preview.save', { number: row.number })}
      </SubmitButton>
    </div>
  );
  return (
    <PostForm fetcher={fetcher} className={classes.rowForm}>
      <input type="hidden" name="row" value={row.number} />
      {wrong.length > 0 && (
        <>
          <div className={classes.cells}>{wrong.map(cell)}</div>
          {save}
        </>
      )}
      <details className={classes.more} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('preview.cells')}</summary>
        {/* Hundreds of closed fields would weigh on the page; without JavaScript the values are there to read. */}
        {open ? (
          <>
            <div className={classes.cells}>{others.map(cell)}</div>
            {wrong.length === 0 && save}
          </>
        ) : (
          <dl className={classes.values}>
            {others
              .filter(({ at }) => (row.cells[at] ?? '') !== '')
              .map(({ at, label }) => (
                <div key={at}>
                  <dt>{label}</dt>
                  <dd>{row.cells[at]}</dd>
                </div>
              ))}
          </dl>
        )}
      </details>
    </PostForm>
  );
}

type CellProps = {
  id: string;
  name: string;
  label: string;
  value: string;
  error: string | undefined;
  list: string | undefined;
};

function Cell({ value, error, list, ...props }: CellProps) {
  const shown = useFieldError(error);
  const long = value.includes('\n') || value.length > 60;
  return long ? (
    <Textarea {...props} defaultValue={value} error={shown} rows={3} />
  ) : (
    <TextInput {...props} defaultValue={value} error={shown} list={list} autoComplete="off" />
  );
}
